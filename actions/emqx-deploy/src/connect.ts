import type { ActionRun } from '@rollout-actions/action/action-run';
import { connectEmqx, type Emqx } from '@rollout-actions/client/emqx/connection';
import type { Inputs } from './inputs/inputs.ts';

/** The platform that the inputs name. Sends nothing. */
export function connect(inputs: Inputs, run: ActionRun): Emqx {
  return connectEmqx({
    world: run.world,
    secrets: run.secrets,
    apiKey: inputs.apiKey,
    apiSecret: inputs.apiSecret,
    dryRun: run.dryRun,
    budgets: {
      read: inputs.getBudget,
      write: inputs.writeBudget,
      create: inputs.createBudget,
      share: inputs.budgetShare,
    },
    endpoint: {
      baseUrl: inputs.apiUrl,
      proxy: run.proxy,
      allowInsecureHttp: run.allowInsecureHttp,
      inputs: { address: 'api-url', credentials: 'api-key and api-secret' },
      ...(run.tls === undefined ? {} : { tls: run.tls }),
    },
  });
}
