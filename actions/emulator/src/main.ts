#!/usr/bin/env node
import { execute } from '@rollout-actions/action/execute';
import { thisProcess } from '@rollout-actions/action/runner/host';
import { inputs } from './inputs/inputs.ts';
import { outputs } from './outputs.ts';

// The same bundle is the step, the process that the step leaves running, and the program of `npx`.
const isStep = thisProcess.env['GITHUB_ACTIONS'] === 'true' && process.argv.length === 2;
if (isStep) await execute({ name: 'emulator', inputs, outputs, load: () => import('./run.ts') });
else await import('@rollout-actions/emulator/main');
