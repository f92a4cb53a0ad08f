/** Which run of a workflow has written something, for the run that finds it later. */
export interface RunStamp {
  /** GitHub numbers runs in the order in which they were created; a re-run keeps its number. */
  run: number;
  /** From 1. */
  attempt: number;
  /** When the step began, ms since the epoch. */
  startMs: number;
}

/** By how much the clocks of two runners may differ. */
const MAX_SKEW_MS = 600_000;

/** `42/2 1763765121000`, in 50 characters at most. */
export function stampText({ run, attempt, startMs }: RunStamp): string {
  return `${run}/${attempt} ${startMs}`;
}

/** Undefined for anything that `stampText` did not write. */
export function parseStamp(text: string | undefined): RunStamp | undefined {
  const [, run, attempt, startMs] = /^(\d{1,15})\/(\d{1,5}) (\d{1,15})$/.exec(text ?? '') ?? [];
  if (run === undefined) return undefined;
  return { run: Number(run), attempt: Number(attempt), startMs: Number(startMs) };
}

/** Whether both are of one attempt of one run, such as the jobs of a matrix. */
export function isSameAttempt(one: RunStamp, other: RunStamp): boolean {
  return one.run === other.run && one.attempt === other.attempt;
}

/**
 * Whether `other` is to be shown rather than `own`. The numbers decide between first attempts, the
 * attempts between those of one run. A re-run of an old run may come after everything else, so
 * there the time decides, as between steps of one attempt. A time after `nowMs` is that of a wrong
 * clock, and must not keep all later runs out.
 */
export function isNewer(other: RunStamp, own: RunStamp, nowMs: number): boolean {
  if (other.run === own.run && other.attempt !== own.attempt) return other.attempt > own.attempt;
  const areFirst = other.attempt === 1 && own.attempt === 1;
  if (other.run !== own.run && areFirst) return other.run > own.run;
  return other.startMs > own.startMs && other.startMs <= nowMs + MAX_SKEW_MS;
}
