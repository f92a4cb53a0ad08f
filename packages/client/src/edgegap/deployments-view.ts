import { Failure } from '../http/failure.ts';
import type { Edgegap } from './connection.ts';
import {
  type DeploymentSight,
  sightOfGone,
  sightOfItem,
  sightOfStatus,
} from './deployment-sight.ts';
import { readStatus } from './deployments.ts';
import { listDeployments } from './list-deployments.ts';
import { READY, TERMINATED } from './ready.ts';
import type { ListedDeployment } from './schemas/deployment-list.ts';

/** The most ids in one query of the list, so that it stays well within the length of a URL. */
export const LISTED_AT_ONCE = 100;

/** What is known of deployments, from one look to the next. */
export interface DeploymentsView {
  /** Asks each of them by the status call. */
  askEach(ids: readonly string[], signal: AbortSignal): Promise<void>;
  /** Asks for all of them by pages of the list. */
  list(ids: readonly string[], signal: AbortSignal): Promise<void>;
  listTag(tag: string, signal: AbortSignal): Promise<void>;
  /** Asks a few of those that the list did not answer for. */
  askDoubtful(signal: AbortSignal): Promise<void>;
  /** Undefined while it was never seen. */
  sight(id: string): DeploymentSight | undefined;
  /** Those that carry or carried the tag. */
  sightsOfTag(tag: string): DeploymentSight[];
}

/** What the view remembers of one deployment. */
interface Memory {
  sight: DeploymentSight | undefined;
  /** When a look first found it in the list but not ready, or missed it there. */
  doubtSinceMs: number | undefined;
  /** The doubt that does not wait: it was ready, or listed, and is not any more. */
  isUrgent: boolean;
  askedMs: number;
}

// Ready usually comes within ten seconds: only who takes longer is asked what it is.
const PATIENCE_MS = 15_000;
const ASK_AGAIN_MS = 10_000;
/** At each look, half of what the rate allows in a second. */
const MOST_ASKED = 10;

export function createDeploymentsView(edgegap: Edgegap): DeploymentsView {
  const memories = new Map<string, Memory>();
  const tagged = new Map<string, Set<string>>();
  const { clock } = edgegap.world;
  const memoryOf = (id: string): Memory => {
    const known = memories.get(id) ?? freshMemory();
    memories.set(id, known);
    return known;
  };
  const ask = async (id: string, signal: AbortSignal): Promise<void> => {
    const memory = memoryOf(id);
    memory.askedMs = clock.now();
    const status = await readIfKnown(edgegap, id, signal);
    memory.isUrgent = false;
    if (status !== undefined) memory.sight = sightOfStatus(status);
    else if (memory.sight !== undefined) memory.sight = sightOfGone(memory.sight);
  };
  const list = async (ids: readonly string[], signal: AbortSignal): Promise<void> => {
    const filter = { field: 'request_id', operator: 'in', value: ids };
    const items = await listDeployments(edgegap, { filters: [filter] }, { signal });
    takeItems({ items, ids, nowMs: clock.now(), memoryOf });
  };

  return {
    askEach: async (ids, signal) => {
      await Promise.all(ids.map((id) => ask(id, signal)));
    },
    async list(ids, signal) {
      for (let at = 0; at < ids.length; at += LISTED_AT_ONCE) {
        await list(ids.slice(at, at + LISTED_AT_ONCE), signal);
      }
    },
    async listTag(tag, signal) {
      const filter = { field: 'tags', operator: 'in', value: [tag] };
      const all = await listDeployments(edgegap, { filters: [filter] }, { signal });
      // A server that does not know the filter would give everything.
      const items = all.filter((item) => item.tags.includes(tag));
      const known = tagged.get(tag) ?? new Set();
      for (const { request_id: id } of items) known.add(id);
      tagged.set(tag, known);
      takeItems({ items, ids: [...known], nowMs: clock.now(), memoryOf });
    },
    async askDoubtful(signal) {
      const ids = doubtful(memories, clock.now());
      await Promise.all(ids.map((id) => ask(id, signal)));
    },
    sight: (id) => memories.get(id)?.sight,
    sightsOfTag: (tag) =>
      [...(tagged.get(tag) ?? [])].flatMap((id) => memories.get(id)?.sight ?? []),
  };
}

function freshMemory(): Memory {
  const askedMs = Number.NEGATIVE_INFINITY;
  return { sight: undefined, doubtSinceMs: undefined, isUrgent: false, askedMs };
}

interface Listed {
  items: readonly ListedDeployment[];
  /** Those that were asked for. */
  ids: readonly string[];
  nowMs: number;
  memoryOf(id: string): Memory;
}

function takeItems({ items, ids, nowMs, memoryOf }: Listed): void {
  const found = new Map(items.map((item) => [item.request_id, item]));
  for (const id of ids) {
    const memory = memoryOf(id);
    const item = found.get(id);
    const before = memory.sight?.state;
    if (item !== undefined) memory.sight = sightOfItem(item, memory.sight?.status);
    if (item?.ready === true || before === TERMINATED) {
      memory.doubtSinceMs = undefined;
      memory.isUrgent = false;
      continue;
    }
    memory.doubtSinceMs ??= nowMs;
    memory.isUrgent ||= before === READY || (item === undefined && before !== undefined);
  }
}

/** The ones to ask now, those that were not asked for the longest time first. */
function doubtful(memories: ReadonlyMap<string, Memory>, nowMs: number): string[] {
  return [...memories]
    .filter(([, memory]) => {
      if (memory.doubtSinceMs === undefined) return false;
      if (memory.isUrgent) return true;
      const hadPatience = nowMs - memory.doubtSinceMs >= PATIENCE_MS;
      return hadPatience && nowMs - memory.askedMs >= ASK_AGAIN_MS;
    })
    .sort(([, a], [, b]) => a.askedMs - b.askedMs)
    .slice(0, MOST_ASKED)
    .map(([id]) => id);
}

/** Undefined for an id that is not known, be it not yet or not any more. */
async function readIfKnown(edgegap: Edgegap, id: string, signal: AbortSignal) {
  try {
    return (await readStatus(edgegap, id, { signal })) ?? undefined;
  } catch (error) {
    if (error instanceof Failure && error.kind === 'not-found') return undefined;
    throw error;
  }
}
