import { path } from '../http/safe-path.ts';
import { type Ask, ends } from './ask.ts';
import type { Nomad } from './connection.ts';
import { type Allocation, allocations } from './schemas/allocation.ts';

/** The allocations of a job in all its versions; none for an unknown job. */
export async function readJobAllocations(
  nomad: Nomad,
  job: string,
  ask: Ask,
): Promise<Allocation[]> {
  const answer = await nomad.api.call({
    method: 'GET',
    path: path`/v1/job/${job}/allocations`,
    query: { ...nomad.scope },
    effect: 'read',
    resource: `allocations of job ${job}`,
    schema: allocations,
    ...ends(ask),
  });
  return answer.value;
}
