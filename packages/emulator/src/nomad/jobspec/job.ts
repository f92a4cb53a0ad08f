import { z } from 'zod';

/** A list that a job file may leave out or set to null. */
const anyList = z.array(z.unknown()).nullable();
const textMap = z.record(z.string(), z.unknown()).nullable();

export const updateBlock = z.object({
  AutoPromote: z.boolean(),
  AutoRevert: z.boolean(),
  Canary: z.int(),
  HealthCheck: z.string(),
  HealthyDeadline: z.int(),
  MaxParallel: z.int(),
  MinHealthyTime: z.int(),
  ProgressDeadline: z.int(),
  Stagger: z.int(),
});

const restartPolicy = z.object({
  Attempts: z.int(),
  Delay: z.int(),
  Interval: z.int(),
  Mode: z.string(),
  RenderTemplates: z.boolean(),
});

const reschedulePolicy = z.object({
  Attempts: z.int(),
  Delay: z.int(),
  DelayFunction: z.string(),
  Interval: z.int(),
  MaxDelay: z.int(),
  Unlimited: z.boolean(),
});

export const port = z.looseObject({
  Label: z.string().default(''),
  Value: z.int().default(0),
  To: z.int().default(0),
  HostNetwork: z.string().default('default'),
});

export const network = z.looseObject({
  Mode: z.string().default('host'),
  DynamicPorts: z.array(port).nullish(),
  ReservedPorts: z.array(port).nullish(),
});

export const task = z.looseObject({
  Name: z.string().default(''),
  Driver: z.string().default(''),
  Config: textMap.default(null),
  Env: textMap.default(null),
  Meta: textMap.default(null),
  KillTimeout: z.int().default(5e9),
  Resources: z
    .looseObject({
      CPU: z.int().default(100),
      MemoryMB: z.int().default(300),
      MemoryMaxMB: z.int().default(0),
    })
    .prefault({}),
  RestartPolicy: restartPolicy.partial().nullish(),
});

export const taskGroup = z.looseObject({
  Name: z.string().default(''),
  Count: z.int().nullish(),
  Tasks: z.array(task).nullish(),
  Networks: z.array(network).nullish(),
  Meta: textMap.default(null),
  Update: updateBlock.partial().nullish(),
  RestartPolicy: restartPolicy.partial().nullish(),
  ReschedulePolicy: reschedulePolicy.partial().nullish(),
  EphemeralDisk: z
    .looseObject({ SizeMB: z.int().optional(), Sticky: z.boolean().optional() })
    .nullish(),
});

/** A job as a client sends it; names and types are those of Nomad's JSON job specification. */
export const givenJob = z.looseObject({
  ID: z.string().nullish(),
  Name: z.string().nullish(),
  Type: z.string().nullish(),
  Namespace: z.string().nullish(),
  Region: z.string().nullish(),
  NodePool: z.string().nullish(),
  Priority: z.int().nullish(),
  Datacenters: z.array(z.string()).nullish(),
  Stop: z.boolean().nullish(),
  Meta: textMap.default(null),
  Constraints: anyList.default(null),
  Update: updateBlock.partial().nullish(),
  Reschedule: reschedulePolicy.partial().nullish(),
  TaskGroups: z.array(taskGroup).nullish(),
});

export type GivenJob = z.output<typeof givenJob>;
export type GivenGroup = z.output<typeof taskGroup>;
export type GivenTask = z.output<typeof task>;
export type Port = z.output<typeof port>;
export type Network = z.output<typeof network>;
export type Update = z.output<typeof updateBlock>;
export type RestartPolicy = z.output<typeof restartPolicy>;
export type ReschedulePolicy = z.output<typeof reschedulePolicy>;

export type Task = GivenTask & { RestartPolicy: RestartPolicy };

export interface TaskGroup {
  Name: string;
  Count: number;
  Tasks: Task[];
  Networks: Network[] | null;
  Meta: Record<string, unknown> | null;
  /** null where jobs of this type have no deployments. */
  Update: Update | null;
  RestartPolicy: RestartPolicy;
  /** null in system jobs. */
  ReschedulePolicy: ReschedulePolicy | null;
  EphemeralDisk: { SizeMB: number; Sticky: boolean; Migrate: boolean };
  [other: string]: unknown;
}

/** A job as the server keeps and shows it, every default filled in. Durations in ns. */
export interface Job {
  ID: string;
  Name: string;
  Namespace: string;
  Type: string;
  Priority: number;
  Region: string;
  NodePool: string;
  Datacenters: string[];
  Meta: Record<string, unknown> | null;
  TaskGroups: TaskGroup[];
  Stop: boolean;
  Stable: boolean;
  Status: 'pending' | 'running' | 'dead' | '';
  StatusDescription: string;
  Version: number;
  SubmitTime: bigint;
  CreateIndex: number;
  /** Of any change. */
  ModifyIndex: number;
  /** Of the last change of the specification. */
  JobModifyIndex: number;
  [other: string]: unknown;
}
