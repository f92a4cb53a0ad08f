import { Failure } from '@rollout-actions/client/http/failure';
import { startDeadline } from '@rollout-actions/client/time/deadline';
import { wait } from '@rollout-actions/client/wait/engine';
import type { Reader } from '@rollout-actions/client/wait/reader';
import { expect, it } from 'vitest';
import { createFakeClock } from '../../support/time/fake-clock.ts';
import { recordWorld } from '../../support/time/world.ts';

const refusal = () =>
  new Failure({
    kind: 'throttled',
    resource: 'it',
    what: 'is busy',
    next: 'Wait',
    received: 'yes',
    final: true,
  });

/** Refuses the first `times` reads; each read is a minute after the one before. */
function busy(times: number, forgives: boolean): Reader & { reads: number } {
  const reader = {
    name: 'busy',
    targets: ['it'],
    reads: 0,
    cadence: () => ({ delayMs: 60_000, holdMs: 0 }),
    forgives: () => forgives,
    async read() {
      reader.reads += 1;
      if (reader.reads <= times) throw refusal();
      return [
        {
          target: 'it',
          observation: { state: 'ready', id: '1', revision: '', evidence: [], raw: undefined },
        },
      ];
    },
  };
  return reader;
}

async function waitFor(reader: Reader) {
  const clock = createFakeClock();
  const deadline = startDeadline(clock, 3_600_000, new AbortController().signal);
  const goal = {
    until: new Map([['ready', 0]]),
    failOn: new Map<string, number>(),
    discoveryMs: 0,
    onSuperseded: 'fail' as const,
  };
  const startMs = clock.now();
  const end = await clock.run(
    wait({
      world: recordWorld(clock),
      deadline,
      readers: [reader],
      goals: new Map([['it', goal]]),
      mode: { kind: 'all' },
    }),
  );
  return { verdict: end.verdict, tookMs: clock.now() - startMs };
}

it('goes on after any number of failures that the reader forgives, at the pace of its cadence', async () => {
  const reader = busy(20, true);
  // The first read is due at once, as it has to be discovered.
  expect(await waitFor(reader)).toEqual({ verdict: 'reached', tookMs: 20 * 60_000 });
  expect(reader.reads).toBe(21);
});

it('ends at the first failure that the reader does not forgive and that is final', async () => {
  const reader = busy(20, false);
  expect(await waitFor(reader)).toEqual({ verdict: 'failed', tookMs: 0 });
});
