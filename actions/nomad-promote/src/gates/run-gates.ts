import { ActionError } from '@rollout-actions/action/action-error';
import type { Result } from '@rollout-actions/action/action-run';
import { sentence } from '@rollout-actions/client/http/redaction/sanitize-line';
import type { DeploymentSnapshot } from '@rollout-actions/client/nomad/deployments/deployment-state';
import { wait } from '@rollout-actions/client/wait/engine';
import type { Observation } from '@rollout-actions/client/wait/observation';
import type { Change } from '@rollout-actions/client/wait/types';
import { readCanaries } from '../rollout/canaries.ts';
import type { Followed } from '../rollout/follow.ts';
import type { Session } from '../session.ts';
import { refuseUnknownPorts } from './canary-ports.ts';
import { endRefused } from './end-refused.ts';
import { type GateRun, startGate } from './gate-run.ts';
import { goalOf, readGate, targetOf } from './gate-target.ts';
import { isSequentialGate, measuringMs } from './inputs/bake-input.ts';
import type { Gate } from './inputs/schema.ts';
import { prepareGate } from './kinds/prepare-gate.ts';
import { createOutputLog, logGateChange, resultOf, setGateOutputs } from './report/gate-results.ts';
import { type RoundEnd, reasonToRestart, runRound } from './round.ts';
import type { GateContext } from './types.ts';

/**
 * Whether the canaries may be promoted; `changed`: they are other ones now, and start from the
 * beginning.
 */
export type Passage = { kind: 'passed' } | { kind: 'changed' } | { kind: 'ended'; result: Result };

/**
 * Runs fresh gates on the canaries that stand ready, bake included. A gate that says no ends the
 * step, after what `on-gate-failure` asks for was done.
 */
export async function runGates(
  session: Session,
  followed: Followed,
  ready: Observation<DeploymentSnapshot>,
): Promise<Passage> {
  const { log } = session.run;
  const end = await runOnCanaries(session, followed, ready);
  log.heartbeat(undefined);
  switch (end.kind) {
    case 'passed':
      log.info('All gates passed.');
      return end;
    case 'changed':
      log.info(`Restarting the gates and the bake: ${reasonToRestart(ready, end.current)}.`);
      return { kind: 'changed' };
    case 'refused':
      return { kind: 'ended', result: await endRefused(session, followed, end.by) };
  }
}

async function runOnCanaries(
  session: Session,
  followed: Followed,
  ready: Observation<DeploymentSnapshot>,
): Promise<RoundEnd> {
  const snapshot = ready.raw;
  const canaries = await readCanaries(session, snapshot);
  refuseUnknownPorts(session.inputs.gates, canaries);
  const groups = snapshot.groups.map(({ group }) => group);
  await using closers = new AsyncDisposableStack();
  const shared = contextOf(session, closers);
  const context = { ...shared, snapshot, groups, canaries, isSelfTest: false };
  const runs = await startGates(session, context, session.inputs.gates);
  setGateOutputs(session, runs);
  const names = runs.map(({ gate }) => gate.name).join(', ');
  const count = canaries.length === 1 ? 'one canary' : `${canaries.length} canaries`;
  session.run.log.info(`Running gates on ${count}: ${names}.`);
  return await runRound({ session, followed, ready, runs, reported: new Map() });
}

/** What all gates of a step work with. */
function contextOf({ run, nomad, toolFolders, inputs }: Session, closers: AsyncDisposableStack) {
  const { address, bake, gates } = inputs;
  const sequentialGates = gates.filter(
    (gate) => isSequentialGate(gate) && !gate['observe-only'],
  ).length;
  const atEnd = (close: () => Promise<void>) => closers.defer(close);
  return { run, nomad, toolFolders, address, bake, sequentialGates, atEnd };
}

async function startGates(
  session: Session,
  context: GateContext,
  gates: readonly Gate[],
): Promise<GateRun[]> {
  const { world } = session.run;
  const logOutput = createOutputLog(session.run.log);
  const runs: GateRun[] = [];
  const onMeasured = (run: GateRun) => {
    logOutput(run);
    setGateOutputs(session, runs);
  };
  for (const gate of gates) {
    const measure = await (session.prepareGate ?? prepareGate)(gate, context);
    runs.push(startGate({ gate, measure, world, onMeasured }));
  }
  return runs;
}

/**
 * Runs the gates that compare on stable allocations alone. There is no difference to be found, so a
 * gate that fails is badly set; its reason says how.
 */
export async function runSelfTest(session: Session, followed: Followed): Promise<Result> {
  const snapshot = followed.last?.raw;
  const gates = session.inputs.gates.filter(isSequentialGate);
  if (snapshot === undefined || gates.length === 0) throw noGates();
  const groups = Object.keys(snapshot.deployment.TaskGroups).filter(followed.inScope);
  await using closers = new AsyncDisposableStack();
  const shared = { ...contextOf(session, closers), snapshot, groups, canaries: [] };
  session.run.log.info('Self-test: comparing stable allocations with each other.');
  try {
    const runs = await startGates(session, { ...shared, isSelfTest: true }, gates);
    await untilDecided(session, runs);
    return toResult(runs);
  } finally {
    session.run.log.heartbeat(undefined);
  }
}

function noGates(): ActionError {
  return new ActionError(
    'refused',
    'A self-test needs a gate of kind compare or load: add one to the input gates.',
  );
}

async function untilDecided(session: Session, runs: readonly GateRun[]): Promise<void> {
  const { world, deadline } = session.run;
  const { bake } = session.inputs;
  const startMs = world.clock.now();
  for (const run of runs) run.endAt(startMs + measuringMs(run.gate, bake));
  const end = await wait<GateRun>({
    world,
    deadline,
    readers: runs.map((run) => readGate(run, { clock: world.clock, raw: run })),
    // Every gate measures to its end, also where another one has failed.
    goals: new Map(runs.map((run) => [targetOf(run), decided(run)])),
    mode: { kind: 'all' },
    onChange: ({ target, from, to, elapsedMs }: Change<GateRun>) =>
      logGateChange(session, to.raw, { target, from: from?.state, to: to.state, elapsedMs }),
  });
  if (end.verdict === 'interrupted') throw end.interruption;
}

function decided(run: GateRun) {
  const until = new Map(['pass', 'fail', 'inconclusive'].map((state) => [state, 0]));
  return { ...goalOf(run, 0), until, failOn: new Map<string, number>() };
}

function toResult(runs: readonly GateRun[]): Result {
  const bad = runs.filter((run) => run.state() !== 'pass');
  if (bad.length === 0) {
    const names = runs.map(({ gate }) => gate.name).join(', ');
    const reason = `Self-test: stable allocations do not differ; ${names} can be relied on.`;
    return { outcome: 'succeeded', reason };
  }
  const outcome = bad.some((run) => run.state() === 'fail') ? 'gate-failed' : 'inconclusive';
  const sentences = bad.map((run) => {
    const { name, verdict, reason } = resultOf(run);
    const said = verdict === 'fail' ? 'fails without a canary' : 'cannot decide';
    return sentence(`Gate ${name} ${said}: ${reason}`);
  });
  return { outcome, reason: `Self-test: ${sentences.join(' ')}` };
}
