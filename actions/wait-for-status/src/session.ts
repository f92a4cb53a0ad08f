import type { ActionRun } from '@rollout-actions/action/action-run';
import type { Inputs } from './inputs/inputs.ts';
import type { Output } from './outputs.ts';
import type { Source } from './providers/provider.ts';

/** One run of wait-for-status. */
export interface Session {
  inputs: Inputs;
  run: ActionRun<Output>;
  /** By the name of the provider. */
  sources: ReadonlyMap<string, Source>;
}
