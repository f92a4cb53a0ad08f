import type { Rule } from '@rollout-actions/action/inputs/define';
import { accessRules } from './access-rules.ts';
import { deployRules, userRules } from './deploy-rules.ts';
import { existingRules } from './existing-rules.ts';
import type { Fields } from './fields.ts';
import { fleetRules } from './fleet-rules.ts';

/** What has to fit together among the inputs. */
export const rules: readonly Rule<Fields>[] = [
  ...accessRules,
  ...deployRules,
  ...userRules,
  ...existingRules,
  ...fleetRules,
];
