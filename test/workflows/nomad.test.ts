import { join } from 'node:path';
import { findProgram } from '@rollout-actions/runner-harness/programs/find-program';
import { describe, expect, it } from 'vitest';
import { firstVersion, jobOf, startCluster } from '../actions/nomad-promote/cluster.ts';
import { runWorkflow } from './run-workflow.ts';

const WORKFLOW = join(import.meta.dirname, '../fixtures/workflows/nomad.yml');

// Without act there is nothing that runs a workflow; the set-up of the tests says so in a line.
describe.runIf(findProgram('act'))('a workflow with nomad-promote', () => {
  it('promotes in one job, and a later job reads its outputs', { timeout: 120_000 }, async () => {
    await using cluster = await startCluster({ speed: 5 });
    await firstVersion(cluster);
    const file = await cluster.jobFile(jobOf({ release: '1' }));
    const run = await runWorkflow(WORKFLOW, {
      vars: { NOMAD_ADDRESS: cluster.url, JOB_FILE: file },
    });
    expect(run.jobs, run.log).toEqual({ release: 'success', after: 'success' });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      'release.outcome': 'succeeded',
      'heard.said': 'succeeded 1 successful',
    });
  });
});
