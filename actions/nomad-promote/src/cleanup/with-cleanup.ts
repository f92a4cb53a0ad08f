import type { Result } from '@rollout-actions/action/action-run';
import {
  type Cleanup,
  type CleanupDone,
  type CleanupTrigger,
  withCleanup as cleanUp,
} from '@rollout-actions/action/cleanup';
import { outcomeOf } from '@rollout-actions/action/outcome';
import { Failure } from '@rollout-actions/client/http/failure';
import { mayHaveArrived } from '@rollout-actions/client/nomad/classify';
import type { Nomad } from '@rollout-actions/client/nomad/connection';
import {
  failDeployment,
  pauseDeployment,
} from '@rollout-actions/client/nomad/deployments/deployments';
import type { Deadline } from '@rollout-actions/client/time/deadline';
import { showCanaryEvidence } from '../gates/report/canary-evidence.ts';
import { stateText } from '../rollout/follow.ts';
import { markChanged, noteUnknown, type Session } from '../session.ts';
import type { CleanupTarget, Verb } from './cleanup-target.ts';

type Deed = Exclude<Verb, 'leave'>;

/**
 * Does `work` and, where the timeout or a cancel ends it, what `on-timeout` or `on-cancel` asks
 * for. Everything for that is kept for the post step, should this process be killed.
 */
export async function withCleanup(
  session: Session,
  target: CleanupTarget,
  work: () => Promise<Result>,
): Promise<Result> {
  const { inputs, run } = session;
  const cleanup: Cleanup<Deed> = {
    verbs: { 'on-timeout': inputs.onTimeout, 'on-cancel': inputs.onCancel },
    describeState: () => describeState(target),
    kept: (verb) => target.state(verb),
    apply: (verb, trigger, deadline) => endDeployment(session, target, { verb, trigger, deadline }),
    async leave(trigger, deadline) {
      if (trigger === 'on-timeout') await showUnhealthy(session, target, deadline);
      return { sentence: `It was left as it is (${trigger}: leave).` };
    },
  };
  const result = await cleanUp(run, cleanup, () =>
    work().catch((error) => lostWrite(session, error)),
  );
  return withUnknown(session, target, result);
}

/** Pauses or fails a deployment; one that has ended meanwhile is left. Gives what was done. */
export async function applyVerb(
  nomad: Nomad,
  { id, verb }: { id: string; verb: Deed },
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

interface Ending {
  verb: Deed;
  trigger: CleanupTrigger;
  deadline: Deadline;
}

async function endDeployment(
  session: Session,
  target: CleanupTarget,
  { verb, trigger, deadline }: Ending,
): Promise<CleanupDone> {
  const id = await target.deploymentId(deadline);
  if (id === undefined) {
    session.run.keep(target.state(verb));
    const sentence = `The post step will ${verb} it once it exists (${trigger}: ${verb}).`;
    return { sentence, isUnfinished: true };
  }
  if (verb === 'fail' || trigger === 'on-timeout') {
    await showCanaryEvidence(session, id, deadline.signal);
  }
  try {
    const done = await applyVerb(session.nomad, { id, verb }, deadline.signal);
    if (done === 'done') markChanged(session);
    const what = done === 'done' ? PAST[verb] : 'It had already ended';
    return { sentence: `${what} (${trigger}: ${verb}).` };
  } catch (error) {
    const isLost = !(error instanceof Failure) || mayHaveArrived(error);
    if (isLost) noteUnknown(session, `${verb} of deployment ${id}`);
    throw error;
  }
}

const PAST = { fail: 'It was failed', pause: 'It was paused' } as const;

/** Why canaries did not become healthy, which nothing has shown so far. */
async function showUnhealthy(
  session: Session,
  { followed }: CleanupTarget,
  { signal }: Deadline,
): Promise<void> {
  const groups = followed?.last?.raw.groups ?? [];
  if (followed === undefined || groups.every(({ promoted, ready }) => promoted || ready)) return;
  await showCanaryEvidence(session, followed.id, signal);
}

// A read that was retried until less than this was left has used up the timeout.
const DEADLINE_REACHED_MS = 1_000;

/**
 * A failure after a write whose end is not known is reported with it. One that was retried until
 * the
 * deadline is the timeout, so that `on-timeout` is done. Other errors go on.
 */
async function lostWrite({ writes, run }: Session, error: unknown): Promise<Result> {
  const leftMs = run.deadline.remainingMs();
  if (error instanceof Failure && !error.final && leftMs <= DEADLINE_REACHED_MS) {
    run.log.warning(error.message);
    await run.world.clock.sleep(leftMs + 1, run.signal);
  }
  if (writes.unknown.size === 0 || !(error instanceof Failure) || run.signal.aborted) throw error;
  return { outcome: outcomeOf(error, run.deadline.remainingMs()), reason: error.message };
}

/** A write whose end is not known is said, and looked for once more by the post step. */
function withUnknown({ writes, run }: Session, target: CleanupTarget, result: Result): Result {
  if (writes.unknown.size === 0) return result;
  const sent = [...writes.unknown].join(', ');
  // Only to look: what was kept for a cancel is not for this end.
  run.keep(result.isUnfinished ? { look: sent } : { ...target.state('leave'), look: sent });
  return {
    ...result,
    reason: `${result.reason} Sent, and possibly carried out: ${sent}.`,
    isUnfinished: true,
  };
}

function describeState({ followed, registration }: CleanupTarget): string {
  if (followed?.last !== undefined) {
    return `deployment ${followed.id} was ${stateText(followed.last)}`;
  }
  if (followed !== undefined) return `waiting for deployment ${followed.id}`;
  if (registration === undefined) return 'looking for the deployment';
  const job = `job ${registration.version.spec.ID}`;
  return registration.registered === undefined
    ? `registering ${job}`
    : `waiting for the deployment of ${job}, which was registered`;
}
