import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { startGithubReports } from '../../../support/providers/github-reports/server.ts';
import type { GithubReports } from '../../../support/providers/github-reports/state.ts';
import { MERGE_COMMIT, reportedStep, SHA } from '../../../support/report/reported-step.ts';

const ENVIRONMENT = 'pr-7';
const RUNS = 'https://github.example/octo/app/actions/runs';

/** A deployment that was there before: GitHub's own for a job has no payload. */
interface Earlier {
  id: number;
  logUrl: string;
  payload?: unknown;
  environment?: string;
  sha?: string;
}

const OF_THIS_JOB: Earlier = { id: 11, logUrl: `${RUNS}/42/job/9` };
const OF_ANOTHER_RUN: Earlier = { id: 12, logUrl: `${RUNS}/421/job/9` };
const OF_ANOTHER_STEP: Earlier = {
  id: 13,
  logUrl: `${RUNS}/42/attempts/2`,
  payload: { mark: 'of another step' },
};
const OF_ANOTHER_ENVIRONMENT: Earlier = { ...OF_THIS_JOB, id: 14, environment: 'production' };

function addEarlier(github: GithubReports, { logUrl, ...earlier }: Earlier): void {
  const id = 10 * earlier.id;
  const statuses = [{ id, state: 'in_progress', url: '', logUrl, description: '' }];
  github.deployments.push({
    environment: ENVIRONMENT,
    sha: SHA,
    payload: '',
    isTransient: false,
    atMs: 0,
    goneAtMs: Infinity,
    statuses,
    ...earlier,
  });
}

/** A service that is up as soon as the step has read the statuses of the deployment `id`. */
async function startService(github: GithubReports, id: number | undefined) {
  const isRead = () =>
    github.requests.some(
      ({ method, path }) => method === 'GET' && path.includes(`/deployments/${id}/statuses`),
    );
  const server = createServer((_, response) => response.writeHead(isRead() ? 200 : 503).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The notices of a step that finds these deployments, and that lasts until it has read the last. */
async function noticesBeside(earlier: readonly Earlier[]): Promise<string[]> {
  await using github = await startGithubReports();
  for (const one of earlier) addEarlier(github, one);
  await using service = await startService(github, earlier.at(-1)?.id);
  const { main } = await reportedStep(github.url, {
    action: 'wait-for-status',
    inputs: { targets: service.url, timeout: '30s', comment: '', 'check-run': '' },
  });
  expect(main.outputs['outcome'], main.stdout).toBe('succeeded');
  expect(main.exitCode).toBe(0);
  const own = github.deployments.at(-1)?.statuses.map(({ state }) => state);
  expect(own).toEqual(['in_progress', 'success']);
  return main.commands.filter(({ name }) => name === 'notice').map(({ data }) => data);
}

const OTHERS = [OF_ANOTHER_STEP, OF_ANOTHER_ENVIRONMENT, OF_ANOTHER_RUN];

test.each([
  ['the head of the pull request', SHA],
  ['its merge commit', MERGE_COMMIT],
])('a job with an environment of its own reads how to have one record: at %s', async (_, sha) => {
  expect(await noticesBeside([...OTHERS, { ...OF_THIS_JOB, sha }])).toContainEqual(
    'GitHub records deployment 11 to pr-7 for this job too. To have one record, ' +
      'write environment: {name: pr-7, deployment: false} at the job.',
  );
});

test('deployments of other runs, steps and environments are no reason to say so', async () => {
  expect((await noticesBeside(OTHERS)).join('\n')).not.toContain('deployment: false');
});
