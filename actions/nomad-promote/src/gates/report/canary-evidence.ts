import { Failure } from '@rollout-actions/client/http/failure';
import { sanitizeLine, sentence } from '@rollout-actions/client/http/redaction/sanitize-line';
import type { RequestOptions } from '@rollout-actions/client/http/request-options';
import { readTaskLogTail } from '@rollout-actions/client/nomad/allocations/allocations';
import {
  readDeployment,
  readDeploymentAllocations,
} from '@rollout-actions/client/nomad/deployments/deployments';
import type { Allocation } from '@rollout-actions/client/nomad/schemas/allocation';
import { startDeadline } from '@rollout-actions/client/time/deadline';
import type { Session } from '../../session.ts';

const LIMIT_MS = 10_000;
/** For what follows a timeout or a cancel: the write itself needs most of that time. */
const HURRIED_MS = 1_500;
const MAX_CANARIES = 5;
const EVENTS_PER_TASK = 10;
const LOG_BYTES = 4_096;
const LOG_LINES = 30;

/**
 * Puts into log and report how the canaries of a deployment are: states, task events and the end
 * of what their tasks wrote. For before something ends them. What cannot be had is said and does
 * not stop anything; throws only the signal's reason, by default that of the run. `hurried` is the
 * signal of the time after a timeout or a cancel.
 */
export async function showCanaryEvidence(
  session: Session,
  id: string,
  hurried?: AbortSignal,
): Promise<void> {
  const { run, nomad } = session;
  const signal = hurried ?? run.signal;
  using limit = startDeadline(run.world.clock, hurried ? HURRIED_MS : LIMIT_MS, signal);
  const request = { signal: limit.signal, deadline: limit };
  try {
    const { value: deployment } = await readDeployment(nomad, id, request);
    const { value: all } = await readDeploymentAllocations(nomad, id, request);
    const placed = Object.values(deployment.TaskGroups).flatMap((group) => group.PlacedCanaries);
    const canaries = all.filter(({ ID }) => placed.includes(ID)).slice(-MAX_CANARIES);
    for (const canary of canaries) {
      const lines = [...stateLines(canary), ...(await logLines(session, canary, request))];
      const title = `Canary ${canary.ID} (${canary.Name})`;
      run.log.group(title, lines);
      run.report.evidence(title, lines);
    }
  } catch (error) {
    signal.throwIfAborted();
    const why = error instanceof Failure ? error.message : 'there was no answer in time';
    run.log.warning(`The states and logs of the canaries cannot be shown: ${why}`);
  }
}

function stateLines(canary: Allocation): string[] {
  const health = canary.DeploymentStatus?.Healthy ?? 'not known';
  const head = `wanted ${canary.DesiredStatus}, is ${canary.ClientStatus}, healthy: ${health}`;
  const tasks = Object.entries(canary.TaskStates ?? {}).flatMap(([task, state]) => [
    `task ${task}: ${state.State}${state.Failed ? ', failed' : ''}, ${state.Restarts} restarts`,
    ...state.Events.slice(-EVENTS_PER_TASK).map(
      ({ Type, Time, DisplayMessage }) =>
        `  ${timeOf(Time)} ${Type}: ${sanitizeLine(DisplayMessage)}`,
    ),
  ]);
  return [head, ...tasks];
}

function timeOf(nanoseconds: number): string {
  return new Date(nanoseconds / 1e6).toISOString();
}

async function logLines(session: Session, { ID, TaskStates }: Allocation, request: RequestOptions) {
  const tasks = Object.keys(TaskStates ?? {});
  const wanted = tasks.flatMap((task) =>
    (['stdout', 'stderr'] as const).map((type) => ({ task, type })),
  );
  const found = await Promise.all(wanted.map((of) => tailOf(session, { ...of, id: ID }, request)));
  return found.flat();
}

async function tailOf(
  { nomad }: Session,
  { id, task, type }: { id: string; task: string; type: 'stdout' | 'stderr' },
  request: RequestOptions,
): Promise<string[]> {
  try {
    const tail = { allocation: id, task, type, bytes: LOG_BYTES };
    const text = await readTaskLogTail(nomad, tail, request);
    const lines = text.split(/\r?\n/).filter((line) => line !== '');
    if (lines.length === 0) return [`${type} of task ${task}: nothing`];
    return [
      `${type} of task ${task}, its end:`,
      ...lines.slice(-LOG_LINES).map((line) => `  ${line}`),
    ];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [`${type} of task ${task} cannot be read: ${sentence(error.what)} ${error.next}.`];
  }
}
