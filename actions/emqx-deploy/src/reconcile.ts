import { ActionError } from '@rollout-actions/action/action-error';
import type { Result } from '@rollout-actions/action/action-run';
import type { Deployment } from '@rollout-actions/client/emqx/schemas';
import {
  leadsTo,
  opposite,
  REST_STATES,
  type RestState,
} from '@rollout-actions/client/emqx/states';
import { GONE } from '@rollout-actions/client/emqx/watch-deployments';
import { follow } from './deployments/follow.ts';
import { writeOnce } from './deployments/write-once.ts';
import { goalFor, toFailureResult, toResult, type WriteRecord } from './report/to-result.ts';
import { knownDeployment, named, type Session } from './session.ts';

export interface Reconciliation {
  to: RestState;
  /** Whether a status in passing is waited out before a write; else the server may refuse it. */
  settlesFirst: boolean;
}

/**
 * Brings deployments of the step to a state of rest: at most one write each, and none for those
 * that are there or on the way. Then waits until all are read to be there.
 */
export async function reconcile(
  session: Session,
  ids: readonly string[],
  { to, settlesFirst }: Reconciliation,
): Promise<Result> {
  refuseServerless(session, ids, to);
  if (settlesFirst) await settle(session, ids, to);
  const written: WriteRecord[] = [];
  for (const id of ids) written.push(await write(session, id, { to, settlesFirst }));
  if (written.some(({ end }) => end === 'not-sent')) return dryEnd(written, to);
  const open = ids.filter((id) => knownDeployment(session, id).status !== to);
  if (open.length > 0 && session.inputs.wait) {
    const { windowMs } = session.emqx.budgets.read;
    if (!(await follow(session, open, goalFor({ written, to }, windowMs)))) {
      return toFailureResult(session, { written, to });
    }
  }
  return toResult(session, { written, to });
}

/** Waits until nothing is in passing to the other side: it could take no write before. */
async function settle(session: Session, ids: readonly string[], to: RestState): Promise<void> {
  const passing = ids.filter((id) => {
    const { status } = knownDeployment(session, id);
    const rests = REST_STATES.some((rest) => rest === status);
    return !rests && (leadsTo(status) !== to || session.inputs.wait);
  });
  if (passing.length === 0) return;
  session.run.log.info(
    `Deployment ${passing.join(', ')} is changing state; waiting for that before any write.`,
  );
  await follow(session, passing, {
    until: new Map(REST_STATES.map((rest) => [rest, 0])),
    failOn: new Map([[GONE, 0]]),
    pace: 'settling',
    // What follows a write has to be read as well.
    keep: Math.floor(session.emqx.budgets.read.left() / 2),
  });
}

async function write(
  session: Session,
  id: string,
  { to, settlesFirst }: Reconciliation,
): Promise<WriteRecord> {
  for (;;) {
    const deployment = knownDeployment(session, id);
    const { status } = deployment;
    const isThere = status === to || leadsTo(status) === to;
    if (isThere) return { id, end: 'needless', before: status };
    if (status === 'failed' || status === GONE) throw hopeless(deployment);
    if (settlesFirst && leadsTo(status) !== undefined) {
      await settle(session, [id], to);
      continue;
    }
    const end = await writeOnce(session, id, to);
    if (end !== 'read-again') return { id, end, before: status };
    const now = knownDeployment(session, id).status;
    if (!settlesFirst && leadsTo(now) === opposite(to)) {
      throw new ActionError(
        'superseded',
        `${named(deployment)} is ${now}: somebody else has just changed it.`,
      );
    }
  }
}

function hopeless(deployment: Deployment): ActionError {
  return deployment.status === GONE
    ? new ActionError('not-found', `${named(deployment)} is not in the list any more.`)
    : new ActionError('failed', `${named(deployment)} has failed: check it in the console.`);
}

function refuseServerless(session: Session, ids: readonly string[], to: RestState): void {
  const wrong = ids
    .map((id) => knownDeployment(session, id))
    .filter(({ type, status }) => type === 'serverless' && status !== to);
  if (wrong.length === 0) return;
  const who = wrong.map((one) => named(one)).join(', ');
  throw new ActionError(
    'refused',
    `${who} is serverless and ${wrong[0]?.status}: the API starts and stops dedicated ` +
      'deployments only. Nothing was written.',
  );
}

function dryEnd(written: readonly WriteRecord[], to: RestState): Result {
  const verb = to === 'running' ? 'start' : 'stop';
  const ids = written.filter(({ end }) => end === 'not-sent').map(({ id }) => id);
  return { outcome: 'dry-run', reason: `Nothing was sent: the ${verb} of ${ids.join(', ')}.` };
}
