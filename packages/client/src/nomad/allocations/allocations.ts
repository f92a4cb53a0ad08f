import * as z from 'zod';
import { type RequestOptions, requestOptionsOf } from '../../http/request-options.ts';
import { path } from '../../http/safe-path.ts';
import type { Nomad } from '../connection.ts';
import { type Allocation, allocation, allocations } from '../schemas/allocation.ts';

/** The allocations of a job in all its versions; none for an unknown job. */
export async function readJobAllocations(
  nomad: Nomad,
  job: string,
  request: RequestOptions,
): Promise<Allocation[]> {
  const answer = await nomad.api.call({
    method: 'GET',
    path: path`/v1/job/${job}/allocations`,
    query: { ...nomad.scope },
    effect: 'read',
    resource: `allocations of job ${job}`,
    schema: allocations,
    ...requestOptionsOf(request),
  });
  return answer.value;
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
