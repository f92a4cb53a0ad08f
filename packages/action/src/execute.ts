import type { ActionDefinition } from './action-definition.ts';
import type { Fields } from './inputs/define.ts';
import { runMain } from './lifecycle/main-step.ts';
import { runPost } from './lifecycle/post-step.ts';
import { readState } from './lifecycle/state.ts';
import { type Host, thisProcess } from './runner/host.ts';

const MIN_NODE = 24;

/**
 * Runs an action as the runner's main or post step; the same bundle is both. Never rejects: every
 * error becomes an outcome, and the exit code is 1 until a green end is written down.
 */
export async function execute<F extends Fields>(
  definition: ActionDefinition<F>,
  host: Host = thisProcess,
): Promise<void> {
  host.setExitCode(1);
  if (Number.parseInt(host.nodeVersion, 10) < MIN_NODE) {
    const have = `This action needs Node ${MIN_NODE}, but the runner started it with Node`;
    host.toolkit.error(`${have} ${host.nodeVersion}. Update the runner to 2.327.1 or later.`);
    return;
  }
  if (host.step === 'main') return await runMain(definition, host);
  const state = readState(host.env);
  // A cancel can kill main before it has kept a word; its post step must not do the work then.
  if (state === undefined) host.setExitCode(0);
  else await runPost(definition, host, state);
}
