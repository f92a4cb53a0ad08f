import { isPlatform, isRegion } from './labels.ts';
import type { Order } from './order.ts';
import type { Deployment } from './schemas.ts';

/**
 * Whether a deployment is what an order asks for; a member that a reply leaves out is no reason
 * against.
 */
export function fitsOrder(deployment: Deployment, order: Order): boolean {
  return (
    isPlatform(deployment.platform, order.platform) &&
    isRegion(deployment.platform, deployment.region, order.region) &&
    deployment.type === order.type &&
    isSame(deployment.connections, order.connections) &&
    isSame(deployment.tps, order.tps)
  );
}

/** The deployments that are what an order asks for: those that run first, then the oldest. */
export function fittingDeployments(all: readonly Deployment[], order: Order): Deployment[] {
  return all
    .filter((deployment) => fitsOrder(deployment, order))
    .sort((one, other) => rank(one) - rank(other) || compare(one.createAt, other.createAt));
}

function isSame(given: number | undefined, wanted: number | undefined): boolean {
  return given === undefined || wanted === undefined || given === wanted;
}

function rank({ status }: Deployment): number {
  if (status === 'running') return 0;
  return status === 'failed' ? 2 : 1;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
