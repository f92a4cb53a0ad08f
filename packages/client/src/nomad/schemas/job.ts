import * as z from 'zod';

/** The members of an update block that decide about deployments and canaries. */
export const updateBlock = z.looseObject({
  MaxParallel: z.int().nullish(),
  Canary: z.int().nullish(),
  AutoPromote: z.boolean().nullish(),
  AutoRevert: z.boolean().nullish(),
});

/** A job as a file or the server's parser gives it: no version, for it is not registered. */
export const jobSpec = z.looseObject({
  ID: z.string().min(1),
  Namespace: z.string().nullish(),
  Region: z.string().nullish(),
  Type: z.string().nullish(),
  Periodic: z.unknown().optional(),
  ParameterizedJob: z.unknown().optional(),
  Stop: z.boolean().nullish(),
  Update: updateBlock.nullish(),
  TaskGroups: z
    .array(
      z.looseObject({
        Name: z.string().nullish(),
        Count: z.int().nullish(),
        Update: updateBlock.nullish(),
      }),
    )
    .nullish(),
});

/** A registered job; only what a deploy needs is checked, all members are kept. */
export const job = z.looseObject({
  ID: z.string().min(1),
  Namespace: z.string().nullish(),
  Type: z.string().nullish(),
  Version: z.int().nonnegative(),
  /** Where the specification last changed; `ModifyIndex` also moves when it becomes stable. */
  JobModifyIndex: z.int().nonnegative(),
  /** The server has seen this version roll out well. */
  Stable: z.boolean().nullish(),
  Stop: z.boolean().nullish(),
  /** Changes when the job is purged and registered again. */
  CreateIndex: z.int().nonnegative().optional(),
});

export const jobVersions = z.looseObject({ Versions: z.array(job) });

/** The answer to a registration. `KnownLeader` is false in it and means nothing. */
export const registration = z.looseObject({
  EvalID: z.string(),
  EvalCreateIndex: z.int().nonnegative(),
  JobModifyIndex: z.int().nonnegative(),
  Warnings: z.string().nullish(),
});

const counts = z
  .record(z.string(), z.number())
  .nullish()
  .transform((map) => map ?? {});

/** Why the scheduler could not place an allocation: how many nodes fell out, and by what. */
const placementMetric = z.looseObject({
  NodesEvaluated: z.int().nonnegative().default(0),
  NodesFiltered: z.int().nonnegative().default(0),
  NodesExhausted: z.int().nonnegative().default(0),
  ConstraintFiltered: counts,
  ClassFiltered: counts,
  DimensionExhausted: counts,
  QuotaExhausted: z.array(z.string()).nullish(),
});

/** Empty members are left out: DeploymentID until the evaluation has ended. */
export const evaluation = z.looseObject({
  ID: z.string().min(1),
  JobID: z.string(),
  Namespace: z.string().default('default'),
  Status: z.string().min(1),
  StatusDescription: z.string().nullish(),
  DeploymentID: z.string().nullish(),
  JobModifyIndex: z.int().nonnegative().nullish(),
  CreateIndex: z.int().nonnegative().default(0),
  FailedTGAllocs: z.record(z.string(), placementMetric).nullish(),
});

export const evaluations = z.array(evaluation);

/** The answer to a plan: what a registration would change. Groups by name. */
export const jobPlan = z.looseObject({
  JobModifyIndex: z.int().nonnegative().default(0),
  Warnings: z.string().nullish(),
  Annotations: z
    .looseObject({
      DesiredTGUpdates: z.record(z.string(), z.record(z.string(), z.number())).nullish(),
    })
    .nullish(),
  Diff: z.looseObject({ Type: z.string().default('') }).nullish(),
  FailedTGAllocs: z.record(z.string(), placementMetric).nullish(),
});

export type Job = z.infer<typeof job>;
export type JobSpec = z.infer<typeof jobSpec>;
export type UpdateBlock = z.infer<typeof updateBlock>;
export type JobVersions = z.infer<typeof jobVersions>;
export type Registration = z.infer<typeof registration>;
export type PlacementMetric = z.infer<typeof placementMetric>;
export type JobPlan = z.infer<typeof jobPlan>;
export type Evaluation = z.infer<typeof evaluation>;
