import type { EmulatorClock } from '../core/clock.ts';
import type { Answer, EmulatorRequest } from '../core/exchange.ts';

/** Calls a second of virtual time, as the API document states them. */
const limits = [
  { name: 'deploy', perSecond: 40, method: 'POST', path: /^\/(v1\/deploy|v2\/deployments)$/ },
  { name: 'status', perSecond: 20, method: 'GET', path: /^\/v1\/status\/[^/]+$/ },
  { name: 'list', perSecond: 10, method: 'GET', path: /^\/v1\/deployments$/ },
];

/** Counts calls: never more than the limit within any second; a refused call does not count. */
export interface RateLimits {
  /** The 429, without a Retry-After as the live API is said to send it; or undefined. */
  check(request: EmulatorRequest): Answer | undefined;
  clear(): void;
}

export function createRateLimits(clock: EmulatorClock): RateLimits {
  const taken = new Map<string, number[]>();
  return {
    check(request) {
      const limit = limits.find(
        (one) => one.method === request.method && one.path.test(request.path),
      );
      if (limit === undefined) return undefined;
      const now = clock.now();
      const recent = (taken.get(limit.name) ?? []).filter((at) => at > now - 1000);
      taken.set(limit.name, recent);
      if (recent.length >= limit.perSecond) {
        return {
          status: 429,
          json: { message: `Too many requests: ${limit.perSecond} per second.` },
        };
      }
      recent.push(now);
      return undefined;
    },
    clear: () => taken.clear(),
  };
}
