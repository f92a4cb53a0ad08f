import { Failure } from '@rollout-actions/client/http/failure';
import type { Deadline } from '@rollout-actions/client/time/deadline';
import type * as z from 'zod';

/** One read of GitHub's API. */
export interface GithubRead<T> {
  /** `GET /repos/{owner}/{repo}/…`; owner and repository are filled in. */
  route: string;
  parameters?: Readonly<Record<string, string | number>>;
  /** What it is about, for messages: `checks of commit 1b2c…`. */
  resource: string;
  /** The permission that it needs: `checks: read`. */
  permission: string;
  schema: z.ZodType<T>;
  signal: AbortSignal;
  /** Nothing is retried that would come after it. */
  deadline?: Deadline | undefined;
}

/** The ends in time of a read that is made of several. */
export type Ends = Pick<GithubRead<unknown>, 'signal' | 'deadline'>;

/** Reads an answer. Throws a `Failure` (`invalid-reply`) that never quotes it. */
export function readAnswer<T>({ schema, resource }: GithubRead<T>, data: unknown): T {
  const value = schema.safeParse(data);
  if (value.success) return value.data;
  const [issue] = value.error.issues;
  throw new Failure({
    kind: 'invalid-reply',
    resource,
    what:
      'GitHub returned an unexpected response: member ' +
      `${issue?.path.join('.') || 'as a whole'}`,
    next:
      'Check that GITHUB_API_URL is the address of the API, in a version that this action ' +
      'knows',
    received: 'yes',
  });
}
