import type { Result } from '@rollout-actions/action/action-run';
import {
  followsByItself,
  leadsTo,
  opposite,
  type RestState,
  transitionTo,
} from '@rollout-actions/client/emqx/states';
import { GONE } from '@rollout-actions/client/emqx/watch-deployments';
import type { FollowGoal } from '../deployments/follow.ts';
import type { WriteEnd } from '../deployments/write-once.ts';
import { knownDeployment, named, type Session } from '../session.ts';

/** What became of one deployment's write; `needless` where none was due. */
export interface WriteRecord {
  id: string;
  end: Exclude<WriteEnd, 'read-again'> | 'needless';
  /** Its status when the write was sent, or was found to be needless. */
  before: string;
}

// The platform may show the old status for a while after it has accepted a write: two minutes of
// an hour's window.
const SLOW_PART = 1 / 30;

/** What deployments are followed to after writes, and what says that they will not get there. */
export function goalFor({ to, written }: Ending, windowMs: number): FollowGoal {
  const away = transitionTo(opposite(to));
  const wasOnItsWayAway = written.some(({ before }) => leadsTo(before) === opposite(to));
  return {
    until: new Map([[to, 0]]),
    failOn: new Map([
      ['failed', 0],
      [GONE, 0],
      [away, wasOnItsWayAway ? windowMs * SLOW_PART : 0],
      [opposite(to), windowMs * SLOW_PART],
    ]),
    pace: 'operation',
  };
}

export interface Ending {
  written: readonly WriteRecord[];
  to: RestState;
}

/** All are where they should be, or are left on the way as `wait` asks. */
export function toResult(session: Session, { written, to }: Ending): Result {
  const words = written.map((one) => sentenceOf(session, { ...one, to }));
  const reason = words.join(' ');
  const isOpen = written.some(
    ({ id, end }) => end === 'unclear' && knownDeployment(session, id).status !== to,
  );
  if (isOpen) return { outcome: 'inconclusive', reason, isUnfinished: true };
  const isWritten = written.some(({ end }) => end !== 'needless');
  return { outcome: isWritten ? 'succeeded' : 'unchanged', reason };
}

function sentenceOf(session: Session, { id, end, to }: WriteRecord & { to: RestState }): string {
  const deployment = knownDeployment(session, id);
  const { status } = deployment;
  const who = named(deployment);
  const verb = to === 'running' ? 'started' : 'stopped';
  if (end === 'needless') {
    return status === to
      ? `${who} is already ${to}; no change.`
      : `${who} is already ${status}; no change, and the step did not wait (wait: false).`;
  }
  if (end === 'unclear' && status !== to) {
    const write = to === 'running' ? 'start' : 'stop';
    return (
      `The ${write} of ${who} was sent and may have been carried out; its answer was lost, and ` +
      'the step did not wait (wait: false).'
    );
  }
  if (status === to) return `${who} was ${verb} and is ${to}.`;
  return `${who} is being ${verb}; the step did not wait (wait: false).`;
}

/** One is where it should not be: says why, and whose doing it seems to be. */
export function toFailureResult(session: Session, { written, to }: Ending): Result {
  const wrong = written.find(({ id }) => {
    const { status } = knownDeployment(session, id);
    return status !== to && status !== transitionTo(to) && status !== 'pending';
  });
  if (wrong === undefined) throw new RangeError('a wait failed although nothing went wrong');
  const deployment = knownDeployment(session, wrong.id);
  const who = named(deployment);
  const { status } = deployment;
  if (status === GONE)
    return { outcome: 'not-found', reason: `${who} is not in the list any more.` };
  if (hasNotReacted(session, wrong, to)) return noReaction(session, wrong, to);
  if (status === opposite(to) || status === transitionTo(opposite(to))) {
    const reason =
      `${who} is ${status} instead of ${to}: somebody else has changed it since. ` +
      'Nothing was written to undo that; agree on who owns it, then re-run.';
    return { outcome: 'superseded', reason };
  }
  return { outcome: 'failed', reason: `${who} has ended ${status}: check it in the console.` };
}

/** Whether it stands, or has gone on by itself, as if there had been no write. */
function hasNotReacted(session: Session, { id, end, before }: WriteRecord, to: RestState): boolean {
  const { status } = knownDeployment(session, id);
  const isAsBefore = followsByItself(before, status);
  return end !== 'needless' && isAsBefore && !wasOnItsWay(session, id, to);
}

function noReaction(session: Session, { id, end }: WriteRecord, to: RestState): Result {
  const deployment = knownDeployment(session, id);
  const who = `${named(deployment)} is still ${deployment.status}`;
  const verb = to === 'running' ? 'start' : 'stop';
  const next = 'Run again, or check the console';
  if (end !== 'unclear') {
    return { outcome: 'failed', reason: `${who}, although the ${verb} was accepted. ${next}.` };
  }
  const reason =
    `${who}; the ${verb} was sent and may have been carried out, but its answer was lost. ` +
    `${next}.`;
  return { outcome: 'failed', reason, isUnfinished: true };
}

/** Whether it was seen on the way to, or at, the wanted state since this step began. */
function wasOnItsWay({ timeline }: Session, id: string, to: RestState): boolean {
  return timeline.some(
    ({ subject, status }) => subject === id && (status === to || status === transitionTo(to)),
  );
}
