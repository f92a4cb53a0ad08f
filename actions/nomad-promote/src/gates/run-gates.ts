import type { Result } from '@rollout-actions/action/action-run';
import type { DeploymentSnapshot } from '@rollout-actions/client/nomad/deployments/deployment-state';
import type { Observation } from '@rollout-actions/client/wait/observation';
import type { Followed } from '../rollout/follow.ts';
import type { Session } from '../session.ts';
import { readCanaries, refuseUnknownPorts } from './canaries.ts';
import { endRefused } from './end-refused.ts';
import { type GateRun, startGate } from './gate-run.ts';
import { isSequentialGate } from './inputs/bake-input.ts';
import type { Gate } from './inputs/schema.ts';
import { createOutputLog, setGateOutputs } from './report/gate-results.ts';
import { type RoundEnd, reasonToRestart, runRound } from './round.ts';
import type { GateContext } from './types.ts';

/**
 * Whether the canaries may be promoted; `changed`: they are other ones now, and start from the
 * beginning.
 */
export type Passage = { kind: 'passed' } | { kind: 'changed' } | { kind: 'ended'; result: Result };

/**
 * Runs fresh gates on the canaries that stand ready, bake included. Without gates all pass. A
 * gate that says no ends the step, after what `on-gate-failure` asks for was done.
 */
export async function runGates(
  session: Session,
  followed: Followed,
  ready: Observation<DeploymentSnapshot>,
): Promise<Passage> {
  if (session.inputs.gates.length === 0) return { kind: 'passed' };
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
  const closers: (() => Promise<void>)[] = [];
  const canaries = await readCanaries(session, ready.raw);
  refuseUnknownPorts(session.inputs.gates, canaries);
  const atEnd = (close: () => Promise<void>) => void closers.push(close);
  const snapshot = ready.raw;
  const groups = snapshot.groups.map(({ group }) => group);
  const context = { ...contextOf(session), snapshot, groups, canaries, isSelfTest: false, atEnd };
  try {
    const runs = startGates(session, context, session.inputs.gates);
    setGateOutputs(session, runs);
    const names = runs.map(({ gate }) => gate.name).join(', ');
    const count = canaries.length === 1 ? 'one canary' : `${canaries.length} canaries`;
    session.run.log.info(`Running gates on ${count}: ${names}.`);
    return await runRound({ session, followed, ready, runs, reported: new Map() });
  } finally {
    await Promise.all(closers.map((close) => close()));
  }
}

/** What all gates of a step work with. */
export function contextOf({ run, nomad, toolFolders, inputs }: Session) {
  const { address, bake, gates } = inputs;
  const sequentialGates = gates.filter(
    (gate) => isSequentialGate(gate) && !gate['observe-only'],
  ).length;
  return { run, nomad, toolFolders, address, bake, sequentialGates };
}

export function startGates(
  session: Session,
  context: GateContext,
  gates: readonly Gate[],
): GateRun[] {
  const { world } = session.run;
  const logOutput = createOutputLog(session.run.log);
  const runs: GateRun[] = [];
  const onMeasured = (run: GateRun) => {
    logOutput(run);
    setGateOutputs(session, runs);
  };
  for (const gate of gates) {
    const measure = session.prepareGate(gate, context);
    runs.push(startGate({ gate, measure, world, onMeasured }));
  }
  return runs;
}
