import * as z from 'zod/mini';

const taskEvent = z.looseObject({
  Type: z._default(z.string(), ''),
  // Nanoseconds since the epoch, beyond 2^53: good for order and for the second, not for more.
  Time: z._default(z.number(), 0),
  DisplayMessage: z._default(z.string(), ''),
  Details: z.nullish(z.record(z.string(), z.string())),
});

const taskState = z.looseObject({
  State: z._default(z.string(), ''),
  Failed: z._default(z.boolean(), false),
  Restarts: z._default(z.int().check(z.nonnegative()), 0),
  LastRestart: z.nullish(z.string()),
  Events: z.pipe(
    z.nullish(z.array(taskEvent)),
    z.transform((events) => events ?? []),
  ),
});

const port = z.looseObject({
  Label: z.string(),
  Value: z.int(),
  HostIP: z._default(z.string(), ''),
});

const networkPort = z.looseObject({ Label: z.string(), Value: z.int() });

const ports = z.pipe(
  z.nullish(z.array(networkPort)),
  z.transform((list) => list ?? []),
);

const network = z.looseObject({
  IP: z._default(z.string(), ''),
  ReservedPorts: ports,
  DynamicPorts: ports,
});

const networks = z.pipe(
  z.nullish(z.array(network)),
  z.transform((list) => list ?? []),
);

/** Where an allocation's ports are; in lists only with `resources=true`. */
const allocatedResources = z.looseObject({
  Shared: z.nullish(
    z.looseObject({
      Networks: networks,
      Ports: z.pipe(
        z.nullish(z.array(port)),
        z.transform((list) => list ?? []),
      ),
    }),
  ),
  Tasks: z.nullish(z.record(z.string(), z.looseObject({ Networks: networks }))),
});

/** `Healthy` is null while it is not known; the whole is null where there is nothing to say. */
const allocationHealth = z.looseObject({
  Canary: z._default(z.boolean(), false),
  Healthy: z.nullish(z.boolean()),
});

/** An allocation as the lists give it, and with the members that only the single read has. */
export const allocation = z.looseObject({
  ID: z.string().check(z.minLength(1)),
  Name: z._default(z.string(), ''),
  Namespace: z._default(z.string(), 'default'),
  NodeID: z._default(z.string(), ''),
  JobID: z._default(z.string(), ''),
  JobVersion: z.optional(z.int().check(z.nonnegative())),
  TaskGroup: z.string(),
  DesiredStatus: z.string(),
  ClientStatus: z.string(),
  DeploymentStatus: z.nullish(allocationHealth),
  TaskStates: z.nullish(z.record(z.string(), taskState)),
  AllocatedResources: z.nullish(allocatedResources),
  PreviousAllocation: z.nullish(z.string()),
  NextAllocation: z.nullish(z.string()),
  CreateIndex: z.int().check(z.nonnegative()),
  ModifyIndex: z.int().check(z.nonnegative()),
});

export const allocations = z.array(allocation);

export type Allocation = z.infer<typeof allocation>;
export type AllocatedResources = z.infer<typeof allocatedResources>;
export type TaskEvent = z.infer<typeof taskEvent>;
