import type { ActionRun, Result } from '@rollout-actions/action/action-run';
import { finishCleanup } from './cleanup/finish-cleanup.ts';
import { installCli } from './cli/install-cli.ts';
import { connect } from './connect.ts';
import { prepareGate } from './gates/kinds/prepare-gate.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { Operation } from './inputs/operations.ts';
import { fail } from './operations/fail.ts';
import { check, promote } from './operations/promote.ts';
import { allocations, get, list } from './operations/reads.ts';
import { runJob } from './operations/run-job.ts';
import { pause, resume, setHealth, unblock } from './operations/writes.ts';
import type { Output } from './outputs.ts';
import { describeWanted } from './report/describe-wanted.ts';
import type { Session } from './session.ts';

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
  const { nomad } = session;
  actionRun.requests(() => nomad.api.sent());
  actionRun.outputs.set('changed', false);
  actionRun.report.wanted(describeWanted(inputs));
  try {
    await installCli(session);
    return await HANDLERS[inputs.operation](session);
  } finally {
    await nomad.api.close();
  }
}

function sessionOf(inputs: Inputs, actionRun: ActionRun<Output>): Session {
  return {
    run: actionRun,
    inputs,
    nomad: connect(inputs, actionRun),
    writes: { changed: false, unknown: new Set() },
    gateResults: [],
    prepareGate,
    toolFolders: [],
  };
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
