import type { ActionBody } from '@rollout-actions/action/action-definition';
import type { ActionRun } from '@rollout-actions/action/action-run';
import type { Edgegap } from '@rollout-actions/client/edgegap/connection';
import { connect } from './connect.ts';
import type { Fields } from './inputs/fields.ts';
import type { Inputs } from './inputs/inputs.ts';
import { isOfFleets, isRead, type Operation } from './inputs/operations.ts';
import type { Output } from './outputs.ts';
import { beginReport, endReport } from './report/fill-report.ts';
import type { Handler, Session } from './session.ts';
import { StepRecord } from './step-record.ts';

/** Loads what the operation needs: one that only reads needs a third of the rest. */
async function handlerOf(operation: Operation): Promise<Handler> {
  if (isRead(operation)) return (await import('./operations/reads.ts')).READS[operation];
  if (isOfFleets(operation))
    return (await import('./operations/fleets/of-fleets.ts')).FLEETS[operation];
  return (await import('./operations/of-servers.ts')).SERVERS[operation];
}

/** Opens Edgegap for a run. */
export type Connect = (inputs: Inputs, run: ActionRun<Output>) => Edgegap;

/** The action with its way to Edgegap handed in, so that a test can put an emulated one there. */
export function createBody(connectTo: Connect): Required<ActionBody<Fields>> {
  const open = (inputs: Inputs, run: ActionRun<Output>): Session => ({
    run,
    inputs,
    edgegap: connectTo(inputs, run),
    record: new StepRecord(run),
  });
  return {
    async run(inputs, actionRun) {
      const session = open(inputs, actionRun);
      actionRun.requests(() => session.edgegap.api.sent());
      try {
        beginReport(session);
        const handler = await handlerOf(inputs.operation);
        return endReport(session, await handler(session));
      } finally {
        await session.edgegap.api.close();
      }
    },
    async finish(state, actionRun, inputs) {
      const session = open(inputs, actionRun);
      try {
        const { finishInPost } = await import('./deployments/post-step.ts');
        await finishInPost(session, state);
      } finally {
        await session.edgegap.api.close();
      }
    },
  };
}

/** `run` does the operation that was asked for; `finish`, in the post step, what it could not. */
export const { run, finish } = createBody(connect);

/** Publishes the run on GitHub; loaded where an input asks for it. */
export const loadPublisher = () => import('@rollout-actions/action/report/github/publisher');
