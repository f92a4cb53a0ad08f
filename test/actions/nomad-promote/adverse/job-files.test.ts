import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Cluster, firstVersion, jobOf, startCluster } from '../cluster.ts';

const HCL = `job "web" {
  datacenters = ["dc1"]
  group "web" {
    count = 2
    update {
      canary           = 1
      health_check     = "task_states"
      min_healthy_time = "500ms"
    }
    task "main" {
      driver = "raw_exec"
      config {
        command = "/bin/sleep"
        args    = ["3600"]
      }
    }
  }
}
`;

const Submission = z.looseObject({ Source: z.string(), Format: z.string() });
const Job = z.looseObject({ TaskGroups: z.array(z.looseObject({ Count: z.number() })) });

async function run(cluster: Cluster, file: string, more: Record<string, string> = {}) {
  return await cluster.run({ operation: 'run', 'job-file': file, timeout: '40s', ...more });
}

async function countOf(cluster: Cluster) {
  return Job.parse(await cluster.call('/v1/job/web')).TaskGroups[0]?.Count;
}

describe('the source of a job', () => {
  it.each([
    ['HCL', 'web.nomad.hcl', HCL, 'hcl2'],
    ['JSON', 'web.json', JSON.stringify({ Job: jobOf() }), 'json'],
  ])('is stored as it was written: %s', async (_, name, text, format) => {
    await using cluster = await startCluster({ speed: 20 });
    const step = await run(cluster, await cluster.file(name, text));
    expect(step.outputs['outcome']).toBe('succeeded');
    const stored = Submission.parse(await cluster.call('/v1/job/web/submission?version=0'));
    expect(stored).toMatchObject({ Source: text, Format: format });
  });
});

describe('a count that was scaled', () => {
  it.each([
    ['true', 3],
    ['false', 2],
  ])('stays as it is only with preserve-counts: %s', async (preserve, count) => {
    await using cluster = await startCluster({ speed: 20 });
    await firstVersion(cluster, { count: 3 });
    const file = await cluster.jobFile(jobOf({ release: '1', count: 2 }));
    const step = await run(cluster, file, { 'preserve-counts': preserve });
    expect(step.outputs['outcome']).toBe('succeeded');
    expect(await countOf(cluster)).toBe(count);
  });
});

describe('what a job file is refused for', () => {
  it('names another type than the job has, as the servers say it', async () => {
    await using cluster = await startCluster({ speed: 20 });
    const Tasks = [{ Name: 'main', Driver: 'raw_exec', Config: { command: '/bin/sleep' } }];
    const TaskGroups = [{ Name: 'web', Count: 1, Tasks }];
    await cluster.register({ ...jobOf(), Type: 'batch', TaskGroups });
    const step = await run(cluster, await cluster.jobFile(jobOf({ release: '1' })));
    expect(step.outputs).toMatchObject({ outcome: 'rejected', changed: 'false' });
    expect(step.outputs['reason']).toMatch(/cannot update job from type.*Stop and purge the job/);
  });

  it('is the parse error also where that speaks of an audience, and not a refused login', async () => {
    await using cluster = await startCluster({ speed: 20 });
    const text = HCL.replace('count = 2', 'count = 2\n    audience = "nomad"');
    const step = await run(cluster, await cluster.file('web.nomad.hcl', text));
    expect(step.outputs['outcome']).toBe('rejected');
    expect(step.outputs['reason']).toContain('audience');
    expect(step.outputs['reason']).not.toMatch(/login|BoundAudiences/);
  });

  it('is the missing right to parse, by its name', async () => {
    await using cluster = await startCluster({ speed: 20, accessControl: true });
    const Rules = 'namespace "default" { capabilities = ["read-job"] }';
    await cluster.call('/v1/acl/policy/reader', { Name: 'reader', Rules });
    const made = await cluster.call('/v1/acl/token', { Type: 'client', Policies: ['reader'] });
    const { SecretID } = z.object({ SecretID: z.string() }).parse(made);
    const step = await run(cluster, await cluster.file('web.nomad.hcl', HCL), { token: SecretID });
    expect(step.outputs['outcome']).toBe('unauthorized');
    expect(step.outputs['reason']).toContain('parse-job');
  });
});

describe('the allocations of a rollout', () => {
  it('are all in allocation-ids, also those placed after the promotion', async () => {
    await using cluster = await startCluster({ speed: 20 });
    await firstVersion(cluster, { count: 3 });
    const step = await run(cluster, await cluster.jobFile(jobOf({ release: '1', count: 3 })));
    expect(step.outputs['outcome']).toBe('succeeded');
    const ids = z.array(z.string()).parse(JSON.parse(step.outputs['allocation-ids'] ?? ''));
    expect(new Set(ids).size).toBe(3);
    const all = z
      .array(z.object({ ID: z.string() }))
      .parse(await cluster.call(`/v1/deployment/allocations/${step.outputs['deployment-id']}`));
    expect([...ids].sort()).toEqual(all.map(({ ID }) => ID).sort());
  });
});
