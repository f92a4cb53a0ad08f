import { ActionError } from '@rollout-actions/action/action-error';
import type { Result } from '@rollout-actions/action/action-run';
import { Failure } from '@rollout-actions/client/http/failure';
import { type NewVersion, readJob, registerJob } from '@rollout-actions/client/nomad/jobs/jobs';
import { readJobFile } from '../job/job-file.ts';
import { holdsAllOf } from '../job/same-job.ts';
import { waitForDeployment } from '../rollout/resolve-deployments.ts';
import { markChanged, type Session } from '../session.ts';
import { promoteDeployment } from './promote.ts';

/** Registers the job of `job-file`, then follows and promotes the deployment that comes of it. */
export async function runJob(session: Session): Promise<Result> {
  const { run } = session;
  const spec = await readJobFile(session);
  const before = await presentIndex(session, spec.ID);
  const index = await register(session, { spec, expectedIndex: before });
  if (index === before) run.log.info(`Job ${spec.ID} was registered like this already.`);
  else run.log.info(`Registered job ${spec.ID} (modify index ${index}).`);
  const wanted = { kind: 'modify-index' as const, index };
  const deployment = await waitForDeployment(session, spec.ID, wanted);
  run.outputs.set('deployment-id', deployment.ID);
  run.outputs.set('deployment-ids', [deployment.ID]);
  return await promoteDeployment(session, deployment.ID);
}

/** The modify index of the job as it is, 0 where there is none. */
async function presentIndex(session: Session, id: string): Promise<number> {
  const { nomad, run } = session;
  try {
    const job = await readJob(nomad, id, { signal: run.signal, deadline: run.deadline });
    return job.JobModifyIndex;
  } catch (error) {
    if (error instanceof Failure && error.kind === 'not-found') return 0;
    throw error;
  }
}

/** Registers once; gives the job's modify index. A lost answer is resolved by reading the job. */
async function register(session: Session, version: NewVersion): Promise<number> {
  const { nomad, run } = session;
  try {
    const request = { signal: run.signal, deadline: run.deadline };
    const answer = await registerJob(nomad, version, request);
    if (answer.Warnings)
      run.log.warning(`Nomad warns of job ${version.spec.ID}: ${answer.Warnings}`);
    run.outputs.set('eval-id', answer.EvalID);
    if (answer.JobModifyIndex !== version.expectedIndex) markChanged(session);
    return answer.JobModifyIndex;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.kind === 'conflict') throw registeredByOthers(version, error);
    if (error.received !== 'maybe') throw error;
    run.log.info(`${error.message} Reading whether the registration arrived.`);
    return await resolve(session, version, error);
  }
}

async function resolve(session: Session, version: NewVersion, lost: Failure): Promise<number> {
  const { nomad, run } = session;
  const request = { signal: run.signal, deadline: run.deadline };
  const now = await readJob(nomad, version.spec.ID, request).catch((error: unknown) => {
    if (error instanceof Failure && error.kind === 'not-found') throw lost;
    throw error;
  });
  const index = now.JobModifyIndex;
  if (index === version.expectedIndex) throw lost;
  // Ours if all that was sent is there: then it is right to go on, whoever registered it.
  if (!holdsAllOf(now, version.spec)) throw registeredByOthers(version, lost);
  markChanged(session);
  return index;
}

function registeredByOthers({ spec }: NewVersion, { message }: Failure): ActionError {
  return new ActionError(
    'superseded',
    `Somebody else registered job ${spec.ID} meanwhile, so this version was not: ${message} ` +
      'Compare the two and run this step again.',
  );
}
