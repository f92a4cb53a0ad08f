import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** Reads a variable of the environment. */
export type ReadVariable = (name: string) => string | undefined;

/**
 * What the event of this workflow run says, from the file that GITHUB_EVENT_PATH names. Undefined
 * where there is no such file, or where it says something else than `schema` wants.
 */
export function readEvent<T>(env: ReadVariable, schema: z.ZodMiniType<T>): T | undefined {
  const path = env('GITHUB_EVENT_PATH');
  if (path === undefined || path === '') return undefined;
  try {
    return schema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** What the event of the run says of a pull request. */
export interface PullRequestEvent {
  number: number;
  isClosed: boolean;
}

const pullRequestEvent = z.looseObject({
  action: z.optional(z.string()),
  pull_request: z.looseObject({ number: z.int(), state: z.string() }),
});

/** Undefined where the run was not started by a pull request. */
export function readPullRequestEvent(env: ReadVariable): PullRequestEvent | undefined {
  const event = readEvent(env, pullRequestEvent);
  if (event === undefined) return undefined;
  const { action, pull_request: request } = event;
  return { number: request.number, isClosed: action === 'closed' || request.state === 'closed' };
}
