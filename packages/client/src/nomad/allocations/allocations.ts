import * as z from 'zod/mini';
import { type RequestOptions, requestOptionsOf } from '../../http/request-options.ts';
import { path } from '../../http/safe-path.ts';
import {
  type BlockingQueryOptions,
  blockingParameters,
  type Indexed,
  indexed,
} from '../blocking-query.ts';
import { assertRequested, type Nomad } from '../connection.ts';
import { hasEnded } from '../deployments/promotability.ts';
import { type Allocation, allocation, allocations } from '../schemas/allocation.ts';

/** The allocations of a job in all its versions; none for an unknown job. */
export async function readJobAllocations(
  nomad: Nomad,
  job: string,
  request: RequestOptions,
): Promise<Allocation[]> {
  return (await readHeldJobAllocations(nomad, job, request)).value;
}

/** The same, as a read that the server may hold. */
export async function readHeldJobAllocations(
  nomad: Nomad,
  job: string,
  request: BlockingQueryOptions,
): Promise<Indexed<Allocation[]>> {
  const { query, ...limits } = blockingParameters(request);
  const answer = await nomad.api.call({
    method: 'GET',
    path: path`/v1/job/${job}/allocations`,
    query: { ...nomad.scope, ...query },
    effect: 'read',
    resource: `allocations of job ${job}`,
    schema: allocations,
    ...limits,
    ...requestOptionsOf(request),
  });
  return indexed(answer);
}

/** One allocation with all its members, ports included. */
export async function readAllocation(
  nomad: Nomad,
  id: string,
  request: RequestOptions,
): Promise<Allocation> {
  const answer = await nomad.api.call({
    method: 'GET',
    path: path`/v1/allocation/${id}`,
    query: { ...nomad.scope },
    effect: 'read',
    resource: `allocation ${id}`,
    schema: allocation,
    ...requestOptionsOf(request),
  });
  assertRequested(nomad, { resource: `allocation ${id}`, requested: id }, answer.value.ID);
  return answer.value;
}

/** The end of what a task of an allocation wrote. */
export interface TaskLogTail {
  /** Id of the allocation. */
  allocation: string;
  task: string;
  type: 'stdout' | 'stderr';
  /** How much of the end, in bytes. */
  bytes: number;
}

/**
 * The last bytes that a task wrote, as text; empty where it wrote nothing. Needs the right
 * `read-logs`; fails with `not-found` where the node has forgotten the allocation.
 */
export async function readTaskLogTail(
  nomad: Nomad,
  { allocation, task, type, bytes }: TaskLogTail,
  request: RequestOptions,
): Promise<string> {
  const answer = await nomad.api.call({
    method: 'GET',
    path: path`/v1/client/fs/logs/${allocation}`,
    query: { ...nomad.scope, task, type, plain: true, origin: 'end', offset: bytes },
    effect: 'read',
    resource: `${type} of task ${task} in allocation ${allocation}`,
    schema: z.string(),
    format: 'text',
    // It is asked for when something has gone wrong, in a hurry.
    retry: 'never',
    ...requestOptionsOf(request),
  });
  return answer.value;
}

const LINES_AT_MOST = 20;
const EVENTS_PER_TASK = 3;

/**
 * Why a deployment is in trouble: the last events of the tasks whose allocations failed, are
 * unhealthy or were lost, newest last. Foreign words, one line each.
 */
export function allocationEvidence(allocations: readonly Allocation[]): string[] {
  return allocations.filter(isTroubled).flatMap(linesOf).slice(0, LINES_AT_MOST);
}

function isTroubled(allocation: Allocation): boolean {
  return (
    allocation.DeploymentStatus?.Healthy === false ||
    allocation.ClientStatus === 'failed' ||
    allocation.ClientStatus === 'lost'
  );
}

function linesOf(allocation: Allocation): string[] {
  const ended = hasEnded(allocation) ? 'has ended' : 'is unhealthy';
  const { ID: id, Name: name, ClientStatus: status } = allocation;
  const head = `allocation ${id} (${name}): ${status}, ${ended}`;
  const events = Object.entries(allocation.TaskStates ?? {}).flatMap(([task, state]) =>
    state.Events.filter((event) => event.DisplayMessage !== '')
      .slice(-EVENTS_PER_TASK)
      .map((event) => `  task ${task}: ${event.Type}: ${event.DisplayMessage}`),
  );
  return [head, ...events];
}
