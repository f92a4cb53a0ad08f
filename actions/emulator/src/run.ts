import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ActionError } from '@rollout-actions/action/action-error';
import type { ActionRun, Result } from '@rollout-actions/action/action-run';
import { z } from 'zod';
import type { Inputs } from './inputs/inputs.ts';
import type { Output } from './outputs.ts';

const Deployment = z.object({ name: z.string(), type: z.string(), mqttUrl: z.string() });

/** The line that the emulator prints when all its servers listen. */
const Addresses = z.object({
  emqx: z.object({
    url: z.string(),
    apiKey: z.string(),
    apiSecret: z.string(),
    deployments: z.array(Deployment),
  }),
  edgegap: z.object({ url: z.string(), token: z.string() }),
  nomad: z.object({ url: z.string(), token: z.string() }),
});

type Addresses = z.infer<typeof Addresses>;

/** Starts the emulator as a process that lives until the post step of the job. */
export async function run(inputs: Inputs, actionRun: ActionRun<Output>): Promise<Result> {
  const log = join(actionRun.env('RUNNER_TEMP') ?? tmpdir(), `emulator-${process.pid}.log`);
  const child = spawnEmulator(inputs, log);
  actionRun.keep({ pid: String(child.pid) });
  const line = await firstLine(child, actionRun.signal);
  if (line === undefined) {
    const said = readFileSync(log, 'utf8').trim().split('\n')[0];
    throw new ActionError('refused', `The emulator did not start: ${said}. Check the inputs.`);
  }
  const addresses = Addresses.parse(JSON.parse(line));
  setOutputs(addresses, actionRun);
  actionRun.log.info(`EMQX ${addresses.emqx.url}`);
  actionRun.log.info(`Edgegap ${addresses.edgegap.url}`);
  actionRun.log.info(`Nomad ${addresses.nomad.url}`);
  const reason = `the emulator listens and runs ${inputs.speed} times as fast as real time`;
  return { outcome: 'succeeded', reason, isUnfinished: true };
}

/** Ends the emulator in the post step. */
export async function finish(state: Readonly<Record<string, string>>): Promise<void> {
  const pid = Number(state['pid']);
  if (!Number.isInteger(pid) || pid <= 0) return;
  try {
    process.kill(pid, 'SIGTERM');
  } catch {
    // It has ended before.
  }
}

function spawnEmulator(inputs: Inputs, log: string): ChildProcess {
  const file = openSync(log, 'w');
  try {
    return spawn(process.execPath, [process.argv[1] ?? '', ...flagsOf(inputs)], {
      detached: true,
      stdio: ['ignore', 'pipe', file],
    });
  } finally {
    closeSync(file);
  }
}

function flagsOf(inputs: Inputs): string[] {
  return [
    ...['--speed', String(inputs.speed), '--seed', String(inputs.seed)],
    ...['--emqx-port', String(inputs.emqxPort), '--edgegap-port', String(inputs.edgegapPort)],
    ...['--nomad-port', String(inputs.nomadPort)],
    ...(inputs.nomadAcl ? ['--nomad-acl'] : []),
    ...(inputs.fixture === undefined ? [] : ['--fixture', inputs.fixture]),
  ];
}

/** The first line that the process prints, undefined if it ends before; then it is let go. */
async function firstLine(child: ChildProcess, signal: AbortSignal): Promise<string | undefined> {
  const { stdout } = child;
  if (stdout === null) return undefined;
  const line = once(createInterface(stdout), 'line', { signal }).then(([text]) => String(text));
  const ended = once(child, 'close', { signal }).then(() => undefined);
  // Whichever comes second is rejected on an abort, or never settles; neither is of interest.
  ended.catch(() => undefined);
  line.catch(() => undefined);
  const first = await Promise.race([line, ended]);
  stdout.destroy();
  child.unref();
  return first;
}

function setOutputs({ emqx, edgegap, nomad }: Addresses, { outputs }: ActionRun<Output>): void {
  const dedicated = emqx.deployments.find(({ type }) => type === 'dedicated');
  outputs.set('emqx-url', emqx.url);
  outputs.set('emqx-api-key', emqx.apiKey);
  outputs.set('emqx-api-secret', emqx.apiSecret);
  outputs.set('emqx-deployment-name', dedicated?.name);
  outputs.set('mqtt-url', dedicated?.mqttUrl);
  outputs.set('edgegap-url', edgegap.url);
  outputs.set('edgegap-token', edgegap.token);
  outputs.set('nomad-url', nomad.url);
  outputs.set('nomad-token', nomad.token);
}
