import type { ActionRun } from '@rollout-actions/action/action-run';
import type { RequestOptions } from '@rollout-actions/client/http/request-options';
import { type Nomad, scopedTo } from '@rollout-actions/client/nomad/connection';
import type { Deployment } from '@rollout-actions/client/nomad/schemas/deployment';
import type { GateResult, PrepareGate } from './gates/types.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { Output } from './outputs.ts';

/** What every operation works with. */
export interface Session {
  run: ActionRun<Output>;
  inputs: Inputs;
  /** Scoped to the namespace and region of what is meant, as soon as that is known. */
  nomad: Nomad;
  /** What this step wrote; one object for all copies of the session. */
  writes: Writes;
  /** How the gates stand. */
  gateResults: GateResult[];
  /** Makes what measures a gate. */
  prepareGate: PrepareGate;
  /** Folders of programs that this step installed, for commands. */
  toolFolders: string[];
}

export interface Writes {
  /** Something was surely written. */
  changed: boolean;
  /** Writes that may have been carried out, in words: `the promotion of deployment 1b2c…`. */
  unknown: Set<string>;
}

/** Notes that the remote side was changed, at once as an output. */
export function markChanged({ writes, run }: Session): void {
  writes.changed = true;
  run.outputs.set('changed', true);
}

/** Notes a write that may have been carried out: its answer was lost. */
export function noteUnknown(session: Session, write: string): void {
  session.writes.unknown.add(write);
  session.run.outputs.set('changed', true);
}

/** Notes what reading showed of a write whose answer was lost: carried out, or surely not. */
export function settleUnknown(session: Session, write: string, wasCarriedOut: boolean): void {
  const { writes, run } = session;
  if (!writes.unknown.delete(write)) return;
  if (wasCarriedOut) markChanged(session);
  else if (!writes.changed && writes.unknown.size === 0) run.outputs.set('changed', false);
}

/** Signal and end of every call of this step. */
export function requestOptions({ run }: Session): RequestOptions {
  return { signal: run.signal, deadline: run.deadline };
}

/** The session for what concerns one deployment: every call goes to its own namespace. */
export function boundTo(session: Session, deployment: Deployment): Session {
  const { nomad, run } = session;
  const { Namespace: namespace, ID: id } = deployment;
  if (namespace === nomad.scope.namespace) return session;
  run.log.info(`Deployment ${id} is in namespace ${namespace}: all further calls go there.`);
  return { ...session, nomad: scopedTo(nomad, { namespace }) };
}
