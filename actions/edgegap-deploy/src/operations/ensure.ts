import type { Result } from '@rollout-actions/action/action-run';
import { snapshotOfItem } from '@rollout-actions/client/edgegap/deployment-snapshot';
import type { ListedDeployment } from '@rollout-actions/client/edgegap/schemas/deployments';
import { createBatch, type DeploymentBatch, type Server } from '../batch.ts';
import { namedPort, waitUntilUsable } from '../deployments/bring-up.ts';
import { captureLogs } from '../deployments/capture-logs.ts';
import { checkVersion } from '../deployments/check-version.ts';
import { createServers } from '../deployments/create.ts';
import { classifyDeployments, listByKey } from '../deployments/lookup.ts';
import { warnOfOtherVersion } from '../deployments/other-version.ts';
import { numberOf } from '../deployments/ownership-tags.ts';
import { stopServers } from '../deployments/stop.ts';
import { withCleanup } from '../deployments/with-cleanup.ts';
import { requestOptions, type Session } from '../session.ts';
import { serversWanted } from './deploy.ts';

/**
 * Leaves exactly `count` servers of the key: makes what is missing, stops what failed and what is
 * too much. The order in which the platform made them decides between runs at the same time: each
 * sees all that were made before its own, and gives up its own where there are enough of those.
 */
export async function ensure(session: Session): Promise<Result> {
  const batch = createBatch(session.run);
  const wanted = serversWanted(session);
  const before = await findExisting(session, batch, wanted);
  await warnOfOtherVersion(session, batch.servers);
  const missing = missingNumbers(batch.servers, wanted);
  if (missing.length > 0) await checkVersion(session);
  return await withCleanup(session, batch, async () => {
    if (missing.length > 0) {
      await createServers(session, batch, missing);
      await yieldToEarlierRuns(session, batch, wanted);
    }
    const { first } = await waitUntilUsable(session, batch);
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

/** Takes the servers that stand into the batch; stops failed ones and those beyond `wanted`. */
async function findExisting(
  session: Session,
  batch: DeploymentBatch,
  wanted: number,
): Promise<number> {
  const items = await listByKey(session);
  const { alive, failed } = await classifyDeployments(session, items);
  const kept = alive.slice(0, wanted);
  const surplus = alive.slice(wanted).map(({ request_id: id }) => id);
  const unwanted = [...failed, ...surplus];
  if (unwanted.length > 0) {
    if (session.inputs.captureLogs !== 'never')
      await captureLogs(session, failed, requestOptions(session));
    session.run.log.info(`Stopping ${failed.length} that failed and ${surplus.length} too many.`);
    await stopServers(session, unwanted, requestOptions(session));
  }
  batch.servers.push(...numbered(kept, wanted, session));
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
    const snapshot = snapshotOfItem(item, undefined);
    return { id: item.request_id, n, knownMs, readyMs: undefined, snapshot, isOurs: false };
  });
}

function missingNumbers(servers: readonly Server[], wanted: number): number[] {
  const taken = new Set(servers.map(({ n }) => n));
  const all = [...Array(wanted).keys()];
  return all.filter((n) => !taken.has(n)).slice(0, wanted - servers.length);
}

/** Gives up own servers where others of the key were made before them by another run. */
async function yieldToEarlierRuns(
  session: Session,
  batch: DeploymentBatch,
  wanted: number,
): Promise<void> {
  const items = await listByKey(session);
  if (items.length <= wanted) return;
  const { alive } = await classifyDeployments(session, items);
  const kept = alive.slice(0, wanted);
  const keptIds = new Set(kept.map(({ request_id: id }) => id));
  const given = batch.servers.filter(({ id, isOurs }) => isOurs && !keptIds.has(id));
  if (given.length === 0) return;
  const ids = given.map(({ id }) => id);
  session.run.log.info(`Another run made servers of this key before: giving up ${ids.join(', ')}.`);
  await stopServers(session, ids, requestOptions(session));
  const ours = batch.servers.filter(({ id }) => keptIds.has(id));
  const known = new Set(ours.map(({ id }) => id));
  const others = kept.filter(({ request_id: id }) => !known.has(id));
  batch.servers = [...ours, ...numbered(others, wanted, session)].map((server, n) => ({
    ...server,
    n,
  }));
}
