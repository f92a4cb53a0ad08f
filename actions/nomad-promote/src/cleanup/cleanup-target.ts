import { findDeployment } from '@rollout-actions/client/nomad/jobs/find-deployment';
import type { NewVersion } from '@rollout-actions/client/nomad/jobs/jobs';
import type { Job } from '@rollout-actions/client/nomad/schemas/job';
import type { Deadline } from '@rollout-actions/client/time/deadline';
import { readJobFile } from '../job/job-file.ts';
import { boundToJob } from '../job/job-rules.ts';
import { findRegistered, type Registered } from '../job/register-job.ts';
import type { Followed } from '../rollout/follow.ts';
import { namesOneDeployment, resolveDeployments } from '../rollout/resolve-deployments.ts';
import { type Session, withDeadline } from '../session.ts';

/** What may be done to a deployment when this step ends before it. */
export type Verb = 'leave' | 'pause' | 'fail';

/** A registration on its way to a deployment. */
export interface Registration {
  version: NewVersion;
  before: Job | undefined;
  /** Undefined until it is known to have been carried out. */
  registered: Registered | undefined;
}

/** A deployment to clean up, and the session for its namespace. */
export interface Found {
  id: string;
  session: Session;
}

/** What a timeout or a cancel is about; the state of the post step follows it. */
export interface CleanupTarget {
  readonly followed: Followed | undefined;
  readonly registration: Registration | undefined;
  /** For the namespace of the deployment as soon as that is known. */
  readonly session: Session;
  /** Call each as soon as it is known; `bound` is the session for the deployment. */
  follows(followed: Followed, bound: Session): void;
  registers(registration: Registration): void;
  /** What the post step needs to do what the verb says. */
  state(verb: Verb): Readonly<Record<string, string>>;
  /**
   * The deployment that is meant: known, found by what was registered, or by the inputs. Undefined
   * while it does not exist yet, `none` where the inputs name no certain one.
   */
  find(time: Deadline): Promise<Found | 'none' | undefined>;
}

/** The target of a step before anything is known; keeps for the post step what becomes known. */
export function createCleanupTarget(session: Session): CleanupTarget {
  const { inputs, run } = session;
  let followed: Followed | undefined;
  let registration: Registration | undefined;
  let bound = session;
  const state = (verb: Verb) => {
    const known = registration === undefined ? {} : registrationState(registration);
    const deployment = followed === undefined ? {} : { deployment: followed.id };
    return { verb, ...scopeState(bound), ...known, ...deployment };
  };
  const keep = () => run.keep(state(inputs.onCancel));
  return {
    get followed() {
      return followed;
    },
    get registration() {
      return registration;
    },
    get session() {
      return bound;
    },
    follows(known, itsSession) {
      followed = known;
      bound = itsSession;
      keep();
    },
    registers(known) {
      registration = known;
      keep();
    },
    state,
    async find(time) {
      if (followed !== undefined) return { id: followed.id, session: bound };
      const limited = withDeadline(session, time);
      if (registration === undefined) return await findByInputs(limited);
      const id = await findByRegistration(limited, registration);
      return id === undefined ? undefined : { id, session };
    },
  };
}

function scopeState({ nomad }: Session): Record<string, string> {
  return { namespace: nomad.scope.namespace, region: nomad.scope.region ?? '' };
}

function registrationState({ version, registered }: Registration): Record<string, string> {
  const state = { job: version.spec.ID, expectedIndex: String(version.expectedIndex) };
  const index = registered === undefined ? '' : String(indexOf(registered));
  return { ...state, index };
}

function indexOf(registered: Registered): number {
  return registered.kind === 'new' ? registered.index : registered.job.JobModifyIndex;
}

/** The latest deployment of a job may be another one by now: it is not searched for again. */
async function findByInputs(session: Session): Promise<Found | 'none'> {
  if (!namesOneDeployment(session.inputs)) return 'none';
  const [{ deployment, session: bound }] = await resolveDeployments(session);
  return { id: deployment.ID, session: bound };
}

async function findByRegistration(
  session: Session,
  { version, before, registered }: Registration,
): Promise<string | undefined> {
  const known = registered ?? (await findRegistered(session, version, before));
  if (known === undefined) return undefined;
  return await findByIndex(session, version.spec.ID, indexOf(known));
}

async function findByIndex(
  { nomad, run }: Session,
  job: string,
  index: number,
): Promise<string | undefined> {
  const found = await findDeployment({
    world: run.world,
    nomad,
    job,
    wanted: { kind: 'modify-index', index },
    deadline: run.deadline,
    discoveryMs: run.deadline.remainingMs() / 2,
  });
  return found.kind === 'found' ? found.deployment.ID : undefined;
}

/** The deployment that the state of the main step leads to; undefined where there is none. */
export async function findByState(
  session: Session,
  state: Readonly<Record<string, string>>,
): Promise<Found | undefined> {
  const { deployment, job, index, expectedIndex } = state;
  if (deployment) return { id: deployment, session };
  if (!job) {
    const found = await findByInputs(session);
    return found === 'none' ? undefined : found;
  }
  const known = index ? Number(index) : await registeredIndex(session, Number(expectedIndex));
  if (known === undefined) return undefined;
  const id = await findByIndex(session, job, known);
  return id === undefined ? undefined : { id, session };
}

/** Main was killed before it had the answer: the job file shows whether the registered job is ours. */
async function registeredIndex(
  session: Session,
  expectedIndex: number,
): Promise<number | undefined> {
  const { spec } = await readJobFile(session);
  const version = { spec, expectedIndex };
  const found = await findRegistered(boundToJob(session, spec), version, undefined);
  return found === undefined ? undefined : indexOf(found);
}
