import { expectationFor } from '@rollout-actions/client/emqx/budgets';
import { type Budget, createBudget } from '@rollout-actions/client/wait/budget';
import { budgeted } from '@rollout-actions/client/wait/budgeted';

const HOUR_MS = 3_600_000;
const LIMIT = 60;
const DEADLINE_MS = 2_700_000;
/** All jobs of one key start within a minute. */
const START_WITHIN_MS = 60_000;
const MIN_MS = 10_000;
const MAX_MS = 600_000;

/** One job's way of polling: ms until its next read, at a time since its start. */
export interface Loop {
  next(elapsedMs: number): number;
  /** Called for each read, in the order of time. */
  read?(refused: boolean): void;
}

/** What a loop is made for. */
export interface LoopSetting {
  clock: { now(): number };
  sharers: number;
  random(): number;
}

/** The results of many trials; times in ms. */
export interface Simulated {
  jobs: number;
  finished: number;
  meanLagMs: number;
  p95LagMs: number;
  readsPerJob: number;
  /** Reads that were more than the budget of a rolling hour, over all jobs. */
  violations: number;
}

interface Job {
  loop: Loop;
  startMs: number;
  readyMs: number;
  nextMs: number;
}

/** The planner of the client, each job with its share, including the first read of the status. */
export function plannedLoop({ clock, sharers, random }: LoopSetting): Loop {
  const budget: Budget = createBudget(clock, {
    limit: LIMIT,
    windowMs: HOUR_MS,
    share: sharers,
  });
  const expected = expectationFor('operation', HOUR_MS);
  const cadence = budgeted({ budget, expected, first: 'planned' });
  let reads = -1;
  return {
    next: (elapsedMs) =>
      cadence({
        elapsedMs,
        remainingMs: DEADLINE_MS - elapsedMs,
        reads,
        unchangedReads: reads,
        lastTookMs: 0,
        random,
      }).delayMs,
    read(refused) {
      reads += 1;
      budget.spend().answered();
      if (refused) budget.refused(undefined);
    },
  };
}

/** Polls at times that `delayMs` gives. */
export function plainLoop(delayMs: (reads: number, random: () => number) => number) {
  return ({ random }: LoopSetting): Loop => {
    let reads = -1;
    return {
      next: () => delayMs(reads, random),
      read: () => {
        reads += 1;
      },
    };
  };
}

/**
 * Lets `jobs` jobs wait for changes at times that are uniform in [10, 600] s, `sharers` at a time
 * on one key with 60 reads in any hour. A read that is too many is refused and counts all the same.
 */
export function simulate(options: {
  jobs: number;
  sharers: number;
  random: () => number;
  loop: (setting: LoopSetting) => Loop;
}): Simulated {
  const lags: number[] = [];
  let reads = 0;
  let violations = 0;
  const trials = Math.ceil(options.jobs / options.sharers);
  for (let trial = 0; trial < trials; trial += 1) {
    const trialRun = runTrial(options);
    lags.push(...trialRun.lags);
    reads += trialRun.reads;
    violations += trialRun.violations;
  }
  const jobs = trials * options.sharers;
  lags.sort((one, other) => one - other);
  return {
    jobs,
    finished: lags.length / jobs,
    meanLagMs: lags.reduce((sum, lag) => sum + lag, 0) / lags.length,
    p95LagMs: lags[Math.floor(lags.length * 0.95)] ?? Number.NaN,
    readsPerJob: reads / jobs,
    violations,
  };
}

function runTrial({
  sharers,
  random,
  loop,
}: {
  sharers: number;
  random: () => number;
  loop: (setting: LoopSetting) => Loop;
}) {
  let nowMs = 0;
  const clock = { now: () => nowMs };
  let open = Array.from({ length: sharers }, (): Job => {
    const startMs = random() * START_WITHIN_MS;
    const readyMs = startMs + MIN_MS + random() * (MAX_MS - MIN_MS);
    return { loop: loop({ clock, sharers, random }), startMs, readyMs, nextMs: startMs };
  });
  const server = createServerWindow();
  const lags: number[] = [];
  while (open.length > 0) {
    const job = open.reduce((first, one) => (one.nextMs < first.nextMs ? one : first));
    nowMs = job.nextMs;
    const refused = server.takes(nowMs);
    job.loop.read?.(refused);
    const sees = !refused && nowMs >= job.readyMs;
    if (sees) lags.push(nowMs - job.readyMs);
    job.nextMs = nowMs + job.loop.next(nowMs - job.startMs);
    const isOver = sees || job.nextMs > job.startMs + DEADLINE_MS;
    if (isOver) open = open.filter((one) => one !== job);
  }
  return { lags, reads: server.reads(), violations: server.violations() };
}

/** The rolling hour of the key, as the platform counts it. */
function createServerWindow() {
  const times: number[] = [];
  let oldest = 0;
  let reads = 0;
  let violations = 0;
  return {
    /** Counts a read; true where it is refused. */
    takes(nowMs: number): boolean {
      while ((times[oldest] ?? nowMs) <= nowMs - HOUR_MS) oldest += 1;
      const refused = times.length - oldest >= LIMIT;
      times.push(nowMs);
      reads += 1;
      if (refused) violations += 1;
      return refused;
    },
    reads: () => reads,
    violations: () => violations,
  };
}
