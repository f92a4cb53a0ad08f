import type { ActionRun } from '@rollout-actions/action/action-run';
import type { Nomad } from '@rollout-actions/client/nomad/connection';
import type { GateResult, PrepareGate } from './gates/types.ts';
import type { Inputs } from './inputs/inputs.ts';

/** What every operation works with. */
export interface Session {
  run: ActionRun;
  inputs: Inputs;
  nomad: Nomad;
  /** Whether anything was written remotely. */
  changed: boolean;
  /** What changed when, for the summary. */
  timeline: TimelineEntry[];
  /** How the gates stand, for the summary. */
  gateResults: GateResult[];
  /** Makes what measures a gate. */
  prepareGate: PrepareGate;
  /** Folders of programs that this step installed, for commands. */
  toolFolders: string[];
}

/** One line of the timeline. */
export interface TimelineEntry {
  subject: string;
  state: string;
  /** Monotonic ms. */
  atMs: number;
}

/** Notes that the remote side was changed, at once as an output. */
export function markChanged(session: Session): void {
  session.changed = true;
  session.run.outputs.set('changed', true);
}
