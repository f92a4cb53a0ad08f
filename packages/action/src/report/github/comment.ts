import { Failure } from '@rollout-actions/client/http/failure';
import type { RequestOptions } from '@rollout-actions/client/http/request-options';
import { type ReadVariable, readEvent } from '@rollout-actions/github/event';
import {
  findPullRequest,
  type StickyComment,
  upsertComment,
} from '@rollout-actions/github/reports/comments';
import * as z from 'zod/mini';
import type { Channel, ChannelContext } from './channel.ts';
import { markOf } from './final-report.ts';

const pullRequest = z.looseObject({
  number: z.int(),
  head: z.catch(
    z.optional(z.looseObject({ repo: z.nullish(z.looseObject({ full_name: z.string() })) })),
    undefined,
  ),
});
const event = z.looseObject({
  pull_request: z.catch(z.optional(pullRequest), undefined),
  issue: z.catch(
    z.optional(z.looseObject({ number: z.int(), pull_request: z.optional(z.unknown()) })),
    undefined,
  ),
});

/** The one comment of a pull request that has the key. */
export function commentChannel(context: ChannelContext, key: string): Channel {
  return {
    input: 'comment',
    async finish({ comment, isGone }, options) {
      const number = await pullRequestOf(context, options);
      if (number === undefined) {
        context.log.notice(
          'comment: this run belongs to no open pull request; nothing was written',
        );
        return;
      }
      const text = { mark: markOf(key), stamp: context.stamp, text: comment };
      const sticky = { number, ...text, isWanted: !isGone };
      await orForFork(context, upsert(context, sticky, options));
    },
  };
}

async function upsert(
  { api, log }: ChannelContext,
  sticky: StickyComment,
  options: RequestOptions,
): Promise<void> {
  const end = await upsertComment(api, sticky, options);
  if (end === 'written') return;
  const { run, attempt } = end.newer;
  log.info(
    `comment: it already shows run ${run} (attempt ${attempt}), which is newer; ` +
      'the report of this run was not written there.',
  );
}

async function pullRequestOf(
  { env, api, sha }: ChannelContext,
  options: RequestOptions,
): Promise<number | undefined> {
  const { pull_request: pull, issue } = pullRequestsOf(env);
  if (pull !== undefined) return pull.number;
  if (issue?.pull_request) return issue.number;
  return await findPullRequest(api, sha, options);
}

/** In runs of a fork the token may only read, whatever the workflow says. */
async function orForFork({ env, log, memory }: ChannelContext, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    const isRefused = error instanceof Failure && error.kind === 'unauthorized';
    const head = pullRequestsOf(env).pull_request?.head?.repo?.full_name;
    const isFork = head !== undefined && head !== env('GITHUB_REPOSITORY');
    if (!isRefused || !isFork) throw error;
    log.notice(
      'comment: the token of a run for a fork may only read. The comment is in ' +
        `${memory.get('comment-file') ?? 'no file'}: upload it as an artifact, and let a ` +
        'workflow_run post it (docs/recipes/comment-on-forks.md).',
    );
  }
}

function pullRequestsOf(env: ReadVariable): z.infer<typeof event> {
  return readEvent(env, event) ?? {};
}
