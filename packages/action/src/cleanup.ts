import { Failure, NotSent } from '@rollout-actions/client/http/failure';
import type { Clock } from '@rollout-actions/client/time/clock';
import {
  type Deadline,
  DeadlinePassed,
  startDeadline,
} from '@rollout-actions/client/time/deadline';
import { formatDuration } from '@rollout-actions/client/time/duration';
import { ActionError } from './action-error.ts';
import type { ActionRun, Result } from './action-run.ts';
import { outcomeOf } from './outcome.ts';

/** The reason of a signal that was aborted because the workflow was cancelled. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
  /** The signal of the operating system that said so. */
  readonly by: NodeJS.Signals;

  constructor(by: NodeJS.Signals) {
    super(`the workflow was cancelled (${by})`);
    this.by = by;
  }
}

/** Why a cleanup is due, by the input that says what to do then. */
export type CleanupTrigger = 'on-timeout' | 'on-cancel' | 'on-failure';

/** What a cleanup did. */
export interface CleanupDone {
  /** What was done or left, one or two sentences: `Deployment 1b2c… was stopped.` */
  sentence: string;
  /** Whether the post step has to read again. */
  isUnfinished?: boolean;
}

/** For an action that leaves its remote work as it is on a timeout or a cancel. */
export interface LeftWork {
  /** Where the work stands, after "while": `deployment 1b2c… was running`. */
  describeState?(): string;
  /** Reads what the summary still needs, and says what was left. */
  leave?(trigger: CleanupTrigger, deadline: Deadline): Promise<CleanupDone>;
}

/** How an action ends its remote work on a timeout, a cancel and, where it has that, a failure. */
export interface Cleanup<Verb extends string> extends LeftWork {
  /** What the inputs ask for, read when it is due. Without `on-failure` a failure is thrown on. */
  verbs: Partial<Record<CleanupTrigger, Verb | 'leave'>>;
  /** What the post step needs to finish the job; kept before the work if on-cancel asks for any. */
  kept(verb: Verb): Readonly<Record<string, string>>;
  /** Does what the verb says before the deadline. What it throws is left to the post step. */
  apply(verb: Verb, trigger: CleanupTrigger, deadline: Deadline): Promise<CleanupDone>;
  /** Whether a failure leaves anything to clean up. */
  hasWork?(): boolean;
  /** What to say where `apply` or `leave` threw. */
  unfinished?(verb: Verb | 'leave', trigger: CleanupTrigger): CleanupDone;
}

/**
 * Runs `work`; on timeout, cancel or failure, does what the inputs ask for, within the 5 s allowed
 * for that. What cannot be finished is left to the post step.
 */
export async function withCleanup<Verb extends string>(
  run: ActionRun,
  cleanup: LeftWork | Cleanup<Verb>,
  work: () => Promise<Result>,
): Promise<Result> {
  const verb = verbOf(cleanup, 'on-cancel');
  if ('kept' in cleanup && verb !== 'leave' && !run.dryRun) run.keep(cleanup.kept(verb));
  try {
    return await work();
  } catch (error) {
    if (run.signal.aborted) return await afterInterruption(run, cleanup);
    if (error instanceof NotSent || !isDueOnFailure(cleanup)) throw error;
    return await afterFailure(run, cleanup, error);
  }
}

/** How a timeout or a cancel ends a run. */
export interface Interruption {
  outcome: 'timed-out' | 'cancelled';
  /** `The timeout of 5m expired`, without a full stop. */
  clause: string;
}

/** What a timeout or a cancel is called; `what` has expired. */
export function describeInterruption(
  reason: Cancelled | DeadlinePassed,
  what: 'timeout' | 'time limit' = 'timeout',
): Interruption {
  if (reason instanceof Cancelled) {
    return { outcome: 'cancelled', clause: 'The workflow was cancelled' };
  }
  const limit = formatDuration(reason.limitMs);
  return { outcome: 'timed-out', clause: `The ${what} of ${limit} expired` };
}

/** Whether a signal's reason is the timeout of the run or a cancel. */
export function isInterruption(reason: unknown): reason is Cancelled | DeadlinePassed {
  return reason instanceof Cancelled || reason instanceof DeadlinePassed;
}

/** The result of an error that says how it ends a run; undefined for a fault of the program. */
function failureResult(run: ActionRun, error: unknown): Result | undefined {
  if (error instanceof ActionError) return error.result;
  if (!(error instanceof Failure)) return undefined;
  return { outcome: outcomeOf(error, run.deadline.remainingMs()), reason: error.message };
}

function isDueOnFailure<Verb extends string>(cleanup: LeftWork | Cleanup<Verb>): boolean {
  if (!('verbs' in cleanup) || cleanup.verbs['on-failure'] === undefined) return false;
  return cleanup.hasWork?.() ?? true;
}

async function afterInterruption<Verb extends string>(
  run: ActionRun,
  cleanup: LeftWork | Cleanup<Verb>,
): Promise<Result> {
  const reason: unknown = run.signal.reason;
  if (!isInterruption(reason)) throw reason;
  const { outcome, clause } = describeInterruption(reason);
  const state = cleanup.describeState?.();
  const sentence = state === undefined ? `${clause}.` : `${clause} while ${state}.`;
  const trigger = outcome === 'timed-out' ? 'on-timeout' : 'on-cancel';
  using deadline = run.cleanupDeadline();
  return joined({ outcome, reason: sentence }, await cleanUp(run, cleanup, { trigger, deadline }));
}

async function afterFailure<Verb extends string>(
  run: ActionRun,
  cleanup: LeftWork | Cleanup<Verb>,
  error: unknown,
): Promise<Result> {
  const result = failureResult(run, error);
  const due = { trigger: 'on-failure', deadline: run.deadline } as const;
  const done = await cleanUp(run, cleanup, due);
  if (result === undefined) {
    // A fault of the program is reported as one, but leaves no more behind than another failure.
    run.log.info(done.sentence);
    throw error;
  }
  if (run.signal.aborted && done.isUnfinished) return await afterInterruption(run, cleanup);
  return joined(result, done);
}

async function cleanUp<Verb extends string>(
  run: ActionRun,
  cleanup: LeftWork | Cleanup<Verb>,
  { trigger, deadline }: { trigger: CleanupTrigger; deadline: Deadline },
): Promise<CleanupDone> {
  const verb = verbOf(cleanup, trigger);
  const left = { sentence: `It was left as it is (${trigger}: leave).` };
  const isToDo = 'apply' in cleanup && verb !== 'leave';
  try {
    if (isToDo) return await cleanup.apply(verb, trigger, deadline);
    return (await cleanup.leave?.(trigger, deadline)) ?? left;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    run.log.warning(`${trigger}: ${verb} could not be finished in time: ${why}`);
    if (isToDo) run.keep(cleanup.kept(verb));
    const open = {
      sentence: `The post step finishes it (${trigger}: ${verb}).`,
      isUnfinished: true,
    };
    const said = 'unfinished' in cleanup ? cleanup.unfinished?.(verb, trigger) : undefined;
    return said ?? (isToDo ? open : left);
  }
}

function verbOf<Verb extends string>(
  cleanup: LeftWork | Cleanup<Verb>,
  trigger: CleanupTrigger,
): Verb | 'leave' {
  return ('verbs' in cleanup && cleanup.verbs[trigger]) || 'leave';
}

function joined(result: Result, { sentence, isUnfinished }: CleanupDone): Result {
  const reason = `${result.reason} ${sentence}`.trim();
  return { ...result, reason, ...(isUnfinished && { isUnfinished }) };
}

/** How long what follows a timeout or a cancel may take in all. */
const MAX_MS = 5_000;

/** The time after a timeout or a cancel, given out to the action that asks for it. */
export interface CleanupDeadlines {
  /** At most `limitMs`, and what is left of the 5 s since the first was asked for. */
  start(limitMs?: number): Deadline;
  /** The end of the last one given out, on the clock's monotonic scale, ms. */
  endMs(): number | undefined;
}

/** Gives out deadlines; the 5 s begin when the first one is asked for. */
export function createCleanupDeadlines(clock: Clock): CleanupDeadlines {
  let overMs: number | undefined;
  let endMs: number | undefined;
  return {
    start(limitMs = MAX_MS) {
      overMs ??= clock.now() + MAX_MS;
      const allowedMs = Math.max(0, Math.min(limitMs, overMs - clock.now()));
      const deadline = startDeadline(clock, allowedMs, new AbortController().signal);
      endMs = Math.max(endMs ?? 0, deadline.atMs);
      return deadline;
    },
    endMs: () => endMs,
  };
}
