import type { ActionRun, Result } from '@rollout-actions/action/action-run';
import { quotaOf } from '@rollout-actions/client/emqx/budgets';
import { bring } from './bring.ts';
import { connect } from './connect.ts';
import { create } from './create.ts';
import { ensure } from './ensure.ts';
import { resultOfError } from './error-end.ts';
import { identify } from './identify.ts';
import type { Inputs } from './inputs.ts';
import type { Operation } from './operations.ts';
import { probeBroker } from './probe.ts';
import { get, list } from './reads.ts';
import { named, type Session } from './session.ts';
import { summarize } from './summarize.ts';
import { tellAddress } from './tell.ts';

const DO: Record<Operation, (session: Session) => Promise<Result>> = {
  'ensure-running': (session) => bringNamed(session, { to: 'running', isPatient: true }),
  'ensure-stopped': (session) => bringNamed(session, { to: 'stopped', isPatient: true }),
  start: (session) => bringNamed(session, { to: 'running', isPatient: false }),
  stop: (session) => bringNamed(session, { to: 'stopped', isPatient: false }),
  create,
  ensure,
  get,
  list,
};

/** Does the operation that was asked for. */
export async function run(inputs: Inputs, actionRun: ActionRun): Promise<Result> {
  const emqx = connect(inputs, actionRun);
  actionRun.requests(() => emqx.api.sent());
  actionRun.outputs.set('changed', false);
  const session: Session = {
    run: actionRun,
    inputs,
    emqx,
    known: new Map(),
    timeline: [],
    isChanged: false,
  };
  const startMs = actionRun.world.clock.now();
  tellAddress(session);
  try {
    return await probed(session, await DO[inputs.operation](session));
  } catch (error) {
    const result = resultOfError(session, error);
    if (result === undefined) throw error;
    return result;
  } finally {
    actionRun.outputs.set('quota', quotaOf(actionRun.world.clock, emqx.budgets));
    summarize(session, startMs);
    await emqx.api.close();
  }
}

async function bringNamed(session: Session, how: Parameters<typeof bring>[2]): Promise<Result> {
  return await bring(session, await identify(session), how);
}

/** After a good end, and where it runs: whether the broker really answers. */
async function probed(session: Session, result: Result): Promise<Result> {
  const { probe, operation } = session.inputs;
  const [first] = session.known.values();
  const isReached = result.outcome === 'succeeded' || result.outcome === 'unchanged';
  const isToRun = operation !== 'ensure-stopped' && operation !== 'stop';
  if (probe === undefined || !isReached || !isToRun || first?.status !== 'running') return result;
  const seen = await probeBroker(session, probe);
  if (seen.ok) return { ...result, reason: `${result.reason} The broker answers: ${seen.detail}.` };
  const reason =
    `${named(first)} is running, but its broker is of no use: ${seen.detail}. Check probe, ` +
    'probe-username and probe-password, and the authentication of the deployment.';
  return { outcome: 'failed', reason };
}
