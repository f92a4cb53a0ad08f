import type { EmulatorClock } from '@rollout-actions/emulator/core/clock';
import type { FakeClock } from './fake-clock.ts';

/** The emulator's time made of a fake clock, so that client and emulator share one. */
export function emulatorTime(clock: FakeClock): EmulatorClock {
  const stopped = new AbortController();
  return {
    speed: 1,
    now: () => Math.floor(clock.wall()),
    after(ms, task) {
      const cancelled = new AbortController();
      const signal = AbortSignal.any([stopped.signal, cancelled.signal]);
      clock.sleep(ms, signal).then(task, () => undefined);
      return () => cancelled.abort();
    },
    advance: () => {
      throw new Error('this clock is moved by the fake clock');
    },
    stop: () => stopped.abort(),
  };
}
