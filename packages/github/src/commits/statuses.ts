import * as z from 'zod/mini';
import type { Github } from '../connection.ts';
import { readPages } from '../requests/pages.ts';
import { assertSame, type ReadLimits } from '../requests/request.ts';

const commitStatus = z.looseObject({
  id: z.int(),
  context: z.string(),
  state: z.string(),
  description: z.nullish(z.string()),
  target_url: z.nullish(z.string()),
  avatar_url: z.nullish(z.string()),
});

const combined = z.looseObject({
  sha: z.nullish(z.string()),
  total_count: z.int(),
  statuses: z.array(commitStatus),
});

/** A commit status. */
export type CommitStatus = z.infer<typeof commitStatus>;

/** The statuses of a commit, the newest of each context. */
export async function readCurrentStatuses(
  github: Github,
  sha: string,
  limits: ReadLimits,
): Promise<CommitStatus[]> {
  const resource = `statuses of commit ${sha}`;
  const read = {
    route: 'GET /repos/{owner}/{repo}/commits/{ref}/status',
    parameters: { ref: sha },
    resource,
    permission: 'statuses: read',
    schema: combined,
    ...limits,
  };
  const all = await readPages({
    github,
    read,
    pageOf({ sha: received, total_count: total, statuses: items }) {
      assertSame(resource, sha, received);
      return { items, total };
    },
  });
  return newestOfEachContext(all);
}

/** Ids grow. */
function newestOfEachContext(statuses: readonly CommitStatus[]): CommitStatus[] {
  const newest = new Map<string, CommitStatus>();
  for (const status of statuses) {
    const other = newest.get(status.context);
    if (other === undefined || other.id < status.id) newest.set(status.context, status);
  }
  return [...newest.values()];
}

/**
 * The id of the app that set a status; undefined where a user did. GitHub says it only by the
 * avatar, whose address ends in `/in/<id of the app>` or `/u/<id of the user>`.
 */
export function appIdOf({ avatar_url: avatar }: CommitStatus): number | undefined {
  const id = /\/in\/(\d{1,15})(?:[?#]|$)/.exec(avatar ?? '')?.[1];
  return id === undefined ? undefined : Number(id);
}
