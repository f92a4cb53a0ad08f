import { z } from 'zod';
import type { Answer, EmulatorRequest, Route } from '../core/http/exchange.ts';
import type { Cluster } from './cluster.ts';
import type { Allocation } from './store/records.ts';

const exitBody = z.strictObject({
  code: z.int().min(0).max(255).default(1),
  signal: z.int().min(0).default(0),
  oom: z.boolean().default(false),
  task: z.string().optional(),
});

const healthBody = z.strictObject({ healthy: z.boolean() });

const logBody = z.strictObject({
  task: z.string(),
  type: z.enum(['stdout', 'stderr']).default('stdout'),
  text: z.string(),
});

function wrong(status: number, error: string): Answer {
  return { status, json: { error } };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text === '' ? '{}' : text);
  } catch {
    return undefined;
  }
}

interface Control<T extends z.ZodType> {
  path: string;
  body: T;
  act(cluster: Cluster, allocation: Allocation, body: z.output<T>): Answer;
}

function route<T extends z.ZodType>(present: () => Cluster, control: Control<T>): Route {
  const handle = (request: EmulatorRequest): Answer => {
    const body = control.body.safeParse(readJson(request.body));
    if (!body.success) return wrong(400, z.prettifyError(body.error));
    const cluster = present();
    const id = request.params['id'] ?? '';
    const allocation = cluster.server.store.allocations.get(id);
    if (allocation === undefined) return wrong(404, `There is no allocation ${id}.`);
    return control.act(cluster, allocation, body.data);
  };
  return { method: 'POST', path: `allocations/:id/${control.path}`, handle };
}

const jobExitBody = exitBody.extend({
  namespace: z.string().default('default'),
  group: z.string().optional(),
  /** Only canaries, or only the others; all without. */
  canary: z.boolean().optional(),
});

/** Ends the running allocations of a job, or its canaries: their ids need not be known. */
function exitOfJob(present: () => Cluster): Route {
  const handle = (request: EmulatorRequest): Answer => {
    const body = jobExitBody.safeParse(readJson(request.body));
    if (!body.success) return wrong(400, z.prettifyError(body.error));
    const { namespace, group, canary, task, ...exit } = body.data;
    const { server, client } = present();
    const job = request.params['id'] ?? '';
    const hit = server.store.allocations
      .all()
      .filter(({ Namespace, JobID }) => Namespace === namespace && JobID === job)
      .filter(({ TaskGroup }) => group === undefined || TaskGroup === group)
      .filter((one) => canary === undefined || isCanary(one) === canary)
      .filter(({ ID, ClientStatus }) => {
        return ClientStatus === 'running' && (client.runner(ID)?.exit(exit, task) ?? false);
      });
    if (hit.length > 0) return { status: 200, json: { allocations: hit.map(({ ID }) => ID) } };
    return wrong(409, `Nothing of job ${job} that fits runs.`);
  };
  return { method: 'POST', path: 'jobs/:id/exit', handle };
}

function isCanary({ DeploymentStatus }: Allocation): boolean {
  return DeploymentStatus?.Canary ?? false;
}

/**
 * What Nomad's emulator adds to the control plane: `allocations/:id/exit` ends tasks by
 * themselves, `…/health` lets the client report health, `…/logs` lets a task write;
 * `jobs/:id/exit` ends what runs of a job.
 */
export function nomadControl(present: () => Cluster): Route[] {
  return [
    exitOfJob(present),
    route(present, {
      path: 'exit',
      body: exitBody,
      act({ client }, { ID }, { task, ...exit }) {
        const ended = client.runner(ID)?.exit(exit, task) ?? false;
        return ended ? { status: 204 } : wrong(409, `No such task of allocation ${ID} runs.`);
      },
    }),
    route(present, {
      path: 'health',
      body: healthBody,
      act({ client }, { ID }, { healthy }) {
        const runner = client.runner(ID);
        runner?.setHealth(healthy);
        return runner === undefined ? wrong(409, `${ID} does not run.`) : { status: 204 };
      },
    }),
    route(present, {
      path: 'logs',
      body: logBody,
      act({ logs }, { ID }, entry) {
        logs.append({ allocation: ID, ...entry });
        return { status: 204 };
      },
    }),
  ];
}
