import { describe, expect, it } from 'vitest';
import { runEmqxStep, shortCalls, untilSaid, writesOf } from '../emqx-step.ts';

const ID = 'a0000001';
const at = (status: string, more: object = {}) => ({ deployments: [{ id: ID, status, ...more }] });
const which = { 'deployment-id': ID };

describe('ensure-running', () => {
  it('starts a stopped deployment once, and reads that it runs', async () => {
    const step = await runEmqxStep({ inputs: which, fixture: at('stopped') });
    expect(step.outputs).toMatchObject({
      outcome: 'succeeded',
      'deployment-id': ID,
      'deployment-ids': `["${ID}"]`,
      'deployment-name': `deployment-${ID}`,
      status: 'running',
      platform: 'aws',
      region: 'us-east-1',
      'deployment-type': 'dedicated',
      connections: '1000',
      changed: 'true',
    });
    expect(step.exitCode).toBe(0);
    expect(writesOf(shortCalls(step.calls))).toEqual(['start']);
    expect(shortCalls(step.calls).at(-1)).toBe('get');
    const quota = JSON.parse(step.outputs['quota'] ?? '');
    const reads = step.calls.filter(({ method }) => method === 'GET').length;
    expect(quota.read).toEqual({
      limit: 60,
      left: 60 - reads,
      windowSeconds: 3_600,
      opensAt: null,
    });
    expect(quota.write.left).toBe(4);
    expect(step.outputs['requests']).toBe(String(step.calls.length));
  });

  it('leaves one that runs as it is, by one read', async () => {
    const step = await runEmqxStep({ inputs: which, fixture: at('running') });
    expect(step.outputs).toMatchObject({
      outcome: 'unchanged',
      changed: 'false',
      status: 'running',
    });
    expect(shortCalls(step.calls)).toEqual(['get']);
    expect(step.tookMs).toBe(0);
  });

  it.each(['pending', 'starting'])('waits for one that is %s, without a write', async (status) => {
    const step = await runEmqxStep({ inputs: which, fixture: at(status) });
    expect(step.outputs).toMatchObject({ outcome: 'unchanged', status: 'running' });
    expect(writesOf(shortCalls(step.calls))).toEqual([]);
  });

  it('lets one that is stopping come to rest before it starts it', async () => {
    const step = await runEmqxStep({ inputs: which, fixture: at('stopping') });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', status: 'running' });
    expect(writesOf(shortCalls(step.calls))).toEqual(['start']);
    expect(step.calls.filter(({ status }) => status >= 400)).toEqual([]);
  });

  it('says that a failed one needs somebody at the console', async () => {
    const step = await runEmqxStep({ inputs: which, fixture: at('failed') });
    expect(step.outputs).toMatchObject({ outcome: 'failed', status: 'failed', changed: 'false' });
    expect(step.exitCode).toBe(1);
  });

  it('ends when the deployment fails on its way', async () => {
    const step = await runEmqxStep({
      inputs: which,
      fixture: at('stopped'),
      beside: async (world) => {
        await untilSaid(world, 'start was accepted');
        await world.pause(30_000);
        await world.control('POST', `deployments/${ID}/fail`);
      },
    });
    expect(step.outputs).toMatchObject({ outcome: 'failed', status: 'failed', changed: 'true' });
    expect(step.tookMs).toBeLessThan(90_000);
  });

  it('finds that somebody stops it while it is to run', async () => {
    const step = await runEmqxStep({
      inputs: which,
      fixture: { ...at('stopped'), durations: { start: ['30s', '30s'], stop: ['10m', '10m'] } },
      beside: async (world) => {
        await untilSaid(world, 'start was accepted');
        // It runs by then, and nobody has read it.
        await world.pause(31_000);
        await world.control('POST', `deployments/${ID}/stop`);
      },
    });
    expect(step.outputs).toMatchObject({ outcome: 'superseded', status: 'stopping' });
    expect(step.outputs['reason']).toContain('somebody else has changed it since');
    expect(writesOf(shortCalls(step.calls))).toEqual(['start']);
  });

  it('sends nothing in a dry run, and says what it would have', async () => {
    const step = await runEmqxStep({
      inputs: { ...which, 'dry-run': 'true' },
      fixture: at('stopped'),
    });
    expect(step.outputs).toMatchObject({ outcome: 'dry-run', changed: 'false', status: 'stopped' });
    expect(step.log).toContain(`dry run, not sent: POST`);
    expect(shortCalls(step.calls)).toEqual(['get']);
  });

  it('does not wait for the end with wait: false', async () => {
    const step = await runEmqxStep({
      inputs: { ...which, wait: 'false' },
      fixture: at('stopped'),
    });
    expect(step.outputs).toMatchObject({
      outcome: 'succeeded',
      changed: 'true',
      status: 'starting',
    });
    expect(shortCalls(step.calls)).toEqual(['get', 'start']);
  });

  it('counts a word that nobody knows neither as good nor as bad', async () => {
    const step = await runEmqxStep({
      inputs: { ...which, timeout: '20m' },
      fixture: at('stopped'),
      before: (emulated) =>
        emulated.control('POST', 'faults', {
          match: { method: 'GET' },
          fault: { status: 200, body: { deploymentID: ID, status: 'hibernating' } },
        }),
    });
    expect(step.outputs).toMatchObject({ outcome: 'timed-out', status: 'hibernating' });
    expect(step.log).toContain('which this action does not know');
    expect(writesOf(shortCalls(step.calls))).toEqual([]);
  });

  it('starts several with one list for each read', async () => {
    const ids = Array.from({ length: 4 }, (_, at) => `b000000${at}`);
    const step = await runEmqxStep({
      inputs: { 'deployment-id': ids.join('\n') },
      fixture: { deployments: ids.map((id) => ({ id, status: 'stopped' })) },
    });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', 'deployment-id': ids[0] });
    expect(JSON.parse(step.outputs['deployment-ids'] ?? '')).toEqual(ids);
    const deployments: { status: string }[] = JSON.parse(step.outputs['deployments'] ?? '');
    expect(deployments.map(({ status }) => status)).toEqual(Array(4).fill('running'));
    const calls = shortCalls(step.calls);
    expect(writesOf(calls)).toEqual(Array(4).fill('start'));
    expect(calls.filter((call) => call === 'get')).toEqual([]);
    expect(calls.filter((call) => call === 'list').length).toBeLessThanOrEqual(60);
  });

  it('asks for each by itself on a site without a list, within the same budget', async () => {
    const ids = ['b0000001', 'b0000002'];
    const step = await runEmqxStep({
      inputs: { 'deployment-id': ids.join('\n'), 'write-budget': '2/1h' },
      fixture: {
        site: 'older',
        budgets: { start: 2 },
        deployments: ids.map((id) => ({ id, status: 'stopped' })),
      },
    });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded' });
    expect(step.calls.filter(({ status }) => status === 429)).toEqual([]);
    expect(step.calls.filter(({ method }) => method === 'GET').length).toBeLessThanOrEqual(61);
  });
});
