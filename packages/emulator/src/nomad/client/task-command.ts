import type { Task } from '../jobspec/job.ts';

/**
 * The code a task ends with as soon as it starts: 1 for a command that ends in `/false`, 0 for
 * `/true`; undefined for all others, which run on.
 */
export function immediateExit(task: Task): number | undefined {
  const command = task.Config?.['command'];
  const [, name] = typeof command === 'string' ? (/(?:^|\/)(true|false)$/.exec(command) ?? []) : [];
  if (name === undefined) return undefined;
  return name === 'true' ? 0 : 1;
}

/** A value of the task's environment as text. */
export function environment(task: Task, name: string): string | undefined {
  const value = task.Env?.[name];
  return value === undefined || value === null ? undefined : String(value);
}
