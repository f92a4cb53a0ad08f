import { numberOf } from '@rollout-actions/client/edgegap/ownership-tags';
import type { ListedDeployment } from '@rollout-actions/client/edgegap/schemas/deployments';
import { snapshotOfItem } from '@rollout-actions/client/edgegap/watch/deployment-snapshot';
import type { Server } from '../../batch.ts';
import type { Session } from '../../session.ts';
import type { DeploymentClasses } from '../lookup.ts';

/** What ensure does with the servers that it found. */
export interface Plan {
  kept: readonly ListedDeployment[];
  /** Stopped before anything is created: they failed or are too many. */
  unwanted: readonly string[];
  /** Stopped once their successors are ready. */
  outdated: readonly string[];
  missing: readonly number[];
}

/** What it takes to have `wanted` servers of the version asked for. */
export function planFor(session: Session, found: DeploymentClasses, wanted: number): Plan {
  const outdated = found.outdated.map(({ item }) => item);
  const keepsOutdated = session.inputs.onOtherVersion === 'keep';
  const usable = keepsOutdated ? [...found.current, ...outdated] : found.current;
  const kept = usable.slice(0, wanted);
  const surplus = usable.slice(wanted).map(({ request_id: id }) => id);
  return {
    kept,
    unwanted: [...found.failed, ...surplus],
    outdated: keepsOutdated ? [] : outdated.map(({ request_id: id }) => id),
    missing: missingNumbers(numbered(kept, wanted, session), wanted),
  };
}

/** Found servers keep the number of their tag where it is free, so that `spread` is filled up. */
export function numbered(
  items: readonly ListedDeployment[],
  wanted: number,
  { run }: Session,
): Server[] {
  const knownMs = run.world.clock.now();
  const taken = new Set<number>();
  const free = () => [...Array(wanted).keys()].find((n) => !taken.has(n)) ?? 0;
  return items.map((item) => {
    const own = numberOf(item.tags);
    const n = own === undefined || taken.has(own) || own >= wanted ? free() : own;
    taken.add(n);
    const snapshot = snapshotOfItem(item, undefined);
    return { id: item.request_id, n, knownMs, readyMs: undefined, snapshot, isOurs: false };
  });
}

function missingNumbers(servers: readonly Server[], wanted: number): number[] {
  const taken = new Set(servers.map(({ n }) => n));
  const all = [...Array(wanted).keys()];
  return all.filter((n) => !taken.has(n)).slice(0, wanted - servers.length);
}
