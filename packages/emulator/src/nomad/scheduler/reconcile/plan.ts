import type { StatusUpdate } from '../../deployments/status.ts';
import type { Instant } from '../../go/instant.ts';
import type { TaskGroup } from '../../jobspec/job.ts';
import type { Allocation, Deployment, DesiredUpdates, Node } from '../../store/records.ts';

/** Why the scheduler stops an allocation, verbatim. */
export const stopReasons = {
  notNeeded: 'alloc not needed due to job update',
  updating: 'alloc is being updated due to job update',
  /** The words for it are lost on the way (seen on an agent). */
  rescheduled: '',
} as const;

export interface Stop {
  allocation: Allocation;
  description: string;
}

export interface Placement {
  name: string;
  group: TaskGroup;
  /** The only node that it may go to; undefined for any. */
  node: Node | undefined;
  canary: boolean;
  /** What it stands in for. */
  previous: Allocation | undefined;
  rescheduled: boolean;
  /** Stopped as soon as the new one is placed. */
  replaces: boolean;
  /** To be placed with the version that the rest of the group runs, not with the new one. */
  downgrade: boolean;
}

/** An allocation that is to be replaced later, and when. */
export interface LaterReschedule {
  allocation: Allocation;
  at: Instant;
}

/** What is to be done for one group. */
export interface GroupPlan {
  desired: DesiredUpdates;
  place: Placement[];
  /** Replacements of allocations of the old version, which they stop. */
  exchange: Placement[];
  stop: Stop[];
  inPlace: Allocation[];
  later: LaterReschedule[];
  complete: boolean;
}

/** What is to be done for a job. */
export interface JobPlan {
  /** Made by this plan. */
  created: Deployment | undefined;
  /** The one new allocations belong to. */
  deployment: Deployment | undefined;
  updates: StatusUpdate[];
  groups: Map<string, GroupPlan>;
}

function noUpdates(): DesiredUpdates {
  return {
    Canary: 0,
    DestructiveUpdate: 0,
    Disconnect: 0,
    Ignore: 0,
    InPlaceUpdate: 0,
    Migrate: 0,
    Place: 0,
    Preemptions: 0,
    Reconnect: 0,
    RescheduleLater: 0,
    RescheduleNow: 0,
    Stop: 0,
  };
}

export function emptyGroupPlan(): GroupPlan {
  return {
    desired: noUpdates(),
    place: [],
    exchange: [],
    stop: [],
    inPlace: [],
    later: [],
    complete: true,
  };
}

export function stopFor(description: string): (allocation: Allocation) => Stop {
  return (allocation) => ({ allocation, description });
}
