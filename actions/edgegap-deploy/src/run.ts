import type { ActionRun, Result } from '@rollout-actions/action/action-run';
import { bulkStop } from './bulk-stop.ts';
import { connect } from './connect.ts';
import { deploy } from './deploy.ts';
import { ensure } from './ensure.ts';
import { finishStop } from './finish-stop.ts';
import * as policies from './fleet-policies.ts';
import * as fleets from './fleets.ts';
import type { Inputs } from './inputs.ts';
import { logs } from './logs.ts';
import { metrics } from './metrics.ts';
import type { Operation } from './operations.ts';
import { get, list, locations } from './reads.ts';
import { reap } from './reap.ts';
import type { Session } from './session.ts';
import { selfStop, stop } from './stop.ts';
import * as tags from './tags.ts';

const DO: Record<Operation, (session: Session) => Promise<Result>> = {
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
    return await DO[inputs.operation](session);
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
