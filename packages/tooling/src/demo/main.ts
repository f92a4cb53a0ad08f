import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  type EmulatorAddresses,
  startEmulatorProcess,
} from '@rollout-actions/runner-harness/emulator-process';
import { findProgram } from '@rollout-actions/runner-harness/find-program';
import { startRealNomad } from '@rollout-actions/runner-harness/real-nomad';
import { edgegapChapter } from './edgegap.ts';
import { emqxChapter } from './emqx.ts';
import { gatesChapter } from './gates.ts';
import { nomadChapter } from './nomad.ts';
import { createStage, type Stage } from './stage.ts';
import { waitChapter } from './wait.ts';

// One step waits for what the steps before it made, so their order is the story's.
const CHAPTERS: readonly ((stage: Stage) => Promise<void>)[] = [
  nomadChapter,
  gatesChapter,
  edgegapChapter,
  emqxChapter,
  waitChapter,
];

const { values } = parseArgs({ options: { real: { type: 'boolean', default: false } } });
const folder = mkdtempSync(join(tmpdir(), 'rollout-demo-'));
console.log(`The committed bundles, run as GitHub's runner would. Files go to ${folder}.`);
if (values.real) await playReal();
else await playEmulated();

async function playEmulated(): Promise<void> {
  await using emulator = await startEmulatorProcess(['--speed', '10']);
  console.log('The emulator stands in for EMQX Platform, Edgegap and Nomad, ten times as fast.');
  try {
    const stage = createStage(emulator.addresses, folder);
    for (const play of CHAPTERS) await play(stage);
    stage.say('\nThe demo has shown what it should.');
  } catch (error) {
    fail(error);
  }
}

async function playReal(): Promise<void> {
  const address = process.env['NOMAD_REAL_ADDR'];
  if (address === undefined && findProgram('nomad') === undefined) {
    return fail(new Error('--real needs the program nomad on PATH, or NOMAD_REAL_ADDR'));
  }
  await using nomad = await startRealNomad(address);
  console.log(`A real Nomad agent answers at ${nomad.url}.`);
  const none: EmulatorAddresses = {
    emqx: { url: '', apiKey: '', apiSecret: '', deployments: [] },
    edgegap: { url: '', token: '' },
    nomad: { url: nomad.url, token: '' },
  };
  try {
    await nomadChapter(createStage(none, folder));
  } catch (error) {
    fail(error);
  }
}

function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
