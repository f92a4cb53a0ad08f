import { createAgenda } from './agenda.ts';

/** The longest delay a Node timer takes, ms. */
const longestTimerMs = 2 ** 31 - 1;

/** The emulator's time. Nothing else in the emulator sets a timer. */
export interface EmulatorClock {
  /** Virtual wall time, whole ms since the epoch. */
  now(): number;
  /** Runs `task` once after `ms` of virtual time; the returned function cancels it. */
  after(ms: number, task: () => void): () => void;
  /** Jumps `ms` of virtual time ahead, running what falls due in order of time. */
  advance(ms: number): void;
  /** Cancels everything that is planned. */
  stop(): void;
  readonly speed: number;
}

/**
 * A clock that runs by itself, `speed` virtual seconds in a real one, from `startMs` (default: the
 * present). Its timers do not keep the process alive.
 */
export function createClock(options: { speed: number; startMs?: number }): EmulatorClock {
  const agenda = createAgenda();
  const startMs = options.startMs ?? Date.now();
  const startedAt = performance.now();
  let skippedMs = 0;
  let timer: NodeJS.Timeout | undefined;

  const now = () =>
    Math.floor(startMs + (performance.now() - startedAt) * options.speed + skippedMs);

  function runDue() {
    for (let next = agenda.takeDue(now()); next; next = agenda.takeDue(now())) next.task();
    arm();
  }

  function arm() {
    clearTimeout(timer);
    const due = agenda.nextDue();
    if (due === undefined) return;
    const realMs = Math.ceil((due - now()) / options.speed);
    timer = setTimeout(runDue, Math.min(Math.max(realMs, 1), longestTimerMs)).unref();
  }

  function jumpTo(virtualMs: number) {
    skippedMs += Math.max(0, virtualMs - now());
  }

  return {
    speed: options.speed,
    now,
    after(ms, task) {
      const cancel = agenda.add(now() + Math.max(0, ms), task);
      arm();
      return cancel;
    },
    advance(ms) {
      const target = now() + ms;
      for (let next = agenda.takeDue(target); next; next = agenda.takeDue(target)) {
        jumpTo(next.due);
        next.task();
      }
      jumpTo(target);
      arm();
    },
    stop() {
      agenda.clear();
      clearTimeout(timer);
    },
  };
}

/** A clock for tests: it stands still at `startMs` (default: 2026-01-01) until `advance`. */
export function createManualClock(startMs: number = Date.UTC(2026, 0, 1)): EmulatorClock {
  const agenda = createAgenda();
  let present = startMs;
  return {
    speed: 1,
    now: () => present,
    after: (ms, task) => agenda.add(present + Math.max(0, ms), task),
    advance(ms) {
      const target = present + ms;
      for (let next = agenda.takeDue(target); next; next = agenda.takeDue(target)) {
        present = Math.max(present, next.due);
        next.task();
      }
      present = target;
    },
    stop: () => agenda.clear(),
  };
}

/**
 * Runs `task` every `ms` of real time, whatever the virtual clock does; the returned function ends
 * it. A slow network is slow for the client's own clock, so it cannot follow the virtual one.
 */
export function everyRealInterval(ms: number, task: () => void): () => void {
  const timer = setInterval(task, ms).unref();
  return () => clearInterval(timer);
}
