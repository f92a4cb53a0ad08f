import {
  type CataloguePlatform,
  isPlatform,
  isRegion,
  PLATFORMS,
  SPECIFICATIONS,
  TYPES,
} from './catalogue.ts';
import type { Deployment } from './schemas.ts';

/** What a create call asks for; codes, not labels. */
export interface CreateRequest {
  platform: string;
  region: string;
  /** `serverless`, `dedicated` or `dedicatedFlex`; newer sites know more. */
  type: string;
  connections: number;
  /** Without it the one that the catalogue sells with the connections. */
  tps?: number | undefined;
  /** Sent as `deploymentName`; older sites ignore it. */
  name?: string | undefined;
  projectId?: string | undefined;
  /** Of EMQX, such as `v5`. */
  version?: string | undefined;
}

/** One member of a request that the catalogue does not have, and what it has instead. */
export interface RequestProblem {
  member: keyof CreateRequest;
  /** Half a sentence. */
  offered: string;
}

/** What of a request the published catalogue does not have; nothing where it can be sent. */
export function requestProblems(request: CreateRequest): RequestProblem[] {
  const platform = own(PLATFORMS, request.platform);
  const specifications = own(SPECIFICATIONS, request.type);
  const problems: RequestProblem[] = [];
  if (platform === undefined) {
    problems.push({ member: 'platform', offered: oneOf(Object.keys(PLATFORMS)) });
  }
  if (!TYPES.includes(request.type)) problems.push({ member: 'type', offered: oneOf(TYPES) });
  if (platform !== undefined) problems.push(...regionProblems(request, platform));
  if (specifications !== undefined) problems.push(...specificationProblems(request));
  return problems;
}

/**
 * The request with the tps that goes with its connections, where it names none and there is one.
 */
export function completeRequest(request: CreateRequest): CreateRequest {
  if (request.tps !== undefined) return request;
  const known = own(SPECIFICATIONS, request.type)?.find(
    ({ connections }) => connections === request.connections,
  );
  return { ...request, tps: known?.tps };
}

/** An request in words: `dedicated on aws us-east-1, 1000 connections`. */
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

function regionProblems(request: CreateRequest, platform: CataloguePlatform): RequestProblem[] {
  const codes = request.type === 'serverless' ? platform.serverless : Object.keys(platform.regions);
  if (codes.includes(request.region)) return [];
  const what = `for ${request.type} on ${request.platform}`;
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
 * Whether a deployment is what a request asks for; a member that a reply leaves out is no reason
 * against.
 */
export function matchesRequest(deployment: Deployment, request: CreateRequest): boolean {
  return (
    isPlatform(deployment.platform, request.platform) &&
    isRegion(deployment.platform, deployment.region, request.region) &&
    isSameType(deployment.type, request.type) &&
    isSame(deployment.connections, request.connections) &&
    isSame(deployment.tps, request.tps)
  );
}

/**
 * Whether the reply to a create call can be about what was asked for: it says where the deployment
 * is, and nothing that it says is against it.
 */
export function canBeReplyTo({ platform, region }: Deployment, request: CreateRequest): boolean {
  if (platform === '' && region === '') return false;
  const isThere = region === '' || isRegion(platform, region, request.region);
  return isThere && (platform === '' || isPlatform(platform, request.platform));
}

/** `dedicated` and `dedicatedFlex` are alike: the one is sold as the other by now. */
function isSameType(one: string, other: string): boolean {
  return one.replace(/Flex$/, '') === other.replace(/Flex$/, '');
}

/** The deployments that are what is asked for: those that run first, then the oldest. */
export function findMatching(all: readonly Deployment[], request: CreateRequest): Deployment[] {
  return all
    .filter((deployment) => matchesRequest(deployment, request))
    .sort((one, other) => rank(one) - rank(other) || compare(one.createAt, other.createAt));
}

function isSame(given: number | undefined, wanted: number | undefined): boolean {
  return given === undefined || wanted === undefined || given === wanted;
}

const RANKS = ['running', 'starting', 'pending', 'stopping', 'stopped'];

function rank({ status }: Deployment): number {
  const at = RANKS.indexOf(status);
  if (at >= 0) return at;
  return status === 'failed' ? RANKS.length + 1 : RANKS.length;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
