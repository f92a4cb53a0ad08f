import { unlessRefused } from '@rollout-actions/client/http/failure';
import * as z from 'zod/mini';
import type { Github } from '../connection.ts';
import { readPages } from '../requests/pages.ts';
import type { ReadLimits } from '../requests/request.ts';

const workflowRun = z.looseObject({
  id: z.int(),
  name: z.nullish(z.string()),
  path: z.nullish(z.string()),
  head_sha: z.nullish(z.string()),
  status: z.nullish(z.string()),
  conclusion: z.nullish(z.string()),
  html_url: z.nullish(z.string()),
  check_suite_id: z.nullish(z.int()),
});
const workflowRunPage = z.looseObject({
  total_count: z.int(),
  workflow_runs: z.array(workflowRun),
});

/** A run of a workflow of GitHub Actions; a re-run keeps its id. */
export type WorkflowRun = z.infer<typeof workflowRun>;

const PERMISSION = 'actions: read';

/** All runs for a commit. */
function readRunsOfCommit(github: Github, sha: string, limits: ReadLimits): Promise<WorkflowRun[]> {
  return readRuns(github, sha, {
    route: 'GET /repos/{owner}/{repo}/actions/runs',
    parameters: { head_sha: sha },
    resource: `workflow runs of commit ${sha}`,
    permission: PERMISSION,
    schema: workflowRunPage,
    ...limits,
  });
}

/** The runs of one workflow for a commit; `file` is its name in `.github/workflows`. */
export function readRunsOfWorkflow(
  github: Github,
  { file, sha }: { file: string; sha: string },
  limits: ReadLimits,
): Promise<WorkflowRun[]> {
  return readRuns(github, sha, {
    route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    parameters: { workflow_id: file, head_sha: sha },
    resource: `runs of workflow ${file} for commit ${sha}`,
    permission: PERMISSION,
    schema: workflowRunPage,
    ...limits,
  });
}

type RunsRead = Parameters<typeof readPages<WorkflowRun, z.infer<typeof workflowRunPage>>>[0];

async function readRuns(github: Github, sha: string, read: RunsRead['read']) {
  const all = await readPages({
    github,
    read,
    pageOf: ({ total_count: total, workflow_runs: items }) => ({ items, total }),
  });
  // Older versions of GitHub Enterprise Server do not know the filter.
  return all.filter(({ head_sha: head }) => (head ?? sha) === sha);
}

/** Something of a commit that is under way, and may still create checks. */
export interface OpenRun {
  /** The id of the workflow run; undefined where only its check suite is known. */
  id: number | undefined;
  name: string;
  state: string;
}

const suites = z.looseObject({
  check_suites: z.array(
    z.looseObject({
      id: z.int(),
      status: z.nullish(z.string()),
      app: z.nullish(z.looseObject({ slug: z.nullish(z.string()) })),
    }),
  ),
});

/**
 * The workflow runs of a commit that are not completed. Without the permission to read them the
 * check suites of GitHub Actions, of which each run has one, show the same. Undefined where neither
 * may be read.
 */
export async function readOpenRuns(
  github: Github,
  sha: string,
  limits: ReadLimits,
): Promise<readonly OpenRun[] | undefined> {
  const runs = await unlessRefused(['unauthorized', 'not-found'], () =>
    readRunsOfCommit(github, sha, limits),
  );
  if (runs !== undefined) {
    return runs
      .filter(({ status }) => status !== 'completed')
      .map(({ id, name, path, status }) => ({
        id,
        name: name ?? path ?? String(id),
        state: status ?? 'queued',
      }));
  }
  const found = await unlessRefused(['unauthorized', 'not-found'], () =>
    github.read({
      route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-suites',
      parameters: { ref: sha, per_page: 100 },
      resource: `check suites of commit ${sha}`,
      permission: 'checks: read',
      schema: suites,
      ...limits,
    }),
  );
  // Other apps leave suites behind that never complete.
  return found?.check_suites
    .filter(({ app, status }) => app?.slug === 'github-actions' && status !== 'completed')
    .map(({ id, status }) => ({
      id: undefined,
      name: `check suite ${id}`,
      state: status ?? 'queued',
    }));
}
