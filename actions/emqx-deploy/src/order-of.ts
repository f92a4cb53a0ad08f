import type { Order } from '@rollout-actions/client/emqx/order';
import type { Inputs } from './inputs.ts';

type OrderInputs = Pick<Inputs, 'platform' | 'region' | 'deploymentType' | 'connections' | 'tps'>;

/** The order that the inputs name; undefined where one of its four members is missing. */
export function orderOf(inputs: OrderInputs): Order | undefined {
  const { platform, region, deploymentType: type, connections, tps } = inputs;
  if (platform === undefined || region === undefined) return undefined;
  if (type === undefined || connections === undefined) return undefined;
  return { platform, region, type, connections, tps };
}
