import type { RequestOptions } from '@rollout-actions/client/http/request-options';
import {
  addDeploymentStatus,
  createDeploymentRecord,
  FINAL_STATES,
  type FinalState,
  type FoundDeployment,
  listDeploymentRecords,
  readNewestStatus,
} from '@rollout-actions/github/reports/deployment-records';
import { isGreen, type Outcome } from '../../outcome.ts';
import type { Channel, ChannelContext } from './channel.ts';
import { createdOnce } from './created.ts';
import type { FinalReport } from './final-report.ts';

/** GitHub refuses longer descriptions. */
const MAX_DESCRIPTION = 140;
/** How many deployments of others are looked at for one of our own job. */
const MAX_OTHERS = 3;

/** The last state of a deployment for an outcome. */
export function finalStateOf(outcome: Outcome): FinalState {
  // The environment does not run canaries that wait: the older deployment stays the active one.
  if (outcome === 'promotable') return 'inactive';
  if (isGreen(outcome)) return 'success';
  return outcome === 'cancelled' || outcome === 'timed-out' ? 'error' : 'failure';
}

/** A deployment of GitHub and its statuses: `in_progress`, then exactly one last state. */
export function deploymentChannel(context: ChannelContext, environment: string): Channel {
  const { api, memory, sha, runUrl: logUrl, env, isDryRun } = context;
  const mark = memory.get('nonce') ?? '';
  const isTransient = (env('GITHUB_EVENT_NAME') ?? '').startsWith('pull_request');
  const identity = { environment, sha, mark };
  const creation = {
    name: 'deployment-id',
    memory,
    world: api.world,
    create: (options: RequestOptions) =>
      createDeploymentRecord(api, { ...identity, isTransient }, options),
    find: async (options: RequestOptions) =>
      (await listDeploymentRecords(api, identity, options)).find((one) => one.mark === mark)?.id,
  };
  return {
    input: 'deployment-environment',
    async begin(options) {
      if (isDryRun) return;
      const id = await createdOnce(creation, options);
      const description = 'The step has begun.';
      const begun = {
        state: 'in_progress' as const,
        description,
        logUrl,
        environmentUrl: undefined,
      };
      await addDeploymentStatus(api, { id, ...begun }, options);
      await noticeOwnEnvironment(context, environment, options);
    },
    async finish(report, options) {
      if (isDryRun || report.outcome === 'dry-run') return;
      const id = await createdOnce(creation, options);
      if (await isFinal(context, id, options)) return;
      memory.set('deployment-end', 'sent');
      await addDeploymentStatus(api, { id, ...endOf(report), logUrl }, options);
    },
  };
}

function endOf({ outcome, description, url }: FinalReport) {
  return {
    state: finalStateOf(outcome),
    description: shortened(`${outcome}: ${description}`),
    environmentUrl: url,
  };
}

/** A last status that was sent and whose answer was lost may be there. */
async function isFinal(
  { api, memory }: ChannelContext,
  id: number,
  options: RequestOptions,
): Promise<boolean> {
  if (memory.get('deployment-end') !== 'sent') return false;
  const newest = await readNewestStatus(api, id, options);
  return FINAL_STATES.some((state) => state === newest?.state);
}

/**
 * A job with an environment of its own makes GitHub record a deployment as well. The runner does
 * not say so; it shows in a deployment of the commit whose log is this workflow run.
 */
async function noticeOwnEnvironment(
  { api, env, sha, log }: ChannelContext,
  environment: string,
  options: RequestOptions,
): Promise<void> {
  const run = `/actions/runs/${env('GITHUB_RUN_ID') ?? '-'}/`;
  // For a pull request it may be recorded at the head or at the merge commit.
  const commits = new Set([sha, env('GITHUB_SHA') || sha]);
  const all: FoundDeployment[] = [];
  for (const commit of commits) {
    all.push(...(await listDeploymentRecords(api, { environment, sha: commit }, options)));
  }
  for (const { id } of all.filter(({ mark }) => mark === undefined).slice(0, MAX_OTHERS)) {
    const newest = await readNewestStatus(api, id, options);
    if (newest?.logUrl.includes(run) !== true) continue;
    log.notice(
      `GitHub records deployment ${id} to ${environment} for this job too. To have one record, ` +
        `write environment: {name: ${environment}, deployment: false} at the job.`,
    );
    return;
  }
}

function shortened(text: string): string {
  return text.length > MAX_DESCRIPTION ? `${text.slice(0, MAX_DESCRIPTION - 1)}…` : text;
}
