import { join } from 'node:path';
import { findProgram } from '@rollout-actions/runner-harness/programs/find-program';
import { describe, expect, it } from 'vitest';
import { startOrganisation } from '../actions/edgegap-deploy/organisation.ts';
import { runWorkflow } from './run-workflow.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/workflows');
const WORKFLOW = join(FOLDER, 'edgegap.yml');
const ENVIRONMENT_URL = join(FOLDER, 'environment-url.yml');

// Without act there is nothing that runs a workflow; the set-up of the tests says so in a line.
describe.runIf(findProgram('act'))('a workflow with edgegap-deploy', () => {
  it('plays on the server of another job, and stops it although the match failed', {
    timeout: 120_000,
  }, async () => {
    await using organisation = await startOrganisation({ speed: 10 });
    const vars = { EDGEGAP_URL: organisation.url, EDGEGAP_KEY: organisation.token };
    const run = await runWorkflow(WORKFLOW, { vars });
    expect(run.jobs, run.log).toEqual({ server: 'success', match: 'failure', stop: 'success' });
    const [server] = await organisation.deployments();
    expect(run.outputs).toMatchObject({
      'server.outcome': 'succeeded',
      'server.fqdn': 'localhost',
      'play.heard': 'hello',
      'stop.stopped-ids': JSON.stringify([server?.id]),
    });
    expect(server?.status).toBe('TERMINATED');
    expect(await organisation.left()).toEqual([]);
  });

  it('deploys in one job, and the next one asks the environment.url of its outputs', {
    timeout: 120_000,
  }, async () => {
    await using organisation = await startOrganisation({ speed: 10 });
    const vars = { EDGEGAP_URL: organisation.url, EDGEGAP_KEY: organisation.token };
    const run = await runWorkflow(ENVIRONMENT_URL, { vars });
    expect(run.jobs, run.log).toEqual({ deploy: 'success', smoke: 'success' });
    const url = run.outputs['server.url'] ?? '';
    expect(url).toMatch(/^http:\/\/localhost:\d+/);
    expect(run.outputs['page.matched']).toBe(JSON.stringify([url]));
  });
});
