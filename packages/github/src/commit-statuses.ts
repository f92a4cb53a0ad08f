import * as z from 'zod';
import type { Github } from './connection.ts';
import type { Ends } from './github-read.ts';
import { readPages } from './pages.ts';

const commitStatus = z.looseObject({
  id: z.int(),
  context: z.string(),
  state: z.string(),
  description: z.string().nullish(),
  target_url: z.string().nullish(),
});

const combined = z.looseObject({ total_count: z.int(), statuses: z.array(commitStatus) });

/** The latest status of one context of a commit. */
export type CommitStatus = z.infer<typeof commitStatus>;

/** The statuses of a commit, the latest of each context. */
export function readCommitStatuses(
  github: Github,
  sha: string,
  ends: Ends,
): Promise<CommitStatus[]> {
  const read = {
    route: 'GET /repos/{owner}/{repo}/commits/{ref}/status',
    parameters: { ref: sha },
    resource: `statuses of commit ${sha}`,
    permission: 'statuses: read',
    schema: combined,
    ...ends,
  };
  return readPages({
    github,
    read,
    pageOf: ({ total_count: total, statuses: items }) => ({ items, total }),
  });
}

/** The newest status of a context; ids grow. */
export function latestStatus(
  statuses: readonly CommitStatus[],
  context: string,
): CommitStatus | undefined {
  return statuses.filter((status) => status.context === context).toSorted((a, b) => b.id - a.id)[0];
}
