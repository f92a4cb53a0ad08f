import { Failure } from '@rollout-actions/client/http/failure';
import type { RequestOptions } from '@rollout-actions/client/http/request-options';
import { path } from '@rollout-actions/client/http/safe-path';
import { createRepeatPause } from '@rollout-actions/client/wait/cadence';
import * as z from 'zod/mini';
import { anyReply, type ReportApi, withId } from './report-api.ts';
import { isNewer, parseStamp, type RunStamp, stampText } from './run-stamp.ts';

/** A sticky comment: the one of a pull request that begins with the mark. */
export interface StickyComment {
  /** Of the pull request. */
  number: number;
  /** An HTML comment, the first line. */
  mark: string;
  /** Whose text it is. */
  stamp: RunStamp;
  /** Markdown. */
  text: string;
  /** Whether there has to be one: without it only a comment that is there is changed. */
  isWanted: boolean;
}

const PERMISSION = 'pull-requests: write';
const PAGE_SIZE = 100;
/** A pull request with more comments than these pages have gets another one. */
const MAX_PAGES = 30;
/** A list that lags behind shows for so many reads what was replaced. */
const MAX_LAGGING_READS = 3;
const STAMP_BEGIN = '<!-- run ';
const STAMP_END = ' -->';

const comment = z.looseObject({
  id: z.int(),
  body: z.nullish(z.string()),
  author_association: z.nullish(z.string()),
  user: z.nullish(z.looseObject({ type: z.nullish(z.string()) })),
});
type Comment = z.infer<typeof comment>;

/** The whole text of a sticky comment: its mark, the stamp of its run, and what people see. */
export function stickyBody({ mark, stamp, text }: Pick<StickyComment, 'mark' | 'stamp' | 'text'>) {
  return `${mark}\n${STAMP_BEGIN}${stampText(stamp)}${STAMP_END}\n${text}`;
}

/** What became of a comment: with `newer` it shows a run that is to be shown rather than this. */
export type Upserted = 'written' | { newer: RunStamp };

/**
 * Makes the comment what `text` says, unless it shows a newer run. Of several with the mark the
 * oldest is the one: whoever has created another gives it up, so that one is left of runs that
 * race. A list may lag behind, and an older run may write between the read and the write of this
 * one, so what was written counts once it was read back, and each write follows a read of its own.
 */
export async function upsertComment(
  api: ReportApi,
  sticky: StickyComment,
  options: RequestOptions,
): Promise<Upserted> {
  const pause = createRepeatPause(api.world);
  const upsert: Upsert = { api, sticky, options, gone: new Set(), own: undefined };
  for (;;) {
    await pause.next(options.signal);
    const end = await takeTurn(upsert, await listMarked(upsert));
    if (end !== undefined) return end;
  }
}

/** An upsert and what it has done so far. */
interface Upsert {
  api: ReportApi;
  sticky: StickyComment;
  options: RequestOptions;
  /** Comments that are surely deleted, which a list may still show. */
  gone: Set<number>;
  /** The comment that this run has created. */
  own: number | undefined;
  written?: Written;
}

/** A write, the text that it replaced, and how often the comment was read since. */
interface Written {
  over: string;
  reads: number;
}

/** One read and at most one write; undefined where another read has to follow. */
async function takeTurn(upsert: Upsert, found: readonly Marked[]): Promise<Upserted | undefined> {
  const { sticky, own } = upsert;
  const nowMs = upsert.api.world.clock.wall();
  const newer = found.find(({ stamp }) => stamp && isNewer(stamp, sticky.stamp, nowMs))?.stamp;
  const [first, ...others] = found;
  if (newer !== undefined) {
    if (own !== undefined && own !== first?.id) await remove(upsert, own);
    return { newer };
  }
  const isBehind = own !== undefined && (first === undefined || first.id > own);
  if (isBehind) return undefined;
  if (first === undefined) {
    if (!sticky.isWanted) return 'written';
    upsert.own = await create(upsert);
    return undefined;
  }
  if (upsert.written !== undefined) upsert.written.reads += 1;
  if (isSettled(first, upsert)) {
    for (const { id } of others) await remove(upsert, id);
    return 'written';
  }
  if (upsert.written?.over !== first.body) await update(upsert, first);
  return undefined;
}

/** Whether the comment shows what was written, or a list that lags is not worth more reads. */
function isSettled({ body }: Marked, { sticky, written }: Upsert): boolean {
  if (plain(body) === plain(stickyBody(sticky))) return true;
  return written !== undefined && written.over === body && written.reads >= MAX_LAGGING_READS;
}

/** Without what a store of texts may change: the kind of its line ends, and its end. */
function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd();
}

/** A comment with the mark; no stamp where an earlier release wrote it. */
interface Marked {
  id: number;
  body: string;
  stamp: RunStamp | undefined;
}

/** The comments with the mark, oldest first. */
async function listMarked({ api, sticky, options, gone }: Upsert): Promise<Marked[]> {
  const { number, mark } = sticky;
  const marked: Marked[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const comments = await api.send(
      {
        method: 'GET',
        path: path`/repos/${api.owner}/${api.name}/issues/${String(number)}/comments`,
        query: { per_page: PAGE_SIZE, page },
        resource: `comments of pull request ${number}`,
        permission: PERMISSION,
        schema: z.array(comment),
      },
      options,
    );
    const ours = comments.filter((one) => isOurs(one, mark) && !gone.has(one.id));
    marked.push(...ours.map(({ id, body }) => ({ id, body: body ?? '', stamp: stampOf(body) })));
    if (comments.length < PAGE_SIZE) break;
  }
  return marked.sort((a, b) => a.id - b.id);
}

/** It stands in the second line, where no text of others comes before it. */
function stampOf(body: string | null | undefined): RunStamp | undefined {
  const line = body?.split('\n', 2)[1]?.trimEnd() ?? '';
  if (!line.startsWith(STAMP_BEGIN) || !line.endsWith(STAMP_END)) return undefined;
  return parseStamp(line.slice(STAMP_BEGIN.length, -STAMP_END.length));
}

const TRUSTED = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/** Anybody can write the mark; ours is by a bot or by somebody who may write here anyway. */
function isOurs({ body, user, author_association: association }: Comment, mark: string): boolean {
  if (body?.startsWith(mark) !== true) return false;
  return user?.type === 'Bot' || TRUSTED.has(association ?? '');
}

async function create({ api, sticky, options }: Upsert): Promise<number> {
  const { id } = await api.send(
    {
      method: 'POST',
      path: path`/repos/${api.owner}/${api.name}/issues/${String(sticky.number)}/comments`,
      body: { body: stickyBody(sticky) },
      resource: `comment on pull request ${sticky.number}`,
      permission: PERMISSION,
      schema: withId,
    },
    options,
  );
  return id;
}

/** What is not surely written may be sent again after another read. */
async function update(upsert: Upsert, { id, body }: Marked): Promise<void> {
  const { api, sticky, options } = upsert;
  try {
    await api.send(
      {
        method: 'PATCH',
        path: path`/repos/${api.owner}/${api.name}/issues/comments/${String(id)}`,
        body: { body: stickyBody(sticky) },
        resource: `comment on pull request ${sticky.number}`,
        permission: PERMISSION,
        schema: anyReply,
        retry: 'never',
      },
      options,
    );
    upsert.written = { over: body, reads: 0 };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.kind === 'not-found') upsert.gone.add(id);
    else if (error.final) throw error;
  }
}

/** One that is gone already was deleted by another run. */
async function remove({ api, options }: Upsert, id: number): Promise<void> {
  try {
    await api.send(
      {
        method: 'DELETE',
        path: path`/repos/${api.owner}/${api.name}/issues/comments/${String(id)}`,
        resource: `comment ${id}`,
        permission: PERMISSION,
        schema: anyReply,
      },
      options,
    );
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== 'not-found') throw error;
  }
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
      permission: PERMISSION,
      schema: pulls,
    },
    options,
  );
  return all.find(({ state }) => state === 'open')?.number;
}
