import { certificateWithKey, commonInputs } from '@rollout-actions/action/inputs/common';
import { defineInputs, type InputsOf } from '@rollout-actions/action/inputs/define';
import { duration } from '@rollout-actions/action/inputs/number';
import { choice, text, token } from '@rollout-actions/action/inputs/text';

export const inputs = defineInputs(
  {
    operation: choice(
      'succeed',
      'fail',
      'wait',
      'clean-up',
      'never-stop',
      'reject-unhandled',
      'throw',
    ).default('succeed'),
    words: text().optional(),
    token: token().optional().env('TINY_TOKEN'),
    bake: duration().default('0s'),
    ...commonInputs({
      timeout: '10m',
      onTimeout: choice('leave', 'stop').default('leave'),
      onCancel: choice('leave', 'stop').default('leave'),
    }),
  },
  [
    certificateWithKey,
    {
      needs: ['operation', 'token'],
      check({ operation, token }) {
        if (operation !== 'fail' || token !== undefined) return undefined;
        return { input: 'token', accepted: 'a token, which the operation fail needs' };
      },
    },
  ],
  ({ operation }) => (operation === 'wait' ? [] : ['bake']),
);

export type TinyInputs = InputsOf<typeof inputs>;
