import * as z from 'zod';
import type { Github } from '../connection.ts';
import { type ReadLimits, unlessRefused } from '../requests/request.ts';
import { type CheckRun, workflowRunOf } from './checks.ts';
import type { ReadVariable } from './event-commit.ts';

/** The job that this process runs in, as the runner describes it. */
export interface OwnJob {
  runId: number;
  attempt: number;
  /** Its key in the workflow file; the check has the job's `name`, which may be another one. */
  key: string;
  runnerName: string;
}

const jobs = z.looseObject({
  jobs: z.array(
    z.looseObject({
      id: z.int(),
      status: z.string(),
      runner_name: z.string().nullish(),
    }),
  ),
});

/** Undefined where no workflow runs. */
export function ownJob(env: ReadVariable): OwnJob | undefined {
  const runId = Number(env('GITHUB_RUN_ID') ?? Number.NaN);
  if (!Number.isSafeInteger(runId)) return undefined;
  return {
    runId,
    attempt: Number(env('GITHUB_RUN_ATTEMPT') ?? 1) || 1,
    key: env('GITHUB_JOB') ?? '',
    runnerName: env('RUNNER_NAME') ?? '',
  };
}

/**
 * The ids of the checks that the own job is known to be: a job and its check have the same id. The
 * runner does not say it, so the job is found by its runner. Empty where the token lacks the
 * permission to read jobs.
 */
export async function readOwnJobIds(
  github: Github,
  { runId, attempt, runnerName }: OwnJob,
  limits: ReadLimits,
): Promise<ReadonlySet<number>> {
  if (runnerName === '') return new Set();
  const found = await unlessRefused(['unauthorized', 'not-found'], () =>
    github.read({
      route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
      parameters: { run_id: runId, attempt_number: attempt, per_page: 100 },
      resource: `jobs of workflow run ${runId}`,
      permission: 'actions: read',
      schema: jobs,
      ...limits,
    }),
  );
  const own = (found?.jobs ?? []).filter(
    (job) => job.runner_name === runnerName && job.status !== 'completed',
  );
  return new Set(own.map(({ id }) => id));
}

/**
 * Of the checks of a commit that of the own job, by its id, else by the workflow run in its address
 * and the key of the job. Undefined where that is not certain.
 */
export function findOwnCheck(
  checks: readonly CheckRun[],
  job: OwnJob,
  ids: ReadonlySet<number>,
): CheckRun | undefined {
  const known = checks.find(({ id }) => ids.has(id));
  if (known !== undefined) return known;
  const candidates = checks.filter(
    (check) =>
      check.status !== 'completed' &&
      workflowRunOf(check) === job.runId &&
      (check.name === job.key || check.name.startsWith(`${job.key} (`)),
  );
  return candidates.length === 1 ? candidates[0] : undefined;
}
