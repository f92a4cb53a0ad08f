import { defineInputs, type InputsOf } from '@rollout-actions/action/inputs/define';
import { fields } from './fields.ts';

export const inputs = defineInputs(fields);

export type Inputs = InputsOf<typeof inputs>;
