/** The longest delay a Node timer takes, ms. */
const maxTimerMs = 2 ** 31 - 1;

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
  const timers = createTimerQueue();
  const startMs = options.startMs ?? Date.now();
  const startedAt = performance.now();
  let skippedMs = 0;
  const alarm = createAlarm();

  const now = () =>
    Math.floor(startMs + (performance.now() - startedAt) * options.speed + skippedMs);

  function runDue() {
    for (let next = timers.takeDue(now()); next; next = timers.takeDue(now())) next.task();
    arm();
  }

  function arm() {
    const due = timers.nextDue();
    if (due === undefined) alarm.clear();
    else alarm.set((due - now()) / options.speed, runDue);
  }

  function jumpTo(virtualMs: number) {
    skippedMs += Math.max(0, virtualMs - now());
  }

  return {
    speed: options.speed,
    now,
    after(ms, task) {
      const cancel = timers.add(now() + Math.max(0, ms), task);
      arm();
      return cancel;
    },
    advance(ms) {
      const target = now() + ms;
      for (let next = timers.takeDue(target); next; next = timers.takeDue(target)) {
        jumpTo(next.due);
        next.task();
      }
      jumpTo(target);
      arm();
    },
    stop() {
      timers.clear();
      alarm.clear();
    },
  };
}

/** One timer of the real time, which does not keep the process alive. */
function createAlarm() {
  let timer: NodeJS.Timeout | undefined;
  let immediate: NodeJS.Immediate | undefined;
  const clear = () => {
    clearTimeout(timer);
    clearImmediate(immediate);
  };
  return {
    clear,
    /** Runs `task` after `ms`; what is due already, before the next request is read. */
    set(ms: number, task: () => void) {
      clear();
      if (ms <= 0) immediate = setImmediate(task).unref();
      else timer = setTimeout(task, Math.min(Math.ceil(ms), maxTimerMs)).unref();
    },
  };
}

/** A clock for tests: it stands still at `startMs` (default: 2026-01-01) until `advance`. */
export function createManualClock(startMs: number = Date.UTC(2026, 0, 1)): EmulatorClock {
  const timers = createTimerQueue();
  let present = startMs;
  return {
    speed: 1,
    now: () => present,
    after: (ms, task) => timers.add(present + Math.max(0, ms), task),
    advance(ms) {
      const target = present + ms;
      for (let next = timers.takeDue(target); next; next = timers.takeDue(target)) {
        present = Math.max(present, next.due);
        next.task();
      }
      present = target;
    },
    stop: () => timers.clear(),
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

interface Timer {
  due: number;
  task: () => void;
}

/** What is planned on a clock, in order of time; equal times keep the order of planning. */
export interface TimerQueue {
  /** Plans `task` for virtual time `due` (ms); the returned function cancels it. */
  add(due: number, task: () => void): () => void;
  /** Time of the next task, ms. */
  nextDue(): number | undefined;
  /** Takes the next task off if it is due at `limit` (ms) or before. */
  takeDue(limit: number): { due: number; task: () => void } | undefined;
  clear(): void;
}

function createTimerQueue(): TimerQueue {
  const planned: Timer[] = [];
  return {
    add(due, task) {
      const timer: Timer = { due, task };
      const later = planned.findIndex((other) => other.due > due);
      planned.splice(later < 0 ? planned.length : later, 0, timer);
      return () => {
        const index = planned.indexOf(timer);
        if (index >= 0) planned.splice(index, 1);
      };
    },
    nextDue: () => planned[0]?.due,
    takeDue(limit) {
      const next = planned[0];
      if (next === undefined || next.due > limit) return undefined;
      planned.shift();
      return next;
    },
    clear() {
      planned.length = 0;
    },
  };
}
