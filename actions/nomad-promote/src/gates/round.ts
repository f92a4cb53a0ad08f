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
import { measuringMs } from './inputs/bake-input.ts';
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

/** What a stage of a round waits for. */
interface Stage {
  /** The ms for which gates that count measurements have to pass; without it they only watch. */
  counted?: number;
  /** Whether gates that compare have to decide; else they only watch. */
  sequential: boolean;
  /** Where no gate is waited for: the ms for which the canaries have to stand ready. */
  holdMs?: number;
}

/**
 * Lets the gates measure side by side: first until those that count measurements have passed, then
 * through the whole `bake`, then until those that compare have decided, as long as the canaries stay
 * the same. Throws the reason of the run's signal.
 */
export async function runRound(round: Round): Promise<RoundEnd> {
  for (const stage of stagesOf(round)) {
    const end = await runStage(round, stage);
    if (end !== undefined) return end;
  }
  return { kind: 'passed' };
}

function* stagesOf({ session, runs }: Round): Generator<Stage> {
  const { log, world } = session.run;
  const { bake } = session.inputs;
  const deciding = runs.filter(isDeciding);
  const sequential = deciding.filter((run) => run.isSequential);
  const hasCounted = sequential.length < deciding.length;
  const bakeMs = bake === 'auto' ? 0 : bake;
  if (hasCounted) {
    yield { counted: 0, sequential: false };
    if (bakeMs > 0) log.info('All gates that count measurements passed. The bake starts.');
  }
  const startMs = world.clock.now();
  for (const run of sequential) run.endAt(startMs + measuringMs(run.gate, bake));
  if (hasCounted) yield { counted: bakeMs, sequential: false };
  else if (bakeMs > 0 || sequential.length === 0) yield { sequential: false, holdMs: bakeMs };
  if (sequential.length === 0) return;
  if (sequential.some((run) => run.state() === 'measuring')) {
    if (bakeMs > 0) log.info('The bake is over; waiting for the gates that are still undecided.');
    yield { sequential: true };
  }
  // The others were measured meanwhile; each has to let the canaries pass at the end.
  if (hasCounted) yield { counted: 0, sequential: false };
}

function isDeciding({ gate }: GateRun): boolean {
  return !gate['observe-only'];
}

/** One wait: until the gates of the stage have let the canaries pass. */
async function runStage(round: Round, stage: Stage): Promise<RoundEnd | undefined> {
  const { session, followed, ready, runs } = round;
  const { world, deadline, log } = session.run;
  const target = `deployment ${followed.id}`;
  const watched = watchDeployment({ ...followed, nomad: session.nomad, target });
  const holdOf = (run: GateRun) =>
    run.isSequential ? (stage.sequential ? 0 : undefined) : stage.counted;
  const isGuard = (run: GateRun) => !isDeciding(run) || holdOf(run) === undefined;
  const guards = runs.filter(isGuard).map(targetOf);
  const end = await wait<GateEvent>({
    world,
    deadline,
    readers: [
      watchCanaries<GateEvent>(watched, (seen) => ({ seen })),
      ...runs.map((run) => readGate<GateEvent>(run, { clock: world.clock, raw: { run } })),
    ],
    goals: new Map([
      [target, canariesGoal(ready.stabilityKey ?? '', stage.holdMs)],
      ...runs.map((run) => [targetOf(run), goalOf(run, holdOf(run))] as const),
    ]),
    guards: new Set(stage.holdMs === undefined ? [target, ...guards] : guards),
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
