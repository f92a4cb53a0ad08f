import { readHeldJobAllocations } from '@rollout-actions/client/nomad/allocations/allocations';
import { createBlockingQuery } from '@rollout-actions/client/nomad/blocking-query';
import { hasEnded } from '@rollout-actions/client/nomad/deployments/promotability';
import { readJob } from '@rollout-actions/client/nomad/jobs/jobs';
import type { Allocation } from '@rollout-actions/client/nomad/schemas/allocation';
import { blocking } from '@rollout-actions/client/wait/cadence';
import { wait } from '@rollout-actions/client/wait/engine';
import type { Reader } from '@rollout-actions/client/wait/reader';
import { settledTarget } from '@rollout-actions/client/wait/settled-target';
import type { Session } from '../session.ts';
import type { FailedDeployment, Rollback } from './types.ts';

/**
 * Follows the rollback of a system job. The server makes a new version of the job but no deployment
 * for it (observed), so the job's version and its allocations show when it is complete.
 */
export async function followSystemRollback(
  session: Session,
  failure: FailedDeployment,
): Promise<Rollback> {
  const { run } = session;
  const { what, toVersion, failed } = failure;
  const target = `rollback of job ${failed.JobID}`;
  const end = await wait<string>({
    world: run.world,
    deadline: run.deadline,
    readers: [rollbackReader(session, failure, target)],
    goals: new Map([[target, GOAL]]),
    mode: { kind: 'all' },
    onChange: ({ from, to, elapsedMs }) => {
      const subject = target;
      run.log.change({ subject, from: from?.raw, to: to.raw, elapsedMs });
      run.log.heartbeat(`The ${target} is still ${to.raw}.`);
    },
  });
  run.log.heartbeat(undefined);
  const { verdict } = settledTarget(end, target);
  if (verdict === 'reached') {
    const reason =
      `${what} The job is back at the specification of version ${toVersion} (now version ` +
      `${failed.JobVersion + 1}; a system job rolls back without a deployment). Fix the release ` +
      'and re-run.';
    return { isComplete: true, result: { outcome: 'rolled-back', reason } };
  }
  const reason = `${what} A newer version of the job was registered during its rollback.`;
  return { isComplete: false, result: { outcome: 'superseded', reason } };
}

const GOAL = {
  until: new Map([['complete', 0]]),
  failOn: new Map([['overtaken', 0]]),
  discoveryMs: Number.POSITIVE_INFINITY,
  onSuperseded: 'follow' as const,
};

function rollbackReader(
  { nomad }: Session,
  { failed }: FailedDeployment,
  target: string,
): Reader<string> {
  const { JobID: job, JobVersion: failedVersion } = failed;
  const query = createBlockingQuery((ask) => readHeldJobAllocations(nomad, job, ask));
  return {
    name: nomad.name,
    targets: [target],
    cadence: blocking,
    async read(readOptions) {
      const all = await query.read(readOptions);
      const { Version: version } = await readJob(nomad, job, { signal: readOptions.signal });
      const raw = progressOf(all, failedVersion);
      const state = stateOf(all, { version, failedVersion });
      return [{ target, observation: { state, id: job, revision: '', evidence: [], raw } }];
    },
  };
}

function stateOf(
  all: readonly Allocation[],
  { version, failedVersion }: { version: number; failedVersion: number },
): string {
  if (version > failedVersion + 1) return 'overtaken';
  const wanted = all.filter((allocation) => allocation.DesiredStatus === 'run');
  const isComplete =
    version === failedVersion + 1 &&
    wanted.some((allocation) => allocation.JobVersion === failedVersion + 1) &&
    wanted.every(
      ({ JobVersion, ClientStatus }) => JobVersion !== failedVersion && ClientStatus === 'running',
    );
  return isComplete ? 'complete' : 'running';
}

function progressOf(all: readonly Allocation[], failedVersion: number): string {
  const living = all.filter((allocation) => !hasEnded(allocation));
  const failed = living.filter((allocation) => allocation.JobVersion === failedVersion).length;
  return `running (${living.length - failed} rolled back, ${failed} of version ${failedVersion})`;
}
