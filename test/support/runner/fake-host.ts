import type { Host } from '@rollout-actions/action/runner/host';
import { type RunnerCommand, readCommands } from '@rollout-actions/runner-harness/runner-commands';
import { createFakeClock, type FakeClock } from '../time/fake-clock.ts';
import { createFakeToolkit } from './fake-toolkit.ts';

/** A process that only remembers what is done to it. */
export interface FakeHost extends Host {
  clock: FakeClock;
  readonly lines: readonly string[];
  commands(): readonly RunnerCommand[];
  exitCode(): number | undefined;
  /** How often `exit` was called. */
  exits(): number;
  raise(signal: NodeJS.Signals): void;
  fault(error: unknown): void;
}

export function createFakeHost(
  env: Readonly<Record<string, string>> = {},
  step: Host['step'] = 'main',
  clock = createFakeClock(),
): FakeHost {
  const lines: string[] = [];
  const signalListeners: ((signal: NodeJS.Signals) => void)[] = [];
  const faultListeners: ((error: unknown) => void)[] = [];
  let exitCode: number | undefined;
  let exits = 0;
  const print = (line: string) => {
    lines.push(line);
  };
  return {
    env,
    step,
    nodeVersion: '24.0.0',
    clock,
    random: () => 0.5,
    lines,
    print,
    toolkit: createFakeToolkit({ env, print }),
    commands: () => readCommands(lines.join('\n')),
    onSignal: (listener) => {
      signalListeners.push(listener);
    },
    onFault: (listener) => {
      faultListeners.push(listener);
    },
    setExitCode: (code) => {
      exitCode = code;
    },
    exit: () => {
      exits += 1;
    },
    forceExitSoon: () => undefined,
    exitCode: () => exitCode,
    exits: () => exits,
    raise: (signal) => {
      for (const listener of signalListeners) listener(signal);
    },
    fault: (error) => {
      for (const listener of faultListeners) listener(error);
    },
  };
}
