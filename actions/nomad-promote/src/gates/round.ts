import type { DeploymentSnapshot } from '@rollout-actions/client/nomad/deployments/deployment-state';
import { watchDeployment } from '@rollout-actions/client/nomad/deployments/watch-deployment';
import { wait } from '@rollout-actions/client/wait/engine';
import { type Observation, stateText } from '@rollout-actions/client/wait/observation';
import type { Change, TargetEnd, WaitEnd } from '@rollout-actions/client/wait/types';
import { type Followed, logChange } from '../rollout/follow.ts';
import type { Session } from '../session.ts';
import { canariesGoal, watchCanaries } from './canaries-target.ts';
import type { GateRun } from './gate-run.ts';
import { goalOf, readGate, targetOf } from './gate-target.ts';
import { measuringMs } from './inputs/bake-input.ts';
import { logGateChange } from './report/gate-results.ts';

/** The gates of one set of canaries. */
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
  | { kind: 'changed'; current: Observation<DeploymentSnapshot> }
  /** Gates that do not let them be promoted. */
  | { kind: 'refused'; by: readonly GateRun[] };

/** An observation of the deployment, or a measurement of a gate. */
type GateEvent = { current: Observation<DeploymentSnapshot> } | { run: GateRun };

/** What a phase of a round waits for. */
interface Phase {
  /** The ms for which gates that count measurements have to pass; without it they only watch. */
  counted?: number;
  /** Whether gates that compare have to decide; else they only watch. */
  sequential: boolean;
  /** Where no gate is waited for: the ms for which the canaries have to stand ready. */
  holdMs?: number;
}

/**
 * Lets the gates measure side by side: first until those that count measurements have passed, then
 * through the whole `bake`, then until those that compare have decided, as long as the canaries
 * stay the same. Throws the reason of the run's signal.
 */
export async function runRound(round: Round): Promise<RoundEnd> {
  for (const phase of phasesOf(round)) {
    const end = await runPhase(round, phase);
    if (end !== undefined) return end;
  }
  return { kind: 'passed' };
}

function* phasesOf({ session, runs }: Round): Generator<Phase> {
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

/** One wait: until the gates of the phase have let the canaries pass. */
async function runPhase(round: Round, phase: Phase): Promise<RoundEnd | undefined> {
  const { session, followed, ready, runs } = round;
  const { world, deadline, log } = session.run;
  const target = `deployment ${followed.id}`;
  const watched = watchDeployment({ ...followed, nomad: session.nomad, target });
  const holdOf = (run: GateRun) =>
    run.isSequential ? (phase.sequential ? 0 : undefined) : phase.counted;
  const isGuard = (run: GateRun) => !isDeciding(run) || holdOf(run) === undefined;
  const guards = runs.filter(isGuard).map(targetOf);
  const end = await wait<GateEvent>({
    world,
    deadline,
    readers: [
      watchCanaries<GateEvent>(watched, (current) => ({ current })),
      ...runs.map((run) => readGate<GateEvent>(run, { clock: world.clock, raw: { run } })),
    ],
    goals: new Map([
      [target, canariesGoal(ready.stabilityKey ?? '', phase.holdMs)],
      ...runs.map((run) => [targetOf(run), goalOf(run, holdOf(run))] as const),
    ]),
    guards: new Set(phase.holdMs === undefined ? [target, ...guards] : guards),
    mode: { kind: 'all' },
    onChange: (change) => logEvent(round, change),
  });
  log.heartbeat(undefined);
  return endOfPhase(round, end, target);
}

function endOfPhase(round: Round, end: WaitEnd<GateEvent>, target: string): RoundEnd | undefined {
  const by = round.runs.filter((run) => end.targets.get(targetOf(run))?.verdict === 'failed');
  if (by.length > 0) return { kind: 'refused', by };
  if (end.verdict === 'interrupted') throw end.interruption;
  if (end.verdict === 'reached') return undefined;
  return { kind: 'changed', current: lastObservation(end.targets.get(target)) };
}

function lastObservation(found: TargetEnd<GateEvent> | undefined): Observation<DeploymentSnapshot> {
  if (found?.failure !== undefined) throw found.failure;
  const raw = found?.last?.raw;
  if (raw === undefined || !('current' in raw))
    throw new RangeError('a round ended without a reason');
  return raw.current;
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
  const before = from !== undefined && 'current' in from.raw ? from.raw.current : followed.last;
  logChange(session, followed, { target, from: before, to: to.raw.current, elapsedMs });
}

/** Why a round has to start again. */
export function reasonToRestart(
  ready: Observation<DeploymentSnapshot>,
  current: Observation,
): string {
  if (current.state !== 'promotable') return `the deployment is ${stateText(current)} now`;
  return ready.stabilityKey === current.stabilityKey
    ? 'the deployment has changed'
    : 'a canary was restarted or replaced';
}
