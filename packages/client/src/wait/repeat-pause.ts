import type { World } from '../world.ts';

const FIRST_MS = 1_000;
const MAX_MS = 15_000;

/** Spaces out what is judged or written anew because it was refused the time before. */
export interface RepeatPause {
  /** The first call resolves at once, each later one after a pause that grows from 1 s to 15 s. */
  next(signal: AbortSignal): Promise<void>;
}

/**
 * The one rule for repeating a write or a judgement of one kind (a conflict, a promotion that the
 * server refuses): never more than one a second.
 */
export function createRepeatPause({ clock, random }: Pick<World, 'clock' | 'random'>): RepeatPause {
  let calls = 0;
  return {
    async next(signal) {
      signal.throwIfAborted();
      calls += 1;
      if (calls === 1) return;
      const pauseMs = Math.min(MAX_MS, FIRST_MS * 2 ** (calls - 2));
      await clock.sleep(pauseMs * (1 + 0.25 * random()), signal);
    },
  };
}
