import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ActionError } from '@rollout-actions/action/action-error';
import type { ActionRun } from '@rollout-actions/action/action-run';
import { type EmulatorAddresses, emulatorAddresses } from '@rollout-actions/emulator/addresses';
import type { Inputs } from './inputs/inputs.ts';

/** What starting it needs of a run. */
type RunOfEmulator = Pick<ActionRun, 'env' | 'keep' | 'signal'>;

/**
 * Starts this bundle as the emulator, detached, so that it outlives the step; its process id is
 * kept for the post step at once. Throws ActionError with what it said if it ends before it
 * listens.
 */
export async function startProcess(
  inputs: Inputs,
  actionRun: RunOfEmulator,
): Promise<EmulatorAddresses> {
  const folder = actionRun.env('RUNNER_TEMP') ?? tmpdir();
  const log = join(folder, `emulator-${process.pid}.log`);
  const child = spawnEmulator(flagsOf(inputs, folder), log);
  actionRun.keep({ pid: String(child.pid), log });
  const line = await firstLine(child, actionRun.signal);
  if (line !== undefined) return emulatorAddresses.parse(JSON.parse(line));
  const [said = ''] = readFileSync(log, 'utf8').trim().split('\n\n');
  const problem = said.replaceAll(/\s*\n\s*/g, '; ');
  throw new ActionError('refused', `The emulator did not start: ${problem}. Check the inputs.`);
}

function spawnEmulator(flags: readonly string[], log: string): ChildProcess {
  const file = openSync(log, 'w');
  try {
    return spawn(process.execPath, [process.argv[1] ?? '', ...flags], {
      detached: true,
      stdio: ['ignore', 'pipe', file],
    });
  } finally {
    closeSync(file);
  }
}

function flagsOf(inputs: Inputs, folder: string): string[] {
  return [
    ...['--speed', String(inputs.speed), '--seed', String(inputs.seed)],
    ...['--emqx-port', String(inputs.emqxPort), '--edgegap-port', String(inputs.edgegapPort)],
    ...['--nomad-port', String(inputs.nomadPort), '--mqtt-port', String(inputs.mqttPort)],
    ...['--nomad-nodes', String(inputs.nomadNodes)],
    ...(inputs.nomadAcl ? ['--nomad-acl'] : []),
    ...fileFlag('fixture', inputs.fixture, folder),
    ...fileFlag('scenario', inputs.scenario, folder),
  ];
}

/** The text of a file is written to one; what looks like neither YAML nor JSON is a path. */
function fileFlag(name: string, given: string | undefined, folder: string): string[] {
  if (given === undefined) return [];
  if (!/[\n{]|: /.test(given)) return [`--${name}`, given];
  const file = join(folder, `emulator-${process.pid}-${name}.yml`);
  writeFileSync(file, given);
  return [`--${name}`, file];
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
