import type { DeploymentSnapshot } from '@rollout-actions/client/nomad/deployments/deployment-state';
import { watchDeployment } from '@rollout-actions/client/nomad/deployments/watch-deployment';
import {
  type Change,
  type TargetEnd,
  type WaitEnd,
  wait,
} from '@rollout-actions/client/wait/engine';
import type { Observation } from '@rollout-actions/client/wait/observation';
import { type Followed, logChange, stateText } from '../rollout/follow.ts';
import type { Session } from '../session.ts';
import { canariesGoal, watchCanaries } from './canaries-target.ts';
import type { GateRun } from './gate-run.ts';
import { goalOf, readGate, targetOf } from './gate-target.ts';
import { logGateChange } from './report/gate-results.ts';

/** Gates that judge one set of canaries. */
export interface Round {
  session: Session;
  followed: Followed;
  /** The deployment as its canaries were found ready. */
  ready: Observation<DeploymentSnapshot>;
  runs: readonly GateRun[];
  /** The states of the gates that were logged last, by target. */
  reported: Map<string, string>;
}

/** How a round ended. */
export type RoundEnd =
  | { kind: 'passed' }
  /** The canaries are not the same any more: what was measured says nothing. */
  | { kind: 'changed'; seen: Observation<DeploymentSnapshot> }
  /** Gates that do not let them be promoted. */
  | { kind: 'refused'; by: readonly GateRun[] };

/** What was seen, of the deployment or of a gate. */
type GateEvent = { seen: Observation<DeploymentSnapshot> } | { run: GateRun };

/**
 * Lets the gates measure side by side until each has passed, then through the whole `bake`, as long
 * as the canaries stay the same. Throws the reason of the run's signal.
 */
export async function runRound(round: Round): Promise<RoundEnd> {
  const { session, runs } = round;
  const { bake } = session.inputs;
  if (runs.some(isDeciding)) {
    const end = await stage(round, 0);
    if (end !== undefined) return end;
    if (bake > 0) session.run.log.info('All gates passed. The bake starts.');
  }
  return (await stage(round, bake)) ?? { kind: 'passed' };
}

function isDeciding({ gate }: GateRun): boolean {
  return !gate['observe-only'];
}

/** One wait: until each gate has let the canaries pass for `holdMs`. */
async function stage(round: Round, holdMs: number): Promise<RoundEnd | undefined> {
  const { session, followed, ready, runs } = round;
  const { world, deadline, log } = session.run;
  const target = `deployment ${followed.id}`;
  const watched = watchDeployment({ ...followed, nomad: session.nomad, target });
  const observers = runs.filter((run) => !isDeciding(run)).map(targetOf);
  // Watched to the last verdict of a gate; without one that decides, it is what the bake is about.
  const isGuard = observers.length < runs.length;
  const end = await wait<GateEvent>({
    world,
    deadline,
    readers: [
      watchCanaries<GateEvent>(watched, (seen) => ({ seen })),
      ...runs.map((run) => readGate<GateEvent>(run, { clock: world.clock, raw: { run } })),
    ],
    goals: new Map([
      [target, canariesGoal(ready.stabilityKey ?? '', isGuard ? undefined : holdMs)],
      ...runs.map((run) => [targetOf(run), goalOf(run, holdMs)] as const),
    ]),
    guards: new Set(isGuard ? [target, ...observers] : observers),
    mode: { kind: 'all' },
    onChange: (change) => logEvent(round, change),
  });
  log.heartbeat(undefined);
  return endOfStage(round, end, target);
}

function endOfStage(round: Round, end: WaitEnd<GateEvent>, target: string): RoundEnd | undefined {
  const by = round.runs.filter((run) => end.targets.get(targetOf(run))?.verdict === 'failed');
  if (by.length > 0) return { kind: 'refused', by };
  if (end.verdict === 'interrupted') throw end.interruption;
  if (end.verdict === 'reached') return undefined;
  return { kind: 'changed', seen: lastSeen(end.targets.get(target)) };
}

function lastSeen(found: TargetEnd<GateEvent> | undefined): Observation<DeploymentSnapshot> {
  if (found?.failure !== undefined) throw found.failure;
  const raw = found?.last?.raw;
  if (raw === undefined || !('seen' in raw)) throw new RangeError('a round ended without a reason');
  return raw.seen;
}

function logEvent(
  { session, followed, reported }: Round,
  { target, from, to, elapsedMs }: Change<GateEvent>,
): void {
  if ('run' in to.raw) {
    const before = from?.state ?? reported.get(target);
    reported.set(target, to.state);
    // The bake begins with what is known already.
    if (from === undefined && before === to.state) return;
    logGateChange(session, to.raw.run, { target, from: before, to: to.state, elapsedMs });
    return;
  }
  const before = from !== undefined && 'seen' in from.raw ? from.raw.seen : followed.last;
  logChange(session, followed, { target, from: before, to: to.raw.seen, elapsedMs });
}

/** Why a round has to start again. */
export function reasonToRestart(ready: Observation<DeploymentSnapshot>, seen: Observation): string {
  if (seen.state !== 'promotable') return `the deployment is ${stateText(seen)} now`;
  return ready.stabilityKey === seen.stabilityKey
    ? 'the deployment has changed'
    : 'a canary was restarted or replaced';
}
