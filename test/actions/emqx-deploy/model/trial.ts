import '../../../support/time/probes-loaded.ts';
import '../../../../actions/emqx-deploy/src/deployments/probe-broker.ts';
import '../../../../actions/emqx-deploy/src/finish.ts';
import '../../../../actions/emqx-deploy/src/operations/changes.ts';
import '../../../../actions/emqx-deploy/src/operations/reads.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execute } from '@rollout-actions/action/execute';
import type { Host } from '@rollout-actions/action/runner/host';
import type { RunningServer } from '@rollout-actions/emulator/core/http/server';
import { inputVariables, readActionFile } from '@rollout-actions/runner-harness/action-file';
import { createStepFiles, readPairs } from '@rollout-actions/runner-harness/step-environment';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { inputs } from '../../../../actions/emqx-deploy/src/inputs/inputs.ts';
import { outputs } from '../../../../actions/emqx-deploy/src/outputs.ts';
import { finish, run } from '../../../../actions/emqx-deploy/src/run.ts';
import { createFakeHost } from '../../../support/runner/fake-host.ts';
import { createFakeToolkit } from '../../../support/runner/fake-toolkit.ts';
import { createFakeClock, type FakeClock } from '../../../support/time/fake-clock.ts';
import { settleRequests } from '../../../support/time/settle-requests.ts';
import {
  type HandledCall,
  openTrialAccount,
  type RemoteDeployment,
  type TrialAccount,
} from './trial-account.ts';

/** What happens in one trial: everything is chosen before it begins. */
export interface Plan {
  seed: number;
  inputs: Readonly<Record<string, string>>;
  fixture: unknown;
  /** Before the step begins, such as others who spend the budget. */
  before: readonly { path: string; body?: unknown }[];
  /** What others do beside the step. */
  others: readonly { afterMs: number; path: string }[];
  mainFaults: readonly unknown[];
  postFaults: readonly unknown[];
  /** The process gets the signal when so many things have happened to it. */
  signal?: { signal: 'SIGINT' | 'SIGKILL'; atEvent: number };
}

export interface Trial {
  plan: Plan;
  /** Deployments at the start. */
  before: readonly RemoteDeployment[];
  /** Calls that the platform handled while main worked, and while post did. */
  mainHandled: readonly HandledCall[];
  postHandled: readonly HandledCall[];
  /** What arrived of the main step, whatever became of it: `POST …/start`. */
  arrived: readonly string[];
  wasKilled: boolean;
  /** As the runner read them when main had ended, or was killed. */
  outputs: Readonly<Record<string, string>>;
  /** What main kept for post. */
  state: Readonly<Record<string, string>>;
  exitCode: number | undefined;
  mainLog: string;
  postLog: string;
  postExitCode: number | undefined;
}

/** The action from its sources, as its bundle has it. */
export const definition = {
  name: 'emqx-deploy',
  inputs,
  outputs,
  load: async () => ({ run, finish }),
};
const actionFile = readActionFile('emqx-deploy');

/** Runs main, which may be killed, and then post, both against one account on one fake clock. */
export async function runTrial(plan: Plan): Promise<Trial> {
  const clock = createFakeClock({ settle: settleRequests });
  let onEvent = () => {};
  const { seed, fixture } = plan;
  const account = await openTrialAccount({ clock, seed, fixture, onEvent: () => onEvent() });
  try {
    for (const { path, body } of plan.before) await account.control(path, body);
    const before = account.truth();
    const main = await runMain(plan, { clock, account, listen: (to) => (onEvent = to) });
    const mainHandled = [...account.handled];
    const post = await runPost(plan, { clock, account, state: main.state });
    const postHandled = account.handled.slice(mainHandled.length);
    return { plan, before, mainHandled, postHandled, ...main, ...post };
  } finally {
    await account.close();
  }
}

interface Surroundings {
  clock: FakeClock;
  account: TrialAccount;
}

async function runMain(
  plan: Plan,
  { clock, account, listen }: Surroundings & { listen(onEvent: () => void): void },
) {
  using folder = temporaryFolder();
  const server = await account.serve(plan.mainFaults);
  const arrived: string[] = [];
  const step = stepHost(folder.path, { clock, env: variables(plan, server, account) });
  const signals = signalling(plan, { step, server });
  server.onRequest(({ method, path }) => {
    arrived.push(`${method} ${path}`);
    signals.onEvent();
  });
  listen(signals.onEvent);
  step.onPrint = signals.onEvent;
  const over = new AbortController();
  const main = execute(definition, step.host).finally(() => over.abort());
  await clock.run(Promise.all([main, meddle(plan, { clock, account, signal: over.signal })]));
  listen(() => {});
  const lastWords = signals.lastWords() ?? filesOf(step);
  await server.close();
  return {
    arrived,
    wasKilled: signals.lastWords() !== undefined,
    outputs: await pairsIn(folder.path, lastWords.output),
    state: await pairsIn(folder.path, lastWords.state),
    exitCode: step.exitCode(),
    mainLog: lastWords.lines.join('\n'),
  };
}

async function runPost(
  plan: Plan,
  { clock, account, state }: Surroundings & { state: Readonly<Record<string, string>> },
) {
  using folder = temporaryFolder();
  const server = await account.serve(plan.postFaults);
  const kept = Object.entries(state).map(([name, text]) => [`STATE_${name}`, text]);
  const env = { ...variables(plan, server, account), ...Object.fromEntries(kept) };
  const step = stepHost(folder.path, { clock, env, phase: 'post' });
  await clock.run(execute(definition, step.host));
  return { postLog: step.lines.join('\n'), postExitCode: step.exitCode() };
}

/** The environment of a step with these inputs. */
export function variables(
  plan: Pick<Plan, 'inputs'>,
  server: RunningServer,
  { apiKey, apiSecret }: TrialAccount,
) {
  return inputVariables(actionFile, {
    'api-url': `${server.url}/public_api/v1`,
    'api-key': apiKey,
    'api-secret': apiSecret,
    ...plan.inputs,
  });
}

export interface StepHost {
  host: Host;
  files: { GITHUB_OUTPUT: string; GITHUB_STATE: string };
  lines: string[];
  exitCode(): number | undefined;
  raise(signal: NodeJS.Signals): void;
  /** Called after each line. */
  onPrint(): void;
}

/** A host on that clock, whose lines can be listened to. */
export function stepHost(
  folder: string,
  options: { clock: FakeClock; env: Record<string, string>; phase?: Host['step'] },
): StepHost {
  const files = createStepFiles(folder);
  const env = { GITHUB_ACTIONS: 'true', ...files, ...options.env };
  const fake = createFakeHost(env, options.phase);
  const lines: string[] = [];
  const print = (line: string) => {
    lines.push(line);
    step.onPrint();
  };
  const { clock } = options;
  const host = { ...fake, clock, print, toolkit: createFakeToolkit({ env, print }) };
  const { exitCode, raise } = fake;
  const step: StepHost = { host, files, lines, exitCode, raise, onPrint: () => {} };
  return step;
}

interface LastWords {
  output: string;
  state: string;
  lines: readonly string[];
}

function filesOf({ files, lines }: StepHost): LastWords {
  const output = readFileSync(files.GITHUB_OUTPUT, 'utf8');
  return { output, state: readFileSync(files.GITHUB_STATE, 'utf8'), lines: [...lines] };
}

/**
 * Sends the planned signal. A process that is killed says nothing any more and reaches nobody: what
 * its files have then is all that the runner knows.
 */
function signalling(
  { signal: planned }: Plan,
  { step, server }: { step: StepHost; server: RunningServer },
) {
  let events = 0;
  let killed: LastWords | undefined;
  return {
    onEvent() {
      events += 1;
      if (planned === undefined || events !== planned.atEvent) return;
      if (planned.signal === 'SIGKILL') {
        killed = filesOf(step);
        void server.close();
      }
      step.raise('SIGINT');
    },
    lastWords: () => killed,
  };
}

async function meddle(
  { others }: Plan,
  { clock, account, signal }: Surroundings & { signal: AbortSignal },
): Promise<void> {
  for (const { afterMs, path } of others) {
    const isOver = await clock.sleep(afterMs, signal).then(
      () => false,
      () => true,
    );
    if (isOver) return;
    await account.control(path);
  }
}

async function pairsIn(folder: string, text: string): Promise<Record<string, string>> {
  const file = join(folder, 'pairs');
  writeFileSync(file, text);
  return await readPairs(file);
}
