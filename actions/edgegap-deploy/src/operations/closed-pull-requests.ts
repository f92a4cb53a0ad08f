import { githubConnectionOptions } from '@rollout-actions/action/connection';
import { startDeadline } from '@rollout-actions/client/time/deadline';
import type { PullRequests } from '@rollout-actions/github/pull-requests';
import type { Session } from '../session.ts';

/** How long GitHub is asked about one pull request: its servers can also stay until the next run. */
const MAX_READ_MS = 30_000;

/**
 * Which of these pull requests of this repository are closed, by the run's own event and by GitHub.
 * One that cannot be asked for counts as open, with a warning: nothing is stopped on a guess.
 */
export async function closedPullRequests(
  session: Session,
  numbers: ReadonlySet<number>,
): Promise<ReadonlySet<number>> {
  if (numbers.size === 0) return new Set();
  const { run } = session;
  const { readPullRequestEvent } = await import('@rollout-actions/github/event');
  const event = readPullRequestEvent(run.env);
  const closed = new Set<number>();
  const asked: number[] = [];
  for (const number of numbers) {
    if (event?.number !== number) asked.push(number);
    else if (event.isClosed) closed.add(number);
  }
  for (const number of await closedByGitHub(session, asked)) closed.add(number);
  return closed;
}

async function closedByGitHub(session: Session, numbers: readonly number[]): Promise<number[]> {
  const { run, inputs } = session;
  if (numbers.length === 0) return [];
  const repository = run.env('GITHUB_REPOSITORY');
  const connection = githubConnectionOptions(run);
  if (!repository || !inputs.githubToken || !connection) {
    run.log.warning(
      `Whether pull requests ${numbers.join(', ')} are closed is not known: give github-token, ` +
        'with the permission pull-requests: read. Their servers stay.',
    );
    return [];
  }
  const { openPullRequests } = await import('@rollout-actions/github/pull-requests');
  const reader = openPullRequests({
    ...connection,
    repository,
    token: inputs.githubToken,
  });
  run.requests(reader.sent);
  try {
    const closed: number[] = [];
    for (const number of numbers) if (await isClosed(session, reader, number)) closed.push(number);
    return closed;
  } finally {
    await reader.close();
  }
}

async function isClosed({ run }: Session, reader: PullRequests, number: number): Promise<boolean> {
  using limit = startDeadline(run.world.clock, MAX_READ_MS, run.signal);
  try {
    return await reader.isClosed(number, { signal: limit.signal, deadline: limit });
  } catch (error) {
    run.signal.throwIfAborted();
    const reason = error instanceof Error ? error.message : String(error);
    run.log.warning(`${reason} Its servers stay.`);
    return false;
  }
}
