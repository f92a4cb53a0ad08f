import type { Result } from '@rollout-actions/action/action-run';
import { withCleanup } from '@rollout-actions/action/cleanup';
import { outcomeOf } from '@rollout-actions/action/outcome';
import { Failure } from '@rollout-actions/client/http/failure';
import type { Session } from '../session.ts';

/**
 * Runs the work of an operation that leaves everything as it is on a timeout or a cancel. A write
 * whose end is not known then is said; `state` goes after "while".
 */
export async function reportingWrites(
  session: Session,
  state: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const leftWork = { describeState: () => state, leave: async () => ({ sentence: '' }) };
  const result = await withCleanup(session.run, leftWork, () =>
    work().catch((error) => lostWrite(session, error)),
  );
  return withUnknownWrites(session, result, {});
}

// A read that was retried until less than this was left has used up the timeout.
const DEADLINE_REACHED_MS = 1_500;

/**
 * A failure after a write whose end is not known is reported with it. One that was retried until
 * the deadline is the timeout, so that `on-timeout` is done. Other errors go on.
 */
export async function lostWrite({ writes, run }: Session, error: unknown): Promise<Result> {
  const leftMs = run.deadline.remainingMs();
  if (error instanceof Failure && !error.final && leftMs <= DEADLINE_REACHED_MS) {
    run.log.warning(error.message);
    // The deadline ends this sleep by its signal; a timer of the same length could come first.
    await run.world.clock.sleep(leftMs + DEADLINE_REACHED_MS, run.signal);
  }
  if (writes.unknown.size === 0 || !(error instanceof Failure) || run.signal.aborted) throw error;
  return { outcome: outcomeOf(error, run.deadline.remainingMs()), reason: error.message };
}

/**
 * Says which writes have an end that is not known, and leaves it to the post step to read once
 * more. `state` is what that needs besides.
 */
export function withUnknownWrites(
  { writes, run }: Session,
  result: Result,
  state: Readonly<Record<string, string>>,
): Result {
  const unknown = [...writes.unknown.values()];
  if (unknown.length === 0) return result;
  const sent = unknown.map(({ name }) => name).join(', ');
  run.keep(state);
  return {
    ...result,
    reason: `${result.reason} Sent, and possibly carried out: ${sent}.`,
    isUnfinished: true,
  };
}
