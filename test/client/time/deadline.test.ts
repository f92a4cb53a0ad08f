import { getEventListeners } from 'node:events';
import { DeadlinePassed, startDeadline } from '@rollout-actions/client/time/deadline';
import { expect, test } from 'vitest';
import { createFakeClock } from '../../support/time/fake-clock.ts';

const never = new AbortController().signal;

test('its signal is aborted at the end, with the time that was allowed', async () => {
  const clock = createFakeClock();
  using deadline = startDeadline(clock, 1_000, never);
  await clock.advance(999);
  expect(deadline.signal.aborted).toBe(false);
  expect(deadline.remainingMs()).toBe(1);
  await clock.advance(1);
  expect(deadline.signal.reason).toBeInstanceOf(DeadlinePassed);
  expect(deadline.signal.reason).toHaveProperty('limitMs', 1_000);
  await clock.advance(500);
  expect(deadline.remainingMs()).toBe(0);
});

test('a parent that ends earlier ends it with its own reason', async () => {
  const clock = createFakeClock();
  const parent = new AbortController();
  using deadline = startDeadline(clock, 1_000, parent.signal);
  parent.abort('cancelled');
  await clock.advance(0);
  expect(deadline.signal.reason).toBe('cancelled');
  expect(clock.sleepers()).toBe(0);
  using later = startDeadline(clock, 1_000, parent.signal);
  expect(later.signal.reason).toBe('cancelled');
});

test('disposing it frees its timer and aborts nothing', async () => {
  const clock = createFakeClock();
  const deadline = startDeadline(clock, 1_000, never);
  deadline[Symbol.dispose]();
  await clock.advance(2_000);
  expect(deadline.signal.aborted).toBe(false);
  expect(clock.sleepers()).toBe(0);
});

test('a parent that lives on keeps nothing of one that is disposed', async () => {
  const clock = createFakeClock();
  const parent = new AbortController();
  for (let at = 0; at < 100; at += 1) {
    using deadline = startDeadline(clock, 1_000, parent.signal);
    expect(deadline.signal.aborted).toBe(false);
  }
  await clock.advance(0);
  expect(getEventListeners(parent.signal, 'abort')).toEqual([]);
  expect(clock.sleepers()).toBe(0);
});

test('a jump of the date does not move it', async () => {
  const clock = createFakeClock();
  using deadline = startDeadline(clock, 1_000, never);
  clock.setWall(clock.wall() + 86_400_000);
  await clock.advance(999);
  expect(deadline.signal.aborted).toBe(false);
});
