import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cluster, jobOf } from '../cluster.ts';
import { hasRealAgent, startRealCluster } from './real-cluster.ts';

describe.runIf(hasRealAgent)('on a real agent', { timeout: 60_000 }, () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startRealCluster();
  }, 60_000);
  afterAll(() => cluster?.[Symbol.asyncDispose]());

  const release = async (id: string, version: number, more: object = {}, inputs: object = {}) =>
    await cluster.run({
      operation: 'run',
      'job-file': await cluster.jobFile(jobOf({ id, release: String(version), ...more })),
      timeout: '50s',
      ...inputs,
    });

  it('a canary is promoted and rolled out, and the next one rolls back', async () => {
    const update = { AutoRevert: true };
    const first = await release('real-way', 0, { update });
    expect(first.outputs).toMatchObject({ outcome: 'succeeded', 'job-version': '0' });
    const second = await release('real-way', 1, { update });
    expect(second.outputs).toMatchObject({ outcome: 'succeeded', promoted: 'true' });
    const third = await release('real-way', 2, { update, command: '/bin/false' });
    expect(third.outputs).toMatchObject({ outcome: 'rolled-back', 'reverted-job-version': '1' });
    await cluster.call('/v1/job/real-way?purge=true', undefined, 'DELETE');
  });

  it('check, get, list and allocations read; pause, resume, unblock and fail write', async () => {
    await release('real-verbs', 0);
    const ready = await release('real-verbs', 1, {}, { 'stop-at': 'promotable' });
    const id = ready.outputs['deployment-id'] ?? '';
    expect(ready.outputs['outcome']).toBe('promotable');
    const verb = async (operation: string, more: Record<string, string> = {}) =>
      (await cluster.run({ operation, 'deployment-id': id, ...more })).outputs;
    expect(await verb('check')).toMatchObject({ outcome: 'promotable', changed: 'false' });
    expect(await verb('get')).toMatchObject({ outcome: 'succeeded', status: 'running' });
    const list = await cluster.run({ operation: 'list', filter: 'JobID == "real-verbs"' });
    expect(JSON.parse(list.outputs['deployment-ids'] ?? '[]')).toContain(id);
    const allocations = JSON.parse((await verb('allocations'))['allocation-ids'] ?? '[]');
    expect(allocations).toHaveLength(1);
    expect(await verb('pause')).toMatchObject({ outcome: 'succeeded', status: 'paused' });
    expect(await verb('pause')).toMatchObject({ outcome: 'unchanged' });
    expect(await verb('resume')).toMatchObject({ outcome: 'succeeded', status: 'running' });
    expect(await verb('unblock')).toMatchObject({ outcome: 'unchanged' });
    expect(await verb('fail')).toMatchObject({ outcome: 'succeeded', status: 'failed' });
    expect(await verb('fail')).toMatchObject({ outcome: 'unchanged', changed: 'false' });
    await cluster.call('/v1/job/real-verbs?purge=true', undefined, 'DELETE');
  });

  it('set-health decides where health is set by hand, and promote follows', async () => {
    const update = { HealthCheck: 'manual', MinHealthyTime: 0 };
    await release('real-health', 0);
    const file = await cluster.jobFile(jobOf({ id: 'real-health', release: '1', update }));
    const found = await cluster.run({ operation: 'run', 'job-file': file, timeout: '3s' });
    expect(found.outputs).toMatchObject({ outcome: 'timed-out', status: 'running' });
    const which = { 'deployment-id': found.outputs['deployment-id'] ?? '' };
    const [canary] = JSON.parse(found.outputs['canary-allocation-ids'] ?? '[]');
    const set = await cluster.run({
      operation: 'set-health',
      'healthy-allocation-ids': canary,
      ...which,
    });
    expect(set.outputs).toMatchObject({ outcome: 'succeeded', changed: 'true' });
    const promoted = await cluster.run({ operation: 'promote', 'stop-at': 'promoted', ...which });
    expect(promoted.outputs).toMatchObject({ outcome: 'promoted', changed: 'true' });
    await cluster.call('/v1/job/real-health?purge=true', undefined, 'DELETE');
  });

  it('a job in HCL goes through the parser of the server', async () => {
    const hcl = `variable "release" {}
job "real-hcl" {
  group "web" {
    update {
      min_healthy_time = "500ms"
      health_check     = "task_states"
    }
    task "main" {
      driver = "raw_exec"
      config {
        command = "/bin/sleep"
        args    = ["3600"]
      }
      env { RELEASE = var.release }
    }
  }
}`;
    const file = await cluster.file('real.nomad.hcl', hcl);
    const step = await cluster.run({
      operation: 'run',
      'job-file': file,
      variables: 'release = "7"',
    });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', 'job-id': 'real-hcl' });
    await cluster.call('/v1/job/real-hcl?purge=true', undefined, 'DELETE');
  });
});
