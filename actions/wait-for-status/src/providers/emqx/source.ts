import { publicConnectionOptions } from '@rollout-actions/action/connection';
import { connectEmqx, DOCUMENTED_BUDGETS } from '@rollout-actions/client/emqx/connection';
import { GONE, watchDeployments } from '@rollout-actions/client/emqx/watch-deployments';
import { type Opening, type Source, withMetadata } from '../provider.ts';
import type { EmqxInputs, EmqxResource } from './target.ts';

/**
 * Reads all EMQX targets by one list call within the budget of the key, a single one by its own
 * call.
 */
export function openSource({ targets, inputs, run }: Opening<EmqxResource, EmqxInputs>): Source {
  const { deadline } = run;
  const names = { address: 'emqx-api-url', credentials: 'emqx-api-key and emqx-api-secret' };
  const emqx = connectEmqx({
    ...publicConnectionOptions(run, inputs.emqxApiUrl, names),
    apiKey: inputs.emqxApiKey ?? '',
    apiSecret: inputs.emqxApiSecret ?? '',
    budgets: { ...DOCUMENTED_BUDGETS, share: inputs.emqxBudgetShare },
  });
  const reader = watchDeployments({
    emqx,
    deadline,
    targets: new Map(targets.map(({ name, resource }) => [name, resource.id])),
    // It was started before this step, so it may be ready at any moment.
    pace: 'settling',
    first: 'now',
    onQuota: 'wait',
  });
  return {
    readers: [withMetadata(reader, () => ({}))],
    sent: emqx.api.sent,
    close: emqx.api.close,
    async explain(_, { last }) {
      if (last?.state !== GONE) return {};
      return { outcome: 'not-found', clause: 'no deployment of this key has that id' };
    },
  };
}
