import { untilAborted } from '@rollout-actions/client/time/deadline';
import { expect, test } from 'vitest';

const never = () => new Promise<string>(() => undefined);

test('gives what the work gives, or throws what it throws', async () => {
  const { signal } = new AbortController();
  expect(await untilAborted(Promise.resolve('done'), signal)).toBe('done');
  await expect(untilAborted(Promise.reject(new Error('no')), signal)).rejects.toThrow('no');
});

test('waits no longer than its signal, for work that never hears of it', async () => {
  const controller = new AbortController();
  const work = untilAborted(never(), controller.signal);
  const reason = new Error('over');
  controller.abort(reason);
  await expect(work).rejects.toBe(reason);
  await expect(untilAborted(never(), controller.signal)).rejects.toBe(reason);
});
