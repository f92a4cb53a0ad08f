import { restartsOf } from '@rollout-actions/client/nomad/deployments/deployment-state';
import type { Allocation } from '@rollout-actions/client/nomad/schemas/allocation';
import { startDeadline } from '@rollout-actions/client/time/deadline';
import { readPlacedCanaries } from '../../rollout/canaries.ts';
import type { GateOf } from '../inputs/schema.ts';
import type { Finding, GateContext, Measure } from '../types.ts';
import { combine } from './findings.ts';

type AllocationsGate = GateOf<'allocations'>;

/** Finds restarts, kills for lack of memory, driver failures and rescheduling of canaries. */
export function measureAllocations(gate: AllocationsGate, context: GateContext): Measure {
  const { nomad, run } = context;
  return async ({ signal, timeoutMs }) => {
    using limit = startDeadline(run.world.clock, timeoutMs, signal);
    const request = { signal: limit.signal, deadline: limit };
    const read = await readPlacedCanaries(nomad, context.snapshot, request);
    return combine(
      read.map((allocation) => evaluateAllocation(allocation, gate)),
      'there are no canaries to check',
    );
  };
}

/** What the life of one canary says. */
export function evaluateAllocation(allocation: Allocation, gate: AllocationsGate): Finding {
  const [problem] = [
    ...drivers(allocation),
    ...(gate['allow-oom'] ? [] : memory(allocation)),
    ...restarts(allocation, gate['max-restarts']),
  ];
  const canary = `canary ${allocation.ID}`;
  if (problem !== undefined) return { verdict: 'fail', detail: `${canary} ${problem}` };
  const count = restartsOf(allocation);
  return { verdict: 'pass', detail: `${canary} is ${allocation.ClientStatus}, ${count} restarts` };
}

function eventsOf({ TaskStates }: Allocation) {
  return Object.entries(TaskStates ?? {}).flatMap(([task, { Events }]) =>
    Events.map((event) => ({ ...event, task })),
  );
}

function drivers(allocation: Allocation): string[] {
  return eventsOf(allocation)
    .filter(({ Type }) => Type === 'Driver Failure' || Type === 'Setup Failure')
    .map(({ task, Type, DisplayMessage }) => `had a ${Type} in task ${task}: ${DisplayMessage}`);
}

// A real agent says `oom_killed` in the details of `Terminated`, `false` included.
function memory(allocation: Allocation): string[] {
  return eventsOf(allocation)
    .filter(({ Details }) => Details?.['oom_killed'] === 'true')
    .map(({ task }) => `was killed in task ${task} for lack of memory (OOM)`);
}

function restarts(allocation: Allocation, most: number): string[] {
  const count = restartsOf(allocation);
  const rescheduled = allocation.PreviousAllocation || allocation.NextAllocation;
  const often = `${count} restarts, where ${most} are allowed`;
  if (rescheduled) return [`was rescheduled (other allocation: ${rescheduled})`];
  return count > most ? [`had ${often}`] : [];
}
