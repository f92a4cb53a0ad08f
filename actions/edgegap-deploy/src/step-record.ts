import type { ActionRun } from '@rollout-actions/action/action-run';
import type { WriteTrace } from '@rollout-actions/client/edgegap/calls/call';
import {
  type CreateTrace,
  newCreateTrace,
} from '@rollout-actions/client/edgegap/create-idempotently';
import type { Output } from './outputs.ts';

/**
 * What is known of a deployment that this step created or stopped: `there` as far as was read,
 * `stopping` since the platform accepted its stop, `in-doubt` where a stop was sent and its answer
 * lost, `gone` where the platform said so.
 */
export type Presence = 'there' | 'stopping' | 'in-doubt' | 'gone';

interface Entry {
  presence: Presence;
  isOurs: boolean;
  /** Monotonic ms, of those that this step created. */
  createdMs: number;
}

/** So long after a create the platform may not know its id yet, ms. */
const FRESH_ID_MS = 30_000;

/**
 * The one record of what this step wrote. Outputs, sentences and the state for the post step are
 * all derived from it, so that none of them can claim what was not read.
 */
export class StepRecord {
  readonly #outputs: ActionRun<Output>['outputs'];
  readonly #clock: ActionRun<Output>['world']['clock'];
  readonly #deployments = new Map<string, Entry>();
  readonly #creates: CreateTrace[] = [];
  readonly #stopped = new Set<string>();
  /** Something was created, stopped or written otherwise, or a stop is in doubt. */
  #hasWritten = false;
  #unresolved = 0;

  constructor({ outputs, world }: Pick<ActionRun<Output>, 'outputs' | 'world'>) {
    this.#outputs = outputs;
    this.#clock = world.clock;
  }

  /** Whether something was written remotely, or may have been. */
  get changed(): boolean {
    return this.#hasWritten || this.#unresolved > 0;
  }

  /** Opens the record of one create, which keeps it up to date. */
  newCreate(): CreateTrace {
    const record = this;
    const plain = newCreateTrace();
    const trace = {
      wasRepeated: plain.wasRepeated,
      get unresolved() {
        return plain.unresolved;
      },
      set unresolved(count: number) {
        record.#unresolved += Math.max(0, count) - Math.max(0, plain.unresolved);
        plain.unresolved = count;
        record.#publish();
      },
    };
    this.#creates.push(trace);
    return trace;
  }

  /** A deployment that this step created. */
  created(id: string): void {
    const presence = this.#deployments.get(id)?.presence ?? 'there';
    this.#hasWritten = true;
    this.#deployments.set(id, { presence, isOurs: true, createdMs: this.#clock.now() });
    this.#publish();
  }

  /** Deployments that carry the tag of this run: it created them, answered or not. */
  found(ids: readonly string[]): void {
    for (const id of ids) {
      if (this.#deployments.has(id)) continue;
      const open = this.#creates.find(({ unresolved }) => unresolved > 0);
      if (open !== undefined) open.unresolved -= 1;
      this.created(id);
    }
  }

  stopAccepted(id: string): void {
    this.#hasWritten = true;
    this.#stopped.add(id);
    this.#set(id, 'stopping');
  }

  /** The platform says that it has ended, or does not know it any more. */
  gone(id: string): void {
    // Sent by us and gone now: that was most likely our stop, and it counts as one.
    if (this.presenceOf(id) === 'in-doubt') this.#stopped.add(id);
    this.#set(id, 'gone');
  }

  /** A write that is no create and no stop: it counts as done unless surely nothing was. */
  async write<T>(send: (trace: WriteTrace) => Promise<T>): Promise<T> {
    const value = await tracedWrite(send, () => this.#countWrite());
    this.#countWrite();
    return value;
  }

  /** A write that stops: where its end is not known, the stop of each of them is in doubt. */
  async stop<T>(ids: readonly string[], send: (trace: WriteTrace) => Promise<T>): Promise<T> {
    return await tracedWrite(send, () => {
      for (const id of ids) this.#stopInDoubt(id);
    });
  }

  /** Whether it ends by a stop of this step; else it ended by itself, or by somebody else's. */
  wasStopped(id: string): boolean {
    return this.#stopped.has(id);
  }

  presenceOf(id: string): Presence | undefined {
    return this.#deployments.get(id)?.presence;
  }

  /** Created by this step a moment ago: that a call does not know it proves nothing. */
  isFresh(id: string): boolean {
    const entry = this.#deployments.get(id);
    return entry?.isOurs === true && this.#clock.now() - entry.createdMs < FRESH_ID_MS;
  }

  /** The ids that this step created and that have this presence, in the order of their creation. */
  createdIds(...presences: readonly Presence[]): string[] {
    return [...this.#deployments].flatMap(([id, { presence, isOurs }]) =>
      isOurs && (presences.length === 0 || presences.includes(presence)) ? [id] : [],
    );
  }

  /** All ids that have this presence, created here or not. */
  idsThatAre(presence: Presence): string[] {
    return [...this.#deployments].flatMap(([id, entry]) =>
      entry.presence === presence ? [id] : [],
    );
  }

  /** Creates that were sent and of which nobody knows whether they were carried out. */
  unresolvedCreates(): number {
    return this.#unresolved;
  }

  /** Whether a deployment of this step may still appear that no answer has named. */
  mayHaveStrays(): boolean {
    return this.unresolvedCreates() > 0 || this.#creates.some(({ wasRepeated }) => wasRepeated);
  }

  #stopInDoubt(id: string): void {
    const presence = this.presenceOf(id);
    if (presence !== undefined && presence !== 'there') return;
    this.#hasWritten = true;
    this.#set(id, 'in-doubt');
  }

  #countWrite(): void {
    this.#hasWritten = true;
    this.#publish();
  }

  #set(id: string, presence: Presence): void {
    const { isOurs = false, createdMs = 0 } = this.#deployments.get(id) ?? {};
    this.#deployments.set(id, { presence, isOurs, createdMs });
    this.#publish();
  }

  #publish(): void {
    this.#outputs.set('changed', this.changed);
    if (this.#stopped.size > 0) this.#outputs.set('stopped-ids', [...this.#stopped]);
  }
}

/** Runs a write; calls `noteDoubt` where an attempt of it may have been carried out unanswered. */
async function tracedWrite<T>(
  send: (trace: WriteTrace) => Promise<T>,
  noteDoubt: () => void,
): Promise<T> {
  let isUnderWay = false;
  const trace: WriteTrace = {
    sent: () => {
      isUnderWay = true;
    },
    failed: (_, nothingDone) => {
      isUnderWay = false;
      if (!nothingDone) noteDoubt();
    },
  };
  try {
    return await send(trace);
  } catch (error) {
    // Given up on the way: it may have arrived.
    if (isUnderWay) noteDoubt();
    throw error;
  }
}
