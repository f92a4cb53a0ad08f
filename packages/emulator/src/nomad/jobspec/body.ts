import { z } from 'zod';
import { decodeBody, type GoTypes } from '../http/body.ts';
import { givenJob } from './job.ts';

const submission = z.object({
  Source: z.string().default(''),
  Format: z.string().default('hcl2'),
  VariableFlags: z.record(z.string(), z.string()).nullable().default(null),
  Variables: z.string().default(''),
});

export type GivenSubmission = z.output<typeof submission>;

const registerBody = z.object({
  Job: givenJob.optional(),
  EnforceIndex: z.boolean().default(false),
  JobModifyIndex: z.int().min(0).default(0),
  EvalPriority: z.int().default(0),
  Namespace: z.string().default(''),
  Region: z.string().default(''),
  PreserveCounts: z.boolean().default(false),
  Submission: submission.optional(),
});

const registerTypes: GoTypes = {
  body: 'api.JobRegisterRequest',
  structs: {
    Job: 'Job',
    'Job.TaskGroups': 'TaskGroup',
    'Job.TaskGroups.Update': 'UpdateStrategy',
    'Job.Update': 'UpdateStrategy',
    'Job.TaskGroups.RestartPolicy': 'RestartPolicy',
    'Job.TaskGroups.ReschedulePolicy': 'ReschedulePolicy',
    'Job.TaskGroups.EphemeralDisk': 'EphemeralDisk',
    'Job.TaskGroups.Networks': 'NetworkResource',
    'Job.TaskGroups.Networks.DynamicPorts': 'Port',
    'Job.TaskGroups.Networks.ReservedPorts': 'Port',
    'Job.TaskGroups.Tasks': 'Task',
    'Job.TaskGroups.Tasks.Resources': 'Resources',
  },
  members: {
    Job: 'api.Job',
    JobModifyIndex: 'uint64',
    'Job.TaskGroups': '[]*api.TaskGroup',
    'Job.TaskGroups.Tasks': '[]*api.Task',
    'Job.Datacenters': '[]string',
    'Job.TaskGroups.Update': 'api.UpdateStrategy',
    'Job.TaskGroups.Update.HealthyDeadline': 'time.Duration',
    'Job.TaskGroups.Update.MinHealthyTime': 'time.Duration',
    'Job.TaskGroups.Update.ProgressDeadline': 'time.Duration',
    'Job.TaskGroups.Update.Stagger': 'time.Duration',
    'Job.TaskGroups.Tasks.KillTimeout': 'time.Duration',
  },
};

/** The body of a registration; throws the refusal of Go's decoder. */
export function readRegisterBody(text: string): z.output<typeof registerBody> {
  return decodeBody(text, registerBody, registerTypes);
}

const planBody = registerBody
  .pick({ Job: true, Namespace: true, Region: true })
  .extend({ Diff: z.boolean().default(false), PolicyOverride: z.boolean().default(false) });

/** The body of a plan. */
export function readPlanBody(text: string): z.output<typeof planBody> {
  return decodeBody(text, planBody, { ...registerTypes, body: 'api.JobPlanRequest' });
}

const scaleBody = z.object({
  Target: z.record(z.string(), z.string()).default({}),
  Count: z.int().nullable().default(null),
  Message: z.string().default(''),
});

/** The body of a scaling. */
export function readScaleBody(text: string): z.output<typeof scaleBody> {
  return decodeBody(text, scaleBody, { body: 'api.ScalingRequest', structs: {}, members: {} });
}

const revertBody = z.object({
  JobID: z.string().default(''),
  JobVersion: z.int().min(0).default(0),
  EnforcePriorVersion: z.int().min(0).optional(),
});

/** The body of a revert. */
export function readRevertBody(text: string): z.output<typeof revertBody> {
  return decodeBody(text, revertBody, {
    body: 'structs.JobRevertRequest',
    structs: {},
    members: { JobVersion: 'uint64', EnforcePriorVersion: 'uint64' },
  });
}

const parseBody = z.object({
  JobHCL: z.string().default(''),
  Variables: z.string().default(''),
  Canonicalize: z.boolean().default(false),
});

/** The body of a request to parse HCL. */
export function readParseBody(text: string): z.output<typeof parseBody> {
  return decodeBody(text, parseBody, { body: 'api.JobsParseRequest', structs: {}, members: {} });
}
