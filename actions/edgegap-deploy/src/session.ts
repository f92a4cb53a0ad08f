import type { ActionRun } from '@rollout-actions/action/action-run';
import type { Edgegap } from '@rollout-actions/client/edgegap/connection';
import type { RequestOptions } from '@rollout-actions/client/http/request-options';
import type { Inputs } from './inputs/inputs.ts';

/** What every operation works with. */
export interface Session {
  run: ActionRun;
  inputs: Inputs;
  edgegap: Edgegap;
  /** Whether anything was written remotely. */
  changed: boolean;
  /** The ids whose stop the platform has accepted. */
  stopped: Set<string>;
}

/** Notes that the remote side was changed, at once as an output. */
export function markChanged(session: Session): void {
  session.changed = true;
  session.run.outputs.set('changed', true);
}

/** The ends of the run, for a call. */
export function requestOptions({ run }: Session): RequestOptions {
  return { signal: run.signal, deadline: run.deadline };
}
