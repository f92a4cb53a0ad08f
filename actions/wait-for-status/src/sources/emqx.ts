import type { ActionRun } from '@rollout-actions/action/action-run';
import { connectEmqx, DOCUMENTED_BUDGETS } from '@rollout-actions/client/emqx/connection';
import { GONE, watchDeployments } from '@rollout-actions/client/emqx/watch-deployments';
import type { Inputs } from '../inputs.ts';
import type { Target } from '../targets/target.ts';
import { type Source, seenThrough } from './source.ts';
import { wayTo } from './way.ts';

/** All EMQX targets by one list within the budget of the key; a single one by its own read. */
export function openEmqx(targets: readonly Target[], inputs: Inputs, run: ActionRun): Source {
  const { world, secrets, dryRun, deadline } = run;
  const names = { address: 'emqx-api-url', credentials: 'emqx-api-key and emqx-api-secret' };
  const emqx = connectEmqx({
    world,
    secrets,
    dryRun,
    deadline,
    wire: wayTo(run, inputs.emqxApiUrl, names),
    apiKey: inputs.emqxApiKey ?? '',
    apiSecret: inputs.emqxApiSecret ?? '',
    budgets: { ...DOCUMENTED_BUDGETS, share: inputs.emqxBudgetShare },
  });
  const reader = watchDeployments({
    emqx,
    deadline,
    targets: new Map(
      targets.flatMap(({ name, aim }) => (aim.kind === 'emqx' ? [[name, aim.id]] : [])),
    ),
    // Whoever started it did so before this step: it may end at any moment.
    pace: 'settling',
    first: 'now',
    onQuota: 'wait',
  });
  return {
    readers: [seenThrough(reader, () => ({}))],
    sent: emqx.api.sent,
    close: emqx.api.close,
    async explain(_, { last }) {
      if (last?.state !== GONE) return {};
      return { outcome: 'not-found', words: 'no deployment of this key has that id' };
    },
  };
}
