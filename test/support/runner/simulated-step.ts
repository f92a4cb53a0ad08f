import type { ActionBody, ActionDefinition } from '@rollout-actions/action/action-definition';
import { execute } from '@rollout-actions/action/execute';
import type { Fields } from '@rollout-actions/action/inputs/define';
import type { FakeClock } from '../time/fake-clock.ts';
import { createFakeHost } from './fake-host.ts';

/** How a step is disturbed, ms after its start. */
export type Disturbance = { kind: 'none' } | { kind: 'kill' | 'cancel'; atMs: number };

export interface SimulatedStep<F extends Fields, Output extends string> {
  definition: Omit<ActionDefinition<F, Output>, 'load'>;
  /** The action; `isDead` says whether the process has ended. */
  body(isDead: () => boolean): ActionBody<F, Output>;
  clock: FakeClock;
  random(): number;
  /** The `with:` of the workflow. */
  given: Readonly<Record<string, string>>;
  env?: Readonly<Record<string, string>>;
  /** Of main, for the post step. */
  state?: Readonly<Record<string, string>>;
  disturbance: Disturbance;
}

export interface SimulatedRun {
  outputs: Readonly<Record<string, string>>;
  state: Readonly<Record<string, string>>;
  lines: readonly string[];
  exitCode: number | undefined;
  wasKilled: boolean;
  /** On the clock, ms. */
  startMs: number;
  endMs: number;
}

/** Runs main, or with `state` the post step, in this process on a fake clock. */
export async function simulateStep<F extends Fields, Output extends string>(
  step: SimulatedStep<F, Output>,
): Promise<SimulatedRun> {
  const { clock, disturbance, definition, state } = step;
  const startMs = clock.now();
  let dead = false;
  let exited = false;
  const written = { outputs: new Map<string, string>(), state: new Map<string, string>() };
  const note = (map: Map<string, string>) => (name: string, value: unknown) => {
    if (!dead) map.set(name, String(value));
  };
  const plain = createFakeHost(environmentOf(step));
  const { outputs, state: kept } = written;
  const toolkit = { ...plain.toolkit, setOutput: note(outputs), saveState: note(kept) };
  const isPost = state !== undefined;
  const host = {
    ...plain,
    step: isPost ? ('post' as const) : ('main' as const),
    clock,
    toolkit,
    random: step.random,
    exit() {
      exited = true;
    },
  };
  const body = step.body(() => dead || exited);
  const done = execute({ ...definition, load: async () => body }, host);
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
    outputs: Object.fromEntries(outputs),
    state: Object.fromEntries(kept),
    lines: plain.lines,
    exitCode: plain.exitCode(),
    wasKilled: dead,
    startMs,
    endMs: clock.now(),
  };
}

function environmentOf(step: Pick<SimulatedStep<Fields, string>, 'given' | 'env' | 'state'>) {
  const { given, env, state } = step;
  const inputs = Object.entries(given).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]);
  const kept = Object.entries(state ?? {}).map(([name, text]) => [`STATE_${name}`, text]);
  return {
    ...Object.fromEntries([...inputs, ...kept]),
    GITHUB_OUTPUT: 'memory',
    GITHUB_STATE: 'memory',
    ...env,
  };
}
