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
import { goalOf, readGate, targetOf } from './gate-reader.ts';
import type { GateRun } from './gate-run.ts';
import { tellGateChange } from './tell-gates.ts';
import { canariesGoal, watchCanaries } from './watch-canaries.ts';

/** Gates at work on the canaries of one moment. */
export interface Round {
  session: Session;
  followed: Followed;
  /** The deployment as its canaries were found ready. */
  judged: Observation<DeploymentSnapshot>;
  runs: readonly GateRun[];
  /** The states that were told of the gates, by target. */
  told: Map<string, string>;
}

/** How a round ended. */
export type RoundEnd =
  | { kind: 'passed' }
  /** The canaries are not the same any more: what was measured says nothing. */
  | { kind: 'changed'; seen: Observation<DeploymentSnapshot> }
  /** Gates that do not let them be promoted. */
  | { kind: 'refused'; by: readonly GateRun[] };

/** What was seen, of the deployment or of a gate. */
type Seen = { seen: Observation<DeploymentSnapshot> } | { run: GateRun };

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
    if (bake > 0) session.run.log.info('All gates have passed. The bake begins.');
  }
  return (await stage(round, bake)) ?? { kind: 'passed' };
}

function isDeciding({ gate }: GateRun): boolean {
  return !gate['observe-only'];
}

/** One wait: until each gate has let the canaries pass for `holdMs`. */
async function stage(round: Round, holdMs: number): Promise<RoundEnd | undefined> {
  const { session, followed, judged, runs } = round;
  const { world, deadline, log } = session.run;
  const target = `deployment ${followed.id}`;
  const watched = watchDeployment({ ...followed, nomad: session.nomad, target });
  const observers = runs.filter((run) => !isDeciding(run)).map(targetOf);
  // Watched to the last verdict of a gate; without one that decides, it is what the bake is about.
  const isGuard = observers.length < runs.length;
  const end = await wait<Seen>({
    world,
    deadline,
    readers: [
      watchCanaries<Seen>(watched, (seen) => ({ seen })),
      ...runs.map((run) => readGate<Seen>(run, { clock: world.clock, raw: { run } })),
    ],
    goals: new Map([
      [target, canariesGoal(judged.steady ?? '', isGuard ? undefined : holdMs)],
      ...runs.map((run) => [targetOf(run), goalOf(run, holdMs)] as const),
    ]),
    guards: new Set(isGuard ? [target, ...observers] : observers),
    mode: { kind: 'all' },
    onChange: (change) => tell(round, change),
  });
  log.heartbeat(undefined);
  return endOfStage(round, end, target);
}

function endOfStage(round: Round, end: WaitEnd<Seen>, target: string): RoundEnd | undefined {
  const by = round.runs.filter((run) => end.targets.get(targetOf(run))?.verdict === 'failed');
  if (by.length > 0) return { kind: 'refused', by };
  if (end.verdict === 'interrupted') throw end.interruption;
  if (end.verdict === 'reached') return undefined;
  return { kind: 'changed', seen: lastSeen(end.targets.get(target)) };
}

function lastSeen(found: TargetEnd<Seen> | undefined): Observation<DeploymentSnapshot> {
  if (found?.failure !== undefined) throw found.failure;
  const raw = found?.last?.raw;
  if (raw === undefined || !('seen' in raw)) throw new RangeError('a round ended without a reason');
  return raw.seen;
}

function tell(
  { session, followed, told }: Round,
  { target, from, to, elapsedMs }: Change<Seen>,
): void {
  if ('run' in to.raw) {
    const before = from?.state ?? told.get(target);
    told.set(target, to.state);
    // The bake begins with what is known already.
    if (from === undefined && before === to.state) return;
    tellGateChange(session, to.raw.run, { target, from: before, to: to.state, elapsedMs });
    return;
  }
  const before = from !== undefined && 'seen' in from.raw ? from.raw.seen : followed.last;
  logChange(session, followed, { target, from: before, to: to.raw.seen, elapsedMs });
}

/** Why a round had to begin anew. */
export function whyAnew(judged: Observation<DeploymentSnapshot>, seen: Observation): string {
  if (seen.state !== 'promotable') return `the deployment is ${stateText(seen)} now`;
  return judged.steady === seen.steady
    ? 'the deployment has changed'
    : 'a canary was restarted or replaced';
}
