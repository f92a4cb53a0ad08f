import { certificateWithKey } from '@rollout-actions/action/inputs/common';
import { defineInputs, type InputsOf } from '@rollout-actions/action/inputs/define';
import { fields } from './fields.ts';
import { rules } from './rules.ts';
import { unusedInputs } from './used-inputs.ts';

/** All that emqx-deploy takes, with the rules among its inputs. */
export const inputs = defineInputs(fields, [certificateWithKey, ...rules], unusedInputs);
export type Inputs = InputsOf<typeof inputs>;
