import { path } from '../http/safe-path.ts';
import { type Ask, ends } from './ask.ts';
import type { Edgegap } from './connection.ts';
import { type ContainerLogs, containerLogs } from './schemas/logs.ts';

/** What the container has written. There is nothing any more once the deployment has ended. */
export async function readLogs(edgegap: Edgegap, id: string, ask: Ask): Promise<ContainerLogs> {
  const answer = await edgegap.call({
    method: 'GET',
    path: path`/v1/deployment/${id}/container-logs`,
    effect: 'read',
    unknownId: 'any-400',
    resource: `logs of Edgegap deployment ${id}`,
    schema: containerLogs,
    ...ends(ask),
  });
  return answer.value;
}
