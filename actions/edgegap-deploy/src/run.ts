import type { ActionRun, Result } from '@rollout-actions/action/action-run';
import { connect } from './connect.ts';
import { finishStop } from './deployments/stop.ts';
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
import type { Session } from './session.ts';

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

/** Does the operation that was asked for. */
export async function run(inputs: Inputs, actionRun: ActionRun): Promise<Result> {
  const session = open(inputs, actionRun);
  actionRun.requests(() => session.edgegap.api.sent());
  actionRun.outputs.set('changed', false);
  try {
    return await HANDLERS[inputs.operation](session);
  } finally {
    await session.edgegap.api.close();
  }
}

/** Stops, in the post step, what this run made and main could not stop. */
export async function finish(
  state: Readonly<Record<string, string>>,
  actionRun: ActionRun,
  inputs: Inputs,
): Promise<void> {
  const session = open(inputs, actionRun);
  try {
    await finishStop(session, state);
  } finally {
    await session.edgegap.api.close();
  }
}

function open(inputs: Inputs, run: ActionRun): Session {
  const edgegap = connect(inputs, run);
  return { run, inputs, edgegap, changed: false, stopped: new Set() };
}
