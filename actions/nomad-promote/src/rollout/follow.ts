import type { DeploymentSnapshot } from '@rollout-actions/client/nomad/deployments/deployment-state';
import { watchDeployment } from '@rollout-actions/client/nomad/deployments/watch-deployment';
import { wait } from '@rollout-actions/client/wait/engine';
import { type Observation, stateText } from '@rollout-actions/client/wait/observation';
import { settledTarget } from '@rollout-actions/client/wait/settled-target';
import type { Change } from '@rollout-actions/client/wait/types';
import { reportDeployment } from '../report/report-deployment.ts';
import { setSnapshotOutputs } from '../report/set-outputs.ts';
import type { Session } from '../session.ts';

/** A deployment that is followed. */
export interface Followed {
  id: string;
  /** Which task groups count. */
  inScope: (group: string) => boolean;
  /** What was seen of it last. */
  last: Observation<DeploymentSnapshot> | undefined;
  /** Whether its snapshots become outputs: a rollback's do not. */
  isOurs: boolean;
}

/** States that end the following: wanted ones and bad ones, each with the ms it has to last. */
export interface Ends {
  until: ReadonlyMap<string, number>;
  failOn: ReadonlyMap<string, number>;
}

/** Where it ended, and whether that was wanted. */
export interface Followup {
  reached: boolean;
  seen: Observation<DeploymentSnapshot>;
}

/** The states of a deployment that lead nowhere, at once. */
export const FAILED_STATES: readonly [string, number][] = [
  ['failed', 0],
  ['cancelled', 0],
];

/**
 * Follows a deployment to one of `ends`, with each change in the log and the outputs. Throws the
 * reason of the run's signal, and the `Failure` of a read that cannot be had.
 */
export async function follow(session: Session, followed: Followed, ends: Ends): Promise<Followup> {
  const { run, nomad } = session;
  const target = `deployment ${followed.id}`;
  const goal = { ...ends, discoveryMs: 0, onSuperseded: 'fail' as const };
  const end = await wait<DeploymentSnapshot>({
    world: run.world,
    deadline: run.deadline,
    readers: [watchDeployment({ nomad, target, id: followed.id, inScope: followed.inScope })],
    goals: new Map([[target, goal]]),
    mode: { kind: 'all' },
    onChange: (change) => logChange(session, followed, change),
  });
  run.log.heartbeat(undefined);
  const { verdict, last } = settledTarget(end, target);
  if (last === undefined) throw new RangeError(`${target} was settled without having been seen`);
  return { reached: verdict === 'reached', seen: last };
}

/** Notes a change of a deployment in the log, the outputs and the report. */
export function logChange(
  session: Session,
  followed: Followed,
  change: Change<DeploymentSnapshot>,
): void {
  const { log } = session.run;
  const { target: subject, elapsedMs, to } = change;
  followed.last = to;
  reportDeployment(session, to.raw.deployment, followed.isOurs ? 'followed' : 'rollback');
  if (followed.isOurs) setSnapshotOutputs(session, to.raw);
  const from = change.from && stateText(change.from);
  if (from !== stateText(to)) {
    log.change({ subject, from, to: stateText(to), elapsedMs });
    session.run.report.state(subject, stateText(to));
  }
  log.heartbeat(`${subject} is still ${stateText(to)}.`);
}
