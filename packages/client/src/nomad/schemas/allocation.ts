import * as z from 'zod';

const taskEvent = z.looseObject({
  Type: z.string().default(''),
  // Nanoseconds since the epoch, beyond 2^53: good for order and for the second, not for more.
  Time: z.number().default(0),
  DisplayMessage: z.string().default(''),
  Details: z.record(z.string(), z.string()).nullish(),
});

const taskState = z.looseObject({
  State: z.string().default(''),
  Failed: z.boolean().default(false),
  Restarts: z.int().nonnegative().default(0),
  LastRestart: z.string().nullish(),
  Events: z
    .array(taskEvent)
    .nullish()
    .transform((events) => events ?? []),
});

const port = z.looseObject({ Label: z.string(), Value: z.int(), HostIP: z.string().default('') });

const networkPort = z.looseObject({ Label: z.string(), Value: z.int() });

const ports = z
  .array(networkPort)
  .nullish()
  .transform((list) => list ?? []);

const network = z.looseObject({
  IP: z.string().default(''),
  ReservedPorts: ports,
  DynamicPorts: ports,
});

const networks = z
  .array(network)
  .nullish()
  .transform((list) => list ?? []);

/** Where an allocation's ports are; in lists only with `resources=true`. */
const allocatedResources = z.looseObject({
  Shared: z
    .looseObject({
      Networks: networks,
      Ports: z
        .array(port)
        .nullish()
        .transform((list) => list ?? []),
    })
    .nullish(),
  Tasks: z.record(z.string(), z.looseObject({ Networks: networks })).nullish(),
});

/** `Healthy` is null while it is not known; the whole is null where there is nothing to say. */
const allocationHealth = z.looseObject({
  Canary: z.boolean().default(false),
  Healthy: z.boolean().nullish(),
});

/** An allocation as the lists give it, and with the members that only the single read has. */
export const allocation = z.looseObject({
  ID: z.string().min(1),
  Name: z.string().default(''),
  Namespace: z.string().default('default'),
  NodeID: z.string().default(''),
  JobID: z.string().default(''),
  JobVersion: z.int().nonnegative().optional(),
  TaskGroup: z.string(),
  DesiredStatus: z.string(),
  ClientStatus: z.string(),
  DeploymentStatus: allocationHealth.nullish(),
  TaskStates: z.record(z.string(), taskState).nullish(),
  AllocatedResources: allocatedResources.nullish(),
  PreviousAllocation: z.string().nullish(),
  NextAllocation: z.string().nullish(),
  CreateIndex: z.int().nonnegative(),
  ModifyIndex: z.int().nonnegative(),
});

export const allocations = z.array(allocation);

export type Allocation = z.infer<typeof allocation>;
export type AllocatedResources = z.infer<typeof allocatedResources>;
export type TaskEvent = z.infer<typeof taskEvent>;
