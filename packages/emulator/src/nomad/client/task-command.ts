import type { Task } from '../jobspec/job.ts';

/** A task whose command ends in `/false` fails as soon as it starts; all others run on. */
export function failsAtOnce(task: Task): boolean {
  const command = task.Config?.['command'];
  return typeof command === 'string' && /(^|\/)false$/.test(command);
}

/** A value of the task's environment as text. */
export function environment(task: Task, name: string): string | undefined {
  const value = task.Env?.[name];
  return value === undefined || value === null ? undefined : String(value);
}
