import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inside, readyMs, serveEdgegap } from '../served-edgegap.ts';

const order = [
  'INITIALIZING',
  'SEEKING',
  'SEEKED',
  'SCANNING',
  'DEPLOYING',
  'READY',
  'TERMINATING',
  'TERMINATED',
];
const hour = 3_600_000;

describe('a deployment', () => {
  it('goes through its phases forward and within seconds, whatever the seed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 }), async (seed) => {
        await using edgegap = await serveEdgegap({ seed });
        const id = await edgegap.deploy();
        const seen = [await edgegap.statusOf(id)];
        for (let step = 0; step < 80 && seen.at(-1) !== 'READY'; step += 1) {
          edgegap.clock.advance(250);
          seen.push(await edgegap.statusOf(id));
          if (step % 18 === 17) edgegap.clock.advance(1000);
        }
        const ranks = seen.map((status) => order.indexOf(status));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        expect(seen[0]).toBe('INITIALIZING');
        expect(seen.at(-1)).toBe('READY');
        expect(seen).not.toContain('SCANNING');
      }),
      { numRuns: 15 },
    );
  });

  it('is scanned too where telemetry is not skipped', async () => {
    await using edgegap = await serveEdgegap();
    const body = { app_name: 'shooter', ip_list: ['1.2.3.4'], skip_telemetry: false };
    const { json } = await edgegap.call('POST', '/v1/deploy', { body });
    const id = String(inside(json, 'request_id'));
    const seen = new Set<string>();
    for (let step = 0; step < 30; step += 1) {
      seen.add(await edgegap.statusOf(id));
      edgegap.clock.advance(350);
      if (step % 10 === 9) edgegap.clock.advance(1000);
    }
    expect([...seen]).toContain('SCANNING');
  });

  it('has no address before DEPLOYING, and counts its time from READY', async () => {
    await using edgegap = await serveEdgegap();
    const id = await edgegap.deploy();
    const early = await edgegap.call('GET', `/v1/status/${id}`);
    expect(early.json).toMatchObject({ ports: {}, public_ip: '', start_time: '', running: false });
    expect(early.json).toMatchObject({ elapsed_time: 0, removal_time: null, error: false });
    edgegap.clock.advance(readyMs);
    const ready = await edgegap.call('GET', `/v1/status/${id}`);
    expect(ready.json).toMatchObject({ public_ip: '127.0.0.1', fqdn: 'localhost', running: true });
    expect(inside(ready.json, 'start_time')).toMatch(/^2026-01-01 00:00:\d\d\.\d{6}$/);
    edgegap.clock.advance(60_000);
    const later = await edgegap.call('GET', `/v1/status/${id}`);
    const elapsed = (reply: typeof later) => Number(inside(reply.json, 'elapsed_time'));
    expect(elapsed(later) - elapsed(ready)).toBe(60);
  });

  it('fails while deploying where its name ends in -error, with crash data', async () => {
    await using edgegap = await serveEdgegap();
    const id = await edgegap.deploy('shooter-error');
    edgegap.clock.advance(readyMs);
    const { json } = await edgegap.call('GET', `/v1/status/${id}`);
    expect(json).toMatchObject({ current_status: 'Status.ERROR', last_status: 'Status.DEPLOYING' });
    expect(json).toMatchObject({ error: true, error_detail: 'Container crashed', running: true });
    const logs = await edgegap.call('GET', `/v1/deployment/${id}/container-logs`);
    expect(logs.json).toMatchObject({ crash_data: { exit_code: 1, restart_count: 1 } });
    const list = await edgegap.call('GET', '/v1/deployments');
    expect(list.json).toMatchObject({ total_count: 1, data: [{ request_id: id, ready: false }] });
    edgegap.clock.advance(hour + 5000);
    expect(await edgegap.statusOf(id)).toBe('TERMINATED');
  });

  it('has no container where the image could not be pulled', async () => {
    await using edgegap = await serveEdgegap();
    const id = await edgegap.deploy('shooter-pull-error');
    edgegap.clock.advance(readyMs);
    const { json } = await edgegap.call('GET', `/v1/status/${id}`);
    expect(json).toMatchObject({ error_detail: 'Unable to pull image from registry' });
    const logs = await edgegap.call('GET', `/v1/deployment/${id}/container-logs`);
    expect(logs.json).toMatchObject({ logs: '', crash_logs: '' });
  });

  it('takes ten times as long where its name ends in -slow', async () => {
    const readyAfter = async (application: string) => {
      await using edgegap = await serveEdgegap({ seed: 7 });
      const id = await edgegap.deploy(application);
      edgegap.clock.advance(10 * readyMs);
      const { json } = await edgegap.call('GET', `/v1/status/${id}`);
      const ready = Date.parse(`${String(inside(json, 'start_time')).replace(' ', 'T')}Z`);
      return ready - Date.UTC(2026, 0, 1);
    };
    const ratio = (await readyAfter('shooter-slow')) / (await readyAfter('shooter'));
    expect(ratio).toBeGreaterThan(9.99);
    expect(ratio).toBeLessThan(10.01);
  });

  it('is ended by the platform when its max_duration is over', async () => {
    await using edgegap = await serveEdgegap();
    const id = await edgegap.deploy('arena', { version: '1.0.0' });
    edgegap.clock.advance(readyMs);
    expect(await edgegap.statusOf(id)).toBe('READY');
    edgegap.clock.advance(hour);
    expect(await edgegap.statusOf(id)).toBe('TERMINATED');
  });
});
