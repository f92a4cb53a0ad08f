import { terminalAllocation } from '../allocations/terminal.ts';
import { putAllocation } from '../deployments/counters.ts';
import { isActive } from '../deployments/status.ts';
import type { Instant } from '../go/instant.ts';
import type { Job } from '../jobspec/job.ts';
import type { Server } from '../server.ts';
import type {
  AllocatedPort,
  Allocation,
  Deployment,
  Evaluation,
  Node,
  PlacementMetrics,
} from '../store/records.ts';
import { downgradedJob, type PlacementJob } from './downgrade.ts';
import { fitsOn, newMetrics, withScore } from './feasibility.ts';
import { type Placement, stopReasons } from './reconcile/plan.ts';
import { rescheduleDelay } from './reconcile/reschedule.ts';

/** What placements of one plan have in common. */
export interface PlaceContext {
  server: Server;
  index: number;
  now: Instant;
  job: Job;
  evaluation: Evaluation;
  deployment: Deployment | undefined;
  nodes: readonly Node[];
  /** Gives an allocation of the group its ports. */
  assignPorts(target: PlacementJob): AllocatedPort[];
}

function rescheduleEvents(context: PlaceContext, placement: Placement) {
  const { previous, rescheduled } = placement;
  if (previous === undefined || !rescheduled) return [];
  const event = {
    PrevAllocID: previous.ID,
    PrevNodeID: previous.NodeID,
    RescheduleTime: context.now,
    Delay: rescheduleDelay(previous),
  };
  return [...previous.RescheduleEvents, event];
}

/** Where a placement goes, as which version, and how that was found. */
interface Chosen {
  target: PlacementJob;
  node: Node;
  metrics: PlacementMetrics;
}

function newAllocation(
  context: PlaceContext,
  placement: Placement,
  { target, node, metrics }: Chosen,
): Allocation {
  const { index, now, job, evaluation } = context;
  const canary = placement.canary && context.deployment !== undefined;
  const health = { Canary: true, Healthy: null, ModifyIndex: index, Timestamp: null };
  return {
    ID: context.server.random.uuid(),
    Namespace: job.Namespace,
    EvalID: evaluation.ID,
    Name: placement.name,
    NodeID: node.ID,
    NodeName: node.Name,
    JobID: job.ID,
    Job: target.job,
    TaskGroup: placement.group.Name,
    Ports: context.assignPorts(target),
    DesiredStatus: 'run',
    DesiredDescription: '',
    Reschedule: null,
    ClientStatus: 'pending',
    ClientDescription: '',
    TaskStates: null,
    DeploymentID: target.deploymentId,
    DeploymentStatus: canary ? health : null,
    PreviousAllocation: placement.previous?.ID ?? '',
    NextAllocation: '',
    FollowupEvalID: '',
    Metrics: metrics,
    RescheduleEvents: rescheduleEvents(context, placement),
    CreateIndex: index,
    ModifyIndex: index,
    AllocModifyIndex: index,
    CreateTime: now,
    ModifyTime: now,
  };
}

function targetOf(context: PlaceContext, placement: Placement): PlacementJob {
  const { server, job, deployment } = context;
  const older = placement.downgrade ? downgradedJob(server.store, job, placement) : undefined;
  if (older !== undefined) return older;
  const deploymentId = deployment !== undefined && isActive(deployment) ? deployment.ID : '';
  return { job, group: placement.group, deploymentId };
}

/** Stops an allocation inside a commit; it ends when its client has done so. */
export function putStopped(
  context: { server: Server; index: number; now: Instant },
  allocation: Allocation,
  description: string,
): void {
  const { server, index, now } = context;
  const present = server.store.allocations.get(allocation.ID) ?? allocation;
  server.store.allocations.put({
    ...present,
    DesiredStatus: 'stop',
    DesiredDescription: description,
    ModifyIndex: index,
    AllocModifyIndex: index,
    ModifyTime: now,
  });
}

/**
 * Places one allocation inside a commit, and stops the one it replaces. Gives the metrics of the
 * failure where the node cannot take it; then nothing is changed.
 */
export function place(context: PlaceContext, placement: Placement): PlacementMetrics | undefined {
  const { store } = context.server;
  const target = targetOf(context, placement);
  const { previous } = placement;
  const living = store.allocations
    .all()
    .filter((one) => !terminalAllocation(one))
    .filter(({ ID }) => !placement.replaces || ID !== previous?.ID);
  const metrics = newMetrics(target.job, context.nodes);
  const candidates = placement.node === undefined ? context.nodes : [placement.node];
  const node = candidates.find((one) => {
    const beside = living.filter(({ NodeID }) => NodeID === one.ID);
    return fitsOn({ ...target, metrics }, one, beside);
  });
  if (node === undefined) return metrics;
  if (placement.replaces && previous !== undefined) {
    putStopped(context, previous, stopReasons.updating);
  }
  const allocation = newAllocation(context, placement, {
    target,
    node,
    metrics: withScore(metrics, node),
  });
  putAllocation(store, context.index, allocation);
  if (previous === undefined) return undefined;
  const replaced = store.allocations.get(previous.ID) ?? previous;
  store.allocations.put({
    ...replaced,
    NextAllocation: allocation.ID,
    ModifyIndex: context.index,
    AllocModifyIndex: context.index,
  });
  return undefined;
}
