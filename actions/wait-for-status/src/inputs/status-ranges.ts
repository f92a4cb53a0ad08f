import { fieldOf, type OpenField } from '@rollout-actions/action/inputs/field';
import { readStatusRanges, type StatusRange } from '@rollout-actions/probe/status-ranges';

/** The HTTP statuses that count as an answer. */
export function statusRanges(): OpenField<readonly StatusRange[]> {
  const accepts = 'HTTP statuses and ranges of them, such as 200-299 or 200,204';
  return fieldOf<readonly StatusRange[]>({
    accepts,
    parse(given) {
      const value = readStatusRanges(given);
      return value === undefined ? { ok: false, accepted: accepts } : { ok: true, value };
    },
  });
}
