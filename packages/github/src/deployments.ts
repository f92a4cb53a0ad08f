import * as z from 'zod';
import type { Github } from './connection.ts';
import type { Ends } from './github-read.ts';
import { PAGE_SIZE, readPages } from './pages.ts';

const deployment = z.looseObject({
  id: z.int(),
  sha: z.string(),
  environment: z.string(),
});
const deployments = z.array(deployment);

const deploymentStatus = z.looseObject({
  id: z.int(),
  state: z.string(),
  description: z.string().nullish(),
  environment_url: z.string().nullish(),
});
const deploymentStatuses = z.array(deploymentStatus);

/** A deployment as GitHub records it. */
export type GithubDeployment = z.infer<typeof deployment>;
export type DeploymentStatus = z.infer<typeof deploymentStatus>;

const PERMISSION = 'deployments: read';

/** A deployment. Fails with `not-found` for an unknown id. */
export function readDeployment(github: Github, id: number, ends: Ends): Promise<GithubDeployment> {
  return github.read({
    route: 'GET /repos/{owner}/{repo}/deployments/{deployment_id}',
    parameters: { deployment_id: id },
    resource: `deployment ${id}`,
    permission: PERMISSION,
    schema: deployment,
    ...ends,
  });
}

/** The newest deployment to an environment, of one commit or of any; ids grow. */
export async function readNewestDeployment(
  github: Github,
  { environment, sha }: { environment: string; sha: string | undefined },
  ends: Ends,
): Promise<GithubDeployment | undefined> {
  const found = await github.read({
    route: 'GET /repos/{owner}/{repo}/deployments',
    // The newest come first, so that one page is enough.
    parameters: { environment, per_page: PAGE_SIZE, ...(sha === undefined ? {} : { sha }) },
    resource: `deployments to ${environment}`,
    permission: PERMISSION,
    schema: deployments,
    ...ends,
  });
  return found
    .filter((one) => one.environment === environment && (sha === undefined || one.sha === sha))
    .toSorted((a, b) => b.id - a.id)[0];
}

/** The latest status of a deployment; undefined where it has none yet. */
export async function readLatestStatus(
  github: Github,
  id: number,
  ends: Ends,
): Promise<DeploymentStatus | undefined> {
  const read = {
    route: 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    parameters: { deployment_id: id },
    resource: `deployment ${id}`,
    permission: PERMISSION,
    schema: deploymentStatuses,
    ...ends,
  };
  const all = await readPages({ github, read, pageOf: (items) => ({ items }) });
  return all.toSorted((a, b) => b.id - a.id)[0];
}
