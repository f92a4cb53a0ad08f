import { unlessRefused } from '@rollout-actions/client/http/failure';
import * as z from 'zod/mini';
import type { Github } from '../connection.ts';
import { PAGE_SIZE, readPages } from '../requests/pages.ts';
import { assertSame, type ReadLimits } from '../requests/request.ts';

const deployment = z.looseObject({ id: z.int(), sha: z.string(), environment: z.string() });
const deployments = z.array(deployment);

const deploymentStatus = z.looseObject({
  id: z.int(),
  state: z.string(),
  description: z.nullish(z.string()),
  environment_url: z.nullish(z.string()),
  log_url: z.nullish(z.string()),
  target_url: z.nullish(z.string()),
});
const deploymentStatuses = z.array(deploymentStatus);

/** A deployment as GitHub records it. */
export type GithubDeployment = z.infer<typeof deployment>;
export type DeploymentStatus = z.infer<typeof deploymentStatus>;

const PERMISSION = 'deployments: read';

/** A deployment. Fails with `not-found` for an unknown id. */
export async function readDeployment(
  github: Github,
  id: number,
  limits: ReadLimits,
): Promise<GithubDeployment> {
  const resource = `deployment ${id}`;
  const found = await github.read({
    route: 'GET /repos/{owner}/{repo}/deployments/{deployment_id}',
    parameters: { deployment_id: id },
    resource,
    permission: PERMISSION,
    schema: deployment,
    ...limits,
  });
  assertSame(resource, id, found.id);
  return found;
}

/** Which deployments to an environment are meant. */
export interface DeploymentSearch {
  environment: string;
  /** Of one of these commits; of any where there is none. */
  shas: readonly string[];
}

/** The newest deployment to an environment; ids grow. */
export async function readNewestDeployment(
  github: Github,
  { environment, shas }: DeploymentSearch,
  limits: ReadLimits,
): Promise<GithubDeployment | undefined> {
  const filters = shas.length === 0 ? [{}] : shas.map((sha) => ({ sha }));
  const found: GithubDeployment[] = [];
  for (const filter of filters) {
    const page = await github.read({
      route: 'GET /repos/{owner}/{repo}/deployments',
      // The newest come first, so that one page is enough.
      parameters: { environment, per_page: PAGE_SIZE, ...filter },
      resource: `deployments to ${environment}`,
      permission: PERMISSION,
      schema: deployments,
      ...limits,
    });
    found.push(...page);
  }
  return found
    .filter(
      (one) => one.environment === environment && (shas.length === 0 || shas.includes(one.sha)),
    )
    .toSorted((a, b) => b.id - a.id)[0];
}

/** The latest status of a deployment; undefined where it has none yet. */
export async function readLatestStatus(
  github: Github,
  id: number,
  limits: ReadLimits,
): Promise<DeploymentStatus | undefined> {
  const read = {
    route: 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    parameters: { deployment_id: id },
    resource: `deployment ${id}`,
    permission: PERMISSION,
    schema: deploymentStatuses,
    ...limits,
  };
  const all = await readPages({ github, read, pageOf: (items) => ({ items }) });
  return all.toSorted((a, b) => b.id - a.id)[0];
}

const reviewer = z.looseObject({
  type: z.nullish(z.string()),
  reviewer: z.nullish(z.looseObject({ login: z.nullish(z.string()), slug: z.nullish(z.string()) })),
});
const pendingDeployments = z.array(
  z.looseObject({
    environment: z.nullish(z.looseObject({ name: z.nullish(z.string()) })),
    wait_timer: z.nullish(z.int()),
    reviewers: z.nullish(z.array(reviewer)),
  }),
);

/**
 * Who has to act before a workflow run may deploy to an environment: users as `@login`, teams by
 * their names. Undefined where nobody has to, or it may not be read.
 */
export async function readApprovers(
  github: Github,
  { runId, environment }: { runId: number; environment: string },
  limits: ReadLimits,
): Promise<readonly string[] | undefined> {
  const found = await unlessRefused(['unauthorized', 'not-found'], () =>
    github.read({
      route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments',
      parameters: { run_id: runId },
      resource: `pending deployments of workflow run ${runId}`,
      permission: 'actions: read',
      schema: pendingDeployments,
      ...limits,
    }),
  );
  const pending = found?.find((one) => one.environment?.name === environment);
  const names = (pending?.reviewers ?? []).flatMap(({ reviewer: one }) => {
    if (one?.login) return [`@${one.login}`];
    return one?.slug ? [`team ${one.slug}`] : [];
  });
  return names.length === 0 ? undefined : names;
}
