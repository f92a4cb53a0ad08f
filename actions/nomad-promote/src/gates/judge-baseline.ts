import type { Sample } from '@rollout-actions/probe/prometheus';
import type { Finding } from './finding.ts';
import type { GateOf } from './gate-schema.ts';

type Limits = Pick<GateOf<'prometheus'>, 'max-ratio' | 'max-difference'>;

/**
 * Judges a value against that of the stable version: at most `max-ratio` times it, or at most
 * `max-difference` above it. Two zeros are equal. Needs exactly one sample of the baseline.
 */
export function judgeAgainst(value: number, baseline: readonly Sample[], limits: Limits): Finding {
  const [stable, ...others] = baseline;
  if (stable === undefined) return inconclusive('the baseline gave no samples');
  if (others.length > 0) {
    return inconclusive(`the baseline gave ${baseline.length} samples, and one is needed`);
  }
  const { 'max-ratio': ratio, 'max-difference': difference } = limits;
  const most = ratio === undefined ? stable.value + (difference ?? 0) : stable.value * ratio;
  const shown = `canary ${value} against stable ${stable.value}`;
  if (Number.isNaN(value) || Number.isNaN(most)) {
    return inconclusive(`${shown} cannot be compared`);
  }
  const rule = ratio === undefined ? `max-difference ${difference}` : `max-ratio ${ratio}`;
  return { verdict: value <= most ? 'pass' : 'fail', detail: `${shown} (${rule})` };
}

function inconclusive(detail: string): Finding {
  return { verdict: 'inconclusive', detail };
}
