import type { Answer, Call } from '../http/api.ts';
import { Failure, NotSent } from '../http/failure.ts';
import type { RequestOptions } from '../http/request-options.ts';
import { withRetries } from '../http/retry.ts';
import { formatDuration } from '../time/duration.ts';
import type { Budget } from '../wait/budget.ts';
import type { Emqx } from './connection.ts';

/** A call and the budget it is paid from. */
export interface PaidCall<T> extends Omit<Call<T>, 'signal' | 'deadline' | 'retry'> {
  budget: Budget;
}

/**
 * Sends a call on the account of its budget: each attempt counts, whatever becomes of it. Throws a
 * `Failure` (`throttled`, not sent) where nothing is left, with the time until the budget opens.
 */
export function askPaid<T>(
  emqx: Emqx,
  paid: PaidCall<T>,
  request: RequestOptions,
): Promise<Answer<T>> {
  const { budget, ...call } = paid;
  const rule = request.retry ?? (call.effect === 'read' ? 'reads' : 'never');
  const { signal, deadline } = request;
  return withRetries({ world: emqx.world, rule, signal, deadline }, async () => {
    requireRoom(budget, { resource: call.resource, requests: 1 });
    const spending = budget.spend();
    try {
      return await emqx.api.call({ ...call, signal, retry: 'never' });
    } catch (error) {
      if (error instanceof NotSent) spending.giveBack();
      if (error instanceof Failure && error.status === 429) budget.refused(error.retryAfterMs);
      throw error;
    } finally {
      spending.answered();
    }
  });
}

/**
 * Throws a `Failure` (`throttled`, not sent) where the budget does not let so many requests
 * through now.
 */
export function requireRoom(
  budget: Budget,
  { resource, requests }: { resource: string; requests: number },
): void {
  const opensInMs = budget.opensInMs(requests);
  if (opensInMs === 0) return;
  const window = formatDuration(budget.windowMs);
  const shared = budget.share === 1 ? '' : ` (a share of ${budget.limit} for ${budget.share} jobs)`;
  throw new Failure({
    kind: 'throttled',
    resource,
    what:
      `the budget of ${budget.part} such requests in ${window}${shared} is spent, it opens ` +
      `in ${formatDuration(opensInMs)}`,
    next:
      'Allow more time, let fewer jobs share the key, or wait for several deployments in one ' +
      'step',
    received: 'no',
    retryAfterMs: opensInMs,
    final: true,
  });
}
