import type { ActionRun, Result } from '@rollout-actions/action/action-run';
import type { RequestOptions } from '@rollout-actions/client/http/request-options';
import { type Nomad, scopedTo } from '@rollout-actions/client/nomad/connection';
import type { Deployment } from '@rollout-actions/client/nomad/schemas/deployment';
import type { Deadline } from '@rollout-actions/client/time/deadline';
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
  writes: WriteRecord;
  /** How the gates stand. */
  gateResults: GateResult[];
  /** Makes what measures a gate, in place of its kind. */
  prepareGate?: PrepareGate;
  /** Folders of programs that this step installed, for commands. */
  toolFolders: string[];
}

/** What this step wrote, as far as it is known. */
export interface WriteRecord {
  /** Something was surely written. */
  changed: boolean;
  /** Writes that may have been carried out, by their names. */
  unknown: Map<string, Write>;
}

export interface Write {
  /** `the promotion of deployment 1b2c…`. */
  name: string;
  /** Whose state shows whether it was carried out. */
  deployment?: string;
}

/** Carries out one operation. */
export type Handler = (session: Session) => Promise<Result>;

/** The session as it works until another end in time, such as that of a cleanup. */
export function withDeadline(session: Session, deadline: Deadline): Session {
  return { ...session, run: { ...session.run, signal: deadline.signal, deadline } };
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
