import { describe, expect, it } from 'vitest';
import { type Cluster, firstVersion, jobOf, startCluster } from '../cluster.ts';
import { advance, breakExchanges, SLOW } from './faults.ts';

const SECOND_NS = 1_000_000_000;

/** A job whose canary is placed anew after it has failed. */
function rescheduledJob(release: string): Record<string, unknown> {
  const job = jobOf({ release, update: SLOW });
  const groups = Array.isArray(job['TaskGroups']) ? job['TaskGroups'] : [];
  const ReschedulePolicy = {
    Attempts: 0,
    Unlimited: true,
    Delay: 5 * SECOND_NS,
    DelayFunction: 'constant',
    MaxDelay: 60 * SECOND_NS,
  };
  return { ...job, TaskGroups: groups.map((group) => ({ ...group, ReschedulePolicy })) };
}

/** A canary that took the place of one that failed and was collected as garbage. */
async function replacedCanary(cluster: Cluster) {
  await cluster.register(rescheduledJob('0'));
  await advance(cluster, '90s');
  await cluster.register(rescheduledJob('1'));
  await advance(cluster, '200ms');
  await cluster.call('/__emulator__/jobs/web/exit', { canary: true, code: 1 });
  await advance(cluster, '90s');
  await cluster.call('/v1/system/gc', undefined, 'PUT');
  const { ID, TaskGroups } = await cluster.latest('web');
  expect(TaskGroups['web']?.['PlacedCanaries']).toHaveLength(2);
  return ID;
}

describe('a canary that was replaced and is forgotten by the servers', () => {
  it.each([
    ['without gates', {}],
    ['with a gate that checks allocations', { gates: '[{name: a, kind: allocations}]' }],
    [
      'with a gate that asks each canary',
      { gates: '[{name: a, kind: tcp, port: http, observe-only: true}]' },
    ],
  ])('does not keep the other one from its promotion, %s', async (_, more) => {
    await using cluster = await startCluster({ speed: 1 });
    const id = await replacedCanary(cluster);
    const inputs = { 'deployment-id': id, timeout: '30s', 'stop-at': 'promoted', ...more };
    const step = await cluster.run(inputs);
    // The gate sees that the canary was rescheduled; that is a verdict and no missing allocation.
    expect(step.outputs['outcome']).toMatch(/^(promoted|gate-failed)$/);
    expect(step.outputs['reason']).not.toMatch(/not found/);
  });
});

describe('a canary that the servers forget while its address is read', () => {
  it('leaves no address and keeps nothing from being promoted', async () => {
    await using cluster = await startCluster({ speed: 20 });
    await firstVersion(cluster);
    await cluster.register(jobOf({ release: '1' }));
    const forgotten = { status: 404, body: 'alloc not found' };
    await breakExchanges(cluster, { path: '/v1/allocation/*' }, { fault: forgotten });
    const step = await cluster.run({ job: 'web', 'job-version': '1', timeout: '30s' });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', 'canary-addresses': '{}' });
  });
});

describe('evidence', () => {
  it('shows events and restarts of a canary that never becomes healthy, at the timeout', async () => {
    await using cluster = await startCluster({ speed: 1 });
    await firstVersion(cluster);
    const job = jobOf({ release: '1', update: { HealthCheck: 'task_states' } });
    const groups = Array.isArray(job['TaskGroups']) ? job['TaskGroups'] : [];
    const RestartPolicy = {
      Attempts: 50,
      Interval: 600 * SECOND_NS,
      Delay: SECOND_NS / 10,
      Mode: 'delay',
    };
    const TaskGroups = groups.map((group) => ({
      ...group,
      RestartPolicy,
      Tasks: [{ Name: 'main', Driver: 'raw_exec', Config: { command: '/bin/false' } }],
    }));
    await cluster.register({ ...job, TaskGroups });
    const step = await cluster.run({ job: 'web', 'job-version': '1', timeout: '3s' });
    expect(step.outputs['outcome']).toBe('timed-out');
    expect(step.stdout).toMatch(/task main: .*restarts/);
    expect(step.stdout).toMatch(/Terminated|Restarting/);
  });

  it('says why nothing could be placed, at once and in the reason of the timeout', async () => {
    await using cluster = await startCluster({ speed: 1 });
    await firstVersion(cluster);
    const constraint = { LTarget: `\${attr.kernel.name}`, RTarget: 'plan9', Operand: '=' };
    await cluster.register({ ...jobOf({ release: '1' }), Constraints: [constraint] });
    const step = await cluster.run({ job: 'web', 'job-version': '1', timeout: '4s' });
    expect(step.outputs['outcome']).toBe('timed-out');
    expect(step.outputs['reason']).toMatch(/web cannot be placed: .*plan9/);
    const lines = step.stdout.split('\n');
    expect(lines.findIndex((line) => /cannot be placed/.test(line))).toBeLessThan(
      lines.findIndex((line) => /::error/.test(line)),
    );
  });
});

describe('a pause during the wait', () => {
  it('is reported at once and waited for', async () => {
    await using cluster = await startCluster({ speed: 1 });
    await firstVersion(cluster);
    await cluster.register(jobOf({ release: '1', update: SLOW }));
    await advance(cluster, '500ms');
    const { ID } = await cluster.latest('web');
    const pause = (isPaused: boolean) =>
      cluster.call(`/v1/deployment/pause/${ID}`, { DeploymentID: ID, Pause: isPaused });
    const seen: string[] = [];
    const step = await cluster.run(
      { 'deployment-id': ID, timeout: '40s', 'stop-at': 'promoted' },
      {
        onLine(line) {
          const isFirst = seen.length === 0;
          if (/running \(web 0\/1/.test(line) && isFirst) seen.push('pause');
          else if (/: running .*→ paused|paused/.test(line) && seen.length === 1) {
            seen.push('resume');
            void pause(false).then(() => advance(cluster, '90s'));
          } else return;
          if (seen.length === 1) void pause(true);
        },
      },
    );
    expect(seen).toEqual(['pause', 'resume']);
    expect(step.outputs['outcome']).toBe('promoted');
  });
});
