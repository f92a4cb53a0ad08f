import type { Rule } from '@rollout-actions/action/inputs/define';
import type { Fields } from '../inputs.ts';
import { accessRules } from './access-rules.ts';
import { deployRules } from './deploy-rules.ts';
import { existingRules } from './existing-rules.ts';
import { fleetRules } from './fleet-rules.ts';
import { userRules } from './user-rules.ts';

/** What has to fit together among the inputs. */
export const rules: readonly Rule<Fields>[] = [
  ...accessRules,
  ...deployRules,
  ...userRules,
  ...existingRules,
  ...fleetRules,
];
