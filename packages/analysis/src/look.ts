/** What one version of a service did since the last look. */
export interface Arm {
  /** Requests that count against it, such as errors or slow answers; at most `total`. */
  events: number;
  total: number;
}

/** The increments of both arms since the last look. */
export interface Look {
  canary: Arm;
  stable: Arm;
}

/** Throws a `RangeError` for counts that cannot be. */
export function checkLook({ canary, stable }: Look): void {
  checkArm('canary', canary);
  checkArm('stable', stable);
}

function checkArm(name: string, { events, total }: Arm): void {
  if (!isCount(events) || !isCount(total)) {
    throw new RangeError(`${name}: ${events} events of ${total} are not counts`);
  }
  if (events > total) {
    throw new RangeError(`${name}: ${events} events are more than the total of ${total}`);
  }
}

/** Counters are floating-point numbers in Prometheus, so fractions are accepted. */
function isCount(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}
