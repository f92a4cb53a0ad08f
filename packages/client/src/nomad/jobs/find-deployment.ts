import { unlessRefused } from '../../http/failure.ts';
import type { RequestOptions } from '../../http/request-options.ts';
import type { Deadline } from '../../time/deadline.ts';
import { blocking } from '../../wait/cadence.ts';
import { wait } from '../../wait/engine.ts';
import type { Reader, ReadOptions } from '../../wait/reader.ts';
import { settledTarget } from '../../wait/settled-target.ts';
import type { World } from '../../world.ts';
import { createBlockingQuery, type Indexed } from '../blocking-query.ts';
import type { Nomad } from '../connection.ts';
import type { Deployment } from '../schemas/deployment.ts';
import type { Job } from '../schemas/job.ts';
import { readJob, readJobDeployments } from './jobs.ts';

/** Which of a job's deployments is meant. */
export type Wanted =
  /** That of the version which the job has now. */
  | { kind: 'latest' }
  /** `jobCreateIndex` distinguishes the job from one that was purged and registered again. */
  | { kind: 'version'; version: number; jobCreateIndex?: number }
  /** The one that a registration led to, by the job's JobModifyIndex. */
  | { kind: 'modify-index'; index: number };

export interface Search {
  world: World;
  nomad: Nomad;
  job: string;
  wanted: Wanted;
  deadline: Deadline;
  /** ms within which it has to appear. */
  discoveryMs: number;
}

/** What a search for a deployment gave. */
export type Found =
  | { kind: 'found'; deployment: Deployment }
  /** The job went on to a newer version before a deployment of ours existed: none will come. */
  | { kind: 'overtaken'; job: Job; by: Deployment | undefined }
  /**
   * It did not appear in time, or never will for a job of this type. `job` is undefined where the
   * namespace has no such job.
   */
  | { kind: 'missing'; job: Job | undefined; latest: Deployment | undefined };

/** What one read of a job and its deployments gives. */
interface JobView {
  job: Job | undefined;
  deployments: readonly Deployment[];
}

/** The newest of `deployments` that is meant, or undefined. */
export function pickDeployment(
  deployments: readonly Deployment[],
  wanted: Wanted,
): Deployment | undefined {
  const matching = deployments.filter((deployment) => matches(deployment, wanted));
  return matching.reduce<Deployment | undefined>(
    (newest, one) => (newest === undefined || one.CreateIndex > newest.CreateIndex ? one : newest),
    undefined,
  );
}

function matches(deployment: Deployment, wanted: Wanted): boolean {
  switch (wanted.kind) {
    case 'latest':
      return true;
    case 'version':
      return (
        deployment.JobVersion === wanted.version &&
        (wanted.jobCreateIndex === undefined || deployment.JobCreateIndex === wanted.jobCreateIndex)
      );
    case 'modify-index':
      return deployment.JobSpecModifyIndex === wanted.index;
  }
}

/**
 * Waits until the deployment exists, or cannot come into existence any more because the job has a
 * newer version. The job's own list is read and not an evaluation, which names the latest older
 * deployment where no new one was made (observed). Throws the signal's reason, or the `Failure` of
 * a read.
 */
export async function findDeployment(search: Search): Promise<Found> {
  const target = `deployment of job ${search.job}`;
  const goal = {
    until: new Map([
      ['found', 0],
      ['overtaken', 0],
      ['missing', 0],
    ]),
    failOn: new Map<string, number>(),
    discoveryMs: search.discoveryMs,
    onSuperseded: 'follow' as const,
  };
  const view: JobView = { job: undefined, deployments: [] };
  const end = await wait<Found>({
    world: search.world,
    deadline: search.deadline,
    readers: [jobReader(search, target, view)],
    goals: new Map([[target, goal]]),
    mode: { kind: 'all' },
  });
  const found = settledTarget(end, target).last?.raw;
  if (found !== undefined) return found;
  const latest = pickDeployment(view.deployments, { kind: 'latest' });
  return { kind: 'missing', job: view.job, latest };
}

/** Reads the job's deployments and the job; keeps the last of both in `view`. */
function jobReader(search: Search, target: string, view: JobView): Reader<Found> {
  const query = createBlockingQuery<Deployment[]>(
    (request): Promise<Indexed<Deployment[]>> =>
      readJobDeployments(search.nomad, search.job, request),
  );
  const readOnce = async (readOptions: ReadOptions): Promise<Found | undefined> => {
    view.deployments = await query.read(readOptions);
    const { wanted } = search;
    const deployment = pickDeployment(view.deployments, wanted);
    if (deployment !== undefined && wanted.kind !== 'latest') return { kind: 'found', deployment };
    view.job = await readIfExists(search, { signal: readOptions.signal });
    const { job } = view;
    if (deployment !== undefined) {
      return isCurrent(deployment, job) ? { kind: 'found', deployment } : undefined;
    }
    if (job === undefined) return undefined;
    if (job.Type === 'batch' || job.Type === 'sysbatch') {
      return { kind: 'missing', job, latest: undefined };
    }
    return isPast(job, wanted) ? await overtaken(job, readOptions) : undefined;
  };
  const overtaken = async (job: Job, { signal }: ReadOptions): Promise<Found> => {
    // The list was read before the job: the deployment may have come in between.
    view.deployments = await query.now(signal);
    const late = pickDeployment(view.deployments, search.wanted);
    if (late !== undefined) return { kind: 'found', deployment: late };
    return { kind: 'overtaken', job, by: pickDeployment(view.deployments, { kind: 'latest' }) };
  };
  return {
    name: search.nomad.name,
    targets: [target],
    cadence: blocking,
    async read(readOptions) {
      const raw = await readOnce(readOptions);
      if (raw === undefined) return [];
      const id = raw.kind === 'found' ? raw.deployment.ID : '';
      return [{ target, observation: { state: raw.kind, id, revision: '', evidence: [], raw } }];
    },
  };
}

/** Whether a deployment is of the job's present version, or of one that came since. */
function isCurrent(deployment: Deployment, job: Job | undefined): boolean {
  return job === undefined || job.Stop === true || deployment.JobVersion >= job.Version;
}

/** Whether the job has gone past the version that is wanted. */
function isPast(job: Job, wanted: Wanted): boolean {
  switch (wanted.kind) {
    case 'latest':
      return false;
    case 'version':
      return job.Version > wanted.version;
    case 'modify-index':
      return job.JobModifyIndex > wanted.index;
  }
}

function readIfExists({ nomad, job }: Search, request: RequestOptions): Promise<Job | undefined> {
  return unlessRefused(['not-found'], () => readJob(nomad, job, request));
}
