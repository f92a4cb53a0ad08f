import type { CleanupDone, CleanupTrigger } from '@rollout-actions/action/cleanup';
import type { Deadline } from '@rollout-actions/client/time/deadline';
import { findInterruptedCreate } from './deployments/interrupted-create.ts';
import { named, type Session } from './session.ts';
import { describeWrites, openWrites } from './writes.ts';

/**
 * After a timeout or a cancel nothing is written any more. What is left is to say where things
 * stand, and to read what came of a create call whose answer had not come yet.
 */
export function cleanupOf(session: Session) {
  return {
    describeState: () => describeState(session),
    leave: (trigger: CleanupTrigger, deadline: Deadline) => leave(session, { trigger, deadline }),
  };
}

async function leave(
  session: Session,
  { trigger, deadline }: { trigger: CleanupTrigger; deadline: Deadline },
): Promise<CleanupDone> {
  const wasKnown = session.known.size > 0;
  for (const write of openWrites(session)) await findInterruptedCreate(session, write, deadline);
  const left = wasKnown ? `It was left as it is (${trigger}: leave).` : '';
  const sentence = [left, describeWrites(session)].filter((words) => words !== '').join(' ');
  return { sentence, isUnfinished: openWrites(session).length > 0 };
}

function describeState({ known, writes, probing, unread, inputs }: Session): string {
  const last = unread === undefined ? '' : `; the last read failed (${unread})`;
  if (known.size === 0) {
    const given = [...inputs.deploymentId, ...inputs.deploymentName].join(', ');
    const nothing = given === '' ? 'no deployment was known yet' : `nothing was read of ${given}`;
    return `${writes.length === 0 ? `${nothing} and nothing was written` : nothing}${last}`;
  }
  const each = [...known.values()].map((one) => `${named(one, 'deployment')} was ${one.status}`);
  const probed = probing === undefined ? '' : ` and ${probing}`;
  return `${each.join(', ')}${probed}${last}`;
}
