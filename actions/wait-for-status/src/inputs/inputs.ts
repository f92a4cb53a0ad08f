import { defineInputs, type InputsOf } from '@rollout-actions/action/inputs/define';
import { fields } from './fields.ts';
import { rules } from './rules.ts';
import { unusedInputs } from './used-inputs.ts';

export const inputs = defineInputs(fields, rules, unusedInputs);
export type Inputs = InputsOf<typeof inputs>;
