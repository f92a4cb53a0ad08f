import { Cancelled } from './cancelled.ts';
import { sentenceOf } from './causes.ts';
import { type End, endOf } from './end.ts';
import { Stuck, withPatience } from './patience.ts';
import type { Session } from './session.ts';

/** What a step does, and how its end is told. */
export interface Step {
  work(): Promise<End>;
  /** Called exactly once. */
  conclude(end: End): void;
}

/**
 * Lets a step work until it ends or is ended: by its deadline, by a cancel, by an error that nobody
 * caught. A second signal of the operating system ends it on the spot. Never rejects.
 */
export async function supervise(session: Session, step: Step): Promise<void> {
  const { host, run, afterwards } = session;
  const { conclude, isDone } = concludeOnce(session, step);
  const fault = Promise.withResolvers<never>();
  let faults = 0;
  host.onFault((error) => {
    faults += 1;
    fault.reject(error);
    // Only the first: a broken pipe for a log makes a fault of each line.
    if (isDone() && faults === 1) {
      session.log.warning(`After the end of the run: ${sentenceOf(error)}`);
    }
  });
  host.onSignal((signal) => {
    if (!run.signal.aborted) return session.cancel(signal);
    conclude(endOfError(new Cancelled(signal), session));
    host.exit();
  });
  try {
    conclude(
      await withPatience(step.work(), {
        clock: host.clock,
        signal: run.signal,
        fault: fault.promise,
        cleanUpEndMs: afterwards.endMs,
      }),
    );
  } catch (error) {
    conclude(endOfError(error, session));
    // What goes on untold, or after a fault, would keep the process alive until it is killed.
    if (error instanceof Stuck || faults > 0) host.exit();
  }
  host.letGo();
}

function endOfError(error: unknown, { run }: Session): End {
  return endOf(error, { signal: run.signal, remainingMs: run.deadline.remainingMs() });
}

/** An end that cannot be written down (a full disk) leaves the step red. */
function concludeOnce(session: Session, step: Step) {
  let isConcluded = false;
  function conclude(end: End) {
    if (isConcluded) return;
    isConcluded = true;
    try {
      step.conclude(end);
    } catch (error) {
      session.host.setExitCode(1);
      session.log.error([`The end of the run could not be written down: ${sentenceOf(error)}`]);
    }
  }
  return { conclude, isDone: () => isConcluded };
}
