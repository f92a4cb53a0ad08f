import * as z from 'zod/mini';

// PlacedCanaries is null where there are none, and an older server leaves members out.
const ids = z.pipe(
  z.nullish(z.array(z.string())),
  z.transform((list) => list ?? []),
);

/** One task group within a deployment. Durations are ns, times RFC 3339 or null. */
const groupState = z.looseObject({
  AutoRevert: z.optional(z.boolean()),
  AutoPromote: z.optional(z.boolean()),
  Promoted: z.boolean(),
  PlacedCanaries: ids,
  DesiredCanaries: z.int().check(z.nonnegative()),
  DesiredTotal: z.int().check(z.nonnegative()),
  PlacedAllocs: z.int().check(z.nonnegative()),
  HealthyAllocs: z.int().check(z.nonnegative()),
  UnhealthyAllocs: z.int().check(z.nonnegative()),
  RequireProgressBy: z.nullish(z.string()),
});

/** A deployment as the server shows it; unknown status words are kept as they are. */
export const deployment = z.looseObject({
  ID: z.string().check(z.minLength(1)),
  Namespace: z._default(z.string(), 'default'),
  JobID: z.string().check(z.minLength(1)),
  JobVersion: z.int().check(z.nonnegative()),
  /** The job's JobModifyIndex; `JobModifyIndex` here is another one of the job's indexes. */
  JobSpecModifyIndex: z.int().check(z.nonnegative()),
  JobCreateIndex: z.int().check(z.nonnegative()),
  TaskGroups: z.record(z.string(), groupState),
  Status: z.string().check(z.minLength(1)),
  StatusDescription: z.string(),
  CreateIndex: z.int().check(z.nonnegative()),
  ModifyIndex: z.int().check(z.nonnegative()),
});

export const deployments = z.array(deployment);

/** `null` with 200 where a job has no deployment, and for a job that nobody knows. */
export const latestDeployment = z.nullable(deployment);

/** The answer to every write on a deployment. A RevertedJobVersion of 0 is a version. */
export const deploymentUpdate = z.looseObject({
  EvalID: z.string(),
  EvalCreateIndex: z.int().check(z.nonnegative()),
  DeploymentModifyIndex: z.int().check(z.nonnegative()),
  Index: z.int().check(z.nonnegative()),
  RevertedJobVersion: z.nullish(z.int().check(z.nonnegative())),
});

export type GroupState = z.infer<typeof groupState>;
export type Deployment = z.infer<typeof deployment>;
export type DeploymentUpdate = z.infer<typeof deploymentUpdate>;
