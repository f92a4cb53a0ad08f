import type { Result } from '@rollout-actions/action/action-run';
import { listDeployments } from '@rollout-actions/client/edgegap/list-deployments';
import type { ListedDeployment } from '@rollout-actions/client/edgegap/schemas/deployments';
import { readTime } from '@rollout-actions/client/edgegap/times';
import { formatDuration } from '@rollout-actions/client/time/duration';
import { keyOf, madeAtMs, OURS } from '../deployments/ownership-tags.ts';
import { requestOptions, type Session } from '../session.ts';
import { stopShown } from './bulk-stop.ts';
import { closedPullRequests } from './closed-pull-requests.ts';

const PULL_REQUEST = /^pr-(\d{1,9})$/;

/** Stops servers made by this action that are too old, or whose pull request is closed. */
export async function reap(session: Session): Promise<Result> {
  const { run, inputs } = session;
  const items = await ourItems(session);
  const tooOld = items.filter((item) => isTooOld(session, item));
  const numbers = new Set(items.flatMap((item) => pullRequestOf(session, item) ?? []));
  const closed = await closedPullRequests(session, numbers);
  const abandoned = items.filter((item) => {
    const number = pullRequestOf(session, item);
    return number !== undefined && closed.has(number);
  });
  const meant = [...new Set([...tooOld, ...abandoned])];
  const age =
    inputs.ttl === undefined ? '' : `${tooOld.length} older than ${formatDuration(inputs.ttl)}, `;
  run.log.info(
    `${items.length} servers of this action: ${age}${abandoned.length} of closed pull requests.`,
  );
  return await stopShown(session, { items: meant, isSweeping: false, what: 'reap' });
}

/** All that carries our tag; with `key` only those of that key. */
async function ourItems(session: Session): Promise<ListedDeployment[]> {
  const { edgegap, inputs } = session;
  const filter = { field: 'tags', operator: 'in', value: [OURS] };
  const all = await listDeployments(edgegap, { filters: [filter] }, requestOptions(session));
  const ours = all.filter((item) => item.tags.includes(OURS));
  if (inputs.key === undefined) return ours;
  return ours.filter((item) => keyIn(session, item) === inputs.key);
}

function keyIn({ run }: Session, { tags }: ListedDeployment): string | undefined {
  return keyOf(tags, run.env('GITHUB_REPOSITORY') ?? '');
}

function pullRequestOf(session: Session, item: ListedDeployment): number | undefined {
  const [, number] = PULL_REQUEST.exec(keyIn(session, item) ?? '') ?? [];
  return number === undefined ? undefined : Number(number);
}

/** By the time in our own tag; where that is gone, since it became ready. */
function isTooOld({ run, inputs }: Session, item: ListedDeployment): boolean {
  if (inputs.ttl === undefined) return false;
  const bornMs = madeAtMs(item.tags) ?? readTime(item.start_time);
  return bornMs !== undefined && run.world.clock.wall() - bornMs > inputs.ttl;
}
