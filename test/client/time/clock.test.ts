import { getEventListeners } from 'node:events';
import { systemClock } from '@rollout-actions/client/time/clock';
import { expect, test, vi } from 'vitest';

const never = new AbortController().signal;

test('the monotonic clock never goes back and the wall clock is the date', () => {
  const first = systemClock.now();
  expect(systemClock.now()).toBeGreaterThanOrEqual(first);
  expect(new Date(systemClock.wall()).getUTCFullYear()).toBeGreaterThan(2024);
});

test.each([0, -1, Number.NaN])('a sleep of %d ms ends by itself', async (ms) => {
  await systemClock.sleep(ms, never);
});

test('an aborted signal ends a sleep with its own reason, before and during it', async () => {
  const stop = new AbortController();
  const sleep = systemClock.sleep(60_000, stop.signal);
  const reason = new Error('cancelled');
  stop.abort(reason);
  await expect(sleep).rejects.toBe(reason);
  await expect(systemClock.sleep(60_000, stop.signal)).rejects.toBe(reason);
});

test('a sleep that is over leaves nothing on the signal', async () => {
  const { signal } = new AbortController();
  await systemClock.sleep(1, signal);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('a sleep longer than a timer can hold does not end at once', async () => {
  vi.useFakeTimers();
  try {
    let over = false;
    const sleep = systemClock.sleep(2 ** 31 + 5_000, never).then(() => {
      over = true;
    });
    await vi.advanceTimersByTimeAsync(2 ** 31 + 4_999);
    expect(over).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await sleep;
    expect(over).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});
