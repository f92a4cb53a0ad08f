import type { Verdict } from './judge-gate.ts';

/** What one measurement found. Texts may hold foreign words. */
export interface Finding {
  verdict: Verdict;
  /** Why, one line. */
  detail: string;
  /** What a command wrote. */
  output?: readonly string[];
}

/** How one measurement may be made. */
export interface MeasureCall {
  signal: AbortSignal;
  /** Of this measurement. */
  timeoutMs: number;
}

/**
 * Takes one measurement. What keeps it from measuring it throws as a `Failure`, or gives as
 * inconclusive; it throws the signal's reason when that is aborted.
 */
export type Measure = (call: MeasureCall) => Promise<Finding>;

/**
 * One finding of several: all have to pass, any fail is a fail, else any inconclusive one counts.
 * None at all is inconclusive: the empty set never passes.
 */
export function combine(findings: readonly Finding[], none: string): Finding {
  for (const verdict of ['fail', 'inconclusive'] as const) {
    const [first, ...others] = findings.filter((finding) => finding.verdict === verdict);
    if (first !== undefined) return { verdict, detail: counted(first, others.length) };
  }
  const [first, ...others] = findings;
  if (first === undefined) return { verdict: 'inconclusive', detail: none };
  return { verdict: 'pass', detail: counted(first, others.length) };
}

function counted({ detail }: Finding, others: number): string {
  return others === 0 ? detail : `${detail} (and ${others} more like it)`;
}
