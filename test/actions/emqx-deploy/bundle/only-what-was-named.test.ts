import { describe, expect, it } from 'vitest';
import { type Account, openAccount } from './account.ts';

const KIND = {
  platform: 'aws',
  region: 'us-east-1',
  'deployment-type': 'dedicated',
  connections: '1000',
};
const ensure = { operation: 'ensure', ...KIND };
const quick = { durations: { start: ['5s', '10s'], create: ['10s', '20s'] } };
/** The hour of the platform lasts a minute here. */
const inAMinute = { 'get-budget': '60/1m', timeout: '40s' };

async function writes({ calls }: Account): Promise<string[]> {
  return (await calls()).flatMap(({ method, path }) => (method === 'POST' ? [path] : []));
}

describe('ensure', () => {
  it.each([
    ['name', { 'deployment-name': 'mine' }, 'stopped'],
    ['name', { 'deployment-name': 'mine' }, 'running'],
    ['id', { 'deployment-id': 'b0000002' }, 'stopped'],
  ])('takes no other deployment for a missing %s', async (_what, which, status) => {
    const account = await openAccount({
      deployments: [{ id: 'a0000001', name: 'theirs', status }],
    });
    const { outputs, exitCode } = await account.run({ ...ensure, ...which });
    expect(outputs['outcome']).toBe('not-found');
    expect(exitCode).toBe(1);
    expect(`${outputs['deployment-id']} ${outputs['json']}`).not.toContain('a0000001');
    expect(await writes(account)).toEqual([]);
  });

  it('names a stopped one of the kind that nobody named, and leaves it', async () => {
    const account = await openAccount({ deployments: [{ id: 'a0000001', status: 'stopped' }] });
    const { outputs } = await account.run(ensure);
    expect(outputs['outcome']).toBe('not-found');
    expect(outputs['reason']).toContain('a0000001 (stopped)');
    expect(await writes(account)).toEqual([]);
  });

  it('follows a starting one that nobody named, and does not start it when it is stopped', async () => {
    const account = await openAccount(
      {
        deployments: [{ id: 'a0000001', status: 'starting' }],
        durations: { start: ['35m', '35m'] },
      },
      60,
    );
    const { outputs } = await account.run(
      { ...ensure, ...inAMinute },
      {
        onLine: (line) => {
          // It fails on its way, as seen from here.
          if (line.includes('was found starting')) {
            void account.control('deployments/a0000001/fail', {});
          }
        },
      },
    );
    expect(outputs['outcome']).toBe('failed');
    expect(await writes(account)).toEqual([]);
  });

  it('finds a dedicatedFlex where a dedicated is asked for, and pays for no second one', async () => {
    const account = await openAccount({
      deployments: [{ id: 'a0000001', type: 'dedicatedFlex', status: 'running' }],
    });
    const { outputs } = await account.run({ ...ensure, 'allow-create': 'true' });
    expect(outputs).toMatchObject({ outcome: 'unchanged', 'deployment-id': 'a0000001' });
    expect(await writes(account)).toEqual([]);
  });

  it('refuses to choose between two deployments of one name', async () => {
    const name = 'broker "eins" & co';
    const account = await openAccount({
      deployments: [
        { id: 'a0000001', name, status: 'stopped' },
        { id: 'a0000002', name, status: 'running' },
      ],
    });
    const { outputs } = await account.run({ operation: 'ensure', 'deployment-name': name });
    expect(outputs['outcome']).toBe('refused');
    expect(outputs['reason']).toContain('a0000001, a0000002');
    expect(await writes(account)).toEqual([]);
  });
});

describe('create', () => {
  const create = { operation: 'create', 'allow-create': 'true', ...KIND };

  it('follows an equal one that is pending instead of paying for another', async () => {
    const account = await openAccount(
      { deployments: [{ id: 'a0000001', status: 'pending' }], ...quick },
      60,
    );
    const { outputs } = await account.run({ ...create, ...inAMinute });
    expect(outputs).toMatchObject({ outcome: 'unchanged', status: 'running', changed: 'false' });
    expect(await writes(account)).toEqual([]);
  });

  it('is red for an equal one that has failed', async () => {
    const account = await openAccount({ deployments: [{ id: 'a0000001', status: 'failed' }] });
    const { outputs, exitCode } = await account.run(create);
    expect(outputs).toMatchObject({ outcome: 'failed', 'deployment-id': 'a0000001' });
    expect(exitCode).toBe(1);
  });

  it('runs the probe that was asked for on one that it took', async () => {
    const account = await openAccount({ deployments: [{ id: 'a0000001', status: 'running' }] });
    const probe = account.deployments[0]?.mqttUrl ?? '';
    const { outputs } = await account.run({ ...create, probe });
    expect(outputs['outcome']).toBe('unchanged');
    expect(outputs['reason']).toContain('accepted the connection (CONNACK)');
  });
});

describe('a list with a foreign deployment of an unusual shape', () => {
  it.each([
    { deploymentType: null },
    { deploymentType: 7, platform: {}, region: null, tps: null, connections: '1000' },
    { deploymentID: null, status: null },
    { deploymentName: null, projectName: null, version: 5, createAt: null },
  ])('is read all the same: %j', async (reply) => {
    const account = await openAccount({
      deployments: [
        { id: 'b0000002', name: 'theirs', status: 'running', reply },
        { id: 'a0000001', name: 'ours', status: 'running' },
      ],
    });
    const { outputs } = await account.run({ operation: 'get', 'deployment-name': 'ours' });
    expect(outputs).toMatchObject({ outcome: 'succeeded', 'deployment-id': 'a0000001' });
  });
});
