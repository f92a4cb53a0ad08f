import { describe, expect, it } from 'vitest';
import { runEmqxStep, shortCalls, writesOf } from './emqx-step.ts';

const ORDER = {
  platform: 'aws',
  region: 'us-east-1',
  'deployment-type': 'dedicated',
  connections: '1000',
};
const create = { operation: 'create', 'allow-create': 'true', ...ORDER };
const ensure = { operation: 'ensure', ...ORDER };
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

  it('takes one of the same kind in its place', async () => {
    const step = await runEmqxStep({ inputs: create, fixture: same('stopped') });
    expect(step.outputs).toMatchObject({
      outcome: 'unchanged',
      'deployment-id': 'a0000001',
      status: 'stopped',
    });
    expect(shortCalls(step.calls)).toEqual(['list']);
  });

  it('makes another one of the same kind only with allow-duplicate: true', async () => {
    const inputs = { ...create, 'allow-duplicate': 'true', wait: 'false' };
    const step = await runEmqxStep({ inputs, fixture: same('stopped') });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', status: 'pending' });
    expect(step.outputs['deployment-id']).not.toBe('a0000001');
    expect(shortCalls(step.calls)).toEqual(['list', 'create']);
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

describe('ensure', () => {
  it.each(['running', 'starting'])('leaves one that is %s', async (status) => {
    const step = await runEmqxStep({ inputs: ensure, fixture: same(status) });
    expect(step.outputs).toMatchObject({ outcome: 'unchanged', status: 'running' });
    expect(writesOf(shortCalls(step.calls))).toEqual([]);
  });

  it('starts one that is stopped', async () => {
    const step = await runEmqxStep({ inputs: ensure, fixture: same('stopped') });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', status: 'running' });
    expect(writesOf(shortCalls(step.calls))).toEqual(['start']);
  });

  it('does not create without allow-create', async () => {
    const step = await runEmqxStep({ inputs: ensure, fixture: nothing });
    expect(step.outputs['outcome']).toBe('not-found');
    expect(shortCalls(step.calls)).toEqual(['list']);
  });

  it('creates what is not there', async () => {
    const inputs = { ...ensure, 'allow-create': 'true', wait: 'false' };
    const step = await runEmqxStep({ inputs, fixture: nothing });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', changed: 'true' });
  });

  it('by a name that is gone takes one of the same kind before it creates another', async () => {
    const inputs = { ...ensure, 'allow-create': 'true', 'deployment-name': 'preview' };
    const step = await runEmqxStep({ inputs, fixture: same('running') });
    expect(step.outputs).toMatchObject({ outcome: 'unchanged', 'deployment-id': 'a0000001' });
  });

  it('prefers one that runs among several of the kind', async () => {
    const fixture = {
      deployments: [
        { id: 'a0000001', status: 'stopped' },
        { id: 'a0000002', status: 'running' },
      ],
    };
    const step = await runEmqxStep({ inputs: ensure, fixture });
    expect(step.outputs).toMatchObject({ outcome: 'unchanged', 'deployment-id': 'a0000002' });
  });
});
