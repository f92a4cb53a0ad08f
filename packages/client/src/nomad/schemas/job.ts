import * as z from 'zod';

/** A job as the server's parser gives it: no version, for it is registered nowhere. */
export const parsedJob = z.looseObject({ ID: z.string().min(1) });

/** A registered job; only what a deploy needs is looked at, all members are kept. */
export const job = z.looseObject({
  ID: z.string().min(1),
  Namespace: z.string().nullish(),
  Type: z.string().nullish(),
  Version: z.int().nonnegative(),
  JobModifyIndex: z.int().nonnegative(),
  Stop: z.boolean().nullish(),
});

export const jobVersions = z.looseObject({ Versions: z.array(job) });

/** The answer to a registration. `KnownLeader` is false in it and means nothing. */
export const registration = z.looseObject({
  EvalID: z.string(),
  EvalCreateIndex: z.int().nonnegative(),
  JobModifyIndex: z.int().nonnegative(),
  Warnings: z.string().nullish(),
});

/** Empty members are left out: DeploymentID until the evaluation has ended. */
export const evaluation = z.looseObject({
  ID: z.string().min(1),
  JobID: z.string(),
  Status: z.string().min(1),
  StatusDescription: z.string().nullish(),
  DeploymentID: z.string().nullish(),
  JobModifyIndex: z.int().nonnegative().nullish(),
  FailedTGAllocs: z.record(z.string(), z.unknown()).nullish(),
});

export type Job = z.infer<typeof job>;
export type ParsedJob = z.infer<typeof parsedJob>;
export type JobVersions = z.infer<typeof jobVersions>;
export type Registration = z.infer<typeof registration>;
export type Evaluation = z.infer<typeof evaluation>;
