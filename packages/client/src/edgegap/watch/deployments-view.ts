import type { Edgegap } from '../connection.ts';
import { readIfKnown } from '../deployments.ts';
import { listByTag, listDeployments } from '../list-deployments.ts';
import type { ListedDeployment } from '../schemas/deployments.ts';
import {
  type DeploymentSnapshot,
  READY,
  snapshotOfGone,
  snapshotOfId,
  snapshotOfItem,
  snapshotOfStatus,
  TERMINATED,
} from './deployment-snapshot.ts';

/** The most ids in one query of the list, so that it stays well within the length of a URL. */
export const LISTED_AT_ONCE = 100;

/** What the view remembers of one deployment. */
interface Memory {
  snapshot: DeploymentSnapshot | undefined;
  /** When a read first found it in the list but not ready, or missed it there. */
  doubtSinceMs: number | undefined;
  /** The doubt that does not wait: it was ready, or listed, and is not any more. */
  isUrgent: boolean;
  askedMs: number;
  /** Since when the status call has known nothing of it, though it exists or existed. */
  unknownSinceMs: number | undefined;
}

// Ready usually comes within ten seconds: only who takes longer is asked what it is.
const DOUBT_GRACE_MS = 15_000;
const ASK_AGAIN_MS = 10_000;
/** At each read, half of what the rate allows in a second. */
const MAX_ASKED = 10;
/** The status call may not know an id yet that a create has just given, ms. */
const FRESH_ID_MS = 30_000;
/** One that was seen is not taken for gone by a single answer that does not know it, ms. */
const GONE_AFTER_MS = 5_000;
/** Between two rounds of asking, so that their number goes by the time and not by the servers. */
const BETWEEN_ROUNDS_MS = 5_000;

interface KnownIds {
  known: readonly string[];
  areEnding: boolean;
}

/** What is known of deployments, from one read to the next. */
export class DeploymentsView {
  readonly #edgegap: Edgegap;
  readonly #areEnding: boolean;
  /** The ids come from a create or a list. */
  readonly #mustExist: boolean;
  readonly #memories = new Map<string, Memory>();
  readonly #tagged = new Map<string, Set<string>>();
  #roundMs = Number.NEGATIVE_INFINITY;

  /**
   * `known` are ids that a create or a list has given: they exist, and only a status call that does
   * not know them says that they are gone, after some seconds for one that was seen and longer than
   * a fresh id takes for the others; where they `areEnding`, it says so at once.
   */
  constructor(edgegap: Edgegap, { known, areEnding }: KnownIds = { known: [], areEnding: false }) {
    this.#edgegap = edgegap;
    this.#areEnding = areEnding;
    this.#mustExist = known.length > 0;
    for (const id of known) this.#memory(id).snapshot = snapshotOfId(id);
  }

  /** Asks each of them by the status call. */
  async askEach(ids: readonly string[], signal: AbortSignal): Promise<void> {
    await Promise.all(ids.map((id) => this.#ask(id, signal)));
  }

  /** Asks for all of them by pages of the list. */
  async list(ids: readonly string[], signal: AbortSignal): Promise<void> {
    for (let at = 0; at < ids.length; at += LISTED_AT_ONCE) {
      const value = ids.slice(at, at + LISTED_AT_ONCE);
      const filter = { field: 'request_id', operator: 'in', value };
      const items = await listDeployments(this.#edgegap, { filters: [filter] }, { signal });
      this.#take(items, value);
    }
  }

  /** Asks for all that carry a tag. */
  async listTag(tag: string, signal: AbortSignal): Promise<void> {
    const items = await listByTag(this.#edgegap, { tag }, { signal });
    const known = this.#tagged.get(tag) ?? new Set();
    for (const { request_id: id } of items) known.add(id);
    this.#tagged.set(tag, known);
    this.#take(items, [...known]);
  }

  /** Asks a few of those that the list did not answer for. */
  async askDoubtful(signal: AbortSignal): Promise<void> {
    const nowMs = this.#edgegap.world.clock.now();
    const isRound = nowMs - this.#roundMs >= BETWEEN_ROUNDS_MS;
    const ids = doubtful(this.#memories, { nowMs, urgentOnly: !isRound });
    if (isRound && ids.length > 0) this.#roundMs = nowMs;
    await this.askEach(ids, signal);
  }

  /** Undefined while it was never seen. */
  snapshot(id: string): DeploymentSnapshot | undefined {
    return this.#memories.get(id)?.snapshot;
  }

  /** Those that carry or carried the tag. */
  snapshotsOfTag(tag: string): DeploymentSnapshot[] {
    return [...(this.#tagged.get(tag) ?? [])].flatMap((id) => this.snapshot(id) ?? []);
  }

  async #ask(id: string, signal: AbortSignal): Promise<void> {
    const memory = this.#memory(id);
    memory.askedMs = this.#edgegap.world.clock.now();
    const status = await readIfKnown(this.#edgegap, id, { signal });
    memory.isUrgent = false;
    if (status === undefined) return this.#missing(memory);
    memory.unknownSinceMs = undefined;
    memory.snapshot = snapshotOfStatus(status);
  }

  #missing(memory: Memory): void {
    if (memory.snapshot === undefined) return;
    memory.unknownSinceMs ??= memory.askedMs;
    const wasRead = memory.snapshot.status !== undefined || memory.snapshot.fqdn !== '';
    const seenMs = this.#mustExist ? GONE_AFTER_MS : 0;
    const isLong = memory.askedMs - memory.unknownSinceMs >= (wasRead ? seenMs : FRESH_ID_MS);
    if (isLong || this.#areEnding) memory.snapshot = snapshotOfGone(memory.snapshot);
  }

  #take(items: readonly ListedDeployment[], ids: readonly string[]): void {
    const nowMs = this.#edgegap.world.clock.now();
    const found = new Map(items.map((item) => [item.request_id, item]));
    for (const id of ids) {
      const memory = this.#memory(id);
      remember(memory, found.get(id), nowMs);
      if (this.#areEnding && !found.has(id))
        memory.isUrgent = memory.snapshot?.state !== TERMINATED;
    }
  }

  #memory(id: string): Memory {
    const known = this.#memories.get(id) ?? freshMemory();
    this.#memories.set(id, known);
    return known;
  }
}

function freshMemory(): Memory {
  const askedMs = Number.NEGATIVE_INFINITY;
  return {
    snapshot: undefined,
    doubtSinceMs: undefined,
    isUrgent: false,
    askedMs,
    unknownSinceMs: undefined,
  };
}

function remember(memory: Memory, item: ListedDeployment | undefined, nowMs: number): void {
  const before = memory.snapshot?.state;
  if (item !== undefined) {
    memory.snapshot = snapshotOfItem(item, memory.snapshot?.status);
    memory.unknownSinceMs = undefined;
  }
  if (item?.ready === true || before === TERMINATED) {
    memory.doubtSinceMs = undefined;
    memory.isUrgent = false;
    return;
  }
  memory.doubtSinceMs ??= nowMs;
  const wasListed = memory.snapshot?.fqdn !== '' && before !== undefined;
  memory.isUrgent ||= before === READY || (item === undefined && wasListed);
}

/** The ones to ask now, those that were not asked for the longest time first. */
function doubtful(
  memories: ReadonlyMap<string, Memory>,
  { nowMs, urgentOnly }: { nowMs: number; urgentOnly: boolean },
): string[] {
  return [...memories]
    .filter(([, memory]) => {
      if (memory.doubtSinceMs === undefined) return false;
      if (memory.isUrgent || urgentOnly) return memory.isUrgent;
      const hadPatience = nowMs - memory.doubtSinceMs >= DOUBT_GRACE_MS;
      return hadPatience && nowMs - memory.askedMs >= ASK_AGAIN_MS;
    })
    .sort(([, a], [, b]) => a.askedMs - b.askedMs)
    .slice(0, MAX_ASKED)
    .map(([id]) => id);
}
