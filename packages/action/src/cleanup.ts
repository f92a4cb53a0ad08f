import { Failure, NotSent } from '@rollout-actions/client/http/failure';
import { type Deadline, DeadlinePassed } from '@rollout-actions/client/time/deadline';
import { formatDuration } from '@rollout-actions/client/time/duration';
import { ActionError } from './action-error.ts';
import type { ActionRun, Result } from './action-run.ts';
import { Cancelled } from './lifecycle/cancelled.ts';
import { outcomeOf } from './outcome.ts';

/** Why a cleanup is due, by the input that says what to do then. */
export type CleanupTrigger = 'on-timeout' | 'on-cancel' | 'on-failure';

/** What a cleanup did. */
export interface CleanupDone {
  /** What was done or left, one or two sentences: `Deployment 1b2c… was stopped.` */
  sentence: string;
  /** Whether the post step has to look again. */
  isUnfinished?: boolean;
}

/** How an action ends its remote work on a timeout, a cancel and, where it has that, a failure. */
export interface Cleanup<Verb extends string> {
  /** What the inputs ask for; without `on-failure` a failure leaves everything as it is. */
  verbs: Partial<Record<CleanupTrigger, Verb | 'leave'>>;
  /** Where the work stands, after "while": `deployment 1b2c… was running`. */
  describeState(): string;
  /** What the post step needs to finish the job; kept before the work if on-cancel asks for any. */
  kept(verb: Verb): Readonly<Record<string, string>>;
  /** Does what the verb says before the deadline. What it throws is left to the post step. */
  apply(verb: Verb, trigger: CleanupTrigger, deadline: Deadline): Promise<CleanupDone>;
  /** What to say, and to look at, where everything is left as it is. */
  leave?(trigger: CleanupTrigger, deadline: Deadline): Promise<CleanupDone>;
  /** Whether a failure leaves anything to clean up. */
  hasWork?(): boolean;
}

/**
 * Does `work`; when the timeout, a cancel or a failure ends it, does what the inputs ask for,
 * within the 5 s that are allowed for that. What cannot be finished is left to the post step.
 */
export async function withCleanup<Verb extends string>(
  run: ActionRun,
  cleanup: Cleanup<Verb>,
  work: () => Promise<Result>,
): Promise<Result> {
  const { 'on-cancel': onCancel = 'leave' } = cleanup.verbs;
  if (isVerb(onCancel) && !run.dryRun) run.keep(cleanup.kept(onCancel));
  try {
    return await work();
  } catch (error) {
    if (run.signal.aborted) return await afterInterruption(run, cleanup);
    if (error instanceof NotSent || cleanup.verbs['on-failure'] === undefined) throw error;
    if (cleanup.hasWork?.() === false) throw error;
    return await afterFailure(run, cleanup, error);
  }
}

/** The outcome of a timeout or a cancel and its sentence; `state` goes after "while". */
export function interruptionResult(reason: unknown, state?: string): Result | undefined {
  const then = state === undefined ? '' : ` while ${state}`;
  if (reason instanceof DeadlinePassed) {
    const limit = formatDuration(reason.limitMs);
    return { outcome: 'timed-out', reason: `The timeout of ${limit} expired${then}.` };
  }
  if (reason instanceof Cancelled) {
    return { outcome: 'cancelled', reason: `The workflow was cancelled${then}.` };
  }
  return undefined;
}

async function afterInterruption<Verb extends string>(
  run: ActionRun,
  cleanup: Cleanup<Verb>,
): Promise<Result> {
  const reason: unknown = run.signal.reason;
  const result = interruptionResult(reason, cleanup.describeState());
  if (result === undefined) throw reason;
  const trigger = result.outcome === 'timed-out' ? 'on-timeout' : 'on-cancel';
  return withSentence(result, await cleanUp(run, cleanup, trigger));
}

async function afterFailure<Verb extends string>(
  run: ActionRun,
  cleanup: Cleanup<Verb>,
  error: unknown,
): Promise<Result> {
  const result = failureResult(run, error);
  if (result === undefined) throw error;
  const done = await cleanUp(run, cleanup, 'on-failure');
  if (run.signal.aborted && done.isUnfinished) return await afterInterruption(run, cleanup);
  return withSentence(result, done);
}

/** The result of an error that says how it ends a run; undefined for a fault of the program. */
export function failureResult(run: ActionRun, error: unknown): Result | undefined {
  if (error instanceof ActionError) return error.result;
  if (!(error instanceof Failure)) return undefined;
  return { outcome: outcomeOf(error, run.deadline.remainingMs()), reason: error.message };
}

async function cleanUp<Verb extends string>(
  run: ActionRun,
  cleanup: Cleanup<Verb>,
  trigger: CleanupTrigger,
): Promise<CleanupDone> {
  const verb = cleanup.verbs[trigger] ?? 'leave';
  using deadline = trigger === 'on-failure' ? noDispose(run.deadline) : run.cleanupDeadline();
  try {
    if (isVerb(verb)) return await cleanup.apply(verb, trigger, deadline);
    const left = { sentence: `It was left as it is (${trigger}: leave).` };
    return (await cleanup.leave?.(trigger, deadline)) ?? left;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    run.log.warning(`${trigger}: ${verb} could not be finished in time: ${why}`);
    if (!isVerb(verb)) return { sentence: `It was left as it is (${trigger}: leave).` };
    run.keep(cleanup.kept(verb));
    return { sentence: `The post step finishes it (${trigger}: ${verb}).`, isUnfinished: true };
  }
}

function withSentence(result: Result, done: CleanupDone): Result {
  const reason = `${result.reason} ${done.sentence}`.trim();
  return { ...result, reason, ...(done.isUnfinished && { isUnfinished: true }) };
}

/** The run's own deadline lives on. */
function noDispose(deadline: Deadline): Deadline {
  return { ...deadline, remainingMs: deadline.remainingMs, [Symbol.dispose]: () => undefined };
}

function isVerb<Verb extends string>(verb: Verb | 'leave'): verb is Verb {
  return verb !== 'leave';
}
