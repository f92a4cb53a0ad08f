import type { Deployment } from './schemas/deployment.ts';

/** The deployments' page of a job in Nomad's own web interface, below the path of `address`. */
export function deploymentsPage(
  address: URL,
  { JobID, Namespace }: Pick<Deployment, 'JobID' | 'Namespace'>,
): string {
  const job = `${encodeURIComponent(JobID)}@${encodeURIComponent(Namespace)}`;
  const prefix = address.pathname.replace(/\/+$/, '');
  return new URL(`${prefix}/ui/jobs/${job}/deployments`, address).href;
}
