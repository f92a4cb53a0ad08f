import { type OpenField, structured } from '@rollout-actions/action/inputs/field';
import type { Gate } from './schema.ts';

const GATES_FORM = 'a YAML list of gates, each a flat mapping with a name and a kind';

/**
 * The input `gates`. A wrong one is never shown, as it may hold credentials; what is hidden from
 * the log are only the credentials in it, not every line.
 */
export function gatesField(): OpenField<readonly Gate[]> {
  return structured<readonly Gate[]>({
    accepts: GATES_FORM,
    empty: [],
    isHidden: true,
    async readText(text) {
      const { readGates, secretsInGates } = await import('./gates-input.ts');
      const gates = await readGates(text);
      const credentials = secretsInGates(text);
      if (gates.ok) return { reading: gates, credentials };
      const accepted = `${GATES_FORM}; ${gates.accepted}`;
      return { reading: { ok: false, accepted }, credentials };
    },
  }).default('');
}
