import { ActionError } from '@rollout-actions/action/action-error';
import { Failure, unlessRefused } from '@rollout-actions/client/http/failure';
import { isEnded } from '@rollout-actions/client/nomad/deployments/deployment-state';
import { awaitsPromotion } from '@rollout-actions/client/nomad/deployments/promotability';
import { readEvaluation } from '@rollout-actions/client/nomad/jobs/evaluations';
import {
  type NewVersion,
  readJob,
  readJobVersions,
  readLatestDeployment,
  registerJob,
} from '@rollout-actions/client/nomad/jobs/jobs';
import type { Job, Registration } from '@rollout-actions/client/nomad/schemas/job';
import { readServerError } from '@rollout-actions/client/nomad/server-error';
import { createRepeatPause } from '@rollout-actions/client/wait/cadence';
import { requestOptions, type Session, type Write } from '../session.ts';
import { sendWrite, settle } from '../write-record.ts';
import { isSameJob } from './same-job.ts';

/** What a registration led to. */
export type Registered =
  /** A new version, by its JobModifyIndex. */
  | { kind: 'new'; index: number }
  /** The server already had the job like this. */
  | { kind: 'unchanged'; job: Job };

/** The job as the server has it; undefined where there is none. */
export function readPresentJob(session: Session, id: string): Promise<Job | undefined> {
  return unlessRefused(['not-found'], () => readJob(session.nomad, id, requestOptions(session)));
}

/** Says before the write whose canaries a new version would take away. */
export async function warnOfWaitingCanaries(session: Session, { ID }: Job): Promise<void> {
  const { nomad, run } = session;
  const { value: latest } = await readLatestDeployment(nomad, ID, requestOptions(session));
  if (latest === null || isEnded(latest)) return;
  if (!Object.values(latest.TaskGroups).some(awaitsPromotion)) return;
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
  const { run } = session;
  const sent = await send(session, version);
  if ('answer' in sent) {
    return await registeredBy(session, version, { answer: sent.answer, before });
  }
  const { lost } = sent;
  run.log.info(`${lost.message} Reading whether the registration was carried out.`);
  const found = await findRegistered(session, version, before);
  // A refusal in words that nobody knows stays one; everything else may pass.
  const isUnknown = lost.status === 500 && readServerError(lost.text ?? '') === undefined;
  if (found === undefined && isUnknown) throw lost;
  return found;
}

/** A conflict after a lost answer may come of the registration that was lost. */
async function send(session: Session, version: NewVersion) {
  const { nomad, writes } = session;
  try {
    return await sendWrite(session, writeOf(version), () =>
      registerJob(nomad, version, requestOptions(session)),
    );
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== 'conflict') throw error;
    if (writes.unknown.size === 0) throw overtaken(version, error);
    return { lost: error };
  }
}

function writeOf({ spec }: NewVersion): Write {
  return { name: `the registration of job ${spec.ID}` };
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
    const evaluation = await readEvaluation(nomad, evalId, requestOptions(session));
    const changedAt = evaluation.value.JobModifyIndex ?? 0;
    if (changedAt === 0 || changedAt === before.JobModifyIndex) {
      settle(session, writeOf(version), false);
      return { kind: 'unchanged', job: before };
    }
  }
  settle(session, writeOf(version), true);
  return { kind: 'new', index };
}

/**
 * Finds the registration whose answer was lost. Undefined where it surely did not arrive yet;
 * ends the operation where somebody else's did.
 */
export async function findRegistered(
  session: Session,
  version: NewVersion,
  before: Job | undefined,
): Promise<Registered | undefined> {
  const { spec, expectedIndex } = version;
  const now = await readPresentJob(session, spec.ID);
  // Whether a registration came before the purge cannot be seen any more.
  if (now === undefined && expectedIndex > 0) throw purged(version);
  if (now === undefined || now.JobModifyIndex === expectedIndex) {
    if (before === undefined || now === undefined || !isSameJob(now, spec)) return undefined;
    settle(session, writeOf(version), false);
    return { kind: 'unchanged', job: now };
  }
  const { Versions } = await readJobVersions(session.nomad, spec.ID, requestOptions(session));
  const ours = Versions.find((one) => one.JobModifyIndex > expectedIndex && isSameJob(one, spec));
  // The index that was expected is gone: a registration that still is under way will be refused.
  settle(session, writeOf(version), ours !== undefined);
  if (ours !== undefined) return { kind: 'new', index: ours.JobModifyIndex };
  throw new ActionError('superseded', overtakenReason(version));
}

function purged({ spec }: NewVersion): ActionError {
  return new ActionError(
    'superseded',
    `Somebody else purged job ${spec.ID} during this step. Re-run it to register the job again.`,
  );
}

function overtaken(version: NewVersion, { message, text = '' }: Failure): ActionError {
  // With an index above 0, as it was read just before.
  if (/job does not exist$/.test(text.trim())) return purged(version);
  return new ActionError('superseded', `${overtakenReason(version)} ${message}`);
}

function overtakenReason({ spec }: NewVersion): string {
  return (
    `Somebody else registered job ${spec.ID} at the same time, so this version was not ` +
    'registered. Compare the two and re-run this step.'
  );
}
