import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EmulatorAddresses } from '@rollout-actions/emulator/addresses';
import { actionNames, readActionFile } from '@rollout-actions/runner-harness/action-file';
import { startEmulatorProcess } from '@rollout-actions/runner-harness/emulator-process';
import { loadedCode } from '@rollout-actions/runner-harness/loaded-code';
import { READ_INPUTS, WRONG_INPUTS } from '@rollout-actions/runner-harness/read-inputs';
import { ROOT } from '@rollout-actions/runner-harness/root';
import { type NodeProcess, runProcess } from '@rollout-actions/runner-harness/run-process';
import { stepEnvironment } from '@rollout-actions/runner-harness/step-environment';
import { peakMemory } from './peak-memory.ts';
import { type Bench, medianRatio } from './table.ts';

const BARE_NODE: NodeProcess = { args: ['-e', '0'], env: {}, status: 0 };

/** What we allow ourselves, and what others need; measured in the same way, by their releases. */
const LIMITS = ['limit', '1.60', '3.20', '64', '1300 / 320', '2600'];
const PEERS = [
  ['best of 24 other actions', '2.32', '', '62', '', '470'],
  ["GitHub's template for actions", '3.22', '', '', '', ''],
  ['toolkit + undici + zod as they are', '4.43', '5.23', '', '3021 / 716', '3021'],
  ['largest of the others', '8.11', '', '112', '', '5900'],
];

/** How fast a bundle starts, how much memory it takes, and how much of it is loaded. */
export const bench: Bench = {
  async measure({ pairs }) {
    await using emulator = await startEmulatorProcess();
    const names = actionNames().filter((name) => name in READ_INPUTS);
    return {
      title: 'Cold start of the bundles',
      head: ['', 'input error', 'one read', 'MiB', 'kB loaded / gzip', 'kB in all'],
      rows: [
        bareNode(pairs),
        ...names.map((name) => row(name, emulator.addresses, pairs)),
        LIMITS,
        ...PEERS,
      ],
      note:
        `Times are ratios to \`node -e 0\`: medians of ${pairs} pairs run in turn, whole ` +
        'processes; its ratio to itself is the noise of this machine. One read is a whole run ' +
        'with one request on loopback; memory is the peak of that run, and loaded is what it ' +
        'loads of the bundle.',
    };
  },
};

function bareNode(pairs: number): string[] {
  const itself = ratioToBareNode(BARE_NODE, pairs);
  return ['`node -e 0`', itself, itself, peakMemory(BARE_NODE).toFixed(0), '', ''];
}

function row(name: string, addresses: EmulatorAddresses, pairs: number): string[] {
  const file = readActionFile(name);
  const dist = join(ROOT, 'dist', name);
  if (!existsSync(dist)) throw new Error(`dist/${name} is missing: run \`npm run build\`.`);
  using wrong = stepEnvironment(file, WRONG_INPUTS);
  using right = stepEnvironment(file, READ_INPUTS[name]?.(addresses) ?? {});
  const args = [join(dist, 'index.js')];
  const inputError = { args, env: wrong.env, status: 1 };
  const oneRead = { args, env: right.env, status: 0 };
  const { bytes, gzipBytes } = loadedCode(oneRead);
  return [
    name,
    ratioToBareNode(inputError, pairs),
    ratioToBareNode(oneRead, pairs),
    peakMemory(oneRead).toFixed(0),
    `${kilobytes(bytes)} / ${kilobytes(gzipBytes)}`,
    kilobytes(bundleBytes(dist)),
  ];
}

function ratioToBareNode(subject: NodeProcess, pairs: number): string {
  const elapsedMs = (one: NodeProcess) => runProcess(one).elapsedMs;
  const base = () => elapsedMs(BARE_NODE);
  return medianRatio({ pairs, base, subject: () => elapsedMs(subject) }).toFixed(2);
}

function kilobytes(bytes: number): string {
  return (bytes / 1_000).toFixed(0);
}

/** The code in a `dist` folder, chunks included, licences not. */
function bundleBytes(folder: string): number {
  const files = readdirSync(folder).filter((name) => /\.c?js$/.test(name));
  return files.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0);
}
