import type { EmulatorClock } from '../../core/clock.ts';

/** `status`: the next change of state; `accept`: it begins to answer; `stop`: of a bulk-stop. */
export type Purpose = 'status' | 'accept' | 'stop';

export interface ScheduledTask {
  id: string;
  purpose: Purpose;
  /** Virtual time from now on. */
  ms: number;
  task: () => void;
}

const purposes: readonly Purpose[] = ['status', 'accept', 'stop'];

/** What is planned for deployments: at most one task for an id and a purpose. */
export interface ScheduledTasks {
  /** Plans a task, in place of what was planned for the same purpose. */
  plan(task: ScheduledTask): void;
  /** Cancels all that is planned for an id. */
  cancel(id: string): void;
  /** For each purpose that something is planned for, ms from now on. */
  dueInMs(id: string): Partial<Record<Purpose, number>>;
}

/** No tasks yet, on the virtual clock. */
export function createScheduledTasks(clock: EmulatorClock): ScheduledTasks {
  const planned = new Map<string, { cancel: () => void; dueMs: number }>();
  const drop = (key: string) => {
    planned.get(key)?.cancel();
    planned.delete(key);
  };
  return {
    plan({ id, purpose, ms, task }) {
      const key = `${id} ${purpose}`;
      drop(key);
      const cancel = clock.after(ms, () => {
        planned.delete(key);
        task();
      });
      planned.set(key, { cancel, dueMs: clock.now() + ms });
    },
    cancel(id) {
      for (const purpose of purposes) drop(`${id} ${purpose}`);
    },
    dueInMs(id) {
      const due: Partial<Record<Purpose, number>> = {};
      for (const purpose of purposes) {
        const task = planned.get(`${id} ${purpose}`);
        if (task !== undefined) due[purpose] = Math.max(0, task.dueMs - clock.now());
      }
      return due;
    },
  };
}
