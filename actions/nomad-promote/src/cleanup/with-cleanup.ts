import type { Result } from '@rollout-actions/action/action-run';
import {
  type Cleanup,
  type CleanupDone,
  type CleanupTrigger,
  withCleanup as cleanUp,
} from '@rollout-actions/action/cleanup';
import type { Deadline } from '@rollout-actions/client/time/deadline';
import { stateText } from '@rollout-actions/client/wait/observation';
import { showCanaryEvidence } from '../gates/report/canary-evidence.ts';
import { type Session, withDeadline } from '../session.ts';
import { applyVerb, type EndingVerb } from './apply-verb.ts';
import type { CleanupTarget } from './cleanup-target.ts';
import { lostWrite, withUnknownWrites } from './report-writes.ts';

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
  const cleanup: Cleanup<EndingVerb> = {
    verbs: { 'on-timeout': inputs.onTimeout, 'on-cancel': inputs.onCancel },
    describeState: () => describeState(target),
    kept: (verb) => target.state(verb),
    apply: (verb, trigger, deadline) => endDeployment(session, target, { verb, trigger, deadline }),
    async leave(trigger, deadline) {
      if (trigger === 'on-timeout') await showUnhealthy(target, deadline);
      return { sentence: `It was left as it is (${trigger}: leave).` };
    },
  };
  const result = await cleanUp(run, cleanup, () =>
    work().catch((error) => lostWrite(session, error)),
  );
  // Only to read: what was kept for a cancel is not for this end.
  return withUnknownWrites(session, result, result.isUnfinished ? {} : target.state('leave'));
}

interface Ending {
  verb: EndingVerb;
  trigger: CleanupTrigger;
  deadline: Deadline;
}

async function endDeployment(
  session: Session,
  target: CleanupTarget,
  { verb, trigger, deadline }: Ending,
): Promise<CleanupDone> {
  const found = await target.find(deadline);
  if (found === 'none') return { sentence: `Nothing was done (${trigger}: ${verb}).` };
  if (found === undefined) {
    session.run.keep(target.state(verb));
    const sentence = `The post step will ${verb} it once it exists (${trigger}: ${verb}).`;
    return { sentence, isUnfinished: true };
  }
  const { id, session: bound } = found;
  if (verb === 'fail' || trigger === 'on-timeout') {
    await showCanaryEvidence(bound, id, deadline.signal);
  }
  const done = await applyVerb(withDeadline(bound, deadline), id, verb);
  const what = done === 'done' ? PAST[verb] : 'It had already ended';
  return { sentence: `${what} (${trigger}: ${verb}).` };
}

const PAST = { fail: 'It was failed', pause: 'It was paused' } as const;

/** Why canaries did not become healthy, which nothing has shown so far. */
async function showUnhealthy(
  { followed, session }: CleanupTarget,
  { signal }: Deadline,
): Promise<void> {
  const groups = followed?.last?.raw.groups ?? [];
  if (followed === undefined || groups.every(({ promoted, ready }) => promoted || ready)) return;
  await showCanaryEvidence(session, followed.id, signal);
}

function describeState({ followed, registration }: CleanupTarget): string {
  if (followed?.last !== undefined) {
    return `deployment ${followed.id} was ${stateText(followed.last)}`;
  }
  if (followed !== undefined) return `waiting for deployment ${followed.id}`;
  if (registration === undefined) return 'finding the deployment';
  const job = `job ${registration.version.spec.ID}`;
  return registration.registered === undefined
    ? `registering ${job}`
    : `waiting for the deployment of ${job}, which was registered`;
}
