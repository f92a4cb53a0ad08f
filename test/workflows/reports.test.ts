import { join } from 'node:path';
import { findProgram } from '@rollout-actions/runner-harness/programs/find-program';
import { expect, it } from 'vitest';
import { startOrganisation } from '../actions/edgegap-deploy/organisation.ts';
import { startGithubReports } from '../support/providers/github-reports/server.ts';
import { runWorkflow } from './run-workflow.ts';

const WORKFLOW = join(import.meta.dirname, '../fixtures/workflows/reports.yml');
const HEAD = 'a'.repeat(40);
const PULL_REQUEST = { number: 7, head: { sha: HEAD, repo: { full_name: 'octo/app' } } };

// GitHub's runner sets these variables itself; act takes them by --env.
it.runIf(findProgram('act'))(
  'a step in a workflow leaves a comment, a check run and a deployment with its address',
  { timeout: 120_000 },
  async () => {
    await using organisation = await startOrganisation({ speed: 10 });
    await using github = await startGithubReports();
    const run = await runWorkflow(WORKFLOW, {
      vars: {
        EDGEGAP_URL: organisation.url,
        EDGEGAP_KEY: organisation.token,
        GITHUB_KEY: 'ghs_1234567890abcdef',
      },
      env: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'octo/app' },
      event: 'pull_request',
      payload: { pull_request: PULL_REQUEST },
    });
    expect(run.jobs, run.log).toEqual({ deploy: 'success', smoke: 'success' });
    const url = run.outputs['server.url'] ?? '';
    expect(run.outputs['page.matched']).toBe(JSON.stringify([url]));
    const [comment, ...others] = github.living();
    expect(others).toEqual([]);
    expect(comment).toMatchObject({ issue: PULL_REQUEST.number });
    expect(comment?.body).toContain('✅ edgegap-deploy: succeeded');
    expect(comment?.body).toContain(run.outputs['server.deployment-id']);
    expect(github.checks).toMatchObject([
      { name: 'preview server', sha: HEAD, status: 'completed', conclusion: 'success' },
    ]);
    const [deployment, ...more] = github.deployments;
    expect(more).toEqual([]);
    expect(deployment).toMatchObject({ environment: 'preview', sha: HEAD, isTransient: true });
    expect(deployment?.statuses.at(-1)).toMatchObject({ state: 'success', url: new URL(url).href });
  },
);
