import * as z from 'zod';
import type { Github } from './connection.ts';
import type { Ends } from './github-read.ts';
import { readPages } from './pages.ts';

const checkRun = z.looseObject({
  id: z.int(),
  name: z.string(),
  status: z.string(),
  conclusion: z.string().nullish(),
  html_url: z.string().nullish(),
  app: z.looseObject({ slug: z.string().nullish() }).nullish(),
});

const checkRunPage = z.looseObject({ total_count: z.int(), check_runs: z.array(checkRun) });

/** A check of a commit; of one name there may be many, one for each attempt and app. */
export type CheckRun = z.infer<typeof checkRun>;

/**
 * The checks of a commit. GitHub leaves out the older attempts within each check suite; a commit
 * may
 * have several suites, so that a name can still stand there more than once.
 */
export function readCheckRuns(github: Github, sha: string, ends: Ends): Promise<CheckRun[]> {
  const read = {
    route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    parameters: { ref: sha, filter: 'latest' },
    resource: `checks of commit ${sha}`,
    permission: 'checks: read',
    schema: checkRunPage,
    ...ends,
  };
  return readPages({
    github,
    read,
    pageOf: ({ total_count: total, check_runs: items }) => ({ items, total }),
  });
}

/** The state of a check: its conclusion where it has one, else how far it is. */
export function checkState({ status, conclusion }: CheckRun): string {
  return status === 'completed' ? (conclusion ?? 'pending') : status;
}

/**
 * The check that counts among all of one name: the latest attempt, whatever stood there before. Ids
 * grow. Where several apps have a check of that name, the one that says no, or not yet, counts.
 */
export function latestCheck(checks: readonly CheckRun[], name: string): CheckRun | undefined {
  const named = checks.filter((check) => check.name === name);
  const byApp = Map.groupBy(named, ({ app }) => app?.slug ?? '');
  const latest = [...byApp.values()].flatMap((attempts) => newest(attempts) ?? []);
  return latest.toSorted((a, b) => rank(a) - rank(b) || b.id - a.id)[0];
}

function newest(attempts: readonly CheckRun[]): CheckRun | undefined {
  return attempts.toSorted((a, b) => b.id - a.id)[0];
}

function rank(check: CheckRun): number {
  const state = checkState(check);
  if (state === 'success') return 2;
  return check.status === 'completed' ? 0 : 1;
}
