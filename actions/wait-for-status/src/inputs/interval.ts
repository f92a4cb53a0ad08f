import { fieldOf, type OpenField } from '@rollout-actions/action/inputs/field';
import { DURATION_FORM, parseDuration } from '@rollout-actions/client/time/duration';

const SHORTEST_MS = 100;

/** How often to look at what is polled, in ms; undefined leaves that to each kind of target. */
export function interval(): OpenField<number | undefined> {
  const accepts = `auto, or ${DURATION_FORM}, at least 100ms`;
  return fieldOf<number | undefined>({
    accepts,
    parse(given) {
      if (given === 'auto') return { ok: true, value: undefined };
      const ms = parseDuration(given);
      if (ms === undefined || ms < SHORTEST_MS) return { ok: false, accepted: accepts };
      return { ok: true, value: ms };
    },
  });
}
