import type { Clock } from './clock.ts';

/** The reason of a signal whose time is over: `limitMs` is what was allowed. */
export class DeadlinePassed extends Error {
  override readonly name = 'DeadlinePassed';
  readonly limitMs: number;

  constructor(limitMs: number) {
    super(`the time allowed (${limitMs} ms) is over`);
    this.limitMs = limitMs;
  }
}

/** An end in time that everything below it obeys. */
export interface Deadline extends Disposable {
  /** Aborted with `DeadlinePassed` at the end, or with the parent's reason before it. */
  readonly signal: AbortSignal;
  /** On the clock's monotonic scale, ms. */
  readonly atMs: number;
  /** ms left, never negative. */
  remainingMs(): number;
}

/**
 * Starts a deadline `limitMs` from now under `parent`. Dispose it to free its timer and its place
 * at the parent (`using deadline = startDeadline(...)`): from then on nothing aborts it.
 *
 * Not by `AbortSignal.any`: what hangs on such a signal outlives the next collections of garbage,
 * and with one for each request that is what a long wait consists of.
 */
export function startDeadline(clock: Clock, limitMs: number, parent: AbortSignal): Deadline {
  const atMs = clock.now() + limitMs;
  const over = new AbortController();
  const ended = new AbortController();
  const end = () => {
    parent.removeEventListener('abort', follow);
    ended.abort();
  };
  const follow = () => {
    over.abort(parent.reason);
    end();
  };
  if (parent.aborted) follow();
  else parent.addEventListener('abort', follow);
  clock.sleep(limitMs, ended.signal).then(
    () => over.abort(new DeadlinePassed(limitMs)),
    () => undefined,
  );
  return {
    signal: over.signal,
    atMs,
    remainingMs: () => Math.max(0, atMs - clock.now()),
    [Symbol.dispose]: end,
  };
}

/**
 * What `work` gives, but rejects with the reason of `signal` as soon as that is aborted, for work
 * that notices it late or never: a look-up of a name, or a request of undici whose connection is
 * still being made.
 */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
