import * as z from 'zod/mini';
import type { Github } from '../connection.ts';
import { readPages } from '../requests/pages.ts';
import { assertSame, type ReadLimits } from '../requests/request.ts';

const checkRun = z.looseObject({
  id: z.int(),
  name: z.string(),
  status: z.string(),
  conclusion: z.nullish(z.string()),
  head_sha: z.nullish(z.string()),
  external_id: z.nullish(z.string()),
  started_at: z.nullish(z.string()),
  completed_at: z.nullish(z.string()),
  html_url: z.nullish(z.string()),
  details_url: z.nullish(z.string()),
  app: z.nullish(z.looseObject({ id: z.nullish(z.int()), slug: z.nullish(z.string()) })),
  check_suite: z.nullish(z.looseObject({ id: z.nullish(z.int()) })),
});

const checkRunPage = z.looseObject({ total_count: z.int(), check_runs: z.array(checkRun) });

/** A check of a commit. One name can occur in several check suites, and in one suite again. */
export type CheckRun = z.infer<typeof checkRun>;

/**
 * The checks of a commit that count: of each name in a check suite the newest, since a re-run takes
 * its predecessor's place there. A workflow run has a suite of its own, so that two workflows with
 * a job of the same name give two checks of that name, and both count.
 */
export async function readCurrentChecks(
  github: Github,
  sha: string,
  limits: ReadLimits,
): Promise<CheckRun[]> {
  const resource = `checks of commit ${sha}`;
  const read = {
    route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    parameters: { ref: sha, filter: 'latest' },
    resource,
    permission: 'checks: read',
    schema: checkRunPage,
    ...limits,
  };
  const all = await readPages({
    github,
    read,
    pageOf: ({ total_count: total, check_runs: items }) => ({ items, total }),
  });
  for (const check of all) assertSame(resource, sha, check.head_sha);
  return newestInEachSuite(all);
}

/**
 * Of each name in a suite the newest, by its id, and those that it did not replace: jobs of one
 * name in one workflow run, such as a matrix with a fixed name. What has no suite is distinguished
 * by its app.
 */
export function newestInEachSuite(checks: readonly CheckRun[]): CheckRun[] {
  const groups = Map.groupBy(checks, (check) => JSON.stringify([suiteOf(check), check.name]));
  return [...groups.values()].flatMap((group) =>
    group.filter((check) => !group.some((other) => check.id < other.id && replaces(other, check))),
  );
}

/**
 * Whether a newer check of one name and suite takes the place of an older one. Jobs are re-run only
 * when all of their run have ended; one that began before the other had ended is another job.
 */
function replaces(newer: CheckRun, older: CheckRun): boolean {
  if (older.app?.slug !== 'github-actions') return true;
  const beganMs = Date.parse(newer.started_at ?? '');
  const isOpen = older.status !== 'completed' && typeof older.started_at === 'string';
  const endedMs = isOpen ? Number.POSITIVE_INFINITY : Date.parse(older.completed_at ?? '');
  return Number.isNaN(beganMs) || Number.isNaN(endedMs) || beganMs >= endedMs;
}

function suiteOf({ check_suite: suite, app }: CheckRun): number | string {
  return suite?.id ?? app?.slug ?? '';
}

/** The state of a check: its conclusion where it has one, else how far it is. */
export function checkState({
  status,
  conclusion,
}: Pick<CheckRun, 'status' | 'conclusion'>): string {
  return status === 'completed' ? (conclusion ?? 'pending') : status;
}

/** The id of the workflow run that a check of GitHub Actions belongs to, by its address. */
export function workflowRunOf(check: CheckRun): number | undefined {
  const address = `${check.details_url ?? ''} ${check.html_url ?? ''}`;
  const id = /\/actions\/runs\/(\d{1,15})\b/.exec(address)?.[1];
  return id === undefined ? undefined : Number(id);
}
