import type { ActionDefinition } from './action-definition.ts';
import type { Fields } from './inputs/define.ts';
import { runMain } from './main-step.ts';
import { runPost } from './post-step.ts';
import { type Host, thisProcess } from './runner/host.ts';
import { readState } from './state.ts';

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
  if (state === undefined) await runMain(definition, host);
  else await runPost(definition, host, state);
}
