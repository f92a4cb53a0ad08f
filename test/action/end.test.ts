import { Cancelled } from '@rollout-actions/action/cleanup';
import { InvalidInputs } from '@rollout-actions/action/inputs/read';
import { endOf } from '@rollout-actions/action/lifecycle/end';
import {
  GREEN_OUTCOMES,
  isGreen,
  OUTCOMES,
  type Outcome,
  RED_OUTCOMES,
} from '@rollout-actions/action/outcome';
import { Failure, type FailureFacts, NotSent } from '@rollout-actions/client/http/failure';
import { DeadlinePassed } from '@rollout-actions/client/time/deadline';
import { describe, expect, test } from 'vitest';

const facts: FailureFacts = {
  kind: 'rejected',
  resource: 'Nomad deployment 1b2c',
  what: 'the server said no',
  next: 'ask again tomorrow',
  received: 'yes',
};
const failure = (other: Partial<FailureFacts>) => new Failure({ ...facts, ...other });
const going = { signal: new AbortController().signal, remainingMs: 60_000 };
const endedBy = (reason: unknown) => ({ signal: AbortSignal.abort(reason), remainingMs: 0 });

const kinds: [Partial<FailureFacts>, Outcome][] = [
  [{ kind: 'unauthorized' }, 'unauthorized'],
  [{ kind: 'not-found' }, 'not-found'],
  [{ kind: 'rejected' }, 'rejected'],
  [{ kind: 'rejected', received: 'no' }, 'refused'],
  [{ kind: 'conflict' }, 'rejected'],
  [{ kind: 'invalid-reply' }, 'rejected'],
  [{ kind: 'unavailable' }, 'unreachable'],
  [{ kind: 'unreachable', received: 'maybe' }, 'unreachable'],
  [{ kind: 'timed-out', received: 'maybe' }, 'unreachable'],
  [{ kind: 'throttled' }, 'unreachable'],
  [{ kind: 'throttled', retryAfterMs: 60_000 }, 'unreachable'],
  [{ kind: 'throttled', retryAfterMs: 60_001 }, 'quota-exhausted'],
];

test.each(kinds)('a failure %j ends %s, in its own words', (other, outcome) => {
  expect(endOf(failure(other), going)).toMatchObject({
    outcome,
    reason: 'Nomad deployment 1b2c: the server said no. Ask again tomorrow.',
  });
});

test('wrong inputs are refused, with a line for each', () => {
  const end = endOf(new InvalidInputs(['a: 1', 'b: 2']), going);
  expect(end).toMatchObject({
    outcome: 'refused',
    reason: '2 inputs are wrong, nothing was sent: a: 1; b: 2',
    lines: ['2 inputs are wrong, nothing was sent:', 'a: 1', 'b: 2'],
  });
});

test('a write that was not sent is a dry run', () => {
  const end = endOf(new NotSent('POST https://a.example/x'), going);
  expect(end).toMatchObject({
    outcome: 'dry-run',
    reason: 'Nothing was sent: POST https://a.example/x',
  });
});

describe('a timeout or a cancel', () => {
  const timeout = new DeadlinePassed(600_000);
  const cancel = new Cancelled('SIGINT');

  test('names the limit that is over', () => {
    expect(endOf(timeout, endedBy(timeout)).reason).toMatch(/^The timeout of 10m expired/);
    expect(endOf(new DeadlinePassed(2_000), going).reason).toMatch(/^The time limit of 2s expired/);
  });

  test.each([
    ['timed-out', timeout],
    ['cancelled', cancel],
  ])('is what broke everything off: %s', (outcome, reason) => {
    const broken = [
      reason,
      new DOMException('This operation was aborted', 'AbortError'),
      new Error('socket hang up', { cause: reason }),
      failure({ kind: 'unreachable', received: 'maybe' }),
      failure({ kind: 'timed-out', received: 'no' }),
    ];
    for (const error of broken) {
      expect(endOf(error, endedBy(reason))).toMatchObject({ outcome, isUnfinished: true });
    }
  });

  test('is worth less than an answer of the server', () => {
    expect(endOf(failure({ kind: 'unauthorized' }), endedBy(cancel)).outcome).toBe('unauthorized');
  });
});

test('anything else is a fault of the action, with its stack', () => {
  const error = new TypeError('x is not a function');
  const end = endOf(error, going);
  expect(end.outcome).toBe('failed');
  expect(end.reason).toBe('Internal error; please report it: TypeError: x is not a function');
  expect(end.stacks?.join('\n')).toBe(error.stack);
});

test('green and red outcomes are disjoint and all there are', () => {
  expect(new Set(OUTCOMES).size).toBe(18);
  expect(GREEN_OUTCOMES.every(isGreen)).toBe(true);
  expect(RED_OUTCOMES.some(isGreen)).toBe(false);
});
