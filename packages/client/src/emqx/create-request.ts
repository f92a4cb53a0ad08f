import {
  type CataloguePlatform,
  isPlatform,
  isRegion,
  PLATFORMS,
  SPECIFICATIONS,
} from './catalogue.ts';
import type { Deployment } from './schemas.ts';

/** What a create call asks for; codes, not labels. */
export interface CreateRequest {
  platform: string;
  region: string;
  /** `serverless` or `dedicated`; newer sites know more. */
  type: string;
  connections: number;
  /** Without it the one that the catalogue sells with the connections. */
  tps?: number | undefined;
}

/** One member of an order that the catalogue does not have, and what it has instead. */
export interface RequestProblem {
  member: keyof CreateRequest;
  /** Half a sentence. */
  offered: string;
}

/** What of an order the published catalogue does not have; nothing where it can be sent. */
export function requestProblems(order: CreateRequest): RequestProblem[] {
  const platform = own(PLATFORMS, order.platform);
  const specifications = own(SPECIFICATIONS, order.type);
  const problems: RequestProblem[] = [];
  if (platform === undefined) {
    problems.push({ member: 'platform', offered: oneOf(Object.keys(PLATFORMS)) });
  }
  if (specifications === undefined) {
    problems.push({ member: 'type', offered: oneOf(Object.keys(SPECIFICATIONS)) });
  }
  if (platform !== undefined) problems.push(...regionProblems(order, platform));
  if (specifications !== undefined) problems.push(...specificationProblems(order));
  return problems;
}

/** The order with the tps that goes with its connections, where it names none and there is one. */
export function completeRequest(order: CreateRequest): CreateRequest {
  if (order.tps !== undefined) return order;
  const known = own(SPECIFICATIONS, order.type)?.find(
    ({ connections }) => connections === order.connections,
  );
  return { ...order, tps: known?.tps };
}

/** An order in words: `dedicated on aws us-east-1, 1000 connections`. */
export function describeRequest({
  type,
  platform,
  region,
  connections,
  tps,
}: CreateRequest): string {
  const speed = tps === undefined ? '' : `, ${tps} tps`;
  return `${type} on ${platform} ${region}, ${connections} connections${speed}`;
}

function regionProblems(order: CreateRequest, platform: CataloguePlatform): RequestProblem[] {
  const codes = order.type === 'serverless' ? platform.serverless : Object.keys(platform.regions);
  if (codes.includes(order.region)) return [];
  const what = `for ${order.type} on ${order.platform}`;
  const offered = codes.length === 0 ? `no region ${what}` : `${oneOf(codes)} ${what}`;
  return [{ member: 'region', offered }];
}

function specificationProblems({ type, connections, tps }: CreateRequest): RequestProblem[] {
  const sold = own(SPECIFICATIONS, type) ?? [];
  const fitting = sold.find((one) => one.connections === connections);
  if (fitting === undefined) {
    const offered = `${oneOf(sold.map((one) => String(one.connections)))} for ${type}`;
    return [{ member: 'connections', offered }];
  }
  if (tps === undefined || tps === fitting.tps) return [];
  return [{ member: 'tps', offered: `${fitting.tps} with ${connections} connections, or nothing` }];
}

function oneOf(words: readonly string[]): string {
  return words.length === 1 ? `only ${words[0]}` : `one of ${words.join(', ')}`;
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/**
 * Whether a deployment is what an order asks for; a member that a reply leaves out is no reason
 * against.
 */
export function matchesRequest(deployment: Deployment, order: CreateRequest): boolean {
  return (
    isPlatform(deployment.platform, order.platform) &&
    isRegion(deployment.platform, deployment.region, order.region) &&
    deployment.type === order.type &&
    isSame(deployment.connections, order.connections) &&
    isSame(deployment.tps, order.tps)
  );
}

/** The deployments that are what an order asks for: those that run first, then the oldest. */
export function findMatching(all: readonly Deployment[], order: CreateRequest): Deployment[] {
  return all
    .filter((deployment) => matchesRequest(deployment, order))
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
