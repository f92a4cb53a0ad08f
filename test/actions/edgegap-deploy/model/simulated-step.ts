import { execute } from '@rollout-actions/action/execute';
import type { World } from '@rollout-actions/client/world';
import type { Provider } from '@rollout-actions/emulator/core/provider';
import { inputs } from '../../../../actions/edgegap-deploy/src/inputs/inputs.ts';
import { outputs } from '../../../../actions/edgegap-deploy/src/outputs.ts';
import { createBody } from '../../../../actions/edgegap-deploy/src/run.ts';
import { createFakeHost } from '../../../support/runner/fake-host.ts';
import type { FakeClock } from '../../../support/time/fake-clock.ts';
import { connectInMemory, type Wire } from './in-memory-edgegap.ts';

/** How a step is disturbed, ms after its start. */
export type Disturbance = { kind: 'none' } | { kind: 'kill' | 'cancel'; atMs: number };

export interface SimulatedStep {
  provider: Provider;
  clock: FakeClock;
  /** The `with:` of the workflow. */
  given: Readonly<Record<string, string>>;
  repository: string;
  /** Of main, for the post step. */
  state?: Readonly<Record<string, string>>;
  random: () => number;
  wire: Omit<Wire, 'isDead'>;
  disturbance: Disturbance;
}

export interface SimulatedRun {
  outputs: Readonly<Record<string, string>>;
  state: Readonly<Record<string, string>>;
  lines: readonly string[];
  exitCode: number | undefined;
  wasKilled: boolean;
}

/** Runs main, or with `state` the post step, in this process on the emulator's clock. */
export async function simulateStep(step: SimulatedStep): Promise<SimulatedRun> {
  const { provider, clock, given, repository, state, disturbance } = step;
  const variables = Object.entries(given).map(([name, text]) => [
    `INPUT_${name.toUpperCase()}`,
    text,
  ]);
  const kept = Object.entries(state ?? {}).map(([name, text]) => [`STATE_${name}`, text]);
  const env = {
    ...Object.fromEntries([...variables, ...kept]),
    GITHUB_REPOSITORY: repository,
    GITHUB_OUTPUT: 'memory',
    GITHUB_STATE: 'memory',
  };
  let dead = false;
  const written = { outputs: new Map<string, string>(), state: new Map<string, string>() };
  const note = (map: Map<string, string>) => (name: string, value: unknown) => {
    if (!dead) map.set(name, String(value));
  };
  const plain = createFakeHost(env);
  const host = {
    ...plain,
    step: state === undefined ? ('main' as const) : ('post' as const),
    clock,
    random: step.random,
    toolkit: {
      ...plain.toolkit,
      setOutput: note(written.outputs),
      saveState: note(written.state),
    },
  };
  const wire = { ...step.wire, isDead: () => dead };
  const body = createBody((_, run) => connectInMemory(provider, worldOf(run.world), wire));
  const done = execute({ name: 'edgegap-deploy', inputs, outputs, load: async () => body }, host);
  const ends: Promise<unknown>[] = [done];
  const over = new AbortController();
  if (disturbance.kind !== 'none') {
    const hit = clock.sleep(disturbance.atMs, over.signal).then(
      () => {
        if (disturbance.kind === 'kill') dead = true;
        else plain.raise('SIGINT');
      },
      () => undefined,
    );
    if (disturbance.kind === 'kill') ends.push(hit);
  }
  await clock.run(Promise.race(ends));
  over.abort();
  return {
    outputs: Object.fromEntries(written.outputs),
    state: Object.fromEntries(written.state),
    lines: plain.lines,
    exitCode: plain.exitCode(),
    wasKilled: dead,
  };
}

function worldOf(world: World): World {
  return world;
}
