import { timeOrNull } from '../go/instant.ts';
import { findGroup } from '../jobspec/canonical.ts';
import type { AllocatedPort, Allocation, TaskState } from '../store/records.ts';

function taskStatesView(states: Record<string, TaskState> | null): object | null {
  if (states === null) return null;
  const shown = Object.entries(states).map(([name, state]) => [
    name,
    {
      ...state,
      FinishedAt: timeOrNull(state.FinishedAt),
      LastRestart: timeOrNull(state.LastRestart),
      Paused: '',
      StartedAt: timeOrNull(state.StartedAt),
    },
  ]);
  return Object.fromEntries(shown);
}

function healthView({ DeploymentStatus }: Allocation): object | null {
  if (DeploymentStatus === null) return null;
  return { ...DeploymentStatus, Timestamp: timeOrNull(DeploymentStatus.Timestamp) };
}

function transitionView({ Reschedule }: Allocation): object {
  return {
    ForceReschedule: null,
    Migrate: null,
    MigrateDisablePlacement: null,
    NoShutdownDelay: null,
    Reschedule,
  };
}

function trackerView({ RescheduleEvents }: Allocation): object | null {
  if (RescheduleEvents.length === 0) return null;
  return { Events: RescheduleEvents, LastReschedule: 'ok' };
}

/** Members that a list and a single read have in common. */
function commonView(allocation: Allocation): object {
  const { ClientStatus, CreateTime, ModifyTime } = allocation;
  return {
    ClientDescription: allocation.ClientDescription,
    ClientStatus,
    CreateIndex: allocation.CreateIndex,
    CreateTime,
    DeploymentStatus: healthView(allocation),
    DesiredStatus: allocation.DesiredStatus,
    EvalID: allocation.EvalID,
    ID: allocation.ID,
    JobID: allocation.JobID,
    ModifyIndex: allocation.ModifyIndex,
    ModifyTime,
    Name: allocation.Name,
    Namespace: allocation.Namespace,
    NodeID: allocation.NodeID,
    NodeName: allocation.NodeName,
    TaskGroup: allocation.TaskGroup,
    TaskStates: taskStatesView(allocation.TaskStates),
  };
}

/** An allocation as lists show it. */
export function allocationStub(allocation: Allocation): Record<string, unknown> {
  return {
    ...commonView(allocation),
    DesiredDescription: allocation.DesiredDescription,
    DesiredTransition: transitionView(allocation),
    FollowupEvalID: allocation.FollowupEvalID,
    JobType: allocation.Job.Type,
    JobVersion: allocation.Job.Version,
    NextAllocation: allocation.NextAllocation,
    PreemptedAllocations: null,
    PreemptedByAllocation: '',
    RescheduleTracker: trackerView(allocation),
  };
}

function portView({ Label, Value, To, HostIP }: AllocatedPort): object {
  return { HostIP, Label, ...(To === 0 ? {} : { To }), Value };
}

function networkPortView({ HostNetwork, Label, To, Value }: AllocatedPort): object {
  return { HostNetwork, Label, ...(To === 0 ? {} : { To }), Value };
}

function sharedNetworks(allocation: Allocation): object[] | null {
  const networks = findGroup(allocation.Job, allocation.TaskGroup)?.Networks ?? null;
  const dynamic = allocation.Ports.filter(({ reserved }) => !reserved).map(networkPortView);
  const reserved = allocation.Ports.filter((port) => port.reserved).map(networkPortView);
  const ports = {
    ...(dynamic.length === 0 ? {} : { DynamicPorts: dynamic }),
    ...(reserved.length === 0 ? {} : { ReservedPorts: reserved }),
  };
  return networks?.map(({ Mode }) => ({ IP: '127.0.0.1', Mode, ...ports })) ?? null;
}

function resourcesView(allocation: Allocation): object {
  const group = findGroup(allocation.Job, allocation.TaskGroup);
  const tasks = (group?.Tasks ?? []).map(({ Name, Resources }) => [
    Name,
    {
      Cpu: { CpuShares: Resources.CPU, ReservedCores: null },
      Devices: null,
      Memory: { MemoryMB: Resources.MemoryMB, MemoryMaxMB: Resources.MemoryMaxMB },
      Networks: null,
    },
  ]);
  const ports = allocation.Ports.map(portView);
  return {
    Shared: {
      DiskMB: group?.EphemeralDisk.SizeMB ?? 0,
      Networks: sharedNetworks(allocation),
      Ports: ports.length === 0 ? null : ports,
    },
    TaskLifecycles: Object.fromEntries(tasks.map(([name]) => [name, null])),
    Tasks: Object.fromEntries(tasks),
  };
}

const noResources = {
  CPU: 0,
  Cores: 0,
  Devices: null,
  DiskMB: 0,
  IOPS: 0,
  MemoryMB: 0,
  MemoryMaxMB: 0,
  NUMA: null,
  Networks: null,
  SecretsMB: 0,
};

/** The older members about resources, which the CLI still reads. */
function olderResources(allocation: Allocation): object {
  const group = findGroup(allocation.Job, allocation.TaskGroup);
  const DiskMB = group?.EphemeralDisk.SizeMB ?? 0;
  const tasks = group?.Tasks ?? [];
  const CPU = tasks.reduce((sum, { Resources }) => sum + Resources.CPU, 0);
  const MemoryMB = tasks.reduce((sum, { Resources }) => sum + Resources.MemoryMB, 0);
  const own = tasks.map(({ Name, Resources }) => {
    const { CPU: cpu, MemoryMB: memory } = Resources;
    return [Name, { ...noResources, CPU: cpu, MemoryMB: memory }];
  });
  return {
    Resources: { ...noResources, CPU, MemoryMB, MemoryMaxMB: MemoryMB, DiskMB },
    SharedResources: { ...noResources, DiskMB },
    TaskResources: Object.fromEntries(own),
  };
}

/** An allocation as filters see it: the server's own members, empty ones too. */
export function allocationRow(allocation: Allocation): object {
  const { DeploymentID, PreviousAllocation, AllocModifyIndex, Job } = allocation;
  const { JobType: _type, JobVersion: _version, ...stub } = allocationStub(allocation);
  const own = { DeploymentID, PreviousAllocation, AllocModifyIndex, Job };
  return { ...stub, ...own, AllocatedResources: resourcesView(allocation) };
}

/** An allocation as its own read shows it: with its job and its resources. */
export function allocationView(allocation: Allocation): object {
  const optional = {
    DeploymentID: allocation.DeploymentID,
    DesiredDescription: allocation.DesiredDescription,
    FollowupEvalID: allocation.FollowupEvalID,
    NextAllocation: allocation.NextAllocation,
    PreviousAllocation: allocation.PreviousAllocation,
  };
  const tracker = trackerView(allocation);
  return {
    ...commonView(allocation),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== '')),
    ...(tracker === null ? {} : { RescheduleTracker: tracker }),
    AllocModifyIndex: allocation.AllocModifyIndex,
    AllocatedResources: resourcesView(allocation),
    ...(allocation.Reschedule === null ? {} : { DesiredTransition: transitionView(allocation) }),
    Job: allocation.Job,
    Metrics: allocation.Metrics,
    ...olderResources(allocation),
  };
}
