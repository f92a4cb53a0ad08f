import { keyTag } from '@rollout-actions/client/edgegap/ownership-tags';
import { describe, expect, it } from 'vitest';
import { startProxy } from '../../support/http/rewriting-proxy.ts';
import { jobOf } from '../nomad-promote/cluster.ts';
import { startEmulated } from './emulated.ts';

const SLOW = { MinHealthyTime: 60_000_000_000, HealthyDeadline: 300_000_000_000 };
const PROGRESS = { ProgressDeadline: 600_000_000_000 };

describe('wait-for-status over all providers', () => {
  it('waits for an EMQX, an Edgegap, a Nomad and an MQTT target in one step', async () => {
    await using emulated = await startEmulated(30);
    const { emqx } = emulated.servers;
    const stopped = emqx.deployments.find(({ type }) => type === 'dedicated');
    const running = emqx.deployments.find(({ type }) => type === 'serverless');
    await emulated.emqx(`/deployments/${stopped?.id}/start`, 'POST');
    const id = await emulated.deploy('1.0.0', ['pr-12']);
    await emulated.nomad('/v1/jobs', { Job: jobOf({ update: { MinHealthyTime: 1_000_000_000 } }) });
    const targets = [
      `emqx:${stopped?.id}`,
      `emqx:${running?.id}`,
      `edgegap:${id}`,
      'edgegap:tag/pr-12',
      'nomad:job/web@0',
      running?.mqttUrl ?? '',
    ];
    const step = await emulated.wait({ targets: targets.join('\n') });
    expect(step.outputs['reason']).toContain('is running');
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', changed: 'false' });
    expect(step.exitCode).toBe(0);
    expect(JSON.parse(step.outputs['matched'] ?? '')).toEqual(targets);
    const statuses = JSON.parse(step.outputs['statuses'] ?? '');
    expect(Object.keys(statuses)).toEqual(targets);
    expect(statuses[`edgegap:${id}`]).toMatchObject({
      state: 'ready',
      outcome: 'succeeded',
      id,
      fqdn: expect.stringMatching(/./),
      ports: { gameport: { internal: 7777, external: expect.any(Number) } },
    });
    expect(statuses['nomad:job/web@0']).toMatchObject({ state: 'successful' });
    expect(step.summary).toContain('Timeline');
  }, 60_000);
});

describe('wait-for-status on Nomad', () => {
  it('ends at promotable, and for many by the list of the namespace', async () => {
    await using emulated = await startEmulated(5);
    const jobs = ['a', 'b', 'c', 'd', 'e', 'f'];
    for (const id of jobs) await emulated.nomad('/v1/jobs', { Job: jobOf({ id, count: 1 }) });
    const first = jobs.map((id) => `nomad:job/${id}`).join('\n');
    const out = await emulated.wait({ targets: first });
    expect(out.outputs['outcome']).toBe('succeeded');
    for (const id of jobs) {
      await emulated.nomad('/v1/jobs', { Job: jobOf({ id, count: 1, release: '1' }) });
    }
    const second = jobs.map((id) => `nomad:job/${id}@1 until=promotable`).join('\n');
    const ready = await emulated.wait({ targets: second });
    expect(ready.outputs['outcome']).toBe('succeeded');
    const single = await emulated.wait({ targets: 'nomad:job/a until=promotable' });
    expect(single.outputs).toMatchObject({ outcome: 'succeeded', status: 'promotable' });
  }, 60_000);

  it('links to the web interface below the path of the address', async () => {
    await using emulated = await startEmulated(5);
    await emulated.nomad('/v1/jobs', { Job: jobOf({ count: 1 }) });
    await using proxy = await startProxy(emulated.servers.nomad.url, { prefix: '/nomad' });
    const inputs = { targets: 'nomad:job/web@0', 'nomad-address': proxy.url };
    const step = await emulated.wait(inputs);
    const url = `${proxy.url}/ui/jobs/web@default/deployments`;
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', url });
  });

  it('is rolled back where the servers go back, however well they do it', async () => {
    await using emulated = await startEmulated(5);
    const update = { AutoRevert: true };
    await emulated.nomad('/v1/jobs', { Job: jobOf({ update }) });
    await emulated.wait({ targets: 'nomad:job/web@0' });
    await emulated.nomad('/v1/jobs', {
      Job: jobOf({ update, release: '1', command: '/bin/false' }),
    });
    const step = await emulated.wait({ targets: 'nomad:job/web@1 until=promotable' });
    expect(step.outputs['outcome']).toBe('rolled-back');
    expect(step.exitCode).toBe(1);
    expect(step.outputs['reason']).toContain('rolling back to job version 0');
    expect(step.summary).toContain('Exit Code: 1');
  }, 60_000);

  it('is superseded by a newer version, or follows it', async () => {
    await using emulated = await startEmulated(1);
    const update = { ...SLOW, ...PROGRESS };
    await emulated.nomad('/v1/jobs', { Job: jobOf({ update, canary: 0 }) });
    const newer = jobOf({ release: '1', canary: 0 });
    for (const follow of [false, true]) {
      let isOut = false;
      const step = await emulated.wait(
        { targets: 'nomad:job/web', 'on-superseded': follow ? 'follow' : 'fail' },
        {
          onLine: (line) => {
            if (isOut || !line.includes('running')) return;
            isOut = true;
            const job = follow ? jobOf({ release: '2', canary: 0 }) : { ...newer, ...slow(newer) };
            emulated.nomad('/v1/jobs', { Job: job }).catch(() => undefined);
          },
        },
      );
      expect(step.outputs['outcome']).toBe(follow ? 'succeeded' : 'superseded');
      if (!follow) expect(step.outputs['superseded-by']).toMatch(/^[0-9a-f-]{36}$/);
    }
  }, 60_000);
});

function slow(job: Record<string, unknown>): Record<string, unknown> {
  return { ...job, ...jobOf({ release: '1', canary: 0, update: { ...SLOW, ...PROGRESS } }) };
}

describe('wait-for-status and ends that are not good', () => {
  it('distinguishes a failure from before the wait from a new one, and waits with on-stale-failure: wait', async () => {
    // So slow that nothing happens by itself: it fails when the first state has been logged.
    await using emulated = await startEmulated(0.1);
    const id = await emulated.deploy('1.0.0', [], 'arena-error');
    let isAdvanced = false;
    const came = await emulated.wait(
      { targets: `edgegap:${id}` },
      {
        onLine: (line) => {
          if (isAdvanced || !line.startsWith(`edgegap:${id}: `)) return;
          isAdvanced = true;
          emulated.advance('10m').catch(() => undefined);
        },
      },
    );
    expect(came.outputs).toMatchObject({ outcome: 'failed', status: 'failed' });
    expect(came.outputs['reason']).not.toContain('when the wait began');
    const stood = await emulated.wait({ targets: `edgegap:${id}` });
    expect(stood.outputs['outcome']).toBe('failed');
    expect(stood.outputs['reason']).toContain('as it was when the wait began');
    const inputs = { targets: `edgegap:${id}`, 'on-stale-failure': 'wait', timeout: '1s' };
    expect((await emulated.wait(inputs)).outputs['outcome']).toBe('timed-out');
  }, 60_000);

  it('needs one, or enough, of several, and goes on without those that are lost', async () => {
    await using emulated = await startEmulated(20);
    const running = emulated.servers.emqx.deployments.find(({ type }) => type === 'serverless');
    const targets = `edgegap:unknown00000\nemqx:${running?.id}\nhttp://127.0.0.1:1/`;
    const any = await emulated.wait({ targets, mode: 'any' });
    expect(any.outputs['outcome']).toBe('succeeded');
    expect(JSON.parse(any.outputs['statuses'] ?? '')['http://127.0.0.1:1/'].outcome).toBeNull();
    const most = await emulated.wait({ targets, mode: 'quorum:3', 'discovery-timeout': '1s' });
    expect(most.outputs['outcome']).toBe('not-found');
    expect(most.outputs['reason']).toContain('did not appear within 1s');
  }, 60_000);

  it('ends at once on a refused key, and says whose', async () => {
    await using emulated = await startEmulated(1);
    const step = await emulated.wait({ targets: 'emqx:abc', 'emqx-api-secret': 'wrong-secret' });
    expect(step.outputs['outcome']).toBe('unauthorized');
    expect(step.outputs['reason']).toContain('emqx');
    const gone = await emulated.wait({ targets: 'emqx:abc\nemqx:abd' });
    expect(gone.outputs['outcome']).toBe('not-found');
  }, 60_000);

  it('leaves everything as it is on a cancel, and says where it stood', async () => {
    await using emulated = await startEmulated(1);
    const step = await emulated.wait(
      { targets: 'http://127.0.0.1:1/' },
      { signalAt: [{ line: /closed/, signal: 'SIGINT' }] },
    );
    expect(step.outputs['outcome']).toBe('cancelled');
    expect(step.outputs['reason']).toContain('was still closed');
    // What the runner allows for.
    expect(step.sinceSignalMs).toBeLessThan(7_000);
  }, 60_000);
});

describe('wait-for-status on several servers of Edgegap', () => {
  it('takes a tag, a key or the ids of an earlier step for all of them', async () => {
    await using emulated = await startEmulated(20);
    const repository = 'octo/app';
    const tags = ['fleet', keyTag('pr-12', repository)];
    const ids = [];
    for (let n = 0; n < 3; n += 1) ids.push(await emulated.deploy('1.0.0', tags));
    const env = { GITHUB_REPOSITORY: repository };
    for (const target of [
      'edgegap:tag/fleet',
      'edgegap:key/pr-12',
      `edgegap:${JSON.stringify(ids)}`,
    ]) {
      const step = await emulated.wait({ targets: target }, { env });
      expect(step.outputs['outcome']).toBe('succeeded');
      const known: unknown[] = JSON.parse(step.outputs['deployment-ids'] ?? '[]');
      expect(known.toSorted()).toEqual(ids.toSorted());
    }
  }, 60_000);
});
