import type { EmulatorClock } from '../../core/clock.ts';
import type { Answer, EmulatorRequest } from '../../core/http/exchange.ts';

/** Calls a second of virtual time, as the API document states them. */
const limits = [
  { name: 'deploy', perSecond: 40, method: 'POST', path: /^\/(v1\/deploy|v2\/deployments)$/ },
  { name: 'status', perSecond: 20, method: 'GET', path: /^\/v1\/status\/[^/]+$/ },
  { name: 'list', perSecond: 10, method: 'GET', path: /^\/v1\/deployments$/ },
];

/**
 * A bucket for each limit, as gateways have them: it holds the calls of one second and fills up
 * evenly. A burst above the rate is refused, whereas calls that were sent at an even pace pass even
 * if the network or a busy machine bunches them. A refused call takes nothing, unless the
 * misbehaviour `refusedCallsCount` is on.
 */
export interface RateLimits {
  /** The 429, without a Retry-After as the live API is said to send it; or undefined. */
  check(request: EmulatorRequest): Answer | undefined;
  clear(): void;
}

export function createRateLimits(
  clock: EmulatorClock,
  refusedCallsCount: () => boolean = () => false,
): RateLimits {
  const buckets = new Map<string, { left: number; atMs: number }>();
  return {
    check({ method, path }) {
      const limit = limits.find((one) => one.method === method && one.path.test(path));
      if (limit === undefined) return undefined;
      const { name, perSecond } = limit;
      const now = clock.now();
      const before = buckets.get(name) ?? { left: perSecond, atMs: now };
      const gained = ((now - before.atMs) / 1000) * perSecond;
      const filled = Math.min(perSecond, before.left + gained);
      const taken = filled >= 1;
      const isCounted = taken || refusedCallsCount();
      const left = isCounted ? Math.max(filled - 1, -perSecond) : filled;
      buckets.set(name, { left, atMs: now });
      if (taken) return undefined;
      return { status: 429, json: { message: `Too many requests: ${perSecond} per second.` } };
    },
    clear: () => buckets.clear(),
  };
}
