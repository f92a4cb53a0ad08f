import { Failure, type FailureKind } from '@rollout-actions/client/http/failure';
import { sanitizeLine } from '@rollout-actions/client/http/redaction/sanitize-line';
import * as z from 'zod/mini';
import { type ReadHeader, refusedForMs } from './rate-limits.ts';

export interface AskedOfGithub {
  /** What it is about: `checks of commit 1b2c…`. */
  resource: string;
  /** The permission that it needs: `checks: read`. */
  permission: string;
  wallMs: number;
  /** Hides secrets in what GitHub says, before that is cut. */
  redact(text: string): string;
}

const body = z.looseObject({ message: z.string() });
const NO_COMMIT = /no commit found|commit_sha|no sha/i;

/** What a response of GitHub that is no success means. */
export function failureOf(reply: GithubReply, asked: AskedOfGithub): Failure {
  const text = textOf(reply.data);
  const retryAfterMs = refusedForMs({ ...reply, text }, asked.wallMs);
  const kind = retryAfterMs === undefined ? kindOf(reply.status, text) : 'throttled';
  const said = sanitizeLine(asked.redact(text));
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

/** A reply of GitHub, whatever its status. */
export interface GithubReply {
  status: number;
  header: ReadHeader;
  data: unknown;
}

const headers = z.record(z.string(), z.optional(z.union([z.string(), z.number()])));
const failed = z.looseObject({
  status: z.number(),
  response: z.looseObject({ status: z.number(), headers, data: z.unknown() }),
});
const response = z.looseObject({ status: z.number(), headers, data: z.unknown() });

/** The reply that Octokit gave. */
export function replyOf(given: unknown): GithubReply {
  return made(response.parse(given));
}

/** The reply behind an error of Octokit; undefined where none came. */
export function replyBehind(error: unknown): GithubReply | undefined {
  const read = failed.safeParse(error);
  return read.success ? made(read.data.response) : undefined;
}

function made({ status, headers: all, data }: z.infer<typeof response>): GithubReply {
  const byName = new Map(Object.entries(all).map(([name, value]) => [name.toLowerCase(), value]));
  return {
    status,
    data,
    header(name) {
      const value = byName.get(name.toLowerCase());
      return value === undefined ? undefined : String(value);
    },
  };
}
