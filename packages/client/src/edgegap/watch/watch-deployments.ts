import { backoff, type Cadence } from '../../wait/cadence.ts';
import type { Snapshot } from '../../wait/observation.ts';
import type { Reader } from '../../wait/reader.ts';
import { DOCUMENTED_RATES } from '../calls/pacer.ts';
import type { Edgegap } from '../connection.ts';
import {
  type DeploymentSnapshot,
  FAILED,
  observationOf,
  READY,
  TERMINATED,
} from './deployment-snapshot.ts';
import { DeploymentsView, LISTED_AT_ONCE } from './deployments-view.ts';

/** One target of a watch: a deployment by its id, several of them, or all that carry a tag. */
export type WatchTarget =
  | { target: string; id: string }
  | { target: string; ids: readonly string[] }
  | { target: string; tag: string };

/**
 * What a target is: the deployment that says how it stands, and the ids of all that belong to it.
 */
export interface WatchedDeployments extends DeploymentSnapshot {
  memberIds: readonly string[];
}

export interface EdgegapWatch {
  edgegap: Edgegap;
  targets: readonly WatchTarget[];
  /** How many jobs watch with the same key at once; 1 without. */
  jobs?: number;
  /** States in which a deployment is of no more interest: it is not asked for again. */
  rest?: ReadonlySet<string>;
  /** The ids come from a create or a list: they exist, so a list that lacks one proves nothing. */
  idsExist?: boolean;
  /** The ids were stopped: one that the status call does not know has ended, at once. */
  areEnding?: boolean;
}

// A deployment is ready within seconds at best, and the rates allow more than one read a second.
const MIN_INTERVAL_MS = 1_000;
const MAX_INTERVAL_MS = 5_000;
const GROWTH = 1.1;
/** A proxy's page in place of the API passes; what is unreadable so often in a row does not. */
const MAX_UNREADABLE = 5;
/** How much of a rate a watch may use. */
const SHARE = 0.5;
/** Up to so many ids are read one by one: that gives the whole status at once. */
const FEW = 5;

/**
 * Reads any number of deployments together. A few are asked by the status call; more by pages of
 * the list, and then only those by their status that the list cannot answer for: a bounded number
 * at each read, however many there are. States: `ready`, `failed`, `terminating`, `terminated`,
 * `pending` (listed, not ready), the phases in small letters, and unknown words as they were sent.
 * An id that was never seen is absent; one that was seen and is not known any more is `terminated`.
 */
export function watchEdgegap(watch: EdgegapWatch): Reader<WatchedDeployments> {
  const { edgegap, targets } = watch;
  const ids = [...new Set(targets.flatMap(idsOf))];
  const tags = targets.flatMap((one) => ('tag' in one ? [one.tag] : []));
  const view = new DeploymentsView(edgegap, {
    known: watch.idsExist === true || watch.areEnding === true ? ids : [],
    areEnding: watch.areEnding ?? false,
  });
  const isFew = ids.length <= FEW;
  const rests = (snapshot: DeploymentSnapshot | undefined) =>
    snapshot !== undefined && watch.rest?.has(snapshot.state) === true;
  let unreadable = 0;
  return {
    name: edgegap.name,
    targets: targets.map(({ target }) => target),
    forgives(failure) {
      if (failure.kind !== 'invalid-reply' || unreadable >= MAX_UNREADABLE) return false;
      unreadable += 1;
      edgegap.world.log.info(`${failure.resource}: ${failure.what}; reading again.`);
      return true;
    },
    cadence: watchCadence({ ids: ids.length, tags: tags.length, jobs: watch.jobs ?? 1 }),
    async read({ signal }) {
      const open = ids.filter((id) => !rests(view.snapshot(id)));
      if (isFew) await view.askEach(open, signal);
      else await view.list(open, signal);
      for (const tag of tags) await view.listTag(tag, signal);
      await view.askDoubtful(signal);
      unreadable = 0;
      return targets.flatMap((one) => snapshotOf(one, view));
    },
  };
}

/** How often to read: so that a watch uses half of a rate at most, shared by `jobs`. */
export function watchCadence(size: { ids: number; tags: number; jobs: number }): Cadence {
  const pages = (size.ids > FEW ? Math.ceil(size.ids / LISTED_AT_ONCE) : 0) + size.tags;
  const statuses = size.ids > FEW ? 0 : size.ids;
  const { list, status } = DOCUMENTED_RATES;
  const listMs = (pages * list.windowMs) / (SHARE * list.limit);
  const statusMs = (statuses * status.windowMs) / (SHARE * status.limit);
  const firstMs = Math.max(MIN_INTERVAL_MS, listMs * size.jobs, statusMs * size.jobs);
  return backoff({ firstMs, maxMs: Math.max(MAX_INTERVAL_MS, firstMs), growth: GROWTH });
}

function idsOf(target: WatchTarget): readonly string[] {
  if ('id' in target) return [target.id];
  return 'ids' in target ? target.ids : [];
}

function snapshotOf(one: WatchTarget, view: DeploymentsView): Snapshot<WatchedDeployments>[] {
  const { target } = one;
  if ('id' in one) {
    const snapshot = view.snapshot(one.id);
    return snapshot === undefined ? [] : [{ target, observation: observed(snapshot, [one.id]) }];
  }
  const members =
    'ids' in one ? one.ids.flatMap((id) => view.snapshot(id) ?? []) : view.snapshotsOfTag(one.tag);
  const worst = worstOf(members);
  // Of ids that were named, every one has to be seen.
  if (worst === undefined || ('ids' in one && members.length < one.ids.length)) return [];
  const ready = members.filter(({ state }) => state === READY).length;
  const detail = members.length > 1 ? { detail: `${ready} of ${members.length} ready` } : {};
  const observation = observed(
    worst,
    members.map(({ id }) => id),
  );
  return [{ target, observation: { ...observation, revision: target, ...detail } }];
}

function observed(snapshot: DeploymentSnapshot, memberIds: readonly string[]) {
  return { ...observationOf(snapshot), raw: { ...snapshot, memberIds } };
}

/**
 * Of several, the one that says how all stand: failed before on its way before ready before gone.
 */
function worstOf(snapshots: readonly DeploymentSnapshot[]): DeploymentSnapshot | undefined {
  const rank = ({ state }: DeploymentSnapshot) => {
    if (state === FAILED) return 0;
    if (state === TERMINATED) return 3;
    return state === READY ? 2 : 1;
  };
  return [...snapshots].sort((a, b) => rank(a) - rank(b))[0];
}
