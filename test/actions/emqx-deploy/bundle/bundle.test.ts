import { describe, expect, it } from 'vitest';
import { openAccount } from './account.ts';

const ID = 'a0000001';
const LIMIT_MS = 60_000;
const users = [{ username: 'device', password: 'device-pass' }];
const account = (status: string, more: object = {}) => ({
  deployments: [{ id: ID, status, ...more }],
  durations: { start: ['2m', '4m'], stop: ['30s', '1m'] },
});
/** The hour of the platform lasts a minute here. */
const inAMinute = { 'get-budget': '60/1m', 'write-budget': '5/1m', timeout: '45s' };

describe('the bundle', () => {
  it(
    'starts a stopped deployment and probes its broker',
    async () => {
      const { deployments, run } = await openAccount(account('stopped'), 60);
      const probe = deployments[0]?.mqttUrl ?? '';
      const { outputs, exitCode, stdout, summary } = await run({
        ...inAMinute,
        'deployment-id': ID,
        probe,
      });
      expect(outputs).toMatchObject({
        outcome: 'succeeded',
        status: 'running',
        fqdn: '127.0.0.1',
        url: probe,
        port: new URL(probe).port,
      });
      expect(outputs['reason']).toContain('accepted the connection (CONNACK)');
      expect(stdout).toMatch(/deployment a0000001: stopped → /);
      expect(summary).toContain('Budget of the key');
      expect(exitCode).toBe(0);
    },
    LIMIT_MS,
  );

  it('passes the probe of a broker that answers an anonymous client by a refusal', async () => {
    const { deployments, run } = await openAccount(account('running', { users }));
    const { outputs } = await run({ 'deployment-id': ID, probe: deployments[0]?.wsUrl ?? '' });
    expect(outputs['outcome']).toBe('unchanged');
    expect(outputs['reason']).toContain('not authorised');
  });

  it('lets only acceptance pass with a user name, and never shows the password', async () => {
    const { deployments, run } = await openAccount(account('running', { users }));
    const login = { 'deployment-id': ID, probe: deployments[0]?.mqttUrl ?? '' };
    const good = await run({
      ...login,
      'probe-username': 'device',
      'probe-password': 'device-pass',
    });
    expect(good.outputs['outcome']).toBe('unchanged');
    const bad = await run({ ...login, 'probe-username': 'device', 'probe-password': 'wrong-pass' });
    expect(bad.outputs['outcome']).toBe('failed');
    expect(bad.outputs['reason']).toContain('CONNACK 4: bad user name or password');
    expect(bad.exitCode).toBe(1);
    const shown = bad.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    expect(shown.join('\n')).not.toContain('wrong-pass');
  });

  it('refuses wrong inputs before anything is sent', async () => {
    const { run, calls } = await openAccount(account('running'));
    const { outputs, exitCode } = await run({ 'deployment-id': `deployment-${ID}` });
    expect(outputs['outcome']).toBe('refused');
    expect(exitCode).toBe(1);
    expect(await calls()).toEqual([]);
  });

  it('ends on a cancel, with the deployment left on its way', async () => {
    const { run } = await openAccount(account('stopped'));
    const { outputs, exitCode, state, sinceSignalMs } = await run(
      { 'deployment-id': ID },
      { signalAt: [{ line: /start was accepted/, signal: 'SIGINT' }] },
    );
    expect(outputs).toMatchObject({ outcome: 'cancelled', changed: 'true', 'deployment-id': ID });
    expect(exitCode).toBe(1);
    // Nothing is left for the post step to find.
    expect(state).toMatchObject({ kept: '{"open-writes":"[]"}' });
    expect(sinceSignalMs).toBeLessThan(7_000);
  });
});
