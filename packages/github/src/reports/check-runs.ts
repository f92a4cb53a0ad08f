import type { RequestOptions } from '@rollout-actions/client/http/request-options';
import { path } from '@rollout-actions/client/http/safe-path';
import * as z from 'zod/mini';
import { anyReply, type ReportApi, withId } from './report-api.ts';

export type Conclusion =
  | 'success'
  | 'neutral'
  | 'action_required'
  | 'timed_out'
  | 'cancelled'
  | 'failure';

/** What of a check run is shown. */
export interface CheckOutput {
  title: string;
  /** Markdown. */
  summary: string;
  annotations?: readonly CheckAnnotation[];
}

export interface CheckAnnotation {
  /** A file of the repository, relative. */
  path: string;
  start_line: number;
  end_line: number;
  annotation_level: 'notice' | 'warning' | 'failure';
  title: string;
  message: string;
}

/** Which check run is meant. */
export interface CheckIdentity {
  name: string;
  sha: string;
  /** Identifies the one of this step among those of other runs, attempts and steps. */
  externalId: string;
  /** When the step began, ms since the epoch. */
  startMs: number;
}

/** What a check run shows; with a conclusion it is completed. */
export interface CheckState {
  output: CheckOutput;
  detailsUrl: string | undefined;
  conclusion?: Conclusion;
}

const PERMISSION = 'checks: write';

/** Creates a check run and gives its id. */
export async function createCheckRun(
  api: ReportApi,
  { name, sha, externalId, startMs, ...state }: CheckIdentity & CheckState,
  options: RequestOptions,
): Promise<number> {
  const { id } = await api.send(
    {
      method: 'POST',
      path: path`/repos/${api.owner}/${api.name}/check-runs`,
      body: {
        name,
        head_sha: sha,
        external_id: externalId,
        started_at: new Date(startMs).toISOString(),
        ...bodyOf(state),
      },
      resource: `check run ${name}`,
      permission: PERMISSION,
      schema: withId,
    },
    options,
  );
  return id;
}

/** Changes what a check run shows. */
export async function updateCheckRun(
  api: ReportApi,
  { id, name, ...state }: { id: number; name: string } & CheckState,
  options: RequestOptions,
): Promise<void> {
  await api.send(
    {
      method: 'PATCH',
      path: path`/repos/${api.owner}/${api.name}/check-runs/${String(id)}`,
      body: bodyOf(state),
      resource: `check run ${name}`,
      permission: PERMISSION,
      schema: anyReply,
    },
    options,
  );
}

function bodyOf({ output, detailsUrl, conclusion }: CheckState) {
  return {
    status: conclusion === undefined ? 'in_progress' : 'completed',
    ...(conclusion === undefined ? {} : { conclusion }),
    ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
    output,
  };
}

const found = z.looseObject({
  check_runs: z.array(
    z.looseObject({
      id: z.int(),
      external_id: z.nullish(z.string()),
      started_at: z.nullish(z.string()),
    }),
  ),
});

/** A check run that is there. */
export interface FoundCheckRun {
  id: number;
  externalId: string;
  /** ms since the epoch; 0 where GitHub does not say. */
  startMs: number;
}

/** The newest check runs of one name at a commit. */
export async function listCheckRuns(
  api: ReportApi,
  { name, sha }: Pick<CheckIdentity, 'name' | 'sha'>,
  options: RequestOptions,
): Promise<FoundCheckRun[]> {
  const { check_runs: runs } = await api.send(
    {
      method: 'GET',
      path: path`/repos/${api.owner}/${api.name}/commits/${sha}/check-runs`,
      query: { check_name: name, filter: 'all', per_page: 100 },
      resource: `check run ${name}`,
      permission: PERMISSION,
      schema: found,
    },
    options,
  );
  return runs.map(({ id, external_id: externalId, started_at: startedAt }) => {
    return { id, externalId: externalId ?? '', startMs: Date.parse(startedAt ?? '') || 0 };
  });
}
