import {
  DURATION_FORM,
  formatDuration,
  parseDuration,
} from '@rollout-actions/client/time/duration';
import { fieldOf, type OpenField } from './field.ts';

/** A whole number in decimal digits, within `min` and `max`. */
export function integer(limits: { min?: number; max?: number } = {}): OpenField<number> {
  const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = limits;
  const accepts = `a whole number${integerRange(limits)}`;
  return fieldOf({
    accepts,
    parse(given) {
      const value = /^-?\d{1,16}$/.test(given) ? Number(given) : Number.NaN;
      const isInside = Number.isSafeInteger(value) && value >= min && value <= max;
      return isInside ? { ok: true, value } : { ok: false, accepted: accepts };
    },
  });
}

function integerRange({ min, max }: { min?: number; max?: number }): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  if (min !== undefined) return `, at least ${min}`;
  return max === undefined ? '' : `, at most ${max}`;
}

/** A duration with its unit, read to ms. `min` and `max` are in ms. */
export function duration(limits: { min?: number; max?: number } = {}): OpenField<number> {
  const { min = 0, max = Number.POSITIVE_INFINITY } = limits;
  const accepts = DURATION_FORM + durationRange(min, max);
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

function durationRange(min: number, max: number): string {
  const more = min === 1 ? ', more than 0s' : `, at least ${formatDuration(min)}`;
  const least = min > 0 ? more : '';
  return max < Number.POSITIVE_INFINITY ? `${least}, at most ${formatDuration(max)}` : least;
}

/** So many requests in any window of so many ms. */
export interface Rate {
  readonly limit: number;
  readonly windowMs: number;
}

/** A budget such as `60/1h` or `40/s`; a unit alone is one of it. */
export function rate(): OpenField<Rate> {
  const accepts = 'a number of requests for a time, such as 60/1h or 40/s';
  return fieldOf({
    accepts,
    parse(given) {
      const [, limit, window = ''] = /^([1-9]\d{0,8})\/(.+)$/.exec(given) ?? [];
      const windowMs = parseDuration(/^\d/.test(window) ? window : `1${window}`);
      if (limit === undefined || !windowMs) return { ok: false, accepted: accepts };
      return { ok: true, value: { limit: Number(limit), windowMs } };
    },
  });
}
