import { Failure } from '@rollout-actions/client/http/failure';
import type { RequestOptions } from '@rollout-actions/client/http/request-options';
import { path } from '@rollout-actions/client/http/safe-path';
import { createRepeatPause } from '@rollout-actions/client/wait/cadence';
import * as z from 'zod';
import { anyReply, type ReportApi, withId } from './report-api.ts';

/** A sticky comment: the one of a pull request that begins with the mark. */
export interface StickyComment {
  /** Of the pull request. */
  number: number;
  /** An HTML comment, the first line. */
  mark: string;
  /** Markdown, the mark included. */
  body: string;
  /** Whether there has to be one: without it only a comment that is there is changed. */
  isWanted: boolean;
}

const PERMISSION = 'pull-requests: write';
const PAGE_SIZE = 100;
/** A pull request with more comments than these pages have gets another one. */
const MAX_PAGES = 30;

const comment = z.looseObject({
  id: z.int(),
  body: z.string().nullish(),
  author_association: z.string().nullish(),
  user: z.looseObject({ type: z.string().nullish() }).nullish(),
});
type Comment = z.infer<typeof comment>;

/**
 * Makes the comment what `body` says. Of several with the mark the oldest is the one: whoever has
 * created another gives it up, so that one is left of runs that race. A list may lag behind: that
 * nobody was earlier counts only once the list has the own comment.
 */
export async function upsertComment(
  api: ReportApi,
  sticky: StickyComment,
  options: RequestOptions,
): Promise<void> {
  const [oldest, ...others] = await listMarked(api, sticky, options);
  if (oldest !== undefined && (await update(api, sticky, { id: oldest, options }))) {
    for (const id of others) await remove(api, id, options);
    return;
  }
  if (!sticky.isWanted) return;
  const own = await create(api, sticky, options);
  const pause = createRepeatPause(api.world);
  for (;;) {
    await pause.next(options.signal);
    const [first] = await listMarked(api, sticky, options);
    if (first === own) return;
    if (first === undefined || first > own) continue;
    if (await update(api, sticky, { id: first, options })) return await remove(api, own, options);
  }
}

/** The ids of the comments with the mark, oldest first. */
async function listMarked(
  api: ReportApi,
  { number, mark }: StickyComment,
  options: RequestOptions,
): Promise<number[]> {
  const ids: number[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const comments = await api.send(
      {
        method: 'GET',
        path: path`/repos/${api.owner}/${api.name}/issues/${String(number)}/comments`,
        query: { per_page: PAGE_SIZE, page },
        resource: `comments of pull request ${number}`,
        permission: 'pull-requests: read',
        schema: z.array(comment),
      },
      options,
    );
    ids.push(...comments.filter((one) => isOurs(one, mark)).map(({ id }) => id));
    if (comments.length < PAGE_SIZE) break;
  }
  return ids.sort((a, b) => a - b);
}

const TRUSTED = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/** Anybody can write the mark; ours is by a bot or by somebody who may write here anyway. */
function isOurs({ body, user, author_association: association }: Comment, mark: string): boolean {
  if (body?.startsWith(mark) !== true) return false;
  return user?.type === 'Bot' || TRUSTED.has(association ?? '');
}

async function create(
  api: ReportApi,
  { number, body }: StickyComment,
  options: RequestOptions,
): Promise<number> {
  const { id } = await api.send(
    {
      method: 'POST',
      path: path`/repos/${api.owner}/${api.name}/issues/${String(number)}/comments`,
      body: { body },
      resource: `comment on pull request ${number}`,
      permission: PERMISSION,
      schema: withId,
    },
    options,
  );
  return id;
}

/** False for one that somebody has deleted, which a list may still show. */
async function update(
  api: ReportApi,
  { number, body }: StickyComment,
  { id, options }: { id: number; options: RequestOptions },
): Promise<boolean> {
  return await unlessGone(
    api.send(
      {
        method: 'PATCH',
        path: path`/repos/${api.owner}/${api.name}/issues/comments/${String(id)}`,
        body: { body },
        resource: `comment on pull request ${number}`,
        permission: PERMISSION,
        schema: anyReply,
      },
      options,
    ),
  );
}

async function unlessGone(sent: Promise<unknown>): Promise<boolean> {
  try {
    await sent;
    return true;
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== 'not-found') throw error;
    return false;
  }
}

/** One that is gone already was deleted by another run. */
async function remove(api: ReportApi, id: number, options: RequestOptions): Promise<void> {
  await unlessGone(
    api.send(
      {
        method: 'DELETE',
        path: path`/repos/${api.owner}/${api.name}/issues/comments/${String(id)}`,
        resource: `comment ${id}`,
        permission: PERMISSION,
        schema: anyReply,
      },
      options,
    ),
  );
}

const pulls = z.array(z.looseObject({ number: z.int(), state: z.string() }));

/** The open pull request that has the commit as its head; undefined where there is none. */
export async function findPullRequest(
  api: ReportApi,
  sha: string,
  options: RequestOptions,
): Promise<number | undefined> {
  const all = await api.send(
    {
      method: 'GET',
      path: path`/repos/${api.owner}/${api.name}/commits/${sha}/pulls`,
      resource: `pull requests of commit ${sha}`,
      permission: 'pull-requests: read',
      schema: pulls,
    },
    options,
  );
  return all.find(({ state }) => state === 'open')?.number;
}
