import type { Result } from '@rollout-actions/action/action-run';
import { sightOfItem } from '@rollout-actions/client/edgegap/deployment-sight';
import type { ListedDeployment } from '@rollout-actions/client/edgegap/schemas/deployment-list';
import { bringUp, namedPort } from './bring-up.ts';
import { captureLogs } from './capture-logs.ts';
import { withCare } from './care.ts';
import { checkVersion } from './check-version.ts';
import { createServers } from './create-servers.ts';
import { serversWanted } from './deploy.ts';
import { type Flock, newFlock, type Server } from './flock.ts';
import { listOfKey } from './list-of-key.ts';
import { warnOfOtherVersion } from './other-version.ts';
import { numberOf } from './own-tags.ts';
import { askOf, type Session } from './session.ts';
import { sortOut } from './sort-out.ts';
import { stopServers } from './stop-servers.ts';

/**
 * Leaves exactly `count` servers of the key: makes what is missing, stops what failed and what is
 * too much. The order in which the platform made them decides between runs at the same time: each
 * sees all that were made before its own, and gives up its own where there are enough of those.
 */
export async function ensure(session: Session): Promise<Result> {
  const flock = newFlock(session.run);
  const wanted = serversWanted(session);
  const before = await standing(session, flock, wanted);
  await warnOfOtherVersion(session, flock.servers);
  const missing = missingNumbers(flock.servers, wanted);
  if (missing.length > 0) await checkVersion(session);
  return await withCare(session, flock, async () => {
    if (missing.length > 0) {
      await createServers(session, flock, missing);
      await yieldToEarlier(session, flock, wanted);
    }
    const { first } = await bringUp(session, flock);
    const where = `the first is ${first.id} at ${namedPort(session, first)}`;
    const key = session.inputs.key ?? '';
    if (!session.changed) {
      return {
        outcome: 'unchanged',
        reason: `${wanted} of ${wanted} servers of ${key} stood; ${where}.`,
      };
    }
    return {
      outcome: 'succeeded',
      reason: `There are ${wanted} servers of ${key} (${before} stood before); ${where}.`,
    };
  });
}

/** Takes the servers that stand into the flock; stops failed ones and those beyond `wanted`. */
async function standing(session: Session, flock: Flock, wanted: number): Promise<number> {
  const items = await listOfKey(session);
  const { alive, failed } = await sortOut(session, items);
  const kept = alive.slice(0, wanted);
  const surplus = alive.slice(wanted).map(({ request_id: id }) => id);
  const unwanted = [...failed, ...surplus];
  if (unwanted.length > 0) {
    if (session.inputs.captureLogs !== 'never') await captureLogs(session, failed, askOf(session));
    session.run.log.info(`Stopping ${failed.length} that failed and ${surplus.length} too many.`);
    await stopServers(session, unwanted, askOf(session));
  }
  flock.servers.push(...numbered(kept, wanted, session));
  return alive.length;
}

/** Found servers keep the number of their tag where it is free, so that `spread` is filled up. */
function numbered(items: readonly ListedDeployment[], wanted: number, { run }: Session): Server[] {
  const knownMs = run.world.clock.now();
  const taken = new Set<number>();
  const free = () => [...Array(wanted).keys()].find((n) => !taken.has(n)) ?? 0;
  return items.map((item) => {
    const own = numberOf(item.tags);
    const n = own === undefined || taken.has(own) || own >= wanted ? free() : own;
    taken.add(n);
    const sight = sightOfItem(item, undefined);
    return { id: item.request_id, n, knownMs, readyMs: undefined, sight, isOurs: false };
  });
}

function missingNumbers(servers: readonly Server[], wanted: number): number[] {
  const taken = new Set(servers.map(({ n }) => n));
  const all = [...Array(wanted).keys()];
  return all.filter((n) => !taken.has(n)).slice(0, wanted - servers.length);
}

/** Gives up own servers where others of the key were made before them by another run. */
async function yieldToEarlier(session: Session, flock: Flock, wanted: number): Promise<void> {
  const items = await listOfKey(session);
  if (items.length <= wanted) return;
  const { alive } = await sortOut(session, items);
  const kept = alive.slice(0, wanted);
  const keptIds = new Set(kept.map(({ request_id: id }) => id));
  const given = flock.servers.filter(({ id, isOurs }) => isOurs && !keptIds.has(id));
  if (given.length === 0) return;
  const ids = given.map(({ id }) => id);
  session.run.log.info(`Another run made servers of this key before: giving up ${ids.join(', ')}.`);
  await stopServers(session, ids, askOf(session));
  const ours = flock.servers.filter(({ id }) => keptIds.has(id));
  const known = new Set(ours.map(({ id }) => id));
  const others = kept.filter(({ request_id: id }) => !known.has(id));
  flock.servers = [...ours, ...numbered(others, wanted, session)].map((server, n) => ({
    ...server,
    n,
  }));
}
