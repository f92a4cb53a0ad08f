import { ActionError } from '@rollout-actions/action/action-error';
import type { Result } from '@rollout-actions/action/action-run';
import { wait } from '@rollout-actions/client/wait/engine';
import type { Change } from '@rollout-actions/client/wait/types';
import type { Followed } from '../rollout/follow.ts';
import type { Session } from '../session.ts';
import type { GateRun } from './gate-run.ts';
import { goalOf, readGate, targetOf } from './gate-target.ts';
import { isSequentialGate, measuringMs } from './inputs/bake-input.ts';
import { logGateChange, resultOf } from './report/gate-results.ts';
import { contextOf, startGates } from './run-gates.ts';

/**
 * Whether a check is about the gates themselves (an A/A check): asked for by `self-test`, or on a
 * deployment without canaries while there are gates that compare.
 */
export function isSelfTest({ inputs }: Session, hasCanaries: boolean): boolean {
  if (inputs.operation !== 'check') return false;
  return inputs.selfTest || (!hasCanaries && inputs.gates.some(isSequentialGate));
}

/**
 * Runs the gates that compare on stable allocations alone. There is no difference to
 * be found, so a gate that fails is badly set; its reason says how.
 */
export async function runSelfTest(session: Session, followed: Followed): Promise<Result> {
  const snapshot = followed.last?.raw;
  const gates = session.inputs.gates.filter(isSequentialGate);
  if (snapshot === undefined || gates.length === 0) throw noGates();
  const groups = Object.keys(snapshot.deployment.TaskGroups).filter(followed.inScope);
  const closers: (() => Promise<void>)[] = [];
  const atEnd = (close: () => Promise<void>) => void closers.push(close);
  const shared = { ...contextOf(session), snapshot, groups, canaries: [], atEnd };
  session.run.log.info('Self-test: comparing stable allocations with each other.');
  try {
    const runs = startGates(session, { ...shared, isSelfTest: true }, gates);
    await untilDecided(session, runs);
    return toResult(runs);
  } finally {
    session.run.log.heartbeat(undefined);
    await Promise.all(closers.map((close) => close()));
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
    // Every gate is heard to its end, also where another one has failed.
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
    return `Gate ${name} ${said}: ${reason}.`;
  });
  return { outcome, reason: `Self-test: ${sentences.join(' ')}` };
}
