import type { EmulatorClock } from '../../core/clock.ts';

export interface ScheduledTask {
  id: string;
  purpose: 'status' | 'accept';
  /** Virtual time from now on. */
  ms: number;
  task: () => void;
}

/** What is planned for deployments: at most one task for an id and a purpose. */
export interface ScheduledTasks {
  /** Plans a task, in place of what was planned for the same purpose. */
  plan(task: ScheduledTask): void;
  /** Cancels all that is planned for an id. */
  cancel(id: string): void;
}

export function createScheduledTasks(clock: EmulatorClock): ScheduledTasks {
  const planned = new Map<string, () => void>();
  const drop = (key: string) => {
    planned.get(key)?.();
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
      planned.set(key, cancel);
    },
    cancel(id) {
      drop(`${id} status`);
      drop(`${id} accept`);
    },
  };
}
