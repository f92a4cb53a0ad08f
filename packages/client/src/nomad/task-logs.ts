import * as z from 'zod';
import { path } from '../http/safe-path.ts';
import { type Ask, ends } from './ask.ts';
import type { Nomad } from './connection.ts';

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
  ask: Ask,
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
    ...ends(ask),
  });
  return answer.value;
}
