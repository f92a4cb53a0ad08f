import '../../support/time/probes-loaded.ts';
import '../../../actions/emqx-deploy/src/deployments/probe-broker.ts';
import '../../../actions/emqx-deploy/src/finish.ts';
import '../../../actions/emqx-deploy/src/operations/changes.ts';
import '../../../actions/emqx-deploy/src/operations/reads.ts';
import { readFile } from 'node:fs/promises';
import { execute } from '@rollout-actions/action/execute';
import { inputVariables, readActionFile } from '@rollout-actions/runner-harness/action-file';
import { createStepFiles, readPairs } from '@rollout-actions/runner-harness/step-environment';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { inputs } from '../../../actions/emqx-deploy/src/inputs/inputs.ts';
import { outputs } from '../../../actions/emqx-deploy/src/outputs.ts';
import { finish, run } from '../../../actions/emqx-deploy/src/run.ts';
import {
  type EmulatedEmqx,
  emulateEmqx,
  type LoggedCall,
} from '../../support/providers/emulated-emqx.ts';
import { createFakeHost, type FakeHost } from '../../support/runner/fake-host.ts';
import { createFakeClock } from '../../support/time/fake-clock.ts';
import { settleRequests } from '../../support/time/settle-requests.ts';

export interface EmqxStepOptions {
  inputs?: Readonly<Record<string, string>>;
  env?: Readonly<Record<string, string>>;
  /** Of the emulator. */
  fixture?: unknown;
  seed?: number;
  /** Before the step begins. */
  before?: (emulated: EmulatedEmqx) => Promise<unknown>;
  /** Beside it, on its clock. */
  beside?: (world: Beside) => Promise<unknown>;
}

export interface Beside extends EmulatedEmqx {
  /** What the step has said so far. */
  log(): string;
  pause(ms: number): Promise<void>;
  /** Sends a signal of the operating system. */
  raise(signal: NodeJS.Signals): void;
  /** Resolves when such a call has come, in seconds of the clock. */
  untilCalled(call: string): Promise<void>;
}

/** Resolves at the first full second at which the step has said so. */
export async function untilSaid({ log, pause }: Beside, words: string): Promise<void> {
  while (!log().includes(words)) await pause(1_000);
}

export interface EmqxStep {
  host: FakeHost;
  outputs: Readonly<Record<string, string>>;
  exitCode: number | undefined;
  /** What was kept for the post step, as the runner's file has it. */
  state: string;
  summary: string;
  log: string;
  calls: readonly LoggedCall[];
  /** How long it took on the fake clock, ms. */
  tookMs: number;
}

/** Runs emqx-deploy in this process against the emulator, both on one fake clock. */
export async function runEmqxStep(options: EmqxStepOptions): Promise<EmqxStep> {
  using directory = temporaryFolder();
  const files = createStepFiles(directory.path);
  // Filled when the emulator, which runs on the host's clock, has an address.
  const env: Record<string, string> = {};
  const clock = createFakeClock({ settle: settleRequests });
  const host = { ...createFakeHost(env), clock };
  const { seed } = options;
  const emulated = await emulateEmqx(options.fixture, {
    clock,
    ...(seed === undefined ? {} : { seed }),
  });
  const given = {
    'api-url': emulated.url,
    'api-key': emulated.apiKey,
    'api-secret': emulated.apiSecret,
    ...options.inputs,
  };
  const variables = inputVariables(readActionFile('emqx-deploy'), given);
  Object.assign(env, { GITHUB_ACTIONS: 'true' }, files, variables, options.env);
  await options.before?.(emulated);
  const startMs = host.clock.now();
  const definition = {
    name: 'emqx-deploy',
    inputs,
    outputs,
    // Loaded beforehand: a file that is still read looks as if everything waits for the clock.
    load: async () => ({ run, finish }),
  };
  const step = execute(definition, host);
  const beside = options.beside?.(besideOf(emulated, host));
  await host.clock.run(Promise.all([step, beside]));
  const tookMs = host.clock.now() - startMs;
  return {
    host,
    outputs: await readPairs(files.GITHUB_OUTPUT),
    exitCode: host.exitCode(),
    state: await readFile(files.GITHUB_STATE, 'utf8'),
    summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
    log: host.lines.join('\n'),
    calls: await emulated.calls(),
    tookMs,
  };
}

function besideOf(emulated: EmulatedEmqx, host: FakeHost): Beside {
  const pause = (ms: number) => host.clock.sleep(ms, new AbortController().signal);
  return {
    ...emulated,
    log: () => host.lines.join('\n'),
    pause,
    raise: host.raise,
    async untilCalled(call) {
      while (!shortCalls(await emulated.calls()).includes(call)) await pause(1_000);
    },
  };
}

/** `GET`, `POST start`, … of the calls, for a short comparison. */
export function shortCalls(calls: readonly LoggedCall[]): string[] {
  return calls.map(({ method, path }) => {
    const [, , , id, verb] = path.split('/').slice(1);
    if (method === 'GET') return id === undefined ? 'list' : 'get';
    return verb ?? 'create';
  });
}

/** The writes among them. */
export function writesOf(calls: readonly string[]): string[] {
  return calls.filter((call) => call !== 'get' && call !== 'list');
}
