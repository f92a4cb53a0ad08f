import { checkCleanup, checkGreen, checkNamed, checkRed } from './oracle-of-outcomes.ts';
import {
  checkChanged,
  checkEnd,
  checkOnlyTheBound,
  checkPace,
  checkPromotions,
} from './oracle-of-writes.ts';
import type { Played } from './play.ts';

/**
 * Checks a run by what the servers had and when. It knows nothing of the action's code: the
 * history is the emulator's own, and the rules are those of the contract.
 */
export function checkAll(played: Played): void {
  checkOnlyTheBound(played);
  checkPace(played);
  checkEnd(played);
  checkChanged(played);
  checkPromotions(played);
  if (played.main.wasKilled) return;
  checkGreen(played);
  checkRed(played);
  checkNamed(played);
  checkCleanup(played);
}
