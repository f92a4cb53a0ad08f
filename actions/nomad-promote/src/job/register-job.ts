import { ActionError } from '@rollout-actions/action/action-error';
import { Failure } from '@rollout-actions/client/http/failure';
import { mayHaveArrived } from '@rollout-actions/client/nomad/classify';
import { isEnded } from '@rollout-actions/client/nomad/deployments/deployment-state';
import { readEvaluation } from '@rollout-actions/client/nomad/jobs/evaluations';
import {
  type NewVersion,
  readJob,
  readJobVersions,
  readLatestDeployment,
  registerJob,
} from '@rollout-actions/client/nomad/jobs/jobs';
import type { Job, Registration } from '@rollout-actions/client/nomad/schemas/job';
import { createRepeatPause } from '@rollout-actions/client/wait/cadence';
import {
  markChanged,
  noteUnknown,
  requestOptions,
  type Session,
  settleUnknown,
} from '../session.ts';
import { isSameJob } from './same-job.ts';

/** What a registration led to. */
export type Registered =
  /** A new version, by its JobModifyIndex. */
  | { kind: 'new'; index: number }
  /** The server already had the job like this. */
  | { kind: 'unchanged'; job: Job };

/** The job as the server has it; undefined where there is none. */
export async function readPresentJob(session: Session, id: string): Promise<Job | undefined> {
  try {
    return await readJob(session.nomad, id, requestOptions(session));
  } catch (error) {
    if (error instanceof Failure && error.kind === 'not-found') return undefined;
    throw error;
  }
}

/** Says before the write whose canaries a new version would take away. */
export async function warnOfWaitingCanaries(session: Session, { ID }: Job): Promise<void> {
  const { nomad, run } = session;
  const { value: latest } = await readLatestDeployment(nomad, ID, requestOptions(session));
  if (latest === null || isEnded(latest)) return;
  const groups = Object.entries(latest.TaskGroups);
  const waiting = groups.filter(([, state]) => state.DesiredCanaries > 0 && !state.Promoted);
  if (waiting.length === 0) return;
  run.log.warning(
    `Deployment ${latest.ID} (version ${latest.JobVersion} of job ${ID}) has canaries that are ` +
      'not promoted yet; a new version of the job cancels it.',
  );
}

/**
 * Registers a version, only if the job still is as it was read (`before`). A lost answer is
 * resolved by reading; where the registration surely did not arrive it is sent again, which the
 * enforced index makes safe.
 */
export async function register(
  session: Session,
  version: NewVersion,
  before: Job | undefined,
): Promise<Registered> {
  const { world, signal } = session.run;
  const pause = createRepeatPause(world);
  for (;;) {
    await pause.next(signal);
    const registered = await registerOnce(session, version, before);
    if (registered !== undefined) return registered;
  }
}

/** Undefined where the registration surely did not arrive and may be sent again. */
async function registerOnce(
  session: Session,
  version: NewVersion,
  before: Job | undefined,
): Promise<Registered | undefined> {
  const { run, nomad } = session;
  let answer: Registration;
  try {
    answer = await registerJob(nomad, version, requestOptions(session));
  } catch (error) {
    const failure = lostAnswer(session, version, error);
    run.log.info(`${failure.message} Reading whether the registration was carried out.`);
    const found = await findRegistered(session, version, before);
    // A refusal in words that nobody knows stays one; everything else may pass.
    if (found === undefined && failure.status === 500) throw failure;
    return found;
  }
  return await registeredBy(session, version, { answer, before });
}

/** Gives the failure of a registration that may have been carried out; throws all others. */
function lostAnswer(session: Session, version: NewVersion, error: unknown): Failure {
  const isFailure = error instanceof Failure;
  if (session.run.signal.aborted && !isFailure) noteUnknown(session, nameOf(version));
  if (!isFailure) throw error;
  const isConflict = error.kind === 'conflict';
  if (isConflict && session.writes.unknown.size === 0) throw overtaken(version, error);
  if (!isConflict && !mayHaveArrived(error)) throw error;
  noteUnknown(session, nameOf(version));
  return error;
}

function nameOf({ spec }: NewVersion): string {
  return `the registration of job ${spec.ID}`;
}

interface Accepted {
  answer: Registration;
  before: Job | undefined;
}

/**
 * A registration that changed nothing gives an evaluation without the job's modify index
 * (recorded); the index in the reply itself moves with the job's stability too.
 */
async function registeredBy(
  session: Session,
  version: NewVersion,
  { answer, before }: Accepted,
): Promise<Registered> {
  const { run, nomad } = session;
  const { EvalID: evalId, JobModifyIndex: index, Warnings: warnings } = answer;
  if (warnings) run.log.warning(`Nomad warns about job ${version.spec.ID}: ${warnings}`);
  run.outputs.set('eval-id', evalId);
  if (before !== undefined) {
    // Until the evaluation is read it may be a new version.
    noteUnknown(session, nameOf(version));
    const evaluation = await readEvaluation(nomad, evalId, requestOptions(session));
    const changedAt = evaluation.value.JobModifyIndex ?? 0;
    if (changedAt === 0 || changedAt === before.JobModifyIndex) {
      settleUnknown(session, nameOf(version), false);
      return { kind: 'unchanged', job: before };
    }
  }
  session.writes.unknown.delete(nameOf(version));
  markChanged(session);
  return { kind: 'new', index };
}

/**
 * Looks for the registration whose answer was lost. Undefined where it surely did not arrive yet;
 * ends the operation where somebody else's did.
 */
export async function findRegistered(
  session: Session,
  version: NewVersion,
  before: Job | undefined,
): Promise<Registered | undefined> {
  const { spec, expectedIndex } = version;
  const now = await readPresentJob(session, spec.ID);
  if (now === undefined || now.JobModifyIndex === expectedIndex) {
    if (before === undefined || now === undefined || !isSameJob(now, spec)) return undefined;
    settleUnknown(session, nameOf(version), false);
    return { kind: 'unchanged', job: now };
  }
  const { Versions } = await readJobVersions(session.nomad, spec.ID, requestOptions(session));
  const ours = Versions.find((one) => one.JobModifyIndex > expectedIndex && isSameJob(one, spec));
  // The index that was expected is gone: a registration that still is under way will be refused.
  settleUnknown(session, nameOf(version), ours !== undefined);
  if (ours !== undefined) return { kind: 'new', index: ours.JobModifyIndex };
  throw new ActionError('superseded', overtakenReason(version));
}

function overtaken(version: NewVersion, { message }: Failure): ActionError {
  return new ActionError('superseded', `${overtakenReason(version)} ${message}`);
}

function overtakenReason({ spec }: NewVersion): string {
  return (
    `Somebody else registered job ${spec.ID} at the same time, so this version was not ` +
    'registered. Compare the two and re-run this step.'
  );
}
