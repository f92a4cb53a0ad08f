import {
  DURATION_FORM,
  formatDuration,
  parseDuration,
} from '@rollout-actions/client/time/duration';
import { fieldOf, type OpenField } from './field.ts';

/** A duration with its unit, read to ms. `min` and `max` are in ms. */
export function duration(limits: { min?: number; max?: number } = {}): OpenField<number> {
  const { min = 0, max = Number.POSITIVE_INFINITY } = limits;
  const accepts = DURATION_FORM + range(min, max);
  return fieldOf({
    accepts,
    parse(text) {
      const ms = parseDuration(text);
      if (ms !== undefined && ms >= min && ms <= max) return { ok: true, value: ms };
      const isBare = /^\d+$/.test(text);
      return { ok: false, accepted: isBare ? `${accepts}; write ${text}s or ${text}m` : accepts };
    },
  });
}

function range(min: number, max: number): string {
  const more = min === 1 ? ', more than 0s' : `, at least ${formatDuration(min)}`;
  const least = min > 0 ? more : '';
  return max < Number.POSITIVE_INFINITY ? `${least}, at most ${formatDuration(max)}` : least;
}
