import type { Result } from '@rollout-actions/action/action-run';
import { NotSent } from '@rollout-actions/client/http/failure';
import { sanitizeLine } from '@rollout-actions/client/http/redaction/sanitize-line';
import { planJob, registerJob } from '@rollout-actions/client/nomad/jobs/jobs';
import { describePlacementFailures } from '@rollout-actions/client/nomad/jobs/placement';
import type { JobPlan } from '@rollout-actions/client/nomad/schemas/job';
import { requestOptions, type Session } from '../session.ts';
import type { JobFile } from './job-file.ts';

/** Shows what a registration would change, by the server's own plan, and registers nothing. */
export async function showPlan(session: Session, { spec, submission }: JobFile): Promise<Result> {
  const { nomad, run } = session;
  const options = requestOptions(session);
  const plan = await planJob(nomad, spec, options);
  const lines = planLines(plan);
  run.log.group(`Plan of job ${spec.ID}`, lines);
  run.report.evidence(`Plan of job ${spec.ID}`, lines);
  if (plan.Warnings) run.log.warning(`Nomad warns about job ${spec.ID}: ${plan.Warnings}`);
  const version = { spec, expectedIndex: plan.JobModifyIndex, submission };
  const write = await printed(() => registerJob(nomad, version, options));
  return {
    outcome: 'dry-run',
    reason: `Nothing was sent (${write}). Plan: ${lines.join('; ')}.`,
    json: { plan: { changes: plan.Annotations?.DesiredTGUpdates ?? {}, diff: plan.Diff?.Type } },
  };
}

/** In a dry run a write is printed and not sent; gives what was printed. */
async function printed(send: () => Promise<unknown>): Promise<string> {
  try {
    await send();
  } catch (error) {
    if (error instanceof NotSent) return error.write;
    throw error;
  }
  throw new RangeError('a dry run sent a write');
}

const DIFFS: Readonly<Record<string, string>> = {
  None: 'the job is unchanged',
  Added: 'the job is new',
  Edited: 'the job is changed',
  Deleted: 'the job is stopped',
};

function planLines(plan: JobPlan): string[] {
  const type = plan.Diff?.Type ?? '';
  const head = DIFFS[type] ?? `the difference is of type ${sanitizeLine(type, 40)}`;
  const groups = Object.entries(plan.Annotations?.DesiredTGUpdates ?? {})
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([group, updates]) => `${sanitizeLine(group, 128)}: ${updatesText(updates)}`);
  return [head, ...groups, ...describePlacementFailures(plan.FailedTGAllocs ?? {})];
}

/** `1 canary, 2 ignore`, in the server's words. */
function updatesText(updates: Readonly<Record<string, number>>): string {
  const parts = Object.entries(updates)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${wordOf(name)}`);
  return parts.length === 0 ? 'no change' : parts.join(', ');
}

/** `InPlaceUpdate` → `in-place update`, as the CLI writes it. */
function wordOf(name: string): string {
  const words = name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words
    .replace('in place', 'in-place')
    .replace(/^destructive update$/, 'create/destroy update');
}
