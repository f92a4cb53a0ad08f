import { fieldOf, type OpenField } from '@rollout-actions/action/inputs/field';
import type { Mode } from '@rollout-actions/client/wait/mode';

/** How many of the targets have to get there. */
export function mode(): OpenField<Mode> {
  const accepts = 'all, any, or quorum:<n> with a whole number above 0';
  return fieldOf<Mode>({
    accepts,
    parse(given) {
      if (given === 'all' || given === 'any') return { ok: true, value: { kind: given } };
      const count = /^quorum:([1-9]\d{0,5})$/.exec(given)?.[1];
      if (count === undefined) return { ok: false, accepted: accepts };
      return { ok: true, value: { kind: 'quorum', count: Number(count) } };
    },
  });
}
