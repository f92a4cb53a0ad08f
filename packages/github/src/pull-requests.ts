import * as z from 'zod/mini';
import { connectGithub, type GithubOptions } from './connection.ts';
import { assertSame, type ReadLimits } from './requests/request.ts';

const pullRequest = z.looseObject({ number: z.int(), state: z.string() });

/** The pull requests of one repository. */
export interface PullRequests {
  /** Whether one is closed, merged or not. Throws `Failure`, or the signal's reason. */
  isClosed(number: number, limits: ReadLimits): Promise<boolean>;
  /** Requests sent so far. */
  sent(): number;
  close(): Promise<void>;
}

/** Connects to a repository. Sends nothing. */
export function openPullRequests(options: GithubOptions): PullRequests {
  const github = connectGithub(options);
  return {
    async isClosed(number, limits) {
      const resource = `pull request ${number} of ${github.repository}`;
      const read = await github.read({
        route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
        parameters: { pull_number: number },
        resource,
        permission: 'pull-requests: read',
        schema: pullRequest,
        ...limits,
      });
      assertSame(resource, number, read.number);
      return read.state === 'closed';
    },
    sent: github.sent,
    close: github.close,
  };
}
