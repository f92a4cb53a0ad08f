import type { ActionRun } from '@rollout-actions/action/action-run';
import { connectionOptions } from '@rollout-actions/action/connection';
import { connectEmqx, type Emqx } from '@rollout-actions/client/emqx/connection';
import type { Inputs } from './inputs/inputs.ts';

/** The platform that the inputs name. Sends nothing. */
export function connect(inputs: Inputs, run: ActionRun): Emqx {
  return connectEmqx({
    ...connectionOptions(run, inputs.apiUrl, {
      address: 'api-url',
      credentials: 'api-key and api-secret',
    }),
    apiKey: inputs.apiKey,
    apiSecret: inputs.apiSecret,
    budgets: {
      read: inputs.getBudget,
      write: inputs.writeBudget,
      create: inputs.createBudget,
      share: inputs.budgetShare,
    },
  });
}
