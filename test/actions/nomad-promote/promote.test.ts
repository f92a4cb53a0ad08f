import { describe, expect, it } from 'vitest';
import { firstVersion, jobOf, startCluster } from './cluster.ts';

describe('nomad-promote', () => {
  it('runs a job file: canary placed, healthy, promoted, rolled out', async () => {
    await using cluster = await startCluster({ speed: 5 });
    await firstVersion(cluster);
    const step = await cluster.run({
      operation: 'run',
      'job-file': await cluster.jobFile(jobOf({ release: '1' })),
    });
    expect(step.exitCode).toBe(0);
    const { ID, Status } = await cluster.latest('web');
    expect(Status).toBe('successful');
    expect(step.outputs).toMatchObject({
      outcome: 'succeeded',
      'deployment-id': ID,
      'deployment-ids': JSON.stringify([ID]),
      'job-id': 'web',
      'job-version': '1',
      namespace: 'default',
      status: 'successful',
      promoted: 'true',
      changed: 'true',
      url: `${cluster.url}/ui/jobs/web@default/deployments`,
    });
    const [canary] = JSON.parse(step.outputs['canary-allocation-ids'] ?? '[]');
    const addresses = JSON.parse(step.outputs['canary-addresses'] ?? '{}');
    expect(addresses[canary].http).toMatch(/^127\.0\.0\.1:\d+$/);
    expect(step.outputs['port']).toBe(addresses[canary].http.split(':')[1]);
    expect(JSON.parse(step.outputs['json'] ?? '{}')).toMatchObject({
      schemaVersion: 1,
      outcome: 'succeeded',
      jobVersion: 1,
    });
    expect(step.summary).toContain('Timeline');
  });

  it('promotes a version that another step registered, and writes only once', async () => {
    await using cluster = await startCluster({ speed: 5 });
    await firstVersion(cluster);
    await cluster.register(jobOf({ release: '1' }));
    const { ID } = await cluster.latest('web');
    const before = (await cluster.writes()).length;
    const step = await cluster.run({ job: 'web', 'job-version': '1' });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', 'deployment-id': ID });
    expect((await cluster.writes()).slice(before)).toEqual([`POST /v1/deployment/promote/${ID}`]);
  });

  it('follows a rollback to its end and is red all the same', async () => {
    await using cluster = await startCluster({ speed: 5 });
    const update = { AutoRevert: true };
    await firstVersion(cluster, { update });
    const step = await cluster.run({
      operation: 'run',
      'job-file': await cluster.jobFile(jobOf({ release: '1', command: '/bin/false', update })),
    });
    expect(step.exitCode).toBe(1);
    const rollback = await cluster.latest('web');
    expect(rollback.Status).toBe('successful');
    expect(step.outputs).toMatchObject({
      outcome: 'rolled-back',
      status: 'failed',
      'job-version': '1',
      'reverted-job-version': '0',
      'rollback-deployment-id': rollback.ID,
    });
    expect(step.stdout).toContain('Exit Code: 1');
    expect(step.summary).toContain('Exit Code: 1');
  });

  it('ends failed where there is nothing to go back to', async () => {
    await using cluster = await startCluster({ speed: 5 });
    await firstVersion(cluster);
    const file = await cluster.jobFile(jobOf({ release: '1', command: '/bin/false' }));
    const step = await cluster.run({ operation: 'run', 'job-file': file });
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ outcome: 'failed', status: 'failed' });
    expect(step.outputs['reason']).toContain('Failed due to unhealthy allocations');
  });

  it('checks without any write and ends promotable', async () => {
    await using cluster = await startCluster({ speed: 5 });
    await firstVersion(cluster);
    await cluster.register(jobOf({ release: '1' }));
    const before = (await cluster.writes()).length;
    const step = await cluster.run({ operation: 'check', job: 'web', 'job-version': '1' });
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({
      outcome: 'promotable',
      promotable: 'true',
      promoted: 'false',
      changed: 'false',
    });
    expect(await cluster.writes()).toHaveLength(before);
  });

  it('stops at the state of stop-at: promotable, or promoted', async () => {
    await using cluster = await startCluster({ speed: 5 });
    await firstVersion(cluster);
    await cluster.register(jobOf({ release: '1' }));
    const which = { job: 'web', 'job-version': '1' };
    const ready = await cluster.run({ ...which, 'stop-at': 'promotable' });
    expect(ready.outputs['outcome']).toBe('promotable');
    const promoted = await cluster.run({ ...which, 'stop-at': 'promoted' });
    expect(promoted.outputs['outcome']).toBe('promoted');
    const again = await cluster.run({ ...which, 'stop-at': 'promoted' });
    expect(again.outputs['outcome']).toBe('unchanged');
  });

  it('promotes by group, and says that the others still wait', async () => {
    await using cluster = await startCluster({ speed: 5 });
    await firstVersion(cluster, { groups: ['api', 'web'] });
    await cluster.register(jobOf({ release: '1', groups: ['api', 'web'] }));
    const step = await cluster.run({ job: 'web', 'job-version': '1', groups: 'a*' });
    expect(step.outputs['outcome']).toBe('promoted');
    expect(step.outputs['reason']).toContain('is waiting for the promotion of web');
    const { TaskGroups } = await cluster.latest('web');
    expect([TaskGroups['api']?.Promoted, TaskGroups['web']?.Promoted]).toEqual([true, false]);
  });

  it('is unchanged where a deployment has no canaries, and refused where they are required', async () => {
    await using cluster = await startCluster({ speed: 5 });
    await firstVersion(cluster);
    const free = await cluster.run({ job: 'web' });
    expect(free.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' });
    const strict = await cluster.run({ job: 'web', 'require-canaries': 'true' });
    expect(strict.exitCode).toBe(1);
    expect(strict.outputs['outcome']).toBe('refused');
  });

  it('is superseded by a newer version, which it does not touch', async () => {
    await using cluster = await startCluster();
    await firstVersion(cluster);
    await cluster.register(
      jobOf({
        release: '1',
        update: {
          MinHealthyTime: 60_000_000_000,
          HealthyDeadline: 120_000_000_000,
          ProgressDeadline: 240_000_000_000,
        },
      }),
    );
    let newer: Promise<string> | undefined;
    const step = await cluster.run(
      { job: 'web', 'job-version': '1' },
      {
        onLine: (line) => {
          if (line.includes('running')) newer ??= cluster.register(jobOf({ release: '2' }));
        },
      },
    );
    await newer;
    const theirs = await cluster.latest('web');
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({
      outcome: 'superseded',
      'job-version': '1',
      'superseded-by': theirs.ID,
      changed: 'false',
    });
    expect(theirs.TaskGroups['web']?.Promoted).toBe(false);
  });

  it('sends no write in a dry run and prints the one it would have sent', async () => {
    await using cluster = await startCluster({ speed: 5 });
    await firstVersion(cluster);
    await cluster.register(jobOf({ release: '1' }));
    const before = (await cluster.writes()).length;
    const step = await cluster.run({ job: 'web', 'job-version': '1', 'dry-run': 'true' });
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ outcome: 'dry-run', changed: 'false' });
    expect(step.stdout).toContain('/v1/deployment/promote/');
    expect(await cluster.writes()).toHaveLength(before);
  });
});
