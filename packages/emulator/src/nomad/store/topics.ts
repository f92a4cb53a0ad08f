import type { Job } from '../jobspec/job.ts';
import type { Allocation, Deployment, Evaluation } from './records.ts';

export type TableName =
  | 'jobs'
  | 'deployments'
  | 'allocations'
  | 'evaluations'
  | 'nodes'
  | 'namespaces';

/** The key of a job, or of one version of it. */
export function jobKey(namespace: string, id: string, version?: number): string {
  const key = `${namespace}\n${id}`;
  return version === undefined ? key : `${key}\n${version}`;
}

/** Names of what a blocking query waits for; a whole table's topic is its name. */
export const topics = {
  job: (namespace: string, id: string) => `job:${jobKey(namespace, id)}`,
  deployment: (id: string) => `deployment:${id}`,
  jobDeployments: (namespace: string, id: string) => `job-deployments:${jobKey(namespace, id)}`,
  allocation: (id: string) => `allocation:${id}`,
  deploymentAllocations: (id: string) => `deployment-allocations:${id}`,
  jobAllocations: (namespace: string, id: string) => `job-allocations:${jobKey(namespace, id)}`,
  evaluation: (id: string) => `evaluation:${id}`,
  jobEvaluations: (namespace: string, id: string) => `job-evaluations:${jobKey(namespace, id)}`,
};

/** What a change of a job wakes up. */
export function jobTopics(job: Job): string[] {
  return ['jobs', topics.job(job.Namespace, job.ID)];
}

/** What a change of a deployment wakes up. */
export function deploymentTopics(deployment: Deployment): string[] {
  const { ID, Namespace, JobID } = deployment;
  return ['deployments', topics.deployment(ID), topics.jobDeployments(Namespace, JobID)];
}

/** What a change of an allocation wakes up. */
export function allocationTopics(allocation: Allocation): string[] {
  const { ID, Namespace, JobID, DeploymentID } = allocation;
  const own = [topics.allocation(ID), topics.jobAllocations(Namespace, JobID)];
  return ['allocations', ...own, topics.deploymentAllocations(DeploymentID)];
}

/** What a change of an evaluation wakes up. */
export function evaluationTopics(evaluation: Evaluation): string[] {
  const { ID, Namespace, JobID } = evaluation;
  return ['evaluations', topics.evaluation(ID), topics.jobEvaluations(Namespace, JobID)];
}
