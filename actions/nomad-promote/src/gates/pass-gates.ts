import type { Result } from '@rollout-actions/action/action-run';
import type { DeploymentSnapshot } from '@rollout-actions/client/nomad/deployments/deployment-state';
import type { Observation } from '@rollout-actions/client/wait/observation';
import type { Followed } from '../rollout/follow.ts';
import type { Session } from '../session.ts';
import { readCanaries, refuseUnknownPorts } from './canaries.ts';
import { type GateRun, startGate } from './gate-run.ts';
import type { MeasureSetting } from './measure-setting.ts';
import { endRefused } from './refused-end.ts';
import { type RoundEnd, runRound, whyAnew } from './round.ts';
import { tellGates } from './tell-gates.ts';
import { createOutputTeller } from './tell-output.ts';

/** Whether the canaries may be promoted; `changed`: others stand there, to be judged anew. */
export type Passage = { kind: 'passed' } | { kind: 'changed' } | { kind: 'ended'; result: Result };

/**
 * Lets fresh gates judge the canaries that stand ready, bake included. Without gates all pass. A
 * gate that says no ends the step, after what `on-gate-failure` asks for was done.
 */
export async function passGates(
  session: Session,
  followed: Followed,
  judged: Observation<DeploymentSnapshot>,
): Promise<Passage> {
  if (session.inputs.gates.length === 0) return { kind: 'passed' };
  const { log } = session.run;
  const end = await roundOf(session, followed, judged);
  log.heartbeat(undefined);
  switch (end.kind) {
    case 'passed':
      log.info('All gates let the canaries pass.');
      return end;
    case 'changed':
      log.info(`The gates and the bake begin anew: ${whyAnew(judged, end.seen)}.`);
      return { kind: 'changed' };
    case 'refused':
      return { kind: 'ended', result: await endRefused(session, followed, end.by) };
  }
}

async function roundOf(
  session: Session,
  followed: Followed,
  judged: Observation<DeploymentSnapshot>,
): Promise<RoundEnd> {
  const closers: (() => Promise<void>)[] = [];
  const canaries = await readCanaries(session, judged.raw);
  refuseUnknownPorts(session.inputs.gates, canaries);
  const atEnd = (close: () => Promise<void>) => void closers.push(close);
  const setting = { session, sight: judged.raw, canaries, atEnd };
  try {
    const runs = startGates(setting);
    tellGates(session, runs);
    const names = runs.map(({ gate }) => gate.name).join(', ');
    const count = canaries.length === 1 ? 'one canary' : `${canaries.length} canaries`;
    session.run.log.info(`Gates at work on ${count}: ${names}.`);
    return await runRound({ session, followed, judged, runs, told: new Map() });
  } finally {
    await Promise.all(closers.map((close) => close()));
  }
}

function startGates(setting: MeasureSetting): GateRun[] {
  const { session } = setting;
  const { world } = session.run;
  const tellOutput = createOutputTeller(session.run.log);
  const runs: GateRun[] = [];
  const onMeasured = (run: GateRun) => {
    tellOutput(run);
    tellGates(session, runs);
  };
  for (const gate of session.inputs.gates) {
    const measure = session.prepareGate(gate, setting);
    runs.push(startGate({ gate, measure, world, onMeasured }));
  }
  return runs;
}
