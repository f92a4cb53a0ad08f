import { FAIL, PAUSE, sendUntilKnown } from '../deployment-writes.ts';
import type { Session } from '../session.ts';
import type { Verb } from './cleanup-target.ts';

/** What is done to a deployment at the end of a step. */
export type EndingVerb = Exclude<Verb, 'leave'>;

const WRITES = { fail: FAIL, pause: PAUSE } as const;

/**
 * Pauses or fails a deployment until the end of the session's time; one that has ended meanwhile is
 * left. Gives what was done.
 */
export async function applyVerb(
  session: Session,
  id: string,
  verb: EndingVerb,
): Promise<'done' | 'had ended'> {
  const { isOurs } = await sendUntilKnown(session, id, WRITES[verb]);
  return isOurs ? 'done' : 'had ended';
}
