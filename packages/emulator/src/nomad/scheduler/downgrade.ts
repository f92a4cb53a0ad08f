import { findGroup } from '../jobspec/canonical.ts';
import type { Job, TaskGroup } from '../jobspec/job.ts';
import type { Store } from '../store/store.ts';
import { jobKey } from '../store/topics.ts';
import type { Placement } from './reconcile/plan.ts';

/** The version and deployment that a placement belongs to. */
export interface PlacementJob {
  job: Job;
  group: TaskGroup;
  deploymentId: string;
}

/**
 * The latest version whose deployment was promoted or needed no canaries: while canaries wait, an
 * allocation beside them that fails is replaced by one of that version.
 */
export function downgradedJob(
  store: Store,
  job: Job,
  placement: Placement,
): PlacementJob | undefined {
  const name = placement.group.Name;
  const deployments = store.deployments
    .all()
    .filter(({ Namespace, JobID }) => Namespace === job.Namespace && JobID === job.ID)
    .sort((left, right) => right.JobVersion - left.JobVersion);
  const found = deployments.find(({ TaskGroups }) => {
    const state = TaskGroups[name];
    return state !== undefined && (state.Promoted || state.DesiredCanaries === 0);
  });
  if (found === undefined) return undefined;
  const version = store.versions.get(jobKey(job.Namespace, job.ID, found.JobVersion));
  const group = findGroup(version, name);
  const oldest = placement.previous?.Job.Version ?? 0;
  if (version === undefined || group === undefined || version.Version < oldest) return undefined;
  return { job: version, group, deploymentId: found.ID };
}
