import type { Instant } from '../go/instant.ts';
import type { Allocation, TaskEvent, TaskState } from '../store/records.ts';

export type TaskStates = Record<string, TaskState>;

/** Events that a task keeps; the oldest go first (client/allocrunner). */
const keptEvents = 10;

/** A task that was received and has not started. */
export function newTaskState(events: TaskEvent[]): TaskState {
  return {
    Events: events,
    Failed: false,
    FinishedAt: null,
    LastRestart: null,
    Restarts: 0,
    StartedAt: null,
    State: 'pending',
  };
}

/** The state with more events, of which the last ten are kept. */
export function withEvents(state: TaskState, ...events: TaskEvent[]): TaskState {
  return { ...state, Events: [...state.Events, ...events].slice(-keptEvents) };
}

/** The state of a task that has started at `at`. */
export function runningState(state: TaskState, at: Instant, event: TaskEvent): TaskState {
  return { ...withEvents(state, event), State: 'running', StartedAt: at };
}

/** The state of a task that has ended at `at` and is not started again. */
export function deadState(
  state: TaskState,
  at: Instant,
  end: { failed: boolean; events: TaskEvent[] },
): TaskState {
  return {
    ...withEvents(state, ...end.events),
    State: 'dead',
    Failed: end.failed,
    FinishedAt: at,
  };
}

/** The status that a client reports for an allocation with these tasks. */
export function clientStatus(
  states: TaskStates,
): Pick<Allocation, 'ClientStatus' | 'ClientDescription'> {
  const all = Object.values(states);
  if (all.some(({ State, Failed }) => State === 'dead' && Failed)) {
    return { ClientStatus: 'failed', ClientDescription: 'Failed tasks' };
  }
  if (all.some(({ State }) => State === 'running')) {
    return { ClientStatus: 'running', ClientDescription: 'Tasks are running' };
  }
  if (all.some(({ State }) => State === 'pending')) {
    return { ClientStatus: 'pending', ClientDescription: 'No tasks have started' };
  }
  return { ClientStatus: 'complete', ClientDescription: 'All tasks have completed' };
}

/** The moment since when every task runs; undefined where one does not. */
export function allRunningSince(states: TaskStates): Instant | undefined {
  const all = Object.values(states);
  if (all.length === 0 || all.some(({ State }) => State !== 'running')) return undefined;
  return all.reduce(
    (last, { StartedAt }) => (StartedAt && StartedAt > last ? StartedAt : last),
    0n,
  );
}
