import { ActionError } from '@rollout-actions/action/action-error';
import { madeAtMs } from '@rollout-actions/client/edgegap/ownership-tags';
import type { ListedDeployment } from '@rollout-actions/client/edgegap/schemas/deployments';
import type { DeploymentBatch } from '../../batch.ts';
import { requestOptions, type Session } from '../../session.ts';
import { classifyDeployments, type DeploymentClasses, listByKey } from '../lookup.ts';
import { stopServers } from '../stop/stop.ts';
import { numbered } from './ensure-plan.ts';

/**
 * Reads the servers of the key again. Gives up own servers where others were created before them
 * by another run; only what the list shows is given up: one that it lacks may be the earlier one.
 * Gives the ids that the first list did not show although they were there, and that are to be
 * stopped: of another version, or too many.
 */
export async function yieldToEarlierRuns(
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

/** Throws `ActionError` where `on-other-version: fail` meets servers that run something else. */
export function refuseOtherVersion(
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

/** Throws `ActionError` where one of them could not be stopped: there are too many then. */
export async function stopAll(session: Session, ids: readonly string[]): Promise<void> {
  const { failures } = await stopServers(session, ids, requestOptions(session));
  const [failure] = failures;
  if (failure === undefined) return;
  const { inputs } = session;
  throw new ActionError(
    'failed',
    `${failures.length} servers of ${inputs.key} could not be stopped. ${failure.message} ` +
      'Re-run to create the missing ones.',
  );
}

/** What runs something else, for a sentence. */
export function describeOutdated(outdated: DeploymentClasses['outdated']): string {
  return outdated.map(({ item, runs }) => `${item.request_id} (${runs})`).join(', ');
}
