import type { Result } from '@rollout-actions/action/action-run';
import { NotSent } from '@rollout-actions/client/http/failure';
import { createBatch, type DeploymentBatch, idsOf, noteUnreadable, type Server } from '../batch.ts';
import { captureLogs } from '../deployments/capture-logs.ts';
import { checkVersion } from '../deployments/create/check-version.ts';
import { createServers } from '../deployments/create/create.ts';
import {
  describeOutdated,
  refuseOtherVersion,
  stopAll,
  yieldToEarlierRuns,
} from '../deployments/create/earlier-runs.ts';
import { numbered, type Plan, planFor } from '../deployments/create/ensure-plan.ts';
import {
  assertAllowedApplications,
  classifyDeployments,
  type DeploymentClasses,
  listByKey,
} from '../deployments/lookup.ts';
import { stopServers } from '../deployments/stop/stop.ts';
import { namedPort, waitUntilUsable } from '../deployments/wait/wait-until-usable.ts';
import { withCleanup } from '../deployments/with-cleanup.ts';
import { requestOptions, type Session } from '../session.ts';
import { serversWanted } from './deploy.ts';

const MAX_ROUNDS = 6;

/**
 * Leaves exactly `count` servers of the key with the version asked for: creates what is missing,
 * stops what failed, what is too much, and what `on-other-version` replaces. The order in which the
 * platform created them decides between runs at the same time: each sees all that were created
 * before its own, and gives up its own where there are enough of those.
 */
export async function ensure(session: Session): Promise<Result> {
  const batch = createBatch(session.run);
  const wanted = serversWanted(session);
  const found = await classifyDeployments(session, await listByKey(session));
  refuseOtherVersion(session, found);
  const plan = planFor(session, found, wanted);
  batch.servers.push(...numbered(plan.kept, wanted, session));
  if (plan.missing.length > 0) await checkVersion(session);
  await assertAllowedApplications(session, [...plan.unwanted, ...plan.outdated]);
  if (session.run.dryRun) return await showPlan(session, batch, plan);
  return await withCleanup(session, batch, async () => {
    await stopUnwanted(session, plan, found);
    if (plan.missing.length > 0) {
      await createServers(session, batch, plan.missing);
      await noteUnreadable(batch, yieldToEarlierRuns(session, batch, wanted));
    }
    const first = await settle(session, batch, { plan, wanted });
    return toResult(session, { found, plan, wanted, first });
  });
}

async function stopUnwanted(
  session: Session,
  { unwanted }: Plan,
  { failed }: DeploymentClasses,
): Promise<void> {
  if (unwanted.length === 0) return;
  const { inputs, run } = session;
  if (inputs.captureLogs !== 'never') await captureLogs(session, failed, requestOptions(session));
  run.log.info(`Stopping ${unwanted.length} servers that failed or are too many.`);
  await stopAll(session, unwanted);
}

async function stopOutdated(session: Session, outdated: readonly string[]): Promise<void> {
  if (outdated.length === 0) return;
  const { inputs, run } = session;
  if (inputs.captureLogs === 'always') {
    await captureLogs(session, outdated, requestOptions(session));
  }
  run.log.info(`Stopping replaced or surplus servers: ${outdated.join(', ')}.`);
  await stopAll(session, outdated);
}

/**
 * Waits until the servers can be used, and stops what they replace. Where a late list makes own
 * servers give way to earlier ones, it waits for those. Gives the first server.
 */
async function settle(
  session: Session,
  batch: DeploymentBatch,
  { plan, wanted }: { plan: Plan; wanted: number },
): Promise<Server> {
  let outdated = plan.outdated;
  for (;;) {
    const { first } = await waitUntilUsable(session, batch);
    await stopOutdated(session, outdated);
    outdated = [];
    const before = idsOf(batch.servers).join();
    await noteUnreadable(batch, stopOverlooked(session, batch, wanted));
    if (idsOf(batch.servers).join() === before) return first;
  }
}

/** A list can leave out what is there: two in a row have to show nothing new. */
async function stopOverlooked(
  session: Session,
  batch: DeploymentBatch,
  wanted: number,
): Promise<void> {
  for (let rounds = 0, clean = 0; clean < 2 && rounds < MAX_ROUNDS; rounds += 1) {
    const overlooked = await yieldToEarlierRuns(session, batch, wanted);
    await stopOutdated(session, overlooked);
    clean = overlooked.length === 0 ? clean + 1 : 0;
  }
}

/** In a dry run every write is shown, not only the first one. */
async function showPlan(session: Session, batch: DeploymentBatch, plan: Plan): Promise<Result> {
  const stopped = [...plan.unwanted, ...plan.outdated];
  if (stopped.length > 0) await shown(stopServers(session, stopped, requestOptions(session)));
  if (plan.missing.length > 0) await shown(createServers(session, batch, plan.missing));
  if (stopped.length === 0 && plan.missing.length === 0) {
    const reason = `Nothing to do: ${plan.kept.length} servers of ${session.inputs.key} are there.`;
    return { outcome: 'dry-run', reason };
  }
  const stops = stopped.length === 0 ? 'stop none' : `stop ${stopped.join(', ')}`;
  return {
    outcome: 'dry-run',
    reason: `Nothing was sent: ensure would create ${plan.missing.length} servers and ${stops}.`,
  };
}

async function shown(write: Promise<unknown>): Promise<void> {
  try {
    await write;
  } catch (error) {
    if (!(error instanceof NotSent)) throw error;
  }
}

interface Ensured {
  found: DeploymentClasses;
  plan: Plan;
  wanted: number;
  first: Server;
}

function toResult(session: Session, { found, plan, wanted, first }: Ensured): Result {
  const { inputs, record } = session;
  const where = `the first is ${first.id} at ${namedPort(session, first)}`;
  const keptIds = new Set(plan.kept.map(({ request_id: id }) => id));
  const keptOutdated = found.outdated.filter(({ item }) => keptIds.has(item.request_id));
  if (keptOutdated.length > 0) {
    const kept = describeOutdated(keptOutdated);
    const reason =
      `Servers of ${inputs.key} were kept although they run something else (on-other-version): ` +
      `${kept}; ${where}.`;
    return { outcome: 'failed', reason };
  }
  const before = found.current.length;
  if (!record.changed) {
    const reason = `All ${wanted} servers of ${inputs.key} were already there; ${where}.`;
    return { outcome: 'unchanged', reason };
  }
  const replaced = plan.outdated.length === 0 ? '' : `, ${plan.outdated.length} replaced`;
  const reason =
    `There are ${wanted} servers of ${inputs.key} (${before} were there before${replaced}); ` +
    `${where}.`;
  return { outcome: 'succeeded', reason };
}
