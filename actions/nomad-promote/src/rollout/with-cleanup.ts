import type { ActionRun, Result } from '@rollout-actions/action/action-run';
import {
  type Cleanup,
  type CleanupDone,
  type CleanupTrigger,
  withCleanup as cleanUp,
} from '@rollout-actions/action/cleanup';
import { Failure } from '@rollout-actions/client/http/failure';
import type { Nomad } from '@rollout-actions/client/nomad/connection';
import {
  failDeployment,
  pauseDeployment,
} from '@rollout-actions/client/nomad/deployments/deployments';
import type { Deadline } from '@rollout-actions/client/time/deadline';
import { showCanaryEvidence } from '../gates/report/canary-evidence.ts';
import { markChanged, type Session } from '../session.ts';
import { type Followed, stateText } from './follow.ts';

/** What may be done to a deployment when this step ends before it. */
export type Verb = 'leave' | 'pause' | 'fail';

/**
 * Does `work` and, where the timeout or a cancel ends it, what `on-timeout` or `on-cancel` asks
 * for. Everything for that is kept for the post step, should this process be killed.
 */
export function withCleanup(
  session: Session,
  followed: Followed,
  work: () => Promise<Result>,
): Promise<Result> {
  const { inputs, run } = session;
  const cleanup: Cleanup<Exclude<Verb, 'leave'>> = {
    verbs: { 'on-timeout': inputs.onTimeout, 'on-cancel': inputs.onCancel },
    describeState: () => describeState(followed),
    kept: (verb) => ({ deployment: followed.id, verb }),
    apply: (verb, trigger, deadline) =>
      endDeployment(session, { id: followed.id, verb, trigger, deadline }),
  };
  return cleanUp(run, cleanup, work);
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
  id: string;
  verb: Exclude<Verb, 'leave'>;
  trigger: CleanupTrigger;
  deadline: Deadline;
}

async function endDeployment(
  session: Session,
  { id, verb, trigger, deadline }: Ending,
): Promise<CleanupDone> {
  if (verb === 'fail') await showCanaryEvidence(session, id, deadline.signal);
  const done = await applyVerb(session.nomad, { id, verb }, deadline.signal);
  if (done === 'done') markChanged(session);
  const what = done === 'done' ? `It was told to ${verb}` : 'It had ended by itself meanwhile';
  return { sentence: `${what} (${trigger}: ${verb}).` };
}

function describeState({ id, last }: Followed): string {
  return last === undefined
    ? `waiting for deployment ${id}`
    : `deployment ${id} was ${stateText(last)}`;
}
