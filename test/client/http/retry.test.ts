import { Failure, type FailureKind } from '@rollout-actions/client/http/failure';
import {
  MAX_ATTEMPTS,
  type RetryRule,
  retryDelayMs,
  withRetries,
} from '@rollout-actions/client/http/retry';
import { startDeadline } from '@rollout-actions/client/time/deadline';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFakeClock } from '../../support/time/fake-clock.ts';
import { recordWorld } from '../../support/time/world.ts';

const never = new AbortController().signal;
const PASSING: FailureKind[] = ['unavailable', 'throttled', 'unreachable', 'timed-out'];
const FINAL: FailureKind[] = ['unauthorized', 'not-found', 'rejected', 'conflict', 'invalid-reply'];

interface Facts {
  kind: FailureKind;
  retryAfterMs?: number;
  received?: 'no' | 'maybe' | 'yes';
  final?: boolean;
}

function failure({ received = 'maybe', ...facts }: Facts): Failure {
  return new Failure({ resource: 'it', what: 'is away', next: 'wait', received, ...facts });
}

const facts = fc.record({
  rule: fc.constant<RetryRule>('reads'),
  attempt: fc.integer({ min: 1, max: MAX_ATTEMPTS - 1 }),
  remainingMs: fc.oneof(fc.nat(100_000), fc.constant(Number.POSITIVE_INFINITY)),
  random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
});

test('the delay is within the jitter of its attempt and leaves time for a reply', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom(...PASSING), (given, kind) => {
      const delayMs = retryDelayMs(failure({ kind }), given);
      const mostMs = Math.min(10_000, 500 * 2 ** (given.attempt - 1));
      if (delayMs === undefined) {
        expect(given.remainingMs).toBeLessThan(1_000);
        return;
      }
      expect(delayMs).toBeLessThanOrEqual(Math.min(mostMs, given.remainingMs - 500));
      expect(delayMs).toBeGreaterThanOrEqual(Math.min(mostMs / 10, given.remainingMs - 500));
    }),
  );
});

test('whatever may pass is retried until the deadline', () => {
  fc.assert(
    fc.property(
      facts,
      fc.integer({ min: 1, max: 10_000 }),
      fc.constantFrom(...PASSING),
      (given, attempt, kind) => {
        const remainingMs = Math.min(given.remainingMs, 3_600_000) + 1_000;
        const delayMs = retryDelayMs(failure({ kind }), { ...given, attempt, remainingMs });
        expect(delayMs).toBeGreaterThan(0);
      },
    ),
  );
});

test('what the server asks for is waited in full, or not at all', () => {
  fc.assert(
    fc.property(facts, fc.integer({ min: 1, max: 10_000_000 }), (given, retryAfterMs) => {
      const delayMs = retryDelayMs(failure({ kind: 'throttled', retryAfterMs }), given);
      expect(delayMs).toBe(retryAfterMs < given.remainingMs ? retryAfterMs : undefined);
    }),
  );
});

test('final failures, the last attempt and the rule never are not retried', () => {
  fc.assert(
    fc.property(
      facts,
      fc.constantFrom(...PASSING),
      fc.constantFrom(...FINAL),
      (given, pass, end) => {
        expect(retryDelayMs(failure({ kind: end }), given)).toBeUndefined();
        expect(retryDelayMs(failure({ kind: pass, final: true }), given)).toBeUndefined();
        const last = { ...given, attempt: MAX_ATTEMPTS, remainingMs: Number.POSITIVE_INFINITY };
        expect(retryDelayMs(failure({ kind: pass }), last)).toBeUndefined();
        expect(retryDelayMs(failure({ kind: pass }), { ...given, rule: 'never' })).toBeUndefined();
      },
    ),
  );
});

test('a write goes again only where it surely was not received', () => {
  const given = { rule: 'unsent' as const, attempt: 1, remainingMs: 10_000, random: 0.5 };
  expect(retryDelayMs(failure({ kind: 'unreachable', received: 'no' }), given)).toBe(1_000);
  expect(retryDelayMs(failure({ kind: 'unreachable', received: 'maybe' }), given)).toBeUndefined();
  expect(retryDelayMs(failure({ kind: 'throttled', received: 'yes' }), given)).toBeUndefined();
});

test('without a deadline there are four attempts, and the log names every second one', async () => {
  const clock = createFakeClock();
  const world = recordWorld(clock);
  const start = clock.now();
  const at: number[] = [];
  const work = withRetries({ world, rule: 'reads', signal: never }, async () => {
    at.push(clock.now() - start);
    throw failure({ kind: 'unavailable' });
  });
  await expect(clock.run(work)).rejects.toMatchObject({ kind: 'unavailable' });
  expect(at).toEqual([0, 250, 750, 1_750]);
  expect(clock.now() - start).toBe(1_750);
  expect(world.lines.map((line) => line.split(' ')[0])).toEqual(['debug', 'info', 'debug']);
});

test('a failure that passes is forgotten', async () => {
  const clock = createFakeClock();
  const ends = [
    failure({ kind: 'unreachable' }),
    failure({ kind: 'throttled', retryAfterMs: 5_000 }),
  ];
  const work = withRetries(
    { world: recordWorld(clock), rule: 'reads', signal: never },
    async () => {
      const end = ends.shift();
      if (end !== undefined) throw end;
      return 'there';
    },
  );
  const start = clock.now();
  expect(await clock.run(work)).toBe('there');
  expect(clock.now() - start).toBe(5_250);
});

test('a window that opens after the deadline fails at once and says when it opens', async () => {
  const clock = createFakeClock();
  using deadline = startDeadline(clock, 60_000, never);
  const start = clock.now();
  const work = withRetries(
    { world: recordWorld(clock), rule: 'reads', signal: deadline.signal, deadline },
    () => Promise.reject(failure({ kind: 'throttled', retryAfterMs: 3_600_000 })),
  );
  await expect(clock.run(work)).rejects.toMatchObject({ retryAfterMs: 3_600_000 });
  expect(clock.now()).toBe(start);
});

test('an abort during the sleep ends it with the reason of the signal', async () => {
  const clock = createFakeClock();
  const stop = new AbortController();
  const work = withRetries({ world: recordWorld(clock), rule: 'reads', signal: stop.signal }, () =>
    Promise.reject(failure({ kind: 'unavailable', retryAfterMs: 60_000 })),
  );
  const reason = new Error('cancelled');
  const ended = expect(work).rejects.toBe(reason);
  await clock.advance(1_000);
  stop.abort(reason);
  await ended;
  expect(clock.sleepers()).toBe(0);
});

test('what is no failure is thrown as it is, once', async () => {
  const clock = createFakeClock();
  let attempts = 0;
  const fault = new TypeError('a fault of the program');
  const work = withRetries(
    { world: recordWorld(clock), rule: 'reads', signal: never },
    async () => {
      attempts += 1;
      throw fault;
    },
  );
  await expect(work).rejects.toBe(fault);
  expect(attempts).toBe(1);
});
