import { type Field, fieldOf } from '@rollout-actions/action/inputs/field';
import type { Gate } from './gate-schema.ts';
import { GATES_FORM, readGates, secretsInGates } from './read-gates.ts';

/**
 * The input `gates`. It counts as secret, so that a wrong one is never shown; what is hidden from
 * the log are only the credentials in it, not every line.
 */
export function gatesField(): Field<readonly Gate[]> {
  const field = fieldOf<readonly Gate[]>({
    accepts: GATES_FORM,
    parse: (text) => (text === '' ? { ok: true, value: [] } : readGates(text)),
  });
  return { ...field.default(''), isSecret: true, secretsIn: secretsInGates };
}
