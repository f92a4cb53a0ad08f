import { startDeadline } from '@rollout-actions/client/time/deadline';
import { wait } from '@rollout-actions/client/wait/engine';
import type { Reader } from '@rollout-actions/client/wait/reader';
import { describe, expect, it } from 'vitest';
import { createFakeClock } from '../../support/time/fake-clock.ts';
import { recordWorld } from '../../support/time/world.ts';

/** A target whose state changes by the second. */
function reader(target: string, states: readonly string[], seen: string[] = []): Reader {
  let reads = 0;
  return {
    name: target,
    targets: [target],
    cadence: ({ reads }) => ({ delayMs: reads === 0 ? 0 : 1_000, holdMs: 0 }),
    async read() {
      const state = states[Math.min(reads, states.length - 1)] ?? '';
      reads += 1;
      seen.push(state);
      return [
        {
          target,
          observation: { state, id: target, revision: '', evidence: [], raw: undefined },
        },
      ];
    },
  };
}

async function waiting(wanted: readonly string[], guard: readonly string[], seen: string[] = []) {
  const clock = createFakeClock();
  using deadline = startDeadline(clock, 60_000, new AbortController().signal);
  const goal = (until: [string, number][]) => ({
    until: new Map(until),
    failOn: new Map([['bad', 0]]),
    discoveryMs: 0,
    onSuperseded: 'fail' as const,
  });
  const end = await clock.run(
    wait({
      world: recordWorld(clock),
      deadline,
      readers: [reader('wanted', wanted), reader('guard', guard, seen)],
      goals: new Map([
        ['wanted', goal([['good', 0]])],
        ['guard', goal([])],
      ]),
      guards: new Set(['guard']),
      mode: { kind: 'all' },
    }),
  );
  return { verdict: end.verdict, elapsedMs: end.elapsedMs };
}

describe('a guard of a wait', () => {
  it('is read until the others settle, and need not become anything', async () => {
    const seen: string[] = [];
    const end = await waiting(['new', 'new', 'good'], ['fine'], seen);
    expect(end).toEqual({ verdict: 'reached', elapsedMs: 2_000 });
    expect(seen.length).toBeGreaterThanOrEqual(2);
  });

  it('ends the wait as soon as it is bad', async () => {
    const end = await waiting(['new', 'new', 'new', 'good'], ['fine', 'bad']);
    expect(end).toEqual({ verdict: 'failed', elapsedMs: 1_000 });
  });
});
