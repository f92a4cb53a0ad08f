/** What one measurement, and in the end a gate, says. */
export type Verdict = 'pass' | 'fail' | 'inconclusive';

/** `measuring`: nothing can be said yet. */
export type GateState = Verdict | 'measuring';

/** How many measurements make a verdict. */
export interface GateRule {
  /** Measurements that it takes at least. */
  count: number;
  /** Passes in a row that are needed at the end. */
  consecutive: number;
  /** Failures that are forgiven. */
  failureLimit: number;
}

/**
 * What a gate's measurements, oldest first, say by its rule. One failure more than forgiven is a
 * fail at once; everything else needs `count` measurements. The empty set never passes.
 */
export function judgeGate(measured: readonly Verdict[], rule: GateRule): GateState {
  const failures = measured.filter((verdict) => verdict === 'fail').length;
  if (failures > rule.failureLimit) return 'fail';
  if (measured.length < Math.max(1, rule.count)) return 'measuring';
  if (passesAtTheEnd(measured) >= Math.max(1, rule.consecutive)) return 'pass';
  return measured.at(-1) === 'inconclusive' ? 'inconclusive' : 'measuring';
}

function passesAtTheEnd(measured: readonly Verdict[]): number {
  return measured.length - 1 - measured.findLastIndex((verdict) => verdict !== 'pass');
}
