import { Failure } from '../http/failure.ts';
import { isWorthTelling, retryDelayMs } from '../http/retry.ts';
import { startDeadline } from '../time/deadline.ts';
import { formatDuration } from '../time/duration.ts';
import type { NextRead } from './cadence.ts';
import { ABSENT, type Observation, type Snapshot } from './observation.ts';
import type { Reader } from './reader.ts';
import type { Follow, Run } from './types.ts';

const MIN_HOLD_MS = 1_000;

/** One reader at work in one wait. */
interface Follower<Raw> {
  reader: Reader<Raw>;
  run: Run<Raw>;
  progress: Progress;
}

interface Progress {
  reads: number;
  unchangedReads: number;
  lastTookMs: number;
  failedInARow: number;
  /** The last read was forgiven by the reader: the next one goes where the cadence says. */
  isForgiven: boolean;
  /** Before the next read, after a failure, ms. */
  pauseMs: number;
  /** Shorter after a blocking read that failed: a proxy on the way may not wait as long as we do. */
  maxHoldMs: number;
}

/** Reads through one reader until all of its targets are settled or the run's signal is aborted. */
export async function followReader<Raw>(reader: Reader<Raw>, run: Run<Raw>): Promise<void> {
  const progress = {
    reads: 0,
    unchangedReads: 0,
    lastTookMs: 0,
    failedInARow: 0,
    isForgiven: false,
    pauseMs: 0,
    maxHoldMs: Number.POSITIVE_INFINITY,
  };
  const follower: Follower<Raw> = { reader, run, progress };
  while (!run.signal.aborted && openFollows(follower).length > 0) {
    const snapshots = await nextRead(follower);
    if (snapshots === undefined) continue;
    const changed = applySnapshots(follower, snapshots);
    progress.unchangedReads = changed ? 0 : progress.unchangedReads + 1;
    run.onRead?.(run.world.clock.now() - run.startMs);
  }
}

/** The snapshots of one read; undefined where it was cut short or forgiven. */
async function nextRead<Raw>(
  follower: Follower<Raw>,
): Promise<readonly Snapshot<Raw>[] | undefined> {
  const { reader, run, progress } = follower;
  const { clock } = run.world;
  const next = planRead(follower);
  const dueMs = earliestDue(follower);
  let heldSinceMs: number | undefined;
  try {
    const beforeDueMs = Math.max(0, dueMs - clock.now());
    const isFree = progress.failedInARow === 0 && !progress.isForgiven;
    const pauseMs = isFree ? Math.min(next.delayMs, beforeDueMs) : next.delayMs;
    await clock.sleep(pauseMs, run.signal);
    const beganMs = clock.now();
    const untilDueMs = Math.max(0, dueMs - beganMs);
    const holdMs = untilDueMs > 0 ? next.holdMs : 0;
    using limit = untilDueMs < holdMs ? startDeadline(clock, untilDueMs, run.signal) : undefined;
    if (holdMs > 0) heldSinceMs = beganMs;
    // A read that goes on beyond its limit ends with the run.
    const signal = limit ? AbortSignal.any([limit.signal, run.signal]) : run.signal;
    const read = reader.read({ signal, holdMs });
    const snapshots = await cutShort(read, limit?.signal, run.signal);
    progress.reads += 1;
    progress.lastTookMs = clock.now() - beganMs;
    progress.failedInARow = 0;
    progress.isForgiven = false;
    return snapshots;
  } catch (error) {
    if (run.signal.aborted) return undefined;
    const heldMs = heldSinceMs === undefined ? 0 : clock.now() - heldSinceMs;
    forgive(error, { follower, heldMs });
    return undefined;
  }
}

/** Gives undefined in place of an error where only our own limit ended the read. */
async function cutShort<T>(
  read: Promise<T>,
  limit: AbortSignal | undefined,
  outer: AbortSignal,
): Promise<T | undefined> {
  try {
    return await read;
  } catch (error) {
    if (limit?.aborted === true && !outer.aborted) return undefined;
    throw error;
  }
}

function planRead<Raw>({ reader, run, progress }: Follower<Raw>): NextRead {
  const { clock, random } = run.world;
  const next = reader.cadence({
    elapsedMs: clock.now() - run.startMs,
    remainingMs: run.deadline.remainingMs(),
    reads: progress.reads,
    unchangedReads: progress.unchangedReads,
    lastTookMs: progress.lastTookMs,
    random,
  });
  const holdMs = Math.min(next.holdMs, progress.maxHoldMs);
  const delayMs = Math.max(next.delayMs, progress.failedInARow === 0 ? 0 : progress.pauseMs);
  return { delayMs, holdMs };
}

/** Goes on after a failure as a single read would: until the deadline, unless it is final. */
function forgive<Raw>(error: unknown, { follower, heldMs }: FailedRead<Raw>): void {
  if (!(error instanceof Failure)) throw error;
  const { reader, run, progress } = follower;
  progress.isForgiven = reader.forgives?.(error) ?? false;
  if (progress.isForgiven) return;
  progress.failedInARow += 1;
  if (heldMs > MIN_HOLD_MS) progress.maxHoldMs = Math.max(MIN_HOLD_MS, heldMs / 2);
  const pauseMs = retryDelayMs(error, {
    rule: 'reads',
    attempt: progress.failedInARow,
    remainingMs: run.deadline.remainingMs(),
    random: run.world.random(),
  });
  if (pauseMs === undefined) {
    failAll(error, follower);
    return;
  }
  progress.pauseMs = pauseMs;
  const text = `${error.resource}: ${error.what}; retrying in ${formatDuration(pauseMs)}`;
  run.world.log[isWorthTelling(progress.failedInARow) ? 'info' : 'debug'](text);
}

interface FailedRead<Raw> {
  follower: Follower<Raw>;
  /** How long the server kept the read open before it failed, ms; 0 for one that did not block. */
  heldMs: number;
}

function failAll<Raw>(error: Failure, follower: Follower<Raw>): void {
  const { run } = follower;
  for (const [, follow] of openFollows(follower)) {
    follow.verdict = 'failed';
    follow.failure = error;
    follow.elapsedMs = run.world.clock.now() - run.startMs;
  }
  run.conclude();
}

/** Shows each open target its snapshot; says whether any of them changed. */
function applySnapshots<Raw>(
  follower: Follower<Raw>,
  snapshots: readonly Snapshot<Raw>[],
): boolean {
  const { run } = follower;
  const nowMs = run.world.clock.now();
  const seen = new Map(snapshots.map((snapshot) => [snapshot.target, snapshot.observation]));
  let changed = false;
  for (const [target, follow] of openFollows(follower)) {
    const to = seen.get(target);
    if (differs(follow.last, to)) {
      changed = true;
      follow.elapsedMs = nowMs - run.startMs;
      const isFirstRead = follower.progress.reads === 1;
      const { last: from, elapsedMs } = follow;
      if (to) run.onChange?.({ target, from, to, isFirstRead, elapsedMs });
    }
    if (to) follow.last = to;
    follow.verdict = follow.tracker.evaluate(to ?? NOTHING, nowMs);
    if (follow.verdict !== undefined) follow.elapsedMs = nowMs - run.startMs;
  }
  run.conclude();
  return changed;
}

const NOTHING: Observation = {
  state: ABSENT,
  id: '',
  revision: '',
  evidence: [],
  raw: undefined,
};

function differs(from: Observation | undefined, to: Observation | undefined): boolean {
  return (
    from?.state !== to?.state ||
    from?.id !== to?.id ||
    from?.revision !== to?.revision ||
    from?.stabilityKey !== to?.stabilityKey ||
    from?.detail !== to?.detail
  );
}

function openFollows<Raw>({ reader, run }: Follower<Raw>): [string, Follow<Raw>][] {
  return reader.targets.flatMap((target) => {
    const follow = run.follows.get(target);
    return follow && follow.verdict === undefined ? [[target, follow]] : [];
  });
}

function earliestDue<Raw>(follower: Follower<Raw>): number {
  const dues = openFollows(follower).map(([, follow]) => follow.tracker.dueMs() ?? Infinity);
  return Math.min(...dues);
}
