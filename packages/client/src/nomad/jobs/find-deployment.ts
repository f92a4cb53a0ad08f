import type { RequestOptions } from '../../http/request-options.ts';
import type { Deadline } from '../../time/deadline.ts';
import { blocking } from '../../wait/cadence.ts';
import { wait } from '../../wait/engine.ts';
import type { Reader } from '../../wait/reader.ts';
import { settledTarget } from '../../wait/settled-target.ts';
import type { World } from '../../world.ts';
import type { Nomad } from '../connection.ts';
import { createHeldRead } from '../held-read.ts';
import type { Indexed } from '../held-read-options.ts';
import type { Deployment } from '../schemas/deployment.ts';
import { readEvaluation } from './evaluations.ts';
import { readJobDeployments } from './jobs.ts';

/** Which of a job's deployments is meant. */
export type Wanted =
  | { kind: 'latest' }
  | { kind: 'version'; version: number }
  /** The one that a registration or an evaluation led to. */
  | { kind: 'modify-index'; index: number }
  /** The one that came after another: a rollback. */
  | { kind: 'after'; createIndex: number };

export interface Search {
  world: World;
  nomad: Nomad;
  job: string;
  wanted: Wanted;
  deadline: Deadline;
  /** ms within which it has to appear. */
  discoveryMs: number;
}

const FOUND = 'found';

/** The newest of `deployments` that is meant, or undefined. */
export function pickDeployment(
  deployments: readonly Deployment[],
  wanted: Wanted,
): Deployment | undefined {
  const fitting = deployments.filter((deployment) => fits(deployment, wanted));
  return fitting.reduce<Deployment | undefined>(
    (newest, one) => (newest === undefined || one.CreateIndex > newest.CreateIndex ? one : newest),
    undefined,
  );
}

function fits(deployment: Deployment, wanted: Wanted): boolean {
  switch (wanted.kind) {
    case 'latest':
      return true;
    case 'version':
      return deployment.JobVersion === wanted.version;
    case 'modify-index':
      return deployment.JobSpecModifyIndex === wanted.index;
    case 'after':
      return deployment.CreateIndex > wanted.createIndex;
  }
}

/**
 * Waits until the deployment exists. The job's own list is asked and not the evaluation, which
 * names the latest older deployment where no new one was made (observed). Gives undefined where
 * it did not appear in time; throws the signal's reason, or the `Failure` of the read.
 */
export async function findDeployment(search: Search): Promise<Deployment | undefined> {
  const target = `deployment of job ${search.job}`;
  const goal = {
    until: new Map([[FOUND, 0]]),
    failOn: new Map<string, number>(),
    discoveryMs: search.discoveryMs,
    onSuperseded: 'follow' as const,
  };
  const end = await wait<Deployment>({
    world: search.world,
    deadline: search.deadline,
    readers: [jobReader(search, target)],
    goals: new Map([[target, goal]]),
    mode: { kind: 'all' },
  });
  return settledTarget(end, target).last?.raw;
}

function jobReader(search: Search, target: string): Reader<Deployment> {
  const held = createHeldRead<Deployment[]>(
    (request): Promise<Indexed<Deployment[]>> =>
      readJobDeployments(search.nomad, search.job, request),
  );
  return {
    name: search.nomad.name,
    targets: [target],
    cadence: blocking,
    async read(look) {
      const all = look.holdMs === 0 ? await held.now(look.signal) : await held.next(look);
      const raw = pickDeployment(all, search.wanted);
      if (raw === undefined) return [];
      const revision = String(raw.JobVersion);
      return [{ target, observation: { state: FOUND, id: raw.ID, revision, evidence: [], raw } }];
    },
  };
}

/**
 * The job and the modify index that an evaluation is about. An evaluation of a registration that
 * changed nothing has no modify index (observed): then the job's latest deployment is meant.
 */
export async function wantedByEvaluation(
  nomad: Nomad,
  id: string,
  request: RequestOptions,
): Promise<{ job: string; wanted: Wanted }> {
  const { value } = await readEvaluation(nomad, id, request);
  const index = value.JobModifyIndex ?? 0;
  const wanted: Wanted = index > 0 ? { kind: 'modify-index', index } : { kind: 'latest' };
  return { job: value.JobID, wanted };
}
