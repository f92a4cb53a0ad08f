import type { Clock } from './time/clock.ts';

/**
 * Where the client logs what it does. Texts may hold foreign words: the receiver makes them safe.
 */
export interface Log {
  /** For debugging. */
  debug(text: string): void;
  /** For everybody. */
  info(text: string): void;
  warning(text: string): void;
}

/** All that the client takes from outside, in one object, so that a test can give its own. */
export interface World {
  clock: Clock;
  /** Uniform in [0, 1). */
  random(): number;
  log: Log;
}
