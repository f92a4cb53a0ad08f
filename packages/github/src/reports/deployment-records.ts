import type { RequestOptions } from '@rollout-actions/client/http/request-options';
import { path } from '@rollout-actions/client/http/safe-path';
import * as z from 'zod/mini';
import { anyReply, type ReportApi, withId } from './report-api.ts';
import { parseStamp, type RunStamp, stampText } from './run-stamp.ts';

/** States of a deployment after which nothing follows but that a newer one makes it inactive. */
export const FINAL_STATES = ['success', 'failure', 'error', 'inactive'] as const;
export type FinalState = (typeof FINAL_STATES)[number];

/** Which deployment is meant. */
export interface DeploymentIdentity {
  environment: string;
  sha: string;
  /** Identifies the one of this step; kept in the deployment's payload. */
  mark: string;
  /** Kept there as well. */
  stamp: RunStamp;
}

export interface DeploymentStatus {
  state: FinalState | 'in_progress';
  description: string;
  logUrl: string | undefined;
  environmentUrl: string | undefined;
}

const PERMISSION = 'deployments: write';

/** Creates a deployment and gives its id. */
export async function createDeploymentRecord(
  api: ReportApi,
  { environment, sha, mark, stamp, isTransient }: DeploymentIdentity & { isTransient: boolean },
  options: RequestOptions,
): Promise<number> {
  const { id } = await api.send(
    {
      method: 'POST',
      path: path`/repos/${api.owner}/${api.name}/deployments`,
      body: {
        ref: sha,
        environment,
        payload: { mark, run: stampText(stamp) },
        // Without these two GitHub would merge the default branch, and wait for checks.
        auto_merge: false,
        required_contexts: [],
        transient_environment: isTransient,
        production_environment: environment === 'production',
      },
      resource: `deployment to ${environment}`,
      permission: PERMISSION,
      schema: withId,
    },
    options,
  );
  return id;
}

/** Adds a status. GitHub makes earlier deployments of this environment inactive on a success. */
export async function addDeploymentStatus(
  api: ReportApi,
  { id, ...status }: { id: number } & DeploymentStatus,
  options: RequestOptions,
): Promise<void> {
  const { state, description, logUrl, environmentUrl } = status;
  await api.send(
    {
      method: 'POST',
      path: path`/repos/${api.owner}/${api.name}/deployments/${String(id)}/statuses`,
      body: {
        state,
        description,
        auto_inactive: true,
        ...(logUrl === undefined ? {} : { log_url: logUrl }),
        ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
      },
      resource: `deployment ${id}`,
      permission: PERMISSION,
      schema: anyReply,
    },
    options,
  );
}

const deployment = z.looseObject({
  id: z.int(),
  environment: z.string(),
  payload: z.unknown(),
});
const withMark = z.looseObject({
  mark: z.string(),
  run: z.catch(z.optional(z.string()), undefined),
});

/** A deployment to an environment: ours has its mark, GitHub's own for a job has none. */
export interface FoundDeployment {
  id: number;
  mark: string | undefined;
  /** Undefined where an earlier release of ours made it, or somebody else. */
  stamp: RunStamp | undefined;
}

/** The newest deployments to an environment, newest first; with `sha` only those of the commit. */
export async function listDeploymentRecords(
  api: ReportApi,
  { environment, sha }: { environment: string; sha?: string },
  options: RequestOptions,
): Promise<FoundDeployment[]> {
  const all = await api.send(
    {
      method: 'GET',
      path: path`/repos/${api.owner}/${api.name}/deployments`,
      query: { environment, ...(sha === undefined ? {} : { sha }), per_page: 100 },
      resource: `deployments to ${environment}`,
      permission: PERMISSION,
      schema: z.array(deployment),
    },
    options,
  );
  return all
    .filter((one) => one.environment === environment)
    .map(({ id, payload }) => {
      const own = withMark.safeParse(parsed(payload)).data;
      return { id, mark: own?.mark, stamp: parseStamp(own?.run) };
    })
    .toSorted((a, b) => b.id - a.id);
}

/** GitHub gives a payload back as it was sent, or as text. */
function parsed(payload: unknown): unknown {
  if (typeof payload !== 'string') return payload;
  try {
    return JSON.parse(payload);
  } catch {
    return undefined;
  }
}

const statuses = z.array(
  z.looseObject({ id: z.int(), state: z.string(), log_url: z.nullish(z.string()) }),
);

/** The newest status of a deployment: its state and the address of its log. */
export async function readNewestStatus(
  api: ReportApi,
  id: number,
  options: RequestOptions,
): Promise<{ state: string; logUrl: string } | undefined> {
  const all = await api.send(
    {
      method: 'GET',
      path: path`/repos/${api.owner}/${api.name}/deployments/${String(id)}/statuses`,
      query: { per_page: 100 },
      resource: `deployment ${id}`,
      permission: PERMISSION,
      schema: statuses,
    },
    options,
  );
  const newest = all.toSorted((a, b) => b.id - a.id)[0];
  return newest && { state: newest.state, logUrl: newest.log_url ?? '' };
}
