import type { ActionRun, Result } from '@rollout-actions/action/action-run';
import type { Emqx } from '@rollout-actions/client/emqx/connection';
import type { CreateRequest } from '@rollout-actions/client/emqx/create-request';
import type { Deployment } from '@rollout-actions/client/emqx/schemas';
import type { BudgetPolicy } from '@rollout-actions/client/emqx/watch-deployments';
import type { Failure } from '@rollout-actions/client/http/failure';
import { sanitizeLine } from '@rollout-actions/client/http/redaction/sanitize-line';
import type { Inputs } from './inputs/inputs.ts';
import type { Output } from './outputs.ts';

/** What every operation works with. */
export interface Session {
  run: ActionRun<Output>;
  inputs: Inputs;
  emqx: Emqx;
  /** The deployments that the step is about, as last seen, in the order of the inputs. */
  known: Map<string, Deployment>;
  /** The states that each deployment went through. */
  timeline: StatusChange[];
  writes: Write[];
  /** Why the last read failed, while none has succeeded since. */
  unread?: string | undefined;
  /** How the probe of the broker stands while it does not pass, after "and". */
  probing?: string | undefined;
}

/** Does one operation. */
export type Handler = (session: Session) => Promise<Result>;

/**
 * A write of this step. `sent`: no answer yet; `accepted`: the platform said so; `unclear`: its
 * answer was lost; `settled`: what came of it was read; `refused`: surely not carried out.
 */
export interface Write {
  what: WriteSubject;
  state: WriteState;
  /** Of a create: what it made, or what the list showed after its answer was lost. */
  finding?: string;
}

export type WriteState = 'sent' | 'accepted' | 'unclear' | 'settled' | 'refused';

export type WriteSubject =
  | { verb: 'start' | 'stop'; id: string }
  /** `fromMs` is when the call left, ms since the epoch; `before` are the ids there were then. */
  | { verb: 'create'; wanted: CreateRequest; fromMs: number; before: readonly string[] };

/** One line of the timeline. */
export interface StatusChange {
  subject: string;
  status: string;
}

/** How this step goes about the budget when it reads. */
export function budgetPolicy(session: Session): BudgetPolicy {
  const { emqx, run, inputs } = session;
  const onUnread = ({ what }: Failure) => {
    session.unread = what;
  };
  return { emqx, deadline: run.deadline, onQuota: inputs.onQuota, onUnread };
}

/** A deployment of this step, as last seen. */
export function knownDeployment(session: Session, id: string): Deployment {
  const deployment = session.known.get(id);
  if (deployment === undefined) throw new RangeError(`deployment ${id} is not part of this step`);
  return deployment;
}

/** A longer name is cut where it is shown. */
const MAX_NAME = 80;

/** `Deployment w41b11c0 (broker-eu)`; the id alone where the name is made of it. */
export function named(
  { id, name }: Pick<Deployment, 'id' | 'name'>,
  noun: 'Deployment' | 'deployment' = 'Deployment',
): string {
  const hasOwnName = name !== '' && name !== `deployment-${id}`;
  return hasOwnName ? `${noun} ${id} (${sanitizeLine(name, MAX_NAME)})` : `${noun} ${id}`;
}
