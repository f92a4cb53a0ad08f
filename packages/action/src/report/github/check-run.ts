import {
  type Conclusion,
  createCheckRun,
  findCheckRun,
  updateCheckRun,
} from '@rollout-actions/github/reports/check-runs';
import type { Outcome } from '../../outcome.ts';
import { CHECK, plainTitle, renderReport } from '../markdown/render.ts';
import type { Channel, ChannelContext } from './channel.ts';
import { createdOnce } from './created.ts';
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
export function conclusionOf(outcome: Outcome): Conclusion {
  return CONCLUSIONS[outcome] ?? 'failure';
}

/** A check run that follows the step. */
export function checkRunChannel(context: ChannelContext, name: string): Channel {
  const { api, memory, sha, runUrl: detailsUrl } = context;
  const identity = { name, sha, externalId: externalIdOf(context) };
  const creation = { name: 'check-run-id', memory, world: api.world };
  const find = (options: Parameters<typeof findCheckRun>[2]) =>
    findCheckRun(api, identity, options);
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
      const id = await createdOnce({ ...creation, create, find }, options);
      await updateCheckRun(api, { id, name, ...end }, options);
    },
  };
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
  const run = `${env('GITHUB_RUN_ID') ?? '0'}-${env('GITHUB_RUN_ATTEMPT') ?? '1'}`;
  return `${run}-${memory.get('nonce') ?? ''}`;
}

/** `octo/app/.github/workflows/x.yml@refs/heads/main` → the path in the repository. */
function workflowFile(ref: string | undefined): string {
  return /^[^/]+\/[^/]+\/([^@]+)@/.exec(ref ?? '')?.[1] ?? '.github';
}
