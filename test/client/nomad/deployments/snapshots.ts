import type { Allocation } from '@rollout-actions/client/nomad/schemas/allocation';
import { allocation as allocationSchema } from '@rollout-actions/client/nomad/schemas/allocation';
import {
  type Deployment,
  deployment as deploymentSchema,
} from '@rollout-actions/client/nomad/schemas/deployment';

/** A deployment as a server would send it, read through the schema. */
export function deploymentOf(more: Record<string, unknown> = {}): Deployment {
  return deploymentSchema.parse({
    ID: '8ae7e2d8-4c2b-9d38-8b9a-1f5a4e2a3b4c',
    Namespace: 'default',
    JobID: 'web',
    JobVersion: 1,
    JobModifyIndex: 10,
    JobSpecModifyIndex: 10,
    JobCreateIndex: 5,
    TaskGroups: { web: groupOf() },
    Status: 'running',
    StatusDescription: 'Deployment is running but requires manual promotion',
    CreateIndex: 11,
    ModifyIndex: 11,
    ...more,
  });
}

/** A task group with one canary that is placed and not yet healthy. */
export function groupOf(more: Record<string, unknown> = {}) {
  return {
    AutoRevert: false,
    AutoPromote: false,
    Promoted: false,
    PlacedCanaries: ['canary-0'],
    DesiredCanaries: 1,
    DesiredTotal: 2,
    PlacedAllocs: 1,
    HealthyAllocs: 0,
    UnhealthyAllocs: 0,
    ...more,
  };
}

/** An allocation as a list gives it, a running canary whose health is `healthy`. */
export function canaryOf(id: string, more: Record<string, unknown> = {}): Allocation {
  return allocationSchema.parse({
    ID: id,
    Name: 'web.web[0]',
    TaskGroup: 'web',
    DesiredStatus: 'run',
    ClientStatus: 'running',
    DeploymentStatus: { Canary: true, Healthy: true },
    CreateIndex: 11,
    ModifyIndex: 11,
    ...more,
  });
}
