import type { Session } from '../session.ts';

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
  const { readPullRequestEvent } = await import('@rollout-actions/github/pull-request-event');
  const event = await readPullRequestEvent(run.env('GITHUB_EVENT_PATH'));
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
  if (repository === undefined || inputs.githubToken === undefined) {
    run.log.warning(
      `Whether pull requests ${numbers.join(', ')} are closed is not known: give github-token, ` +
        'with the permission pull-requests: read. Their servers stay.',
    );
    return [];
  }
  const { openPullRequests } = await import('@rollout-actions/github/pull-requests');
  const apiUrl = run.env('GITHUB_API_URL');
  const reader = openPullRequests({
    token: inputs.githubToken,
    repository,
    ...(apiUrl === undefined ? {} : { apiUrl }),
  });
  run.requests(reader.requests);
  const closed: number[] = [];
  for (const number of numbers) {
    try {
      if (await reader.isClosed(number, run.signal)) closed.push(number);
    } catch (error) {
      run.signal.throwIfAborted();
      run.log.warning(`${String(error)} Its servers stay.`);
    }
  }
  return closed;
}
