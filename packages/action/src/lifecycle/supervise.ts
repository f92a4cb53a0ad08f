import { Cancelled } from '../cleanup.ts';
import { explanation } from '../documentation.ts';
import { AbortIgnored, withAbortGracePeriod } from './abort-grace-period.ts';
import { sentenceOf } from './causes.ts';
import { type End, endOf } from './end.ts';
import type { RunContext } from './run-context.ts';

/** What a step does, and how its end is reported. */
export interface StepWork {
  work(): Promise<End>;
  /** Called exactly once. */
  conclude(end: End): void;
  /** What may follow, once that is done; it never rejects and bounds its own time. */
  publish?(): Promise<void>;
}

/**
 * Lets a step work until it ends or is ended: by its deadline, by a cancel, by an error that nobody
 * caught. A second signal of the operating system ends it on the spot. Never rejects.
 */
export async function supervise(context: RunContext, stepWork: StepWork): Promise<void> {
  const { host, run, cleanupDeadlines } = context;
  const { conclude, isDone } = concludeOnce(context, stepWork);
  const fault = Promise.withResolvers<never>();
  let faults = 0;
  host.onFault((error) => {
    faults += 1;
    fault.reject(error);
    // Only the first: a broken pipe for a log makes a fault of each line.
    if (isDone() && faults === 1) {
      context.log.warning(`After the end of the run: ${sentenceOf(error)}`);
    }
  });
  host.onSignal((signal) => {
    if (!run.signal.aborted) return context.cancel(signal);
    conclude(endOfError(new Cancelled(signal), context));
    host.exit();
  });
  let mustExit = false;
  try {
    conclude(
      await withAbortGracePeriod(stepWork.work(), {
        clock: host.clock,
        signal: run.signal,
        fault: fault.promise,
        cleanupEndMs: cleanupDeadlines.endMs,
      }),
    );
  } catch (error) {
    conclude(endOfError(error, context));
    // Work that ignores the abort would keep the process alive until it is killed.
    mustExit = error instanceof AbortIgnored || faults > 0;
  }
  await stepWork.publish?.();
  if (mustExit) host.exit();
  host.forceExitSoon();
}

function endOfError(error: unknown, { run }: RunContext): End {
  return endOf(error, { signal: run.signal, remainingMs: run.deadline.remainingMs() });
}

/** An end that cannot be written down (a full disk) leaves the step red. */
function concludeOnce(context: RunContext, stepWork: StepWork) {
  let isConcluded = false;
  function conclude(end: End) {
    if (isConcluded) return;
    isConcluded = true;
    try {
      stepWork.conclude(end);
    } catch (error) {
      context.host.setExitCode(1);
      const problem = `The end of the run could not be written down: ${sentenceOf(error)}`;
      context.log.error([problem, explanation(undefined)]);
    }
  }
  return { conclude, isDone: () => isConcluded };
}
