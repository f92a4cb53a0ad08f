import * as z from 'zod/mini';

/** The members of an update block that decide about deployments and canaries. */
export const updateBlock = z.looseObject({
  MaxParallel: z.nullish(z.int()),
  Canary: z.nullish(z.int()),
  AutoPromote: z.nullish(z.boolean()),
  AutoRevert: z.nullish(z.boolean()),
});

/** A job as a file or the server's parser gives it: no version, for it is not registered. */
export const jobSpec = z.looseObject({
  ID: z.string().check(z.minLength(1)),
  Namespace: z.nullish(z.string()),
  Region: z.nullish(z.string()),
  Type: z.nullish(z.string()),
  Periodic: z.optional(z.unknown()),
  ParameterizedJob: z.optional(z.unknown()),
  Stop: z.nullish(z.boolean()),
  Update: z.nullish(updateBlock),
  TaskGroups: z.nullish(
    z.array(
      z.looseObject({
        Name: z.nullish(z.string()),
        Count: z.nullish(z.int()),
        Update: z.nullish(updateBlock),
      }),
    ),
  ),
});

/** A registered job; only what a deploy needs is checked, all members are kept. */
export const job = z.looseObject({
  ID: z.string().check(z.minLength(1)),
  Namespace: z.nullish(z.string()),
  Type: z.nullish(z.string()),
  Version: z.int().check(z.nonnegative()),
  /** Where the specification last changed; `ModifyIndex` also moves when it becomes stable. */
  JobModifyIndex: z.int().check(z.nonnegative()),
  /** The server has seen this version roll out well. */
  Stable: z.nullish(z.boolean()),
  Stop: z.nullish(z.boolean()),
  /** Changes when the job is purged and registered again. */
  CreateIndex: z.optional(z.int().check(z.nonnegative())),
});

export const jobVersions = z.looseObject({ Versions: z.array(job) });

/** The answer to a registration. `KnownLeader` is false in it and means nothing. */
export const registration = z.looseObject({
  EvalID: z.string(),
  EvalCreateIndex: z.int().check(z.nonnegative()),
  JobModifyIndex: z.int().check(z.nonnegative()),
  Warnings: z.nullish(z.string()),
});

const counts = z.pipe(
  z.nullish(z.record(z.string(), z.number())),
  z.transform((map) => map ?? {}),
);

/** Why the scheduler could not place an allocation: how many nodes fell out, and by what. */
const placementMetric = z.looseObject({
  NodesEvaluated: z._default(z.int().check(z.nonnegative()), 0),
  NodesFiltered: z._default(z.int().check(z.nonnegative()), 0),
  NodesExhausted: z._default(z.int().check(z.nonnegative()), 0),
  ConstraintFiltered: counts,
  ClassFiltered: counts,
  DimensionExhausted: counts,
  QuotaExhausted: z.nullish(z.array(z.string())),
});

/** Empty members are left out: DeploymentID until the evaluation has ended. */
export const evaluation = z.looseObject({
  ID: z.string().check(z.minLength(1)),
  JobID: z.string(),
  Namespace: z._default(z.string(), 'default'),
  Status: z.string().check(z.minLength(1)),
  StatusDescription: z.nullish(z.string()),
  DeploymentID: z.nullish(z.string()),
  JobModifyIndex: z.nullish(z.int().check(z.nonnegative())),
  CreateIndex: z._default(z.int().check(z.nonnegative()), 0),
  FailedTGAllocs: z.nullish(z.record(z.string(), placementMetric)),
});

export const evaluations = z.array(evaluation);

/** The answer to a plan: what a registration would change. Groups by name. */
export const jobPlan = z.looseObject({
  JobModifyIndex: z._default(z.int().check(z.nonnegative()), 0),
  Warnings: z.nullish(z.string()),
  Annotations: z.nullish(
    z.looseObject({
      DesiredTGUpdates: z.nullish(z.record(z.string(), z.record(z.string(), z.number()))),
    }),
  ),
  Diff: z.nullish(z.looseObject({ Type: z._default(z.string(), '') })),
  FailedTGAllocs: z.nullish(z.record(z.string(), placementMetric)),
});

export type Job = z.infer<typeof job>;
export type JobSpec = z.infer<typeof jobSpec>;
export type UpdateBlock = z.infer<typeof updateBlock>;
export type JobVersions = z.infer<typeof jobVersions>;
export type Registration = z.infer<typeof registration>;
export type PlacementMetric = z.infer<typeof placementMetric>;
export type JobPlan = z.infer<typeof jobPlan>;
export type Evaluation = z.infer<typeof evaluation>;
