import { Failure } from '@rollout-actions/client/http/failure';
import type { Deadline } from '@rollout-actions/client/time/deadline';
import type * as z from 'zod/mini';

/** One read of GitHub's API. */
export interface GithubRead<T> {
  /** `GET /repos/{owner}/{repo}/…`; owner and repository are filled in. */
  route: string;
  parameters?: Readonly<Record<string, string | number>>;
  /** What it is about, for messages: `checks of commit 1b2c…`. */
  resource: string;
  /** The permission that it needs: `checks: read`. */
  permission: string;
  schema: z.ZodMiniType<T>;
  signal: AbortSignal;
  /** Nothing is retried that would come after it. */
  deadline?: Deadline | undefined;
}

/** Until when a read may go on that consists of several requests. */
export type ReadLimits = Pick<GithubRead<unknown>, 'signal' | 'deadline'>;

/** Reads a reply. Throws a `Failure` (`invalid-reply`) that never quotes it. */
export function parseReply<T>({ schema, resource }: GithubRead<T>, data: unknown): T {
  const value = schema.safeParse(data);
  if (value.success) return value.data;
  const path = value.error.issues[0]?.path.join('.') ?? '';
  if (path === '') {
    throw invalidReply(resource, 'the response is not what GitHub sends for this request');
  }
  throw invalidReply(resource, `unexpected response: the member ${path} is missing or different`);
}

/**
 * Throws a `Failure` (`invalid-reply`) where a reply is about something else than was asked for.
 */
export function assertSame(resource: string, asked: string | number, received: unknown): void {
  if (received === undefined || received === null || String(received) === String(asked)) return;
  throw invalidReply(resource, 'the response is about something else than what was asked for');
}

function invalidReply(resource: string, what: string): Failure {
  return new Failure({
    kind: 'invalid-reply',
    resource,
    what,
    next:
      'Check that GITHUB_API_URL is the address of the GitHub API, such as ' +
      'https://api.github.com or https://github.example/api/v3',
    received: 'yes',
  });
}
