import type { RequestOptions } from '@rollout-actions/client/http/request-options';
import {
  type Conclusion,
  createCheckRun,
  listCheckRuns,
  updateCheckRun,
} from '@rollout-actions/github/reports/check-runs';
import { isNewer, isSameAttempt, type RunStamp } from '@rollout-actions/github/reports/run-stamp';
import type { Outcome } from '../../outcome.ts';
import { CHECK, plainTitle, renderReport } from '../markdown/render.ts';
import type { Channel, ChannelContext } from './channel.ts';
import { createdOnce, findCreated, isKnown } from './created.ts';
import type { FinalReport } from './final-report.ts';

const MAX_TITLE = 250;

const CONCLUSIONS: Partial<Record<Outcome, Conclusion>> = {
  succeeded: 'success',
  unchanged: 'success',
  promotable: 'success',
  promoted: 'success',
  'dry-run': 'neutral',
  inconclusive: 'action_required',
  'timed-out': 'timed_out',
  cancelled: 'cancelled',
};

/** The conclusion of a check run for an outcome. */
function conclusionOf(outcome: Outcome): Conclusion {
  return CONCLUSIONS[outcome] ?? 'failure';
}

/** A check run that follows the step. */
export function checkRunChannel(context: ChannelContext, name: string): Channel {
  const { api, memory, sha, stamp, runUrl: detailsUrl } = context;
  const identity = { name, sha, externalId: externalIdOf(context), startMs: stamp.startMs };
  const creation = { name: 'check-run-id', memory, world: api.world };
  const find = async (options: RequestOptions) =>
    (await listCheckRuns(api, identity, options)).find(
      ({ externalId }) => externalId === identity.externalId,
    )?.id;
  return {
    input: 'check-run',
    async begin(options) {
      const output = { title: 'In progress', summary: 'The step has begun.' };
      const create = () => createCheckRun(api, { ...identity, output, detailsUrl }, options);
      await createdOnce({ ...creation, create, find }, options);
    },
    async progress(report, options) {
      const id = Number(memory.get('check-run-id'));
      if (!Number.isSafeInteger(id) || id === 0) return;
      const title = plainTitle(report).slice(0, MAX_TITLE);
      const output = { title, summary: renderReport(report, CHECK) };
      await updateCheckRun(api, { id, name, output, detailsUrl }, options);
    },
    async finish(report, options) {
      const end = { ...endOf(context, report), detailsUrl };
      const create = () => createCheckRun(api, { ...identity, ...end }, options);
      const isLate = await isShownByNewer(context, identity, options);
      const id = await (isLate ? findCreated : createdOnce)({ ...creation, create, find }, options);
      if (id !== undefined) await updateCheckRun(api, { id, name, ...end }, options);
    },
  };
}

/**
 * Of check runs of one name GitHub shows the one that was created last. One that could not be
 * created at the beginning would now hide that of a newer run at the same commit.
 */
async function isShownByNewer(
  { api, memory, stamp, log }: ChannelContext,
  identity: { name: string; sha: string },
  options: RequestOptions,
): Promise<boolean> {
  if (isKnown(memory, 'check-run-id')) return false;
  const all = await listCheckRuns(api, identity, options);
  const others = all.flatMap(({ externalId, startMs }) => stampOf(externalId, startMs) ?? []);
  const nowMs = api.world.clock.wall();
  const newer = others.find((one) => !isSameAttempt(one, stamp) && isNewer(one, stamp, nowMs));
  if (newer === undefined) return false;
  log.info(
    `check-run: run ${newer.run} (attempt ${newer.attempt}) is newer and has a check run of this ` +
      'name at this commit; none was created for this run.',
  );
  return true;
}

function stampOf(externalId: string, startMs: number): RunStamp | undefined {
  const [, run, attempt] = /^(\d{1,15})-(\d{1,5})-/.exec(externalId) ?? [];
  return run === undefined ? undefined : { run: Number(run), attempt: Number(attempt), startMs };
}

function endOf({ env }: ChannelContext, report: FinalReport) {
  const file = workflowFile(env('GITHUB_WORKFLOW_REF'));
  const annotations = report.failedGates.map(({ title, message }) => ({
    path: file,
    start_line: 1,
    end_line: 1,
    annotation_level: 'failure' as const,
    title: title.slice(0, MAX_TITLE),
    message,
  }));
  const output = { title: report.title.slice(0, MAX_TITLE), summary: report.check, annotations };
  return { output, conclusion: conclusionOf(report.outcome) };
}

/** Run and attempt, so that a stale one is recognised, and what distinguishes steps of one job. */
function externalIdOf({ env, memory }: ChannelContext): string {
  const run = `${env('GITHUB_RUN_ID') || '0'}-${env('GITHUB_RUN_ATTEMPT') || '1'}`;
  return `${run}-${memory.get('nonce') ?? ''}`;
}

/** `octo/app/.github/workflows/x.yml@refs/heads/main` → the path in the repository. */
function workflowFile(ref: string | undefined): string {
  return /^[^/]+\/[^/]+\/([^@]+)@/.exec(ref ?? '')?.[1] ?? '.github';
}
