import type { Result } from '@rollout-actions/action/action-run';
import { listDeployments } from '@rollout-actions/client/edgegap/list-deployments';
import {
  keyTag,
  madeAtMs,
  OURS,
  pullRequestOf,
  repositoryTag,
} from '@rollout-actions/client/edgegap/ownership-tags';
import type { ListedDeployment } from '@rollout-actions/client/edgegap/schemas/deployments';
import { readTime } from '@rollout-actions/client/edgegap/times';
import type { RequestOptions } from '@rollout-actions/client/http/request-options';
import { formatDuration } from '@rollout-actions/client/time/duration';
import { repositoryOf, type Session } from '../session.ts';
import { findTwice, stopShown } from './bulk-stop.ts';
import { closedPullRequests } from './closed-pull-requests.ts';

/**
 * Stops servers of this action that are too old, whose pull request is closed, or (without `ttl`)
 * that carry the key of the inputs; within this repository unless `reap-scope` says otherwise.
 */
export async function reap(session: Session): Promise<Result> {
  const { run, inputs } = session;
  const items = await findTwice(session, (options) => itemsInScope(session, options));
  const isNamed = inputs.key !== undefined && inputs.ttl === undefined;
  const tooOld = isNamed ? [] : items.filter((item) => isTooOld(session, item));
  const abandoned = isNamed ? [] : await ofClosedPullRequests(session, items);
  const meant = isNamed ? items : [...new Set([...tooOld, ...abandoned])];
  const find = async (options: RequestOptions) => {
    const now = await itemsInScope(session, options);
    if (isNamed) return now;
    const closed = new Set(abandoned.map((item) => pullRequestIn(session, item)));
    return now.filter(
      (item) => isTooOld(session, item) || closed.has(pullRequestIn(session, item) ?? Number.NaN),
    );
  };
  if (isNamed) run.log.info(`${items.length} servers of the key ${inputs.key}.`);
  else {
    const age =
      inputs.ttl === undefined ? '' : `${tooOld.length} older than ${formatDuration(inputs.ttl)}, `;
    run.log.info(
      `${items.length} servers of this action: ${age}${abandoned.length} of closed pull requests.`,
    );
  }
  const what = { isSweeping: false, what: 'reap', find };
  return await stopShown(session, { ...limited(session, meant), ...what });
}

/** With `on-excess: oldest` at most `max-stop`, the oldest first. */
function limited({ inputs, run }: Session, meant: readonly ListedDeployment[]) {
  const { maxStop, onExcess, confirm } = inputs;
  const leftCount = meant.length - maxStop;
  if (onExcess !== 'oldest' || leftCount <= 0 || confirm !== undefined) return { items: meant };
  const items = [...meant]
    .sort((a, b) => (createdMs(a) ?? Infinity) - (createdMs(b) ?? Infinity))
    .slice(0, maxStop);
  run.log.info(`${meant.length} match; stopping the oldest ${maxStop} (max-stop).`);
  return { items, leftCount };
}

/** All that carries our tag and the repository's; with `key` only those of that key. */
async function itemsInScope(
  session: Session,
  options: RequestOptions,
): Promise<ListedDeployment[]> {
  const { edgegap, inputs } = session;
  const repository = repositoryOf(session);
  const tags = [
    OURS,
    ...(inputs.reapScope === 'repository' ? [repositoryTag(repository)] : []),
    ...(inputs.key === undefined ? [] : [keyTag(inputs.key, repository)]),
  ];
  // The API's own filter takes any of the values: the narrowest tag goes there, all are checked
  // here.
  const filter = { field: 'tags', operator: 'in', value: tags.slice(-1) };
  const all = await listDeployments(edgegap, { filters: [filter] }, options);
  return all.filter((item) => tags.every((tag) => item.tags.includes(tag)));
}

async function ofClosedPullRequests(
  session: Session,
  items: readonly ListedDeployment[],
): Promise<ListedDeployment[]> {
  const numbers = new Set(items.flatMap((item) => pullRequestIn(session, item) ?? []));
  const closed = await closedPullRequests(session, numbers);
  return items.filter((item) => {
    const number = pullRequestIn(session, item);
    return number !== undefined && closed.has(number);
  });
}

function pullRequestIn(session: Session, { tags }: ListedDeployment): number | undefined {
  return pullRequestOf(tags, repositoryOf(session));
}

function isTooOld({ run, inputs }: Session, item: ListedDeployment): boolean {
  const bornMs = createdMs(item);
  if (inputs.ttl === undefined || bornMs === undefined) return false;
  return run.world.clock.wall() - bornMs > inputs.ttl;
}

/** By the time in our own tag; where that is gone, since it became ready. */
function createdMs({ tags, start_time: startTime }: ListedDeployment): number | undefined {
  return madeAtMs(tags) ?? readTime(startTime);
}
