import { join } from 'node:path';
import { ROOT } from '@rollout-actions/runner-harness/root';
import { type BundleRun, runBundle } from '@rollout-actions/runner-harness/run-bundle';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Typical job files, and the group counts that they ask for. */
const JOB_FILES: [name: string, description: string, variables: string][] = [
  ['api', 'a service with a canary, a variable and a template', 'image = "shop:2"'],
  ['shop', 'blue and green: as many canaries as allocations', ''],
  ['db', 'two groups with a volume and a sidecar', ''],
  ['worker', 'an artifact, an identity and rescheduling', ''],
  ['agent', 'a system job with a constraint', ''],
];

describe('the emulator action takes HCL job files of nomad-promote', () => {
  let emulator: BundleRun;
  beforeAll(async () => {
    emulator = await runBundle({ action: 'emulator', inputs: { speed: '20' } });
  }, 120_000);
  afterAll(async () => {
    await runBundle({ action: 'emulator', phase: 'post', state: emulator.state });
  });

  it.each(JOB_FILES)('%s: %s', { timeout: 60_000 }, async (job, _description, variables) => {
    const address = emulator.outputs['nomad-url'] ?? '';
    const step = await runBundle({
      action: 'nomad-promote',
      inputs: {
        operation: 'run',
        'job-file': join(ROOT, `test/fixtures/jobs/${job}.nomad.hcl`),
        address,
        variables,
      },
    });
    expect(step.outputs, step.stdout).toMatchObject({
      outcome: 'succeeded',
      'job-id': job,
      'job-version': '0',
    });
    const reply = await fetch(`${address}/v1/job/${job}/submission?version=0`);
    expect(await reply.json()).toMatchObject({ Format: 'hcl2', Variables: variables });
  });

  it('a block that the emulator does not know is refused by its name', async () => {
    const step = await runBundle({
      action: 'nomad-promote',
      inputs: {
        operation: 'run',
        'job-file': join(ROOT, 'test/fixtures/jobs/multiregion.nomad.hcl'),
        address: emulator.outputs['nomad-url'] ?? '',
      },
    });
    expect(step.outputs['outcome']).toBe('rejected');
    expect(step.outputs['reason']).toContain(
      '"multiregion" in job "x" is not known to the emulator',
    );
  });
});
