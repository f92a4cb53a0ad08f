import { findDeployment } from '@rollout-actions/client/nomad/jobs/find-deployment';
import type { NewVersion } from '@rollout-actions/client/nomad/jobs/jobs';
import type { Job } from '@rollout-actions/client/nomad/schemas/job';
import type { Deadline } from '@rollout-actions/client/time/deadline';
import { readJobFile } from '../job/job-file.ts';
import { boundToJob } from '../job/job-rules.ts';
import { findRegistered, type Registered } from '../job/register-job.ts';
import type { Followed } from '../rollout/follow.ts';
import type { Session } from '../session.ts';

/** What may be done to a deployment when this step ends before it. */
export type Verb = 'leave' | 'pause' | 'fail';

/** A registration on its way to a deployment. */
export interface Registration {
  version: NewVersion;
  before: Job | undefined;
  /** Undefined until it is known to have been carried out. */
  registered: Registered | undefined;
}

/** What a timeout or a cancel is about; the state of the post step follows it. */
export interface CleanupTarget {
  readonly followed: Followed | undefined;
  readonly registration: Registration | undefined;
  /** Call each as soon as it is known. */
  follows(followed: Followed): void;
  registers(registration: Registration): void;
  /** What the post step needs to do what the verb says. */
  state(verb: Verb): Readonly<Record<string, string>>;
  /** The deployment that is meant: known, or found by what was registered; else undefined. */
  deploymentId(time: Deadline): Promise<string | undefined>;
}

export function createCleanupTarget(session: Session): CleanupTarget {
  const { inputs, run, nomad } = session;
  let followed: Followed | undefined;
  let registration: Registration | undefined;
  const keep = (state: Readonly<Record<string, string>>) => {
    if (inputs.onCancel !== 'leave') run.keep({ verb: inputs.onCancel, ...scopeState(), ...state });
  };
  const scopeState = () => ({
    namespace: nomad.scope.namespace,
    region: nomad.scope.region ?? '',
  });
  const target: CleanupTarget = {
    get followed() {
      return followed;
    },
    get registration() {
      return registration;
    },
    follows(known) {
      followed = known;
      keep({ deployment: known.id });
    },
    registers(known) {
      registration = known;
      keep(registrationState(known));
    },
    state(verb) {
      const known = registration === undefined ? {} : registrationState(registration);
      const deployment = followed === undefined ? {} : { deployment: followed.id };
      return { verb, ...scopeState(), ...known, ...deployment };
    },
    async deploymentId(time) {
      if (followed !== undefined || registration === undefined) return followed?.id;
      return await findByRegistration(session, registration, time);
    },
  };
  return target;
}

function registrationState({ version, registered }: Registration): Record<string, string> {
  const state = { job: version.spec.ID, expectedIndex: String(version.expectedIndex) };
  const index = registered === undefined ? '' : String(indexOf(registered));
  return { ...state, index };
}

function indexOf(registered: Registered): number {
  return registered.kind === 'new' ? registered.index : registered.job.JobModifyIndex;
}

async function findByRegistration(
  session: Session,
  { version, before, registered }: Registration,
  time: Deadline,
): Promise<string | undefined> {
  const limited = { ...session, run: { ...session.run, signal: time.signal, deadline: time } };
  const known = registered ?? (await findRegistered(limited, version, before));
  if (known === undefined) return undefined;
  return await findByIndex(limited, version.spec.ID, indexOf(known));
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
export async function deploymentOfState(
  session: Session,
  state: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const { deployment, job, index, expectedIndex } = state;
  if (deployment) return deployment;
  if (!job) return undefined;
  if (index) return await findByIndex(session, job, Number(index));
  // Main was killed before it had the answer: the job file tells whether what is there is ours.
  const { spec } = await readJobFile(session);
  const version = { spec, expectedIndex: Number(expectedIndex) };
  const found = await findRegistered(boundToJob(session, spec), version, undefined);
  return found === undefined ? undefined : await findByIndex(session, job, indexOf(found));
}
