import type { Problem, Rule } from '@rollout-actions/action/inputs/define';
import type { Fields } from './fields.ts';
import { missingFields } from './structured-fields.ts';
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
  needs: ['operation', 'fleet-enabled', 'new-fleet'],
  check({ operation, fleetEnabled, newFleet }) {
    if (operation !== 'fleet-update') return undefined;
    if (fleetEnabled !== undefined || newFleet !== undefined) return undefined;
    return {
      input: 'fleet-enabled',
      accepted: 'true or false (or a name in new-fleet), for fleet-update',
    };
  },
};

const boundsOfPolicy: Rule<Fields> = {
  needs: ['operation', 'policy-spec'],
  check({ operation, policySpec }) {
    if (!uses(operation, 'policy-spec') || policySpec === undefined) return undefined;
    const { minimum, maximum } = policySpec;
    if (operation === 'fleet-policy-create' && minimum === 0) {
      return { input: 'policy-spec', accepted: 'for a new policy a minimum of at least 1' };
    }
    if (minimum === undefined || maximum === undefined || minimum <= maximum) return undefined;
    return { input: 'policy-spec', accepted: `a maximum of at least minimum, here ${minimum}` };
  },
};

export const fleetRules: readonly Rule<Fields>[] = [
  names,
  specOfPolicy,
  changeOfFleet,
  boundsOfPolicy,
];
