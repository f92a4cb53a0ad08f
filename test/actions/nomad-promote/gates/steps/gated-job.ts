import { z } from 'zod';
import { type Cluster, firstVersion, type JobOptions, jobOf } from '../../cluster.ts';

const Job = z.looseObject({
  TaskGroups: z.array(
    z.looseObject({
      RestartPolicy: z.looseObject({ Attempts: z.number() }),
      Tasks: z.array(z.looseObject({ Env: z.record(z.string(), z.string()) })),
    }),
  ),
});

export interface GatedJobOptions extends JobOptions {
  /** How often a task may start again. */
  restarts?: number;
}

/** A job whose allocations answer HTTP as the variables EMULATE_HTTP_… say. */
function answeringJob(
  answers: Readonly<Record<string, string>>,
  options: GatedJobOptions = {},
): Record<string, unknown> {
  const job = Job.parse(jobOf({ release: '1', ...options }));
  const groups = job.TaskGroups.map((group) => ({
    ...group,
    RestartPolicy: { ...group.RestartPolicy, Attempts: options.restarts ?? 0 },
    Tasks: group.Tasks.map((task) => ({ ...task, Env: { ...task.Env, ...answers } })),
  }));
  return { ...job, TaskGroups: groups };
}

/** Brings out a first version that goes well, then registers canaries that answer like this. */
export async function withCanaries(
  cluster: Cluster,
  answers: Readonly<Record<string, string>> = {},
  options: GatedJobOptions = {},
): Promise<{ job: string; 'job-version': string }> {
  await firstVersion(cluster, options);
  await cluster.register(answeringJob(answers, options));
  return { job: options.id ?? 'web', 'job-version': '1' };
}

/** The writes to the deployment, without the registrations of the test. */
export async function deploymentWrites(cluster: Cluster): Promise<string[]> {
  const writes = await cluster.writes();
  return writes.filter((write) => write.includes('/v1/deployment/'));
}

const Results = z.array(
  z.object({
    name: z.string(),
    kind: z.string(),
    verdict: z.string(),
    measurements: z.number(),
    reason: z.string(),
    observeOnly: z.boolean(),
  }),
);

/** The output `gate-results`. */
export function gateResults(outputs: Readonly<Record<string, string>>) {
  return Results.parse(JSON.parse(outputs['gate-results'] ?? '[]'));
}

const Placed = z.record(
  z.string(),
  z.looseObject({ PlacedCanaries: z.array(z.string()).nullable() }),
);

/** The id of the first canary of the job `web`, once it is placed. */
export async function canaryOf(cluster: Cluster): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const groups = Placed.parse((await cluster.latest('web')).TaskGroups);
    const [canary] = Object.values(groups).flatMap((group) => group.PlacedCanaries ?? []);
    if (canary !== undefined) return canary;
    await cluster.call('/__emulator__/advance', { by: '5ms' });
  }
  throw new Error('no canary is placed');
}

/** Lets the task of a canary end by itself. */
export async function endCanary(cluster: Cluster, exit: object = { code: 1 }): Promise<void> {
  await cluster.call(`/__emulator__/allocations/${await canaryOf(cluster)}/exit`, exit);
}
