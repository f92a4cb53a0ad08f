import { join } from 'node:path';
import { runBundle } from '@rollout-actions/runner-harness/run-bundle';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { describe, expect, test } from 'vitest';
import { startGithubReports } from '../../../support/providers/github-reports/server.ts';
import {
  PULL_REQUEST,
  REPORTS,
  reportedStep,
  SHA,
  workflowEnvironment,
} from '../../../support/report/reported-step.ts';

const TINY = join(import.meta.dirname, '../../../support/runner/tiny-action/action.yml');

test('a green step leaves a comment, a check run and a deployment', async () => {
  await using github = await startGithubReports();
  const { main, post } = await reportedStep(github.url, {
    action: TINY,
    inputs: { words: 'hello' },
  });
  expect(main.exitCode).toBe(0);
  expect(post).toMatchObject({ exitCode: 0, stdout: '' });
  const [comment, ...others] = github.living();
  expect(others).toEqual([]);
  expect(comment).toMatchObject({ issue: PULL_REQUEST });
  expect(comment?.body).toMatch(
    /^<!-- rollout-actions: preview -->\n<!-- run 42\/2 \d+ -->\n## ✅ tiny: succeeded · hello/,
  );
  expect(comment?.body).toContain('Commit: bbbbbbbbbb');
  expect(github.checks).toMatchObject([
    { name: 'deploy', sha: SHA, status: 'completed', conclusion: 'success' },
  ]);
  expect(github.checks[0]?.externalId).toMatch(/^42-2-/);
  expect(github.checks[0]?.output.summary).not.toContain('```mermaid');
  const [deployment] = github.deployments;
  expect(deployment).toMatchObject({ environment: 'pr-7', sha: SHA, isTransient: true });
  // A step of milliseconds has ended before its beginning could be published.
  const states = deployment?.statuses.map(({ state }) => state).join(', ');
  expect(states).toMatch(/^(in_progress, )?success$/);
  expect(deployment?.statuses.at(-1)?.logUrl).toBe(
    'https://github.example/octo/app/actions/runs/42/attempts/2',
  );
});

/** Names the modules that a process loads, on standard error. */
const NAME_MODULES = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({
    load(url, context, next) {
      process.stderr.write('loads ' + url.split('/').at(-1) + '\\n');
      return next(url, context);
    },
  });
`)}`;

test('without these inputs nothing is sent, and nothing for it is loaded', async () => {
  await using github = await startGithubReports();
  const inputs = { comment: '', 'check-run': '', 'deployment-environment': '' };
  const env = { NODE_OPTIONS: `--import=${NAME_MODULES}` };
  const { main } = await reportedStep(github.url, { action: TINY, inputs, env });
  expect(main.exitCode).toBe(0);
  expect(github.requests).toEqual([]);
  expect(main.stderr).toContain('loads run.ts');
  expect(main.stderr).not.toMatch(/loads (?:publisher|final-report|report-api)\.ts/);
});

test('a second step updates the comment of its key, and others have their own', async () => {
  await using github = await startGithubReports();
  await reportedStep(github.url, { action: TINY, inputs: { words: 'first' } });
  await reportedStep(github.url, { action: TINY, inputs: { words: 'second' } });
  await reportedStep(github.url, { action: TINY, inputs: { words: 'third', comment: 'other' } });
  expect(github.living().map(({ body }) => /· (\w+)/.exec(body)?.[1])).toEqual(['second', 'third']);
});

test('somebody else who writes the mark does not get the comment', async () => {
  await using github = await startGithubReports();
  const body = '<!-- rollout-actions: preview -->\nall is well, trust me';
  const own = { issue: PULL_REQUEST, body, author: 'User' as const };
  github.comments.push({ ...own, id: 1, atMs: 0, goneAtMs: Infinity });
  await reportedStep(github.url, { action: TINY });
  expect(github.living().map(({ id }) => id)).toEqual([1, expect.any(Number)]);
  expect(github.living()[0]?.body).toBe(body);
});

describe('a token that may only read', () => {
  test('in a run for a fork it is a notice with the file, and the step stays green', async () => {
    await using github = await startGithubReports({ isReadOnly: true });
    const { main, post } = await reportedStep(github.url, { action: TINY, fork: 'eve/app' });
    expect([main.exitCode, post.exitCode]).toEqual([0, 0]);
    const said = main.commands.map(({ name, data }) => `${name}: ${data}`).join('\n');
    expect(said).toMatch(/notice: comment: the token of a run for a fork .*comment-preview\.md/);
    expect(said).toContain('Add "checks: write" to the permissions of the job');
    expect(said).toContain('Add "deployments: write" to the permissions of the job');
    expect(post.commands).toEqual([]);
  });

  test('elsewhere it is a warning with the missing permission', async () => {
    await using github = await startGithubReports({ isReadOnly: true });
    const { main } = await reportedStep(github.url, { action: TINY });
    expect(main.exitCode).toBe(0);
    const warnings = main.commands.filter(({ name }) => name === 'warning').map(({ data }) => data);
    expect(warnings.join('\n')).toContain('Add "pull-requests: write" to the permissions');
    expect(warnings).toHaveLength(3);
  });
});

test('the process ends although a request to GitHub is not answered', async () => {
  await using github = await startGithubReports({ hangs: true });
  using folder = temporaryFolder();
  const main = await runBundle({
    action: TINY,
    inputs: { ...REPORTS, comment: '', 'deployment-environment': '' },
    env: workflowEnvironment(github.url, folder.path),
  });
  expect(main.exitCode).toBe(0);
  expect(main.stdout).toContain('succeeded: said: nothing');
  // A request has 30 s.
  expect(main.durationMs).toBeLessThan(25_000);
}, 60_000);
