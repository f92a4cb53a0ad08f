import { ActionError } from '@rollout-actions/action/action-error';
import type { Result } from '@rollout-actions/action/action-run';
import { madeAtMs } from '@rollout-actions/client/edgegap/ownership-tags';
import type { ListedDeployment } from '@rollout-actions/client/edgegap/schemas/deployments';
import { NotSent } from '@rollout-actions/client/http/failure';
import { createBatch, type DeploymentBatch, type Server } from '../batch.ts';
import { captureLogs } from '../deployments/capture-logs.ts';
import { checkVersion } from '../deployments/create/check-version.ts';
import { createServers } from '../deployments/create/create.ts';
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

const MAX_LOOKS = 6;

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
      await yieldToEarlierRuns(session, batch, wanted);
    }
    const { first } = await waitUntilUsable(session, batch);
    await stopOutdated(session, plan.outdated);
    await stopOverlooked(session, batch, wanted);
    return toResult(session, { found, plan, wanted, first });
  });
}

function refuseOtherVersion(
  { inputs, record }: Session,
  { outdated }: Pick<DeploymentClasses, 'outdated'>,
): void {
  if (inputs.onOtherVersion !== 'fail' || outdated.length === 0) return;
  const written = record.changed ? '' : ' Nothing was written.';
  throw new ActionError(
    'failed',
    `Servers of ${inputs.key} run something else: ${describeOutdated(outdated)}.${written} Stop ` +
      'them by their key, or set on-other-version: replace.',
  );
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

/** A list can leave out what is there: two in a row have to show nothing new. */
async function stopOverlooked(
  session: Session,
  batch: DeploymentBatch,
  wanted: number,
): Promise<void> {
  for (let looks = 0, clean = 0; clean < 2 && looks < MAX_LOOKS; looks += 1) {
    const overlooked = await yieldToEarlierRuns(session, batch, wanted);
    await stopOutdated(session, overlooked);
    clean = overlooked.length === 0 ? clean + 1 : 0;
  }
}

/** Throws `ActionError` where one of them could not be stopped: there are too many then. */
async function stopAll(session: Session, ids: readonly string[]): Promise<void> {
  const { failures } = await stopServers(session, ids, requestOptions(session));
  const [failure] = failures;
  if (failure === undefined) return;
  const { inputs } = session;
  throw new ActionError(
    'failed',
    `${failures.length} servers of ${inputs.key} could not be stopped. ${failure.message} ` +
      'Re-run to bring them to the wanted number.',
  );
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

/**
 * Looks again at the servers of the key. Gives up own servers where others were created before them
 * by another run; only what the list shows is given up: one that it lacks may be the earlier one.
 * Gives the ids that the first list did not show although they were there, and that are to be
 * stopped: of another version, or too many.
 */
async function yieldToEarlierRuns(
  session: Session,
  batch: DeploymentBatch,
  wanted: number,
): Promise<string[]> {
  const items = await listByKey(session);
  const own = new Set(batch.servers.map(({ id }) => id));
  const others = items.filter(
    ({ request_id: id }) => !own.has(id) && session.record.presenceOf(id) === undefined,
  );
  if (others.length === 0) return [];
  const found = await classifyDeployments(session, others);
  const current = new Set(found.current);
  const alive = items.filter((item) => own.has(item.request_id) || current.has(item));
  const beyond = alive.slice(wanted);
  await giveUp(session, batch, { kept: alive.slice(0, wanted), beyond });
  const isOlder = ({ tags }: ListedDeployment) =>
    (madeAtMs(tags) ?? 0) < (madeAtMs([batch.runTag]) ?? 0);
  const settled = new Set(batch.servers.map(({ id }) => id));
  const surplus = found.current.filter((item) => !settled.has(item.request_id) && isOlder(item));
  const outdated = found.outdated.filter(({ item }) => isOlder(item));
  refuseOtherVersion(session, { outdated });
  // There are enough without them, whether such servers are to be kept or not.
  const overlooked = [...surplus, ...outdated.map(({ item }) => item)];
  if (overlooked.length > 0) session.run.log.info(`${overlooked.length} servers were listed late.`);
  return overlooked.map(({ request_id: id }) => id);
}

interface Yielded {
  kept: readonly ListedDeployment[];
  beyond: readonly ListedDeployment[];
}

async function giveUp(
  session: Session,
  batch: DeploymentBatch,
  { kept, beyond }: Yielded,
): Promise<void> {
  const beyondIds = new Set(beyond.map(({ request_id: id }) => id));
  const given = batch.servers.filter(({ id, isOurs }) => isOurs && beyondIds.has(id));
  if (given.length === 0) return;
  const ids = given.map(({ id }) => id);
  session.run.log.info(
    `Another run created servers of this key earlier: stopping ${ids.join(', ')}.`,
  );
  await stopAll(session, ids);
  const rest = batch.servers.filter(({ id }) => !ids.includes(id));
  const known = new Set(rest.map(({ id }) => id));
  const free = batch.servers.length - rest.length;
  const others = kept.filter(({ request_id: id }) => !known.has(id)).slice(0, free);
  const all = [...rest, ...numbered(others, batch.servers.length, session)];
  batch.servers = all.map((server, n) => ({ ...server, n }));
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

function describeOutdated(outdated: DeploymentClasses['outdated']): string {
  return outdated.map(({ item, runs }) => `${item.request_id} (${runs})`).join(', ');
}
