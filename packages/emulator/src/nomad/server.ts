import type { EmulatorClock } from '../core/clock.ts';
import type { Random } from '../core/random.ts';
import type { Instant } from './go/instant.ts';
import type { Store } from './store/store.ts';

/** What every part of the emulated server works with. */
export interface Server {
  store: Store;
  random: Random;
  /** The present; grows with every call. */
  present(): Instant;
  /** Plans a task in virtual time; it is forgotten when the emulator is reset. */
  after(ms: number, task: () => void): () => void;
}

/** Plans tasks on a clock that others share, and can forget all its own. */
export function createPlans(clock: EmulatorClock): {
  after(ms: number, task: () => void): () => void;
  cancelAll(): void;
} {
  const cancels = new Set<() => void>();
  return {
    after(ms, task) {
      const cancel = clock.after(ms, () => {
        cancels.delete(cancel);
        task();
      });
      cancels.add(cancel);
      return () => {
        cancels.delete(cancel);
        cancel();
      };
    },
    cancelAll() {
      for (const cancel of cancels) cancel();
      cancels.clear();
    },
  };
}
