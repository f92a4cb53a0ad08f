import type { ActionBody } from '@rollout-actions/action/action-definition';
import type { ActionRun, Result } from '@rollout-actions/action/action-run';
import type { Nomad } from '@rollout-actions/client/nomad/connection';
import { finishCleanup } from './cleanup/finish-cleanup.ts';
import { installCli } from './cli/install-cli.ts';
import { connect, warnOfTokenEnd } from './connect.ts';
import { prepareGate } from './gates/kinds/prepare-gate.ts';
import type { Fields } from './inputs/fields.ts';
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
import { newWriteRecord } from './write-record.ts';

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

/** Opens the cluster for a run. */
export type Connect = (inputs: Inputs, run: ActionRun<Output>) => Nomad;

/** The action with its way to Nomad handed in, so that a test can put an emulated one there. */
export function createBody(connectTo: Connect): Required<ActionBody<Fields, Output>> {
  const open = (inputs: Inputs, run: ActionRun<Output>): Session => ({
    run,
    inputs,
    nomad: connectTo(inputs, run),
    writes: newWriteRecord(),
    gateResults: [],
    prepareGate,
    toolFolders: [],
  });
  return {
    async run(inputs, actionRun) {
      const session = open(inputs, actionRun);
      const { nomad } = session;
      actionRun.requests(() => nomad.api.sent());
      actionRun.report.wanted(describeWanted(inputs));
      try {
        await installCli(session);
        const [result] = await Promise.all([
          HANDLERS[inputs.operation](session),
          warnOfTokenEnd(session),
        ]);
        return result;
      } finally {
        await nomad.api.close();
      }
    },
    async finish(state, actionRun, inputs) {
      const session = open(inputs, actionRun);
      try {
        await finishCleanup(session, state);
      } finally {
        await session.nomad.api.close();
      }
    },
  };
}

/** `run` does the operation that was asked for; `finish`, in the post step, what it could not. */
export const { run, finish } = createBody(connect);

/** Tells the run on GitHub; loaded where an input asks for it. */
export const loadPublisher = () => import('@rollout-actions/action/report/github/publisher');
