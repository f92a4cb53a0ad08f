import { describe, expect, it } from 'vitest';
import { openAccount } from './account.ts';

const ID = 'a0000001';
const SPEED = 720;
/** The hour of the platform lasts five seconds here. */
const inFiveSeconds = { 'get-budget': '60/5s', 'write-budget': '5/5s' };
const fixture = {
  deployments: [{ id: ID, status: 'stopped' }],
  durations: { start: ['2m', '4m'] },
  budgets: { countRefused: true },
};

describe('a write budget that others have spent', () => {
  it('is asked once more after a whole window, as refused calls count', async () => {
    const account = await openAccount(fixture, SPEED);
    await account.control('budgets', { endpoint: 'start', calls: 5 });
    const { outputs } = await account.run({
      'deployment-id': ID,
      ...inFiveSeconds,
      timeout: '40s',
    });
    expect(outputs).toMatchObject({ outcome: 'succeeded', status: 'running' });
    const starts = (await account.calls()).filter(({ method }) => method === 'POST');
    expect(starts.map(({ status }) => status)).toEqual([429, 201]);
  }, 60_000);

  it('ends the step at once where it opens after the timeout, and says when', async () => {
    const account = await openAccount(fixture);
    await account.control('budgets', { endpoint: 'start', calls: 5 });
    const { outputs } = await account.run({ 'deployment-id': ID, timeout: '10m' });
    expect(outputs).toMatchObject({ outcome: 'quota-exhausted', changed: 'false' });
    expect(outputs['reason']).toMatch(/was refused\. It can be sent in 1h, at \d{4}-/);
    expect(await account.calls()).toHaveLength(2);
  });
});

describe('a stop in the evening and a start in the morning', () => {
  it('fit into the one stop and one start an hour of an older site', async () => {
    const account = await openAccount(
      { ...fixture, site: 'older', deployments: [{ id: ID, status: 'running' }] },
      SPEED,
    );
    const inputs = { 'deployment-id': ID, 'get-budget': '60/5s', 'write-budget': '1/5s' };
    for (const [operation, status] of [
      ['ensure-stopped', 'stopped'],
      ['ensure-running', 'running'],
    ] as const) {
      const { outputs } = await account.run({ ...inputs, operation, timeout: '40s' });
      expect(outputs).toMatchObject({ outcome: 'succeeded', status });
    }
    expect((await account.calls()).filter(({ status }) => status >= 400)).toEqual([]);
  }, 60_000);
});

describe('budget-share', () => {
  it.each(['create', 'ensure', 'start', 'ensure-running'])(
    'above what leaves three reads is refused for %s before anything is sent',
    async (operation) => {
      const account = await openAccount(fixture);
      const isMaking = operation === 'create' || operation === 'ensure';
      const { outputs, exitCode } = await account.run({
        operation,
        ...(isMaking
          ? {
              platform: 'aws',
              region: 'us-east-1',
              'deployment-type': 'dedicated',
              connections: '1000',
              'allow-create': 'true',
            }
          : { 'deployment-id': ID }),
        'budget-share': '31',
      });
      expect(outputs['outcome']).toBe('refused');
      expect(outputs['reason']).toContain('budget-share');
      expect(exitCode).toBe(1);
      expect(await account.calls()).toEqual([]);
    },
  );
});
