import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { EmulatorAddresses } from '@rollout-actions/emulator/addresses';
import { startEmulatorProcess } from '@rollout-actions/runner-harness/programs/emulator-process';
import { findProgram } from '@rollout-actions/runner-harness/programs/find-program';
import { startRealNomad } from '@rollout-actions/runner-harness/programs/real-nomad';
import { compareScenario } from './compare.ts';
import { createDemoContext, type DemoContext } from './demo-context.ts';
import { edgegapScenario } from './edgegap.ts';
import { emqxScenario } from './emqx.ts';
import { gatesScenario } from './gates.ts';
import { nomadScenario } from './nomad.ts';
import { waitScenario } from './wait.ts';

// One step waits for what the steps before it made, so the order matters.
const SCENARIOS: readonly ((context: DemoContext) => Promise<void>)[] = [
  nomadScenario,
  gatesScenario,
  compareScenario,
  edgegapScenario,
  emqxScenario,
  waitScenario,
];

const { values } = parseArgs({ options: { real: { type: 'boolean', default: false } } });
const folder = mkdtempSync(join(tmpdir(), 'rollout-demo-'));
console.log(`Runs the committed bundles as GitHub's runner does. Files go to ${folder}.`);
if (values.real) await runOnRealNomad();
else await runEmulated();

async function runEmulated(): Promise<void> {
  await using emulator = await startEmulatorProcess(['--speed', '10']);
  console.log('The emulator stands in for EMQX Platform, Edgegap and Nomad, ten times as fast.');
  try {
    const context = createDemoContext(emulator.addresses, folder);
    for (const run of SCENARIOS) await run(context);
    context.table();
  } catch (error) {
    fail(error);
  }
}

async function runOnRealNomad(): Promise<void> {
  const address = process.env['NOMAD_REAL_ADDR'];
  if (address === undefined && findProgram('nomad') === undefined) {
    return fail(
      new Error('--real needs the program nomad on PATH, or its address in NOMAD_REAL_ADDR'),
    );
  }
  await using nomad = await startRealNomad(address);
  console.log(`A real Nomad agent answers at ${nomad.url}.`);
  const none: EmulatorAddresses = {
    emqx: { url: '', apiKey: '', apiSecret: '', deployments: [] },
    edgegap: { url: '', token: '' },
    nomad: { url: nomad.url, token: '' },
  };
  try {
    const context = createDemoContext(none, folder);
    await nomadScenario(context);
    context.table();
  } catch (error) {
    fail(error);
  }
}

function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
