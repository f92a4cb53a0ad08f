import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { actionNames, readActionFile } from '@rollout-actions/runner-harness/action-file';
import {
  type EmulatorAddresses,
  startEmulatorProcess,
} from '@rollout-actions/runner-harness/emulator-process';
import { ROOT } from '@rollout-actions/runner-harness/root';
import { type NodeProcess, runProcess } from '@rollout-actions/runner-harness/run-process';
import { stepEnvironment } from '@rollout-actions/runner-harness/step-environment';
import { peakMemory } from './peak-memory.ts';
import type { Bench } from './table.ts';
import { medianRatio } from './table.ts';

const BARE_NODE: NodeProcess = { args: ['-e', '0'], env: {}, status: 0 };
/** No action has such a duration, so each of them refuses it. */
const WRONG = { timeout: 'soon' };

type Inputs = Readonly<Record<string, string>>;

/** For each action the inputs of one whole run that reads and ends well. */
const READS: Readonly<Record<string, (addresses: EmulatorAddresses) => Inputs>> = {
  'nomad-promote': ({ nomad }) => ({ operation: 'list', address: nomad.url }),
  'edgegap-deploy': ({ edgegap }) => ({
    operation: 'list',
    'api-url': edgegap.url,
    token: edgegap.token,
  }),
  'emqx-deploy': ({ emqx }) => ({
    operation: 'list',
    'api-url': emqx.url,
    'api-key': emqx.apiKey,
    'api-secret': emqx.apiSecret,
  }),
  'wait-for-status': ({ nomad }) => ({ targets: `${nomad.url}/v1/deployments` }),
};

/** How fast a bundle starts, how much memory it takes and how large it is. */
export const bench: Bench = {
  async measure({ pairs }) {
    await using emulator = await startEmulatorProcess();
    const names = actionNames().filter((name) => name in READS);
    return {
      title: 'Cold start of the bundles',
      head: ['action', 'input error', 'one read', 'memory of it', 'bytes', 'gzip'],
      rows: [bareNode(), ...names.map((name) => row(name, emulator.addresses, pairs))],
      note: [
        `Times are ratios to \`node -e 0\`: medians of ${pairs} pairs run in turn, whole ` +
          'processes.',
        'Memory is the peak in MiB.',
      ].join(' '),
    };
  },
};

function bareNode(): string[] {
  return ['`node -e 0`', '1', '1', peakMemory(BARE_NODE).toFixed(0), '', ''];
}

function row(name: string, addresses: EmulatorAddresses, pairs: number): string[] {
  const file = readActionFile(name);
  const dist = join(ROOT, 'dist', name);
  if (!existsSync(dist)) throw new Error(`dist/${name} is missing: run \`npm run build\`.`);
  using wrong = stepEnvironment(file, WRONG);
  using right = stepEnvironment(file, READS[name]?.(addresses) ?? {});
  const args = [join(dist, 'index.js')];
  const inputError = { args, env: wrong.env, status: 1 };
  const oneRead = { args, env: right.env, status: 0 };
  const { plain, gzip } = bundleSize(dist);
  return [
    name,
    ratioToBareNode(inputError, pairs),
    ratioToBareNode(oneRead, pairs),
    peakMemory(oneRead).toFixed(0),
    String(plain),
    String(gzip),
  ];
}

function ratioToBareNode(subject: NodeProcess, pairs: number): string {
  const elapsedMs = (one: NodeProcess) => runProcess(one).elapsedMs;
  const base = () => elapsedMs(BARE_NODE);
  return medianRatio({ pairs, base, subject: () => elapsedMs(subject) }).toFixed(2);
}

/** What a runner downloads of an action, in bytes. */
interface BundleSize {
  plain: number;
  /** Each file by itself. */
  gzip: number;
}

/** The size of the code in a `dist` folder, chunks included, licences not. */
function bundleSize(folder: string): BundleSize {
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const contents = files.map((name) => readFileSync(join(folder, name)));
  return {
    plain: contents.reduce((sum, content) => sum + content.length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content).length, 0),
  };
}
