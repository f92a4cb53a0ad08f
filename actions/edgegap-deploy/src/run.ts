import type { ActionBody } from '@rollout-actions/action/action-definition';
import type { ActionRun, Result } from '@rollout-actions/action/action-run';
import type { Edgegap } from '@rollout-actions/client/edgegap/connection';
import { connect } from './connect.ts';
import { finishInPost } from './deployments/post-step.ts';
import type { Fields } from './inputs/fields.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { Operation } from './inputs/operations.ts';
import { bulkStop } from './operations/bulk-stop.ts';
import { deploy } from './operations/deploy.ts';
import { ensure } from './operations/ensure.ts';
import * as policies from './operations/fleet-policies.ts';
import * as fleets from './operations/fleets.ts';
import { logs, metrics } from './operations/logs-and-metrics.ts';
import { get, list, locations } from './operations/reads.ts';
import { reap } from './operations/reap.ts';
import { selfStop, stop } from './operations/stop.ts';
import * as tags from './operations/tags.ts';
import type { Output } from './outputs.ts';
import { beginReport, endReport } from './report/fill-report.ts';
import type { Session } from './session.ts';
import { StepRecord } from './step-record.ts';

const HANDLERS: Record<Operation, (session: Session) => Promise<Result>> = {
  deploy,
  ensure,
  get,
  list,
  locations,
  logs,
  metrics,
  stop,
  'self-stop': selfStop,
  'bulk-stop': bulkStop,
  tag: tags.tag,
  untag: tags.untag,
  'rename-tag': tags.rename,
  'list-tags': tags.list,
  reap,
  'fleet-create': fleets.create,
  'fleet-get': fleets.get,
  'fleet-list': fleets.list,
  'fleet-update': fleets.update,
  'fleet-delete': fleets.remove,
  'fleet-policy-create': policies.create,
  'fleet-policy-get': policies.get,
  'fleet-policy-list': policies.list,
  'fleet-policy-update': policies.update,
  'fleet-policy-delete': policies.remove,
  'fleet-link-version': fleets.link,
  'fleet-unlink-version': fleets.unlink,
};

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
        return endReport(session, await HANDLERS[inputs.operation](session));
      } finally {
        await session.edgegap.api.close();
      }
    },
    async finish(state, actionRun, inputs) {
      const session = open(inputs, actionRun);
      try {
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
