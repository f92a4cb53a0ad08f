import { Failure, type FailureKind } from '@rollout-actions/client/http/failure';
import { sanitizeLine } from '@rollout-actions/client/http/redaction/sanitize-line';
import * as z from 'zod';
import { refusedForMs } from './rate-limits.ts';
import type { GithubReply } from './reply.ts';

export interface AskedOfGithub {
  /** What it is about: `checks of commit 1b2c…`. */
  resource: string;
  /** The permission that it needs: `checks: read`. */
  permission: string;
  wallMs: number;
}

const body = z.looseObject({ message: z.string() });
const NO_COMMIT = /no commit found|commit_sha|no sha/i;

/** What a response of GitHub that is no success means. */
export function failureOf(reply: GithubReply, asked: AskedOfGithub): Failure {
  const text = textOf(reply.data);
  const retryAfterMs = refusedForMs({ ...reply, text }, asked.wallMs);
  const kind = retryAfterMs === undefined ? kindOf(reply.status, text) : 'throttled';
  const said = sanitizeLine(text);
  return new Failure({
    kind,
    resource: asked.resource,
    what: `GitHub responded with ${reply.status}${said === '' ? '' : `: ${said}`}`,
    next: nextOf(kind, asked),
    status: reply.status,
    received: 'yes',
    text,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}

function textOf(data: unknown): string {
  const read = body.safeParse(data);
  return read.success ? read.data.message : typeof data === 'string' ? data : '';
}

function kindOf(status: number, text: string): FailureKind {
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 404 || (status === 422 && NO_COMMIT.test(text))) return 'not-found';
  if (status === 408 || status >= 500) return 'unavailable';
  return 'rejected';
}

function nextOf(kind: FailureKind, { permission }: AskedOfGithub): string {
  switch (kind) {
    case 'unauthorized':
      return `Add "${permission}" to the permissions of the job, or use another github-token`;
    case 'not-found':
      return `Check the target, and in a private repository that the job has "${permission}"`;
    case 'throttled':
      return 'Run fewer jobs with this token at once, or raise the timeout';
    case 'unavailable':
      return 'Re-run later; if it persists, check githubstatus.com';
    default:
      return 'Check the target and the input github-token';
  }
}
