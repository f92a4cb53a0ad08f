import type { ActionRun, Result } from '@rollout-actions/action/action-run';
import type { SummarySection } from '@rollout-actions/action/summary/blocks';
import { formatDuration } from '@rollout-actions/client/time/duration';
import { finishCleanup } from './cleanup/finish-cleanup.ts';
import { installCli } from './cli/install-cli.ts';
import { connect } from './connect.ts';
import { prepareGate } from './gates/kinds/prepare-gate.ts';
import { gatesSection } from './gates/report/gate-results.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { Operation } from './inputs/operations.ts';
import { fail } from './operations/fail.ts';
import { check, promote } from './operations/promote.ts';
import { allocations, get, list } from './operations/reads.ts';
import { runJob } from './operations/run-job.ts';
import { pause, resume, setHealth, unblock } from './operations/writes.ts';
import type { Output } from './outputs.ts';
import type { Session, TimelineEntry } from './session.ts';

const HANDLERS: Record<Operation, (session: Session) => Promise<Result>> = {
  promote,
  check,
  run: runJob,
  get,
  list,
  allocations,
  fail,
  pause,
  resume,
  unblock,
  'set-health': setHealth,
};

/** Runs the operation that was asked for. */
export async function run(inputs: Inputs, actionRun: ActionRun<Output>): Promise<Result> {
  const session = sessionOf(inputs, actionRun);
  const { nomad, timeline, gateResults } = session;
  actionRun.requests(() => nomad.api.sent());
  actionRun.outputs.set('changed', false);
  const startMs = actionRun.world.clock.now();
  try {
    await installCli(session);
    return await HANDLERS[inputs.operation](session);
  } finally {
    if (gateResults.length > 0) actionRun.summary.add(gatesSection(gateResults));
    if (timeline.length > 0) actionRun.summary.add(timelineSection(timeline, startMs));
    await nomad.api.close();
  }
}

function sessionOf(inputs: Inputs, actionRun: ActionRun<Output>): Session {
  return {
    run: actionRun,
    inputs,
    nomad: connect(inputs, actionRun),
    writes: { changed: false, unknown: new Set() },
    timeline: [],
    gateResults: [],
    prepareGate,
    toolFolders: [],
  };
}

function timelineSection(timeline: readonly TimelineEntry[], startMs: number): SummarySection {
  const rows = timeline.map(({ subject, state, atMs }) => [
    formatDuration(atMs - startMs),
    subject,
    state,
  ]);
  return { heading: 'Timeline', table: { columns: ['after', 'of', 'state'], rows } };
}

/** Does, in the post step, what `on-cancel` or `on-timeout` asked for and main could not. */
export async function finish(
  state: Readonly<Record<string, string>>,
  actionRun: ActionRun<Output>,
  inputs: Inputs,
): Promise<void> {
  const session = sessionOf(inputs, actionRun);
  try {
    await finishCleanup(session, state);
  } finally {
    await session.nomad.api.close();
  }
}
