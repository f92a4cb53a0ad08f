/** Which of its outputs a task wrote to. */
export type LogType = 'stdout' | 'stderr';

/** What the tasks of allocations "wrote"; the control plane sets it. */
export interface AllocationLogs {
  read(allocation: string, task: string, type: LogType): string;
  append(entry: { allocation: string; task: string; type: LogType; text: string }): void;
  clear(): void;
}

/** Logs in which nothing was written yet. */
export function createLogs(): AllocationLogs {
  const texts = new Map<string, string>();
  const key = (allocation: string, task: string, type: LogType) => `${allocation}/${task}/${type}`;
  return {
    read: (allocation, task, type) => texts.get(key(allocation, task, type)) ?? '',
    append({ allocation, task, type, text }) {
      const name = key(allocation, task, type);
      texts.set(name, `${texts.get(name) ?? ''}${text}`);
    },
    clear: () => texts.clear(),
  };
}
