import type { Finding } from '../types.ts';

/**
 * One finding of several: all have to pass, any fail is a fail, else any inconclusive one counts.
 * None at all is inconclusive: the empty set never passes.
 */
export function combine(findings: readonly Finding[], none: string): Finding {
  for (const verdict of ['fail', 'inconclusive'] as const) {
    const [first, ...others] = findings.filter((finding) => finding.verdict === verdict);
    if (first !== undefined) return { ...first, detail: counted(first, others.length) };
  }
  const [first, ...others] = findings;
  if (first === undefined) return { verdict: 'inconclusive', detail: none };
  return { ...first, verdict: 'pass', detail: counted(first, others.length) };
}

function counted({ detail }: Finding, others: number): string {
  return others === 0 ? detail : `${detail} (and ${others} more like it)`;
}
