import { findGroup } from '../jobs/canonical.ts';
import type { Server } from '../server.ts';
import type { Allocation } from '../store/records.ts';
import type { PortHandler } from './loopback-listener.ts';
import { environment } from './task-command.ts';

/** What the environment of an allocation's tasks says about its answers. */
function steering(allocation: Allocation, name: string): string | undefined {
  const tasks = findGroup(allocation.Job, allocation.TaskGroup)?.Tasks ?? [];
  return tasks.map((task) => environment(task, name)).find((value) => value !== undefined);
}

function number(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : otherwise;
}

/**
 * Answers as the tasks' environment says: EMULATE_HTTP_STATUS (200), EMULATE_HTTP_BODY (`ok`) and
 * EMULATE_HTTP_DELAY_MS (0, virtual ms), whatever the path.
 */
export function portHandler(server: Server, allocation: Allocation): PortHandler {
  const status = number(steering(allocation, 'EMULATE_HTTP_STATUS'), 200);
  const body = steering(allocation, 'EMULATE_HTTP_BODY') ?? 'ok';
  const delayMs = number(steering(allocation, 'EMULATE_HTTP_DELAY_MS'), 0);
  return (_request, response) => {
    const answer = () => {
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(body);
    };
    if (delayMs === 0) answer();
    else server.after(delayMs, answer);
  };
}
