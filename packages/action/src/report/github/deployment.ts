import { Failure } from '@rollout-actions/client/http/failure';
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
import { isNewer, isSameAttempt } from '@rollout-actions/github/reports/run-stamp';
import { isGreen, type Outcome } from '../../outcome.ts';
import type { Channel, ChannelContext } from './channel.ts';
import { createdOnce } from './created.ts';
import type { FinalReport } from './final-report.ts';

/** GitHub refuses longer descriptions. */
const MAX_DESCRIPTION = 140;
/** How many deployments of others are looked at for one of our own job. */
const MAX_OTHERS = 3;

/** The last state of a deployment for an outcome. */
function finalStateOf(outcome: Outcome): FinalState {
  // The environment does not run canaries that wait: the older deployment stays the active one.
  if (outcome === 'promotable') return 'inactive';
  if (isGreen(outcome)) return 'success';
  return outcome === 'cancelled' || outcome === 'timed-out' ? 'error' : 'failure';
}

/** A deployment of GitHub and its statuses: `in_progress`, then exactly one last state. */
export function deploymentChannel(context: ChannelContext, environment: string): Channel {
  const { api, memory, sha, stamp, runUrl: logUrl, env, isDryRun } = context;
  const mark = memory.get('nonce') ?? '';
  const isTransient = (env('GITHUB_EVENT_NAME') ?? '').startsWith('pull_request');
  const identity = { environment, sha, mark, stamp };
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
      const end = endOf(report);
      const state = await stateBesideNewer(context, { id, environment, state: end.state }, options);
      memory.set('deployment-end', 'sent');
      await addDeploymentStatus(api, { id, ...end, state, logUrl }, options);
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

/**
 * A success makes this deployment the active one of its environment. It is not, where that of a
 * newer run has succeeded before.
 */
async function stateBesideNewer(
  context: ChannelContext,
  { id, environment, state }: { id: number; environment: string; state: FinalState },
  options: RequestOptions,
): Promise<FinalState> {
  if (state !== 'success') return state;
  const { api, stamp: own, log } = context;
  const nowMs = api.world.clock.wall();
  const isLater = ({ id: other, mark, stamp }: FoundDeployment) =>
    stamp === undefined
      ? other > id && mark === undefined
      : !isSameAttempt(stamp, own) && isNewer(stamp, own, nowMs);
  // A list that is refused must not keep the record from its end.
  const all = await listDeploymentRecords(api, { environment }, options).catch((error) => {
    if (error instanceof Failure && error.final) return [];
    throw error;
  });
  for (const { id: other } of all.filter(isLater).slice(0, MAX_OTHERS)) {
    const newest = await readNewestStatus(api, other, options);
    if (newest?.state !== 'success' || isOfThisRun(context, newest.logUrl)) continue;
    log.info(
      `deployment-environment: deployment ${other} to ${environment} is newer and active, so ` +
        `deployment ${id} of this run ends as inactive.`,
    );
    return 'inactive';
  }
  return state;
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
  context: ChannelContext,
  environment: string,
  options: RequestOptions,
): Promise<void> {
  const { api, env, sha, log } = context;
  // For a pull request it may be recorded at the head or at the merge commit.
  const commits = new Set([sha, env('GITHUB_SHA') || sha]);
  const all: FoundDeployment[] = [];
  for (const commit of commits) {
    all.push(...(await listDeploymentRecords(api, { environment, sha: commit }, options)));
  }
  for (const { id } of all.filter(({ mark }) => mark === undefined).slice(0, MAX_OTHERS)) {
    const newest = await readNewestStatus(api, id, options);
    if (newest === undefined || !isOfThisRun(context, newest.logUrl)) continue;
    log.notice(
      `GitHub records deployment ${id} to ${environment} for this job too. To have one record, ` +
        `write environment: {name: ${environment}, deployment: false} at the job.`,
    );
    return;
  }
}

/** GitHub's own deployment of a job has the page of that job as its log. */
function isOfThisRun({ env }: ChannelContext, logUrl: string): boolean {
  return `${logUrl}/`.includes(`/actions/runs/${env('GITHUB_RUN_ID') ?? '-'}/`);
}

function shortened(text: string): string {
  return text.length > MAX_DESCRIPTION ? `${text.slice(0, MAX_DESCRIPTION - 1)}…` : text;
}
