import { blocking } from '@rollout-actions/client/wait/cadence';
import { ABSENT } from '@rollout-actions/client/wait/observation';
import type { Reader } from '@rollout-actions/client/wait/reader';
import type { FakeClock } from '../../../support/time/fake-clock.ts';

/** A target's state from a moment on. */
export interface Happening {
  /** ms after the wait began. */
  atMs: number;
  state: string;
  revision: string;
}

/** What a target is before anything happens. */
export const NOT_THERE: Happening = { atMs: 0, state: ABSENT, revision: '' };

/** A server that holds each read until the next event, as Nomad does. */
export function scriptedReader(
  target: string,
  script: readonly Happening[],
  clock: FakeClock,
): Reader {
  const startMs = clock.now();
  return {
    name: 'a script',
    targets: [target],
    cadence: blocking,
    async read({ signal, holdMs }) {
      const elapsedMs = clock.now() - startMs;
      const next = script.find(({ atMs }) => atMs > elapsedMs)?.atMs ?? Number.POSITIVE_INFINITY;
      if (holdMs > 0) await clock.sleep(Math.min(holdMs, next - elapsedMs), signal);
      const nowMs = clock.now() - startMs;
      const { state, revision } = script.findLast(({ atMs }) => atMs <= nowMs) ?? NOT_THERE;
      if (state === ABSENT) return [];
      const observation = { state, id: target, revision, evidence: [], raw: undefined };
      return [{ target, observation }];
    },
  };
}
