import type { TargetVerdict } from './target-tracker.ts';

/** How many of the targets have to reach their goal. */
export type Mode = { kind: 'all' } | { kind: 'any' } | { kind: 'quorum'; count: number };

/**
 * Says whether the targets' verdicts settle the whole wait: `reached` as soon as enough of them
 * have, the last bad verdict as soon as too few are left. No targets at all are a failure: the
 * empty set is not success.
 */
export function settle(
  mode: Mode,
  verdicts: readonly (TargetVerdict | undefined)[],
): TargetVerdict | undefined {
  const total = verdicts.length;
  if (total === 0) return 'failed';
  const needed = mode.kind === 'all' ? total : mode.kind === 'any' ? 1 : mode.count;
  const reached = verdicts.filter((verdict) => verdict === 'reached').length;
  if (reached >= needed) return 'reached';
  const lost = verdicts.filter((verdict) => verdict !== undefined && verdict !== 'reached');
  return total - lost.length < needed ? (lost.at(-1) ?? 'failed') : undefined;
}
