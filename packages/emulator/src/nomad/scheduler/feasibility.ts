import type { Job, TaskGroup } from '../jobspec/job.ts';
import type { Allocation, Node } from '../store/records.ts';

/** Whether one of the job's datacenters, which may hold `*`, is the node's. */
export function acceptsDatacenter(job: Job, node: Node): boolean {
  return job.Datacenters.some((pattern) => {
    const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`).test(node.Datacenter);
  });
}

/** The counters that Nomad shows for a group that could not be placed. */
function metrics(members: object): object {
  return {
    AllocationTime: 0,
    ClassExhausted: null,
    ClassFiltered: null,
    CoalescedFailures: 0,
    ConstraintFiltered: null,
    DimensionExhausted: null,
    NodePool: 'default',
    NodesAvailable: { dc1: 1 },
    NodesEvaluated: 1,
    NodesExhausted: 0,
    NodesFiltered: 0,
    NodesInPool: 1,
    QuotaExhausted: null,
    ResourcesExhausted: null,
    ScoreMetaData: null,
    Scores: null,
    ...members,
  };
}

/**
 * Why the node cannot take an allocation of the group beside the `living` ones, as the metrics of
 * `FailedTGAllocs`; undefined where it can. Only the datacenter and static ports are limited.
 */
export function placementProblem(options: {
  job: Job;
  group: TaskGroup;
  node: Node | undefined;
  living: readonly Allocation[];
}): object | undefined {
  const { job, group, node, living } = options;
  if (node === undefined || job.NodePool !== node.NodePool || !acceptsDatacenter(job, node)) {
    return metrics({ NodesEvaluated: 0, NodesAvailable: {}, NodesInPool: 0 });
  }
  const taken = new Set(living.flatMap(({ Ports }) => Ports.map(({ Value }) => Value)));
  const reserved = (group.Networks ?? []).flatMap(({ ReservedPorts }) => ReservedPorts ?? []);
  const conflict = reserved.find(({ Value }) => taken.has(Value));
  if (conflict === undefined) return undefined;
  const dimension = `network: reserved port collision ${conflict.Label}=${conflict.Value}`;
  return metrics({ NodesExhausted: 1, DimensionExhausted: { [dimension]: 1 } });
}
