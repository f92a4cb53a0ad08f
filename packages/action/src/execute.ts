import type { ActionDefinition } from './action-definition.ts';
import type { Fields } from './inputs/define.ts';
import { runMain } from './main-step.ts';
import { runPost } from './post-step.ts';
import { type Host, thisProcess } from './runner/host.ts';
import { readState } from './state.ts';

/** Set to `post` by the script of the post step, which then loads the bundle of the main step. */
const STEP_VARIABLE = 'ROLLOUT_ACTIONS_STEP';

/**
 * Runs an action as the runner's main or post step; the same bundle is both. Never rejects: every
 * error becomes an outcome, and the exit code is 1 until a green end is written down.
 */
export async function execute<F extends Fields>(
  definition: ActionDefinition<F>,
  host: Host = thisProcess,
): Promise<void> {
  host.setExitCode(1);
  const state = readState(host.env);
  if (state !== undefined) await runPost(definition, host, state);
  // A cancel can kill main before it has kept a word; its post step must not do the work then.
  else if (host.env[STEP_VARIABLE] === 'post') host.setExitCode(0);
  else await runMain(definition, host);
}
