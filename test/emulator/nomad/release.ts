import { z } from 'zod';
import { inside, type Reply, type ServedNomad } from './served-nomad.ts';
import { type JobOptions, serviceJob } from './service-job.ts';

const deploymentState = z.object({
  DesiredCanaries: z.number(),
  DesiredTotal: z.number(),
  HealthyAllocs: z.number(),
  PlacedAllocs: z.number(),
  PlacedCanaries: z.array(z.string()).nullable(),
  Promoted: z.boolean(),
  RequireProgressBy: z.string().nullable(),
  UnhealthyAllocs: z.number(),
});
export const deployment = z.object({
  ID: z.string(),
  JobID: z.string(),
  JobVersion: z.number(),
  Status: z.string(),
  StatusDescription: z.string(),
  TaskGroups: z.record(z.string(), deploymentState),
  CreateIndex: z.number(),
  ModifyIndex: z.number(),
  ModifyTime: z.number(),
});
const health = z.object({ Canary: z.boolean(), Healthy: z.boolean().nullable() });
export const allocation = z.object({
  ID: z.string(),
  Name: z.string(),
  JobVersion: z.number(),
  ClientStatus: z.string(),
  DesiredStatus: z.string(),
  DeploymentStatus: health.nullable(),
  NextAllocation: z.string(),
});

export type ShownDeployment = z.output<typeof deployment>;
export type ShownAllocation = z.output<typeof allocation>;

/** Long enough for every roll-out of these tests, ms. */
export const rollOutMs = 30_000;

/** Registers a version of the test job; throws where the server refuses it. */
export async function register(served: ServedNomad, options: JobOptions = {}): Promise<string> {
  const reply = await served.call('POST', '/v1/jobs', { Job: serviceJob(options) });
  if (reply.status !== 200) throw new Error(reply.text);
  return String(inside(reply.json, 'EvalID'));
}

export async function latest(served: ServedNomad, job = 'shop'): Promise<ShownDeployment> {
  return deployment.parse(await served.get(`/v1/job/${job}/deployment`));
}

export async function deployments(served: ServedNomad, job = 'shop'): Promise<ShownDeployment[]> {
  return z.array(deployment).parse(await served.get(`/v1/job/${job}/deployments?all=true`));
}

export async function allocations(served: ServedNomad, job = 'shop'): Promise<ShownAllocation[]> {
  return z.array(allocation).parse(await served.get(`/v1/job/${job}/allocations`));
}

/** The counters of the only group. */
export function web({ TaskGroups }: ShownDeployment) {
  const state = TaskGroups['web'];
  if (state === undefined) throw new Error('The deployment has no group web.');
  return state;
}

/** A first version that is rolled out, and a second one whose canary is healthy. */
export async function canaryReady(
  served: ServedNomad,
  options: JobOptions = {},
): Promise<ShownDeployment> {
  await register(served, { canary: 1, ...options });
  served.clock.advance(rollOutMs);
  await register(served, { canary: 1, release: '1', ...options });
  served.clock.advance(1_000);
  return latest(served);
}

/** One of the writes of a deployment, with its id in the body as the API wants it. */
export function act(
  served: ServedNomad,
  { ID }: { ID: string },
  verb: string,
  body: Record<string, unknown> = {},
): Promise<Reply> {
  return served.call('POST', `/v1/deployment/${verb}/${ID}`, { DeploymentID: ID, ...body });
}

/** Ends the tasks of an allocation by themselves. */
export function exit(served: ServedNomad, id: string, code = 137): Promise<Reply> {
  return served.control(`allocations/${id}/exit`, { code });
}
