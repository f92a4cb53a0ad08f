#!/usr/bin/env node
import { execute } from '@rollout-actions/action/execute';
import { thisProcess } from '@rollout-actions/action/runner/host';
import { inputs } from './inputs/inputs.ts';
import { outputs } from './outputs.ts';

const MIN_NODE = 24;

// The same bundle is the step, the process that the step leaves running, and the program of `npx`,
// which a `run:` of a workflow may start too: only a step of `uses:` has inputs.
const isOnRunner = thisProcess.env['GITHUB_ACTIONS'] === 'true';
const isStep = isOnRunner && 'INPUT_SPEED' in thisProcess.env && process.argv.length === 2;
if (isStep) await execute({ name: 'emulator', inputs, outputs, load: () => import('./run.ts') });
else if (Number.parseInt(thisProcess.nodeVersion, 10) >= MIN_NODE) {
  await import('@rollout-actions/emulator/main');
} else {
  const have = `The emulator needs Node ${MIN_NODE} or later, but this is`;
  console.error(`${have} Node ${thisProcess.nodeVersion}. Add --package=node@${MIN_NODE} to npx.`);
  process.exitCode = 2;
}
