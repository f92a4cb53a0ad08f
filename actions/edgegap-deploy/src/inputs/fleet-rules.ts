import type { Problem, Rule } from '@rollout-actions/action/inputs/define';
import type { Fields } from './fields.ts';
import { missingFields } from './policy-spec.ts';
import { uses } from './used-inputs.ts';

const names: Rule<Fields> = {
  needs: ['operation', 'fleet', 'policy', 'application', 'version'],
  check({ operation, fleet, policy, application, version }) {
    if (!operation.startsWith('fleet-')) return undefined;
    const given = { fleet, policy, application, version };
    const needed = (['fleet', 'policy', 'application', 'version'] as const).filter((name) =>
      uses(operation, name),
    );
    return needed.flatMap((input): Problem[] =>
      given[input] === undefined ? [{ input, accepted: `a name, for ${operation}` }] : [],
    );
  },
};

const specOfPolicy: Rule<Fields> = {
  needs: ['operation', 'policy-spec'],
  check({ operation, policySpec }) {
    if (!uses(operation, 'policy-spec')) return undefined;
    if (policySpec === undefined) {
      return { input: 'policy-spec', accepted: `the fields of the policy, for ${operation}` };
    }
    const missing = operation === 'fleet-policy-create' ? missingFields(policySpec) : [];
    if (missing.length === 0) return undefined;
    return { input: 'policy-spec', accepted: `for a new policy also ${missing.join(', ')}` };
  },
};

const changeOfFleet: Rule<Fields> = {
  needs: ['operation', 'fleet-enabled'],
  check({ operation, fleetEnabled }) {
    if (operation !== 'fleet-update' || fleetEnabled !== undefined) return undefined;
    return { input: 'fleet-enabled', accepted: 'true or false, for fleet-update' };
  },
};

export const fleetRules: readonly Rule<Fields>[] = [names, specOfPolicy, changeOfFleet];
