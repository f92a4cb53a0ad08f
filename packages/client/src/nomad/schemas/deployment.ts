import * as z from 'zod';

// PlacedCanaries is null where there are none, and an older server leaves members out.
const ids = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);

/** One task group within a deployment. Durations are ns, times RFC 3339 or null. */
const groupState = z.looseObject({
  AutoRevert: z.boolean().optional(),
  AutoPromote: z.boolean().optional(),
  Promoted: z.boolean(),
  PlacedCanaries: ids,
  DesiredCanaries: z.int().nonnegative(),
  DesiredTotal: z.int().nonnegative(),
  PlacedAllocs: z.int().nonnegative(),
  HealthyAllocs: z.int().nonnegative(),
  UnhealthyAllocs: z.int().nonnegative(),
  RequireProgressBy: z.string().nullish(),
});

/** A deployment as the server shows it; unknown status words are kept as they are. */
export const deployment = z.looseObject({
  ID: z.string().min(1),
  Namespace: z.string().default('default'),
  JobID: z.string().min(1),
  JobVersion: z.int().nonnegative(),
  /** The job's JobModifyIndex; `JobModifyIndex` here is another one of the job's indexes. */
  JobSpecModifyIndex: z.int().nonnegative(),
  JobCreateIndex: z.int().nonnegative(),
  TaskGroups: z.record(z.string(), groupState),
  Status: z.string().min(1),
  StatusDescription: z.string(),
  CreateIndex: z.int().nonnegative(),
  ModifyIndex: z.int().nonnegative(),
});

export const deployments = z.array(deployment);

/** `null` with 200 where a job has no deployment, and for a job that nobody knows. */
export const latestDeployment = deployment.nullable();

/** The answer to every write on a deployment. A RevertedJobVersion of 0 is a version. */
export const deploymentUpdate = z.looseObject({
  EvalID: z.string(),
  EvalCreateIndex: z.int().nonnegative(),
  DeploymentModifyIndex: z.int().nonnegative(),
  Index: z.int().nonnegative(),
  RevertedJobVersion: z.int().nonnegative().nullish(),
});

export type GroupState = z.infer<typeof groupState>;
export type Deployment = z.infer<typeof deployment>;
export type DeploymentUpdate = z.infer<typeof deploymentUpdate>;
