import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openAccount } from './account.ts';

const ID = 'a0000001';
const running = { deployments: [{ id: ID, status: 'running' }] };

/** A server that takes connections and never says a word. */
async function silentAddress(): Promise<string> {
  const server = createServer(() => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

describe('what the step advises', () => {
  it.each(['stop', 'ensure-stopped'])(
    '%s with a key for reading only: its scope',
    async (operation) => {
      const keys = [{ apiKey: 'reader', apiSecret: 'reader-secret', scope: 'read' }];
      const account = await openAccount({ ...running, keys });
      const { outputs } = await account.run({ operation, 'deployment-id': ID });
      expect(outputs).toMatchObject({ outcome: 'unauthorized', changed: 'false' });
      expect(outputs['reason']).toContain('the key is known, but its scope does not reach this');
      expect(outputs['reason']).not.toMatch(/api-secret|does not know this key/);
    },
  );

  it('with a wrong key: the key', async () => {
    const account = await openAccount(running);
    const { outputs } = await account.run({ 'deployment-id': ID, 'api-secret': 'wrong' });
    expect(outputs['outcome']).toBe('unauthorized');
    expect(outputs['reason']).toContain('it does not know this key');
  });

  it('a broker that never answers is named at the timeout', async () => {
    const account = await openAccount(running);
    const address = await silentAddress();
    const inputs = { 'deployment-id': ID, probe: `mqtt://${address}`, timeout: '8s' };
    const { outputs } = await account.run(inputs);
    expect(outputs).toMatchObject({ outcome: 'timed-out', status: 'running' });
    expect(outputs['reason']).toContain(`broker ${address} had not answered the probe yet`);
  });

  it('a broker that refuses connections is named at a cancel', async () => {
    const account = await openAccount(running);
    const inputs = { 'deployment-id': ID, probe: 'ws://127.0.0.1:1', timeout: '50s' };
    const signalAt = [{ line: /127\.0\.0\.1:1 refused/, signal: 'SIGINT' }] as const;
    const { outputs } = await account.run(inputs, { signalAt });
    expect(outputs).toMatchObject({ outcome: 'cancelled', status: 'running' });
    expect(outputs['reason']).toContain('the probe failed (ws://127.0.0.1:1 refused');
  });
});

describe('a dry run', () => {
  it('of several goes on past the first write', async () => {
    const ids = ['a0000001', 'a0000002', 'a0000003'];
    const account = await openAccount({
      deployments: ids.map((id, at) => ({ id, status: at === 1 ? 'running' : 'stopped' })),
    });
    const { outputs, stdout, exitCode } = await account.run({
      'deployment-id': ids.join('\n'),
      'dry-run': 'true',
    });
    expect(outputs).toMatchObject({ outcome: 'dry-run', changed: 'false' });
    expect(stdout).toMatch(/dry run, not sent: POST .*a0000001\/start/);
    expect(stdout).toMatch(/dry run, not sent: POST .*a0000003\/start/);
    expect(outputs['reason']).toContain('a0000001, a0000003');
    expect(exitCode).toBe(0);
    expect((await account.calls()).every(({ method }) => method === 'GET')).toBe(true);
  });

  it('of ensure prints the create call', async () => {
    const account = await openAccount({ deployments: [] });
    const { outputs, stdout } = await account.run({
      operation: 'ensure',
      platform: 'aws',
      region: 'us-east-1',
      'deployment-type': 'dedicatedFlex',
      connections: '3000',
      'deployment-name': 'preview',
      'project-id': 'p1',
      'deployment-version': 'v6',
      'allow-create': 'true',
      'dry-run': 'true',
    });
    expect(outputs).toMatchObject({ outcome: 'dry-run', changed: 'false' });
    for (const member of ['dedicatedFlex', 'preview', 'p1', 'v6']) {
      expect(stdout).toMatch(new RegExp(`dry run, not sent: POST .*"${member}"`));
    }
    expect((await account.calls()).every(({ method }) => method === 'GET')).toBe(true);
  });
});

describe('an odd reply to a read', () => {
  it('about another id is not accepted', async () => {
    const account = await openAccount(running);
    const body = { deploymentID: 'b0000002', status: 'running' };
    await account.control('faults', { match: { method: 'GET' }, fault: { status: 200, body } });
    const { outputs } = await account.run({ 'deployment-id': ID });
    expect(outputs).toMatchObject({ outcome: 'rejected', 'deployment-id': ID });
    expect(outputs['reason']).toContain('about another id than the one asked for');
  });

  it('that is a decompression bomb ends the step', async () => {
    const account = await openAccount(running);
    await account.control('faults', { match: { method: 'GET' }, fault: 'bomb' });
    const { outputs } = await account.run({ operation: 'list' });
    expect(outputs['outcome']).toBe('rejected');
    expect(outputs['reason']).toMatch(/more than \d+ MiB/);
  });
});
