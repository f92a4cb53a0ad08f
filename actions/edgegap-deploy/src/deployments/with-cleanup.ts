import type { Result } from '@rollout-actions/action/action-run';
import { type Cleanup, withCleanup as cleanUp } from '@rollout-actions/action/cleanup';
import { untilAborted } from '@rollout-actions/client/time/deadline';
import type { DeploymentBatch, Server } from '../batch.ts';
import type { Session } from '../session.ts';
import { cleanUpAfter, describeCleanup } from './clean-up-after.ts';
import { stateForPost } from './post-step.ts';

/**
 * Runs `work`, which creates the servers of `batch`; on failure, timeout or cancel, cleans up the
 * deployments it created, as the inputs say. What it takes to find them again is kept for the post
 * step before the first of them is created, should this process be killed.
 */
export async function withCleanup(
  session: Session,
  batch: DeploymentBatch,
  work: () => Promise<Result>,
): Promise<Result> {
  const { run, record, inputs } = session;
  const cleanup: Cleanup<'stop'> = {
    verbs: {
      get 'on-failure'() {
        return batch.isUnreadable ? 'leave' : inputs.onFailure;
      },
      'on-timeout': inputs.onTimeout,
      'on-cancel': inputs.onCancel,
    },
    describeState: () => describeProgress(batch),
    kept: (verb) => stateForPost(session, batch, { verb, isCreating: true }),
    hasWork: () => record.createdIds().length > 0 || record.unresolvedCreates() > 0,
    apply: (verb, trigger, deadline) => cleanUpAfter(session, batch, { verb, trigger, deadline }),
    leave: (trigger, deadline) =>
      cleanUpAfter(session, batch, { verb: 'leave', trigger, deadline }),
    unfinished: (verb, trigger) => describeCleanup(session, batch, { verb, trigger }),
  };
  // Also where nothing is to be stopped: the post step then lists what a killed main has left.
  if (!run.dryRun) run.keep(stateForPost(session, batch, { isCreating: true }));
  return await cleanUp(run, cleanup, async () => {
    // Creates under way may go on: the cleanup waits for them.
    const result = await untilAborted(work(), run.signal);
    if (!record.mayHaveStrays()) return result;
    run.keep(stateForPost(session, batch, { verb: 'stop', keepsServers: true }));
    return { ...result, isUnfinished: true };
  });
}

function describeProgress({ servers }: DeploymentBatch): string {
  if (servers.length === 0) return 'no server had been created yet';
  const waiting = servers.filter(({ readyMs, snapshot }) => {
    return readyMs === undefined && snapshot?.state !== 'ready';
  });
  if (waiting.length === 0) return describePorts(servers);
  const which = waiting.length > 3 ? '' : ` (${waiting.map(({ id }) => id).join(', ')})`;
  return `${waiting.length} of ${servers.length} servers were not ready${which}`;
}

function describePorts(servers: readonly Server[]): string {
  const silent = servers.filter(({ portState }) => portState !== undefined);
  const [first] = silent;
  if (first === undefined) return 'every server created so far was ready';
  const port = `the port of deployment ${first.id} was ${first.portState}`;
  return silent.length === 1 ? port : `${port}, and ${silent.length - 1} more did not answer`;
}
