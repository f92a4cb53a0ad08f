import { parseDuration } from '@rollout-actions/client/time/duration';
import { fieldOf, type OpenField } from './field.ts';

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
