import { unlessRefused } from '@rollout-actions/client/http/failure';
import * as z from 'zod/mini';
import type { Github } from '../connection.ts';
import type { ReadVariable } from '../event.ts';
import type { ReadLimits } from '../requests/request.ts';
import { type CheckRun, workflowRunOf } from './checks.ts';

/** The job that this process runs in, as the runner describes it. */
export interface OwnJob {
  runId: number;
  attempt: number;
  /** Its key in the workflow file; the check has the job's `name`, which may be another one. */
  key: string;
  runnerName: string;
  /** The name of a check run that the step itself writes, and completes when it ends. */
  reportName: string | undefined;
}

const jobs = z.looseObject({
  jobs: z.array(
    z.looseObject({
      id: z.int(),
      status: z.string(),
      runner_name: z.nullish(z.string()),
    }),
  ),
});

/** Undefined where no workflow runs. */
export function ownJob(env: ReadVariable, reportName?: string): OwnJob | undefined {
  const runId = Number(env('GITHUB_RUN_ID') ?? Number.NaN);
  if (!Number.isSafeInteger(runId)) return undefined;
  return {
    runId,
    attempt: Number(env('GITHUB_RUN_ATTEMPT') ?? 1) || 1,
    key: env('GITHUB_JOB') ?? '',
    runnerName: env('RUNNER_NAME') ?? '',
    reportName,
  };
}

/**
 * The id of the check that the own job is known to be: a job and its check have the same id. The
 * runner does not say it, so the job is found by its runner. Undefined where the token lacks the
 * permission to read jobs, or several jobs claim that runner.
 */
export async function readOwnJobId(
  github: Github,
  { runId, attempt, runnerName }: OwnJob,
  limits: ReadLimits,
): Promise<number | undefined> {
  if (runnerName === '') return undefined;
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
  return own.length === 1 ? own[0]?.id : undefined;
}

/**
 * Of the checks of a commit that of the own job: by its id; else, of the checks of its workflow run
 * that are not completed, the only one, or the only one that has the key of the job for a name.
 * Undefined where that is not certain. The own job may have any name and is not completed, so that
 * it is known at the latest when all others of its run are completed.
 */
export function findOwnCheck(
  checks: readonly CheckRun[],
  job: OwnJob,
  id: number | undefined,
): CheckRun | undefined {
  const known = checks.find((check) => check.id === id);
  if (known !== undefined) return known;
  const open = checks.filter(
    (check) => check.status !== 'completed' && workflowRunOf(check) === job.runId,
  );
  const named = open.filter(({ name }) => isOfKey(name, job.key));
  return [open, named].find(({ length }) => length === 1)?.[0];
}

/**
 * Of the checks of a commit the check run that the step itself writes. Its id for others begins
 * with the workflow run and the attempt.
 */
export function findOwnReport(
  checks: readonly CheckRun[],
  { runId, attempt, reportName }: OwnJob,
): CheckRun[] {
  if (reportName === undefined) return [];
  return checks.filter(
    ({ name, external_id: external }) =>
      name === reportName && external?.startsWith(`${runId}-${attempt}-`) === true,
  );
}

/** `build`, of a matrix `build (x64)`, of a called workflow `release / build`. */
function isOfKey(name: string, key: string): boolean {
  if (key === '') return false;
  return (
    name === key ||
    name.startsWith(`${key} (`) ||
    name.endsWith(` / ${key}`) ||
    name.includes(` / ${key} (`)
  );
}
