import { z } from 'zod';
import type { Answer, EmulatorRequest, Route } from '../core/http/exchange.ts';
import { parseJson } from '../core/json-body.ts';
import type { Budgets } from './budgets.ts';
import type { Deployment } from './deployment.ts';
import type { Platform } from './emqx-platform.ts';
import type { KeyFixture } from './fixture.ts';

const spending = z.strictObject({
  endpoint: z.enum(['list', 'get', 'start', 'stop', 'create']),
  calls: z.int().min(1).max(1000),
  /** The first key without. */
  apiKey: z.string().optional(),
});

/** Spends the budget as others do who share the key. */
function spend(budgets: Budgets, keys: KeyFixture[], request: EmulatorRequest): Answer {
  const wanted = spending.safeParse(parseJson(request.body));
  if (!wanted.success) return { status: 400, json: { error: z.prettifyError(wanted.error) } };
  const apiKey = wanted.data.apiKey ?? keys[0]?.apiKey ?? '';
  for (let call = 0; call < wanted.data.calls; call += 1) {
    budgets.spend(apiKey, wanted.data.endpoint);
  }
  return { status: 200, json: budgets.state(apiKey) };
}

/**
 * What others do to a deployment, without a key and outside every budget: `start` and `stop` as
 * somebody at the console, `fail` as the platform, `remove` as the console alone can.
 */
export function controlRoutes(options: {
  platform: Platform;
  budgets: Budgets;
  keys: KeyFixture[];
}): Route[] {
  const { platform, budgets, keys } = options;
  const act = (verb: string, action: (deployment: Deployment) => boolean): Route => ({
    method: 'POST',
    path: `deployments/:id/${verb}`,
    handle: ({ params }) => {
      const deployment = platform.find(params['id'] ?? '');
      if (deployment === undefined) return { status: 404, json: { error: 'no such deployment' } };
      const done = action(deployment);
      return { status: done ? 200 : 409, json: { status: deployment.status } };
    },
  });
  const always = (action: (deployment: Deployment) => void) => (deployment: Deployment) => {
    action(deployment);
    return true;
  };
  return [
    act('start', platform.lifecycle.start),
    act('stop', platform.lifecycle.stop),
    act('fail', always(platform.lifecycle.fail)),
    act('remove', always(platform.remove)),
    { method: 'POST', path: 'budgets', handle: (request) => spend(budgets, keys, request) },
  ];
}
