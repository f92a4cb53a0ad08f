import type { Result } from '@rollout-actions/action/action-run';
import { readInputs } from '@rollout-actions/action/inputs/read';
import { endOf } from '@rollout-actions/action/lifecycle/end';
import { openRunContext } from '@rollout-actions/action/lifecycle/run-context';
// Here already, because a fake clock does not wait for the import() of the step.
import '../../../../../actions/nomad-promote/src/gates/run-gates.ts';
import type { Gate, GateOf } from '../../../../../actions/nomad-promote/src/gates/inputs/schema.ts';
import type { GateResult, Measure } from '../../../../../actions/nomad-promote/src/gates/types.ts';
import { inputs as definition } from '../../../../../actions/nomad-promote/src/inputs/inputs.ts';
import { check, promote } from '../../../../../actions/nomad-promote/src/operations/promote.ts';
import { outputs } from '../../../../../actions/nomad-promote/src/outputs.ts';
import type { Session } from '../../../../../actions/nomad-promote/src/session.ts';
import { newWriteRecord } from '../../../../../actions/nomad-promote/src/write-record.ts';
import { createFakeHost, type FakeHost } from '../../../../support/runner/fake-host.ts';
import { createNomadDouble, type DoubleOptions, type NomadDouble } from '../model/nomad-double.ts';
import { DEPLOYMENT } from '../model/nomad-double-views.ts';

export interface GatedRun {
  result: Result;
  /** When it ended, ms after its start. */
  atMs: number;
  host: FakeHost;
  double: NomadDouble;
  results: readonly GateResult[];
}

export interface GatedRunOptions {
  /** The `with:`, gates left out. */
  inputs: Readonly<Record<string, string>>;
  gates: readonly Gate[];
  /** What a gate measures, `atMs` after the start. */
  measure?(gate: Gate, atMs: number): ReturnType<Measure>;
  /** In its place: makes what measures a gate in one round. */
  prepare?(gate: Gate, session: Session, double: NomadDouble): Measure;
  /** What happens on the server, ms after the start. */
  happens?(double: NomadDouble, clock: FakeHost['clock']): Promise<void>;
  server?: DoubleOptions;
}

/** Runs nomad-promote on a server in memory and a fake clock, with measurements of the test. */
export async function gatedRun(options: GatedRunOptions): Promise<GatedRun> {
  const given = { 'deployment-id': DEPLOYMENT, 'stop-at': 'promoted', ...options.inputs };
  const env = Object.entries(given).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]);
  const host = createFakeHost(Object.fromEntries(env));
  const step = openRunContext({ name: 'nomad-promote', inputs: definition, outputs }, { host });
  const startMs = host.clock.now();
  const double = createNomadDouble(host.clock, options.server);
  const measureOf =
    (gate: Gate): Measure =>
    async () =>
      options.measure?.(gate, host.clock.now() - startMs) ?? { verdict: 'pass', detail: 'passes' };
  const session: Session = {
    run: step.run,
    inputs: { ...readInputs(definition, host.env).values, gates: options.gates },
    nomad: double.nomad,
    writes: newWriteRecord(),
    gateResults: [],
    prepareGate: async (gate) => options.prepare?.(gate, session, double) ?? measureOf(gate),
    toolFolders: [],
  };
  void options.happens?.(double, host.clock);
  const result = await host.clock.run(endOfRun(session));
  const atMs = host.clock.now() - startMs;
  step.close();
  return { result, atMs, host, double, results: session.gateResults };
}

async function endOfRun(session: Session): Promise<Result> {
  const { run, inputs } = session;
  try {
    return await (inputs.operation === 'check' ? check : promote)(session);
  } catch (error) {
    return endOf(error, { signal: run.signal, remainingMs: run.deadline.remainingMs() });
  }
}

type PlainGate = GateOf<'tcp'>;

/** A gate with the defaults; its kind plays no part here. */
export function gateOf(more: Partial<PlainGate> & { name: string }): PlainGate {
  return {
    kind: 'tcp',
    port: 'http',
    interval: 10_000,
    count: 1,
    consecutive: 1,
    'failure-limit': 0,
    'inconclusive-limit': 0,
    'initial-delay': 0,
    timeout: 10_000,
    'on-inconclusive': 'fail',
    'observe-only': false,
    ...more,
  };
}
