import type { Instant } from '../go/instant.ts';
import type { Job } from '../jobspec/job.ts';

/** The part of a deployment that is about one task group. */
export interface DeploymentState {
  AutoPromote: boolean;
  AutoRevert: boolean;
  DesiredCanaries: number;
  DesiredTotal: number;
  HealthyAllocs: number;
  PlacedAllocs: number;
  PlacedCanaries: string[] | null;
  /** ns; 0 = fails with the first unhealthy allocation. */
  ProgressDeadline: number;
  Promoted: boolean;
  /** null until something is placed. */
  RequireProgressBy: Instant | null;
  UnhealthyAllocs: number;
}

export type DeploymentStatus = 'running' | 'paused' | 'failed' | 'successful' | 'cancelled';

export interface Deployment {
  ID: string;
  Namespace: string;
  JobID: string;
  JobVersion: number;
  JobModifyIndex: number;
  JobSpecModifyIndex: number;
  JobCreateIndex: number;
  IsMultiregion: boolean;
  TaskGroups: Record<string, DeploymentState>;
  Status: DeploymentStatus;
  StatusDescription: string;
  EvalPriority: number;
  CreateIndex: number;
  ModifyIndex: number;
  CreateTime: Instant;
  /** 0 after a promotion and while nothing is placed (recorded). */
  ModifyTime: Instant;
}

export interface AllocationHealth {
  Canary: boolean;
  Healthy: boolean | null;
  ModifyIndex: number;
  Timestamp: Instant | null;
}

export interface TaskEvent {
  Type: string;
  Time: Instant;
  DisplayMessage: string;
  Details: Record<string, string>;
  [other: string]: unknown;
}

export interface TaskState {
  Events: TaskEvent[];
  Failed: boolean;
  FinishedAt: Instant | null;
  LastRestart: Instant | null;
  Restarts: number;
  StartedAt: Instant | null;
  State: 'pending' | 'running' | 'dead';
}

export interface AllocatedPort {
  Label: string;
  Value: number;
  To: number;
  HostIP: string;
  HostNetwork: string;
  reserved: boolean;
}

export interface RescheduleEvent {
  PrevAllocID: string;
  PrevNodeID: string;
  RescheduleTime: bigint;
  /** ns. */
  Delay: number;
}

/** The counters that Nomad shows for a group that could not be placed. */
export interface PlacementMetrics {
  AllocationTime: number;
  ClassExhausted: Record<string, number> | null;
  ClassFiltered: Record<string, number> | null;
  CoalescedFailures: number;
  ConstraintFiltered: Record<string, number> | null;
  DimensionExhausted: Record<string, number> | null;
  NodePool: string;
  /** Nodes by datacenter. */
  NodesAvailable: Record<string, number>;
  NodesEvaluated: number;
  NodesExhausted: number;
  NodesFiltered: number;
  NodesInPool: number;
  QuotaExhausted: string[] | null;
  /** By task, what it asked for. */
  ResourcesExhausted: Record<string, object> | null;
  ScoreMetaData: object[] | null;
  Scores: null;
}

export interface Allocation {
  ID: string;
  Namespace: string;
  EvalID: string;
  /** `job.group[index]`. */
  Name: string;
  NodeID: string;
  NodeName: string;
  JobID: string;
  /** The version it runs. */
  Job: Job;
  TaskGroup: string;
  Ports: AllocatedPort[];
  DesiredStatus: 'run' | 'stop' | 'evict';
  DesiredDescription: string;
  /** Allowed to be replaced although its deployment is active. */
  Reschedule: boolean | null;
  ClientStatus: 'pending' | 'running' | 'complete' | 'failed';
  ClientDescription: string;
  TaskStates: Record<string, TaskState> | null;
  DeploymentID: string;
  DeploymentStatus: AllocationHealth | null;
  PreviousAllocation: string;
  NextAllocation: string;
  FollowupEvalID: string;
  /** How its node was found. */
  Metrics: PlacementMetrics;
  RescheduleEvents: RescheduleEvent[];
  CreateIndex: number;
  ModifyIndex: number;
  AllocModifyIndex: number;
  CreateTime: Instant;
  ModifyTime: Instant;
}

/** What the scheduler wanted for one task group. */
export interface DesiredUpdates {
  Canary: number;
  DestructiveUpdate: number;
  Disconnect: number;
  Ignore: number;
  InPlaceUpdate: number;
  Migrate: number;
  Place: number;
  Preemptions: number;
  Reconnect: number;
  RescheduleLater: number;
  RescheduleNow: number;
  Stop: number;
}

export interface Evaluation {
  ID: string;
  Namespace: string;
  JobID: string;
  Type: string;
  Priority: number;
  TriggeredBy: string;
  Status: 'pending' | 'blocked' | 'complete' | 'failed' | 'canceled';
  StatusDescription: string;
  JobModifyIndex: number;
  DeploymentID: string;
  PreviousEval: string;
  NextEval: string;
  BlockedEval: string;
  /** Not before this moment. */
  WaitUntil: Instant | null;
  DesiredUpdates: Record<string, DesiredUpdates> | null;
  FailedTGAllocs: Record<string, object> | null;
  QueuedAllocations: Record<string, number> | null;
  SnapshotIndex: number;
  CreateIndex: number;
  ModifyIndex: number;
  CreateTime: Instant;
  ModifyTime: Instant;
}

export interface Node {
  ID: string;
  Name: string;
  Datacenter: string;
  NodePool: string;
  /** MHz. */
  cpu: number;
  memoryMB: number;
  CreateIndex: number;
  ModifyIndex: number;
}

/** The source text that a version of a job was registered with. */
export interface Submission {
  Namespace: string;
  JobID: string;
  Version: number;
  Format: string;
  source: string;
  VariableFlags: Record<string, string> | null;
  Variables: string;
  JobModifyIndex: number;
}

export interface Namespace {
  Name: string;
  Description: string;
  CreateIndex: number;
  ModifyIndex: number;
}
