import { describe, expect, it } from 'vitest';
import { runEmqxStep, shortCalls, writesOf } from '../emqx-step.ts';

const ORDER = {
  platform: 'aws',
  region: 'us-east-1',
  'deployment-type': 'dedicated',
  connections: '1000',
};
const create = { operation: 'create', 'allow-create': 'true', ...ORDER };
const nothing = { deployments: [] };
const same = (status: string, id = 'a0000001') => ({ deployments: [{ id, status }] });

describe('create', () => {
  it('creates by one call, gives the id at once, and waits until it runs', async () => {
    const step = await runEmqxStep({ inputs: create, fixture: nothing });
    expect(step.outputs).toMatchObject({
      outcome: 'succeeded',
      status: 'running',
      changed: 'true',
      platform: 'aws',
      region: 'us-east-1',
      tps: '1000',
      ports: '{"mqtt":1883,"ws":8083,"wss":8084,"mqtts":8883}',
    });
    expect(step.outputs['deployment-id']).toMatch(/^[a-z][0-9a-f]{7}$/);
    const calls = shortCalls(step.calls);
    expect(calls.slice(0, 2)).toEqual(['list', 'create']);
    expect(writesOf(calls)).toEqual(['create']);
    expect(JSON.parse(step.outputs['quota'] ?? '').create.left).toBe(0);
  });

  it.each([
    ['running', 'unchanged', 'running', false],
    ['pending', 'unchanged', 'running', false],
    ['starting', 'unchanged', 'running', false],
    ['stopped', 'unchanged', 'stopped', true],
    ['failed', 'failed', 'failed', false],
  ])('takes one that is %s instead and ends %s', async (status, outcome, end, warns) => {
    const step = await runEmqxStep({ inputs: create, fixture: same(status) });
    expect(step.outputs).toMatchObject({ outcome, 'deployment-id': 'a0000001', status: end });
    expect(step.log.includes('::warning::Deployment a0000001')).toBe(warns);
    expect(writesOf(shortCalls(step.calls))).toEqual([]);
  });

  it.each(['dedicated', 'dedicatedFlex'])(
    'of a %s finds either kind of dedicated',
    async (type) => {
      for (const there of ['dedicated', 'dedicatedFlex']) {
        const fixture = { deployments: [{ id: 'a0000001', type: there, status: 'running' }] };
        const inputs = { ...create, 'deployment-type': type };
        const step = await runEmqxStep({ inputs, fixture });
        expect(step.outputs).toMatchObject({ outcome: 'unchanged', 'deployment-id': 'a0000001' });
      }
    },
  );

  it('creates a dedicatedFlex', async () => {
    const inputs = { ...create, 'deployment-type': 'dedicatedFlex', wait: 'false' };
    const flex = { ...nothing, creation: { dedicatedFlex: true } };
    const step = await runEmqxStep({ inputs, fixture: flex });
    expect(step.outputs).toMatchObject({
      outcome: 'succeeded',
      'deployment-type': 'dedicatedFlex',
    });
  });

  it('probes the broker of one that it took, and fails where that cannot answer', async () => {
    const probe = 'mqtt://127.0.0.1:1';
    const stopped = await runEmqxStep({ inputs: { ...create, probe }, fixture: same('stopped') });
    expect(stopped.outputs['outcome']).toBe('failed');
    expect(stopped.outputs['reason']).toContain('The probe was not tried');
    const inputs = { ...create, probe, timeout: '5m' };
    const running = await runEmqxStep({ inputs, fixture: same('running') });
    expect(running.outputs['outcome']).toBe('timed-out');
    expect(running.outputs['reason']).toContain('the probe failed (mqtt://127.0.0.1:1 refused');
  });

  it('reads a list in which one deployment is unusual', async () => {
    const strange = [
      { deploymentType: null, connections: '1000', tps: null, version: 5, projectName: null },
      { deploymentType: 7, status: null, region: null, platform: {} },
      { deploymentID: null },
    ];
    const fixture = {
      deployments: [
        ...strange.map((reply, at) => ({ id: `c000000${at}`, status: 'running', reply })),
        { id: 'a0000001', status: 'running' },
      ],
    };
    const step = await runEmqxStep({ inputs: create, fixture });
    expect(step.outputs).toMatchObject({ outcome: 'unchanged', 'deployment-id': 'a0000001' });
    const list = await runEmqxStep({ inputs: { operation: 'list' }, fixture });
    expect(JSON.parse(list.outputs['deployment-ids'] ?? '')).toEqual([
      'c0000000',
      'c0000001',
      'a0000001',
    ]);
  });

  it.each([503, 429])(
    'whose answer and whose list are lost (%i) is said to be open',
    async (status) => {
      const step = await runEmqxStep({
        inputs: { ...create, timeout: '45m' },
        fixture: nothing,
        before: async ({ control }) => {
          const fault = (method: string, what: unknown, times?: number) =>
            control('POST', 'faults', { match: { method }, fault: what, ...(times && { times }) });
          await fault('GET', { status: 200, body: '[]' }, 1);
          await fault('GET', { status });
          await fault('POST', 'reset-after-commit');
        },
      });
      expect(step.outputs['changed']).toBe('true');
      expect(['inconclusive', 'timed-out', 'quota-exhausted']).toContain(step.outputs['outcome']);
      expect(step.outputs['reason']).toContain('may have been carried out');
      expect(writesOf(shortCalls(step.calls))).toEqual(['create']);
      expect(step.state).toContain('open-writes');
      expect(step.state).not.toContain('settled');
    },
  );

  it('makes another one of the same kind only with allow-duplicate: true', async () => {
    const inputs = { ...create, 'allow-duplicate': 'true', wait: 'false' };
    const step = await runEmqxStep({ inputs, fixture: same('stopped') });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', status: 'pending' });
    expect(step.outputs['deployment-id']).not.toBe('a0000001');
    expect(shortCalls(step.calls)).toEqual(['list', 'create']);
  });

  it('refuses a second deployment of one name', async () => {
    const inputs = { ...create, 'deployment-name': 'ours', wait: 'false' };
    const theirs = { id: 'a0000001', name: 'ours', status: 'running', region: 'eu-west-1' };
    const fixture = { deployments: [theirs], creation: { names: true } };
    const refused = await runEmqxStep({ inputs, fixture });
    expect(refused.outputs).toMatchObject({ outcome: 'refused', changed: 'false' });
    expect(refused.outputs['reason']).toContain('a0000001 (ours) already has this name');
    expect(shortCalls(refused.calls)).toEqual(['list']);
    const allowed = { ...inputs, 'allow-duplicate': 'true' };
    const step = await runEmqxStep({ inputs: allowed, fixture });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', 'deployment-name': 'ours' });
  });

  it('sends nothing but the list in a dry run', async () => {
    const inputs = { ...create, 'dry-run': 'true' };
    const step = await runEmqxStep({ inputs, fixture: nothing });
    expect(step.outputs).toMatchObject({ outcome: 'dry-run', changed: 'false' });
    expect(step.log).toMatch(/dry run, not sent: POST .*"deploymentType":"dedicated"/);
    expect(shortCalls(step.calls)).toEqual(['list']);
  });

  it.each([
    [400, 'rejected'],
    [403, 'unauthorized'],
    [422, 'rejected'],
    [429, 'quota-exhausted'],
  ])('ends at once at a %i as %s', async (status, outcome) => {
    const step = await runEmqxStep({
      inputs: create,
      fixture: nothing,
      before: (emulated) =>
        emulated.control('POST', 'faults', { match: { method: 'POST' }, fault: { status } }),
    });
    expect(step.outputs['outcome']).toBe(outcome);
    expect(shortCalls(step.calls)).toEqual(['list', 'create']);
  });

  it('that fails on its way says where it can be deleted', async () => {
    const step = await runEmqxStep({
      inputs: create,
      fixture: nothing,
      beside: async (world) => {
        let id: string | undefined;
        while (id === undefined) {
          await world.pause(1_000);
          id = /Deployment (\w{8}) is new/.exec(world.log())?.[1];
        }
        await world.control('POST', `deployments/${id}/fail`);
      },
    });
    expect(step.outputs).toMatchObject({ outcome: 'failed', status: 'failed' });
  });

  it('that is cancelled while it is awaited says that this step created it', async () => {
    const step = await runEmqxStep({
      inputs: create,
      fixture: nothing,
      beside: async (world) => {
        await world.untilCalled('get');
        world.raise('SIGINT');
      },
    });
    const id = step.outputs['deployment-id'];
    expect(step.outputs).toMatchObject({ outcome: 'cancelled', changed: 'true' });
    expect(step.outputs['reason']).toContain(`Deployment ${id} was created.`);
    expect(step.state).toContain('settled');
  });

  it('that is cancelled before its answer names what came of it', async () => {
    const step = await runEmqxStep({
      inputs: { ...create, timeout: '10m' },
      fixture: nothing,
      before: (emulated) =>
        emulated.control('POST', 'faults', { match: { method: 'POST' }, fault: 'drip' }),
      beside: async (world) => {
        await world.untilCalled('create');
        world.raise('SIGINT');
      },
    });
    expect(step.outputs).toMatchObject({ outcome: 'cancelled', changed: 'true' });
    expect(step.outputs['deployment-id']).toMatch(/^[a-z][0-9a-f]{7}$/);
    expect(writesOf(shortCalls(step.calls))).toEqual(['create']);
  });
});
