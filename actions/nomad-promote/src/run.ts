import type { ActionBody } from '@rollout-actions/action/action-definition';
import type { ActionRun } from '@rollout-actions/action/action-run';
import type { Nomad } from '@rollout-actions/client/nomad/connection';
import { connect, warnOfTokenEnd } from './connect.ts';
import type { Fields } from './inputs/fields.ts';
import type { Inputs } from './inputs/inputs.ts';
import { isRead, type Operation } from './inputs/operations.ts';
import type { Output } from './outputs.ts';
import { describeWanted } from './report/describe-wanted.ts';
import type { Handler, Session } from './session.ts';
import { newWriteRecord } from './write-record.ts';

/** Loads what the operation needs: one that only reads needs a quarter of the rest. */
async function handlerOf(operation: Operation): Promise<Handler> {
  if (isRead(operation)) return (await import('./operations/reads.ts')).READS[operation];
  return (await import('./operations/rollouts.ts')).ROLLOUTS[operation];
}

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
    toolFolders: [],
  });
  return {
    async run(inputs, actionRun) {
      const session = open(inputs, actionRun);
      const { nomad } = session;
      actionRun.requests(() => nomad.api.sent());
      actionRun.report.wanted(describeWanted(inputs));
      try {
        if (inputs.nomadCliVersion !== undefined) {
          const { installCli } = await import('./cli/install-cli.ts');
          await installCli(session, inputs.nomadCliVersion);
        }
        const handler = await handlerOf(inputs.operation);
        const [result] = await Promise.all([handler(session), warnOfTokenEnd(session)]);
        return result;
      } finally {
        await nomad.api.close();
      }
    },
    async finish(state, actionRun, inputs) {
      const session = open(inputs, actionRun);
      try {
        const { finishCleanup } = await import('./cleanup/finish-cleanup.ts');
        await finishCleanup(session, state);
      } finally {
        await session.nomad.api.close();
      }
    },
  };
}

/** `run` does the operation that was asked for; `finish`, in the post step, what it could not. */
export const { run, finish } = createBody(connect);

/** Publishes the run on GitHub; loaded where an input asks for it. */
export const loadPublisher = () => import('@rollout-actions/action/report/github/publisher');
