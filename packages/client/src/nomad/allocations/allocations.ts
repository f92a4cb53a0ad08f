import * as z from 'zod';
import { type RequestOptions, requestOptionsOf } from '../../http/request-options.ts';
import { path } from '../../http/safe-path.ts';
import type { Nomad } from '../connection.ts';
import { type HeldReadOptions, holding, type Indexed, indexed } from '../held-read-options.ts';
import { assertRequested } from '../reply-identity.ts';
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
  request: HeldReadOptions,
): Promise<Indexed<Allocation[]>> {
  const { query, ...limits } = holding(request);
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
