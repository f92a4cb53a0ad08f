import { getOctokit } from '@actions/github';

/** Reads pull requests of one repository. */
export interface PullRequests {
  /**
   * Whether a pull request is closed, merged or not. Throws an Error whose message says what to do,
   * and the reason of `signal`.
   */
  isClosed(number: number, signal: AbortSignal): Promise<boolean>;
  /** How many requests were sent. */
  requests(): number;
}

export interface PullRequestsOptions {
  token: string;
  /** `owner/name`. */
  repository: string;
  /** GITHUB_API_URL; GitHub's own without it. */
  apiUrl?: string;
}

/** Opens the way to GitHub. Sends nothing. */
export function openPullRequests(options: PullRequestsOptions): PullRequests {
  const { token, repository, apiUrl } = options;
  const [owner = '', repo = ''] = repository.split('/');
  const octokit = getOctokit(token, apiUrl === undefined ? {} : { baseUrl: apiUrl });
  let sent = 0;
  return {
    requests: () => sent,
    async isClosed(number, signal) {
      sent += 1;
      try {
        const { data } = await octokit.rest.pulls.get({
          owner,
          repo,
          pull_number: number,
          request: { signal },
        });
        return data.state === 'closed';
      } catch (error) {
        signal.throwIfAborted();
        throw new Error(sentenceFor(error, `Pull request ${number} of ${repository}`));
      }
    },
  };
}

function sentenceFor(error: unknown, what: string): string {
  const status = typeof error === 'object' && error !== null && 'status' in error && error.status;
  switch (status) {
    case 401:
      return `${what} could not be read: GitHub does not take the token. Check github-token.`;
    case 403:
      return (
        `${what} could not be read: the token lacks "pull-requests: read". Add it to the ` +
        `job's permissions.`
      );
    case 404:
      return `${what} was not found: there is none, or the token lacks "pull-requests: read".`;
    default:
      return (
        `${what} could not be read: GitHub did not ` +
        `answer${typeof status === 'number' ? ` well (${status})` : ''}.`
      );
  }
}
