import type { ActionRun, Result } from '@rollout-actions/action/action-run';
import { Cancelled } from '@rollout-actions/action/cancelled';
import { Failure } from '@rollout-actions/client/http/failure';
import type { Nomad } from '@rollout-actions/client/nomad/connection';
import {
  failDeployment,
  pauseDeployment,
} from '@rollout-actions/client/nomad/deployments/deployments';
import { DeadlinePassed } from '@rollout-actions/client/time/deadline';
import { formatDuration } from '@rollout-actions/client/time/duration';
import { showCanaryEvidence } from '../gates/report/canary-evidence.ts';
import { markChanged, type Session } from '../session.ts';
import { type Followed, stateText } from './follow.ts';

/** What may be done to a deployment when this step ends before it. */
export type Verb = 'leave' | 'pause' | 'fail';

/**
 * Does `work` and, where the timeout or a cancel ends it, what `on-timeout` or `on-cancel` asks
 * for. Everything for that is kept for the post step, should this process be killed.
 */
export async function withCleanup(
  session: Session,
  followed: Followed,
  work: () => Promise<Result>,
): Promise<Result> {
  const { inputs, run } = session;
  if (inputs.onCancel !== 'leave') run.keep({ deployment: followed.id, verb: inputs.onCancel });
  try {
    return await work();
  } catch (error) {
    const interruption: unknown = run.signal.aborted ? run.signal.reason : undefined;
    if (interruption instanceof DeadlinePassed) {
      const limit = formatDuration(interruption.limitMs);
      const reason = `The timeout of ${limit} is over while ${standing(followed)}.`;
      return await end(session, followed, { outcome: 'timed-out', reason, verb: inputs.onTimeout });
    }
    if (interruption instanceof Cancelled) {
      const reason = `The workflow was cancelled while ${standing(followed)}.`;
      return await end(session, followed, { outcome: 'cancelled', reason, verb: inputs.onCancel });
    }
    throw error;
  }
}

/** Pauses or fails a deployment; one that has ended meanwhile is left. Gives what was done. */
export async function applyVerb(
  nomad: Nomad,
  { id, verb }: { id: string; verb: Exclude<Verb, 'leave'> },
  signal: AbortSignal,
): Promise<'done' | 'had ended'> {
  try {
    if (verb === 'fail') await failDeployment(nomad, id, { signal });
    else await pauseDeployment(nomad, { id, pause: true }, { signal });
    return 'done';
  } catch (error) {
    if (error instanceof Failure && error.kind === 'conflict') return 'had ended';
    throw error;
  }
}

/** What the post step has to finish: the reverse of `run.keep` in `withCleanup`. */
export async function finishCleanup(
  nomad: Nomad,
  state: Readonly<Record<string, string>>,
  run: ActionRun,
): Promise<void> {
  const { deployment: id, verb } = state;
  if (id === undefined || (verb !== 'fail' && verb !== 'pause')) return;
  const done = await applyVerb(nomad, { id, verb }, run.signal);
  run.log.info(
    done === 'done' ? `Deployment ${id}: ${verb} is done.` : `Deployment ${id} had ended already.`,
  );
}

interface Ending {
  outcome: 'timed-out' | 'cancelled';
  reason: string;
  verb: Verb;
}

async function end(session: Session, { id }: Followed, ending: Ending): Promise<Result> {
  const { outcome, reason, verb } = ending;
  const input = outcome === 'timed-out' ? 'on-timeout' : 'on-cancel';
  if (verb === 'leave') return { outcome, reason: `${reason} It was left as it is (${input}).` };
  using time = session.run.cleanupDeadline();
  try {
    if (verb === 'fail') await showCanaryEvidence(session, id, time.signal);
    const done = await applyVerb(session.nomad, { id, verb }, time.signal);
    if (done === 'done') markChanged(session);
    const what = done === 'done' ? `It was told to ${verb}` : 'It had ended by itself meanwhile';
    return { outcome, reason: `${reason} ${what} (${input}: ${verb}).` };
  } catch (error) {
    session.run.log.warning(`${input}: ${verb} could not be done yet: ${String(error)}`);
    session.run.keep({ deployment: id, verb });
    return { outcome, reason: `${reason} The post step will ${verb} it.`, isUnfinished: true };
  }
}

function standing({ id, last }: Followed): string {
  return last === undefined
    ? `waiting for deployment ${id}`
    : `deployment ${id} was ${stateText(last)}`;
}
