import * as z from 'zod';
import type { ReadHeader } from './rate-limits.ts';

/** A reply of GitHub, whatever its status. */
export interface GithubReply {
  status: number;
  header: ReadHeader;
  data: unknown;
}

const headers = z.record(z.string(), z.union([z.string(), z.number()]).optional());
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
