import type { Job, Task, TaskGroup } from '../jobspec/job.ts';
import type { Allocation, Node, PlacementMetrics } from '../store/records.ts';
import { failedConstraint } from './constraints.ts';

/** Whether one of the job's datacenters, which may hold `*`, is the node's. */
export function acceptsDatacenter(job: Job, node: Node): boolean {
  return job.Datacenters.some((pattern) => {
    const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`).test(node.Datacenter);
  });
}

/** The metrics of a placement among `nodes`, before any of them was checked. */
export function newMetrics(job: Job, nodes: readonly Node[]): PlacementMetrics {
  const pool = nodes.filter(({ NodePool }) => NodePool === job.NodePool);
  const available: Record<string, number> = {};
  for (const node of pool.filter((one) => acceptsDatacenter(job, one))) {
    available[node.Datacenter] = (available[node.Datacenter] ?? 0) + 1;
  }
  return {
    AllocationTime: 12_000,
    ClassExhausted: null,
    ClassFiltered: null,
    CoalescedFailures: 0,
    ConstraintFiltered: null,
    DimensionExhausted: null,
    NodePool: job.NodePool,
    NodesAvailable: available,
    NodesEvaluated: 0,
    NodesExhausted: 0,
    NodesFiltered: 0,
    NodesInPool: pool.length,
    QuotaExhausted: null,
    ResourcesExhausted: null,
    ScoreMetaData: null,
    Scores: null,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** What a task asked for of the resource that ran out; the other members stay 0 (recorded). */
function askedFor({ Resources }: Task, dimension: 'cpu' | 'memory'): object {
  const none = { Cores: 0, Devices: null, DiskMB: 0, IOPS: 0, NUMA: null, Networks: null };
  const CPU = dimension === 'cpu' ? Resources.CPU : 0;
  const MemoryMB = dimension === 'memory' ? Resources.MemoryMB : 0;
  return { ...none, CPU, MemoryMB, MemoryMaxMB: 0, SecretsMB: 0 };
}

function tasksOf({ Job, TaskGroup: name }: Allocation): Task[] {
  return Job.TaskGroups.find(({ Name }) => Name === name)?.Tasks ?? [];
}

/** The resource of the node that runs out first; the order is a server's (cpu, then memory). */
function exhaustedDimension(
  group: TaskGroup,
  node: Node,
  living: readonly Allocation[],
): string | undefined {
  const taken = new Set(living.flatMap(({ Ports }) => Ports.map(({ Value }) => Value)));
  const reserved = (group.Networks ?? []).flatMap(({ ReservedPorts }) => ReservedPorts ?? []);
  const conflict = reserved.find(({ Value }) => taken.has(Value));
  if (conflict !== undefined) {
    return `network: reserved port collision ${conflict.Label}=${conflict.Value}`;
  }
  const tasks = [...living.flatMap(tasksOf), ...group.Tasks];
  if (sum(tasks.map(({ Resources }) => Resources.CPU)) > node.cpu) return 'cpu';
  if (sum(tasks.map(({ Resources }) => Resources.MemoryMB)) > node.memoryMB) return 'memory';
  return undefined;
}

function counted(counts: Record<string, number> | null, key: string): Record<string, number> {
  return { ...counts, [key]: (counts?.[key] ?? 0) + 1 };
}

/** The score of the node that was chosen; with one node it decides nothing. */
export function withScore(metrics: PlacementMetrics, node: Node): PlacementMetrics {
  const Scores = {
    binpack: 0.5,
    'job-anti-affinity': 0,
    'node-affinity': 0,
    'node-reschedule-penalty': 0,
  };
  return { ...metrics, ScoreMetaData: [{ NodeID: node.ID, NormScore: 0.5, Scores }] };
}

/**
 * Whether the node can take an allocation of the group beside the `living` ones on it; where it
 * cannot, the reason is counted in `metrics`. Limited are datacenter and pool, constraints, static
 * ports, CPU and memory.
 */
export function fitsOn(
  { job, group, metrics }: { job: Job; group: TaskGroup; metrics: PlacementMetrics },
  node: Node,
  living: readonly Allocation[],
): boolean {
  if (node.NodePool !== job.NodePool || !acceptsDatacenter(job, node)) return false;
  metrics.NodesEvaluated += 1;
  const constraint = failedConstraint(job, group, node);
  if (constraint !== undefined) {
    metrics.NodesFiltered += 1;
    metrics.ConstraintFiltered = counted(metrics.ConstraintFiltered, constraint);
    return false;
  }
  const dimension = exhaustedDimension(group, node, living);
  if (dimension === undefined) return true;
  metrics.NodesExhausted += 1;
  metrics.DimensionExhausted = counted(metrics.DimensionExhausted, dimension);
  if (dimension === 'cpu' || dimension === 'memory') {
    const tasks = group.Tasks.map((task) => [task.Name, askedFor(task, dimension)]);
    metrics.ResourcesExhausted = Object.fromEntries(tasks);
  }
  return false;
}
