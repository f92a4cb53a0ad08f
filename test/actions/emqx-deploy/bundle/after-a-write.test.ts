import { describe, expect, it } from 'vitest';
import { type Account, openAccount } from './account.ts';

const ID = 'a0000001';
const create = {
  operation: 'create',
  'allow-create': 'true',
  platform: 'aws',
  region: 'us-east-1',
  'deployment-type': 'dedicated',
  connections: '1000',
};
const SPEED = 60;
/** The hour of the platform lasts a minute here. */
const inAMinute = { 'get-budget': '60/1m', 'write-budget': '5/1m', 'create-budget': '1/1m' };
const one = (status: string) => ({
  deployments: [{ id: ID, status }],
  durations: { start: ['30s', '1m'], stop: ['10s', '20s'] },
});

/** The first read is answered so, and the next ones meet the fault, so many times or for good. */
async function afterFirstRead(
  { control }: Account,
  { body, fault, times }: { body: unknown; fault: unknown; times?: number },
): Promise<void> {
  const match = { method: 'GET' };
  await control('faults', { match, fault: { status: 200, body }, times: 1 });
  await control('faults', { match, fault, ...(times && { times }) });
}

async function posts({ calls }: Account): Promise<number> {
  return (await calls()).filter(({ method }) => method === 'POST').length;
}

describe('a create call whose answer is lost', () => {
  it.each([
    ['cannot be read', { status: 503 }],
    ['is limited', { status: 429 }],
    ['has an unusual body', { status: 200, body: { deployments: 'none' } }],
    ['is a web page', 'html'],
  ])('is said to be open where the list %s, and post names what it made', async (_what, fault) => {
    const account = await openAccount({ deployments: [] }, SPEED);
    await afterFirstRead(account, { body: '[]', fault });
    await account.control('faults', { match: { method: 'POST' }, fault: 'reset-after-commit' });
    const inputs = { ...create, ...inAMinute, timeout: '50s' };
    const line = /The create call may have been carried out/;
    const main = await account.run(inputs, { signalAt: [{ line, signal: 'SIGINT' }] });
    expect(main.outputs['changed']).toBe('true');
    expect(main.exitCode).toBe(1);
    expect(main.outputs['reason']).toContain('may have been carried out');
    expect(main.outputs['reason']).toContain('The list could not be read');
    await account.clearFaults();
    const post = await account.run(inputs, { phase: 'post', state: main.state });
    const [made] = await account.ids();
    expect(post.stdout).toContain(`The list shows what may have come of it: ${made}`);
    expect(post.exitCode).toBe(0);
    expect(await posts(account)).toBe(1);
  });

  it('is looked for by post after main was killed on the spot', async () => {
    const account = await openAccount({ deployments: [] }, SPEED);
    await account.control('faults', { match: { method: 'POST' }, fault: 'drip' });
    const inputs = { ...create, ...inAMinute, timeout: '50s' };
    const isMade = async () => {
      while ((await account.ids()).length === 0) await new Promise((go) => setImmediate(go));
    };
    const main = await account.run(inputs, {
      onLine: (line, child) => {
        if (line.includes('Creating ')) void isMade().then(() => child.kill('SIGKILL'));
      },
    });
    expect(main.killedBy).toBe('SIGKILL');
    expect(main.outputs['changed']).toBe('true');
    await account.clearFaults();
    const post = await account.run(inputs, { phase: 'post', state: main.state });
    const [made] = await account.ids();
    expect(post.stdout).toContain(`what may have come of it: ${made}`);
    expect(await posts(account)).toBe(1);
  });
});

describe('a start that was accepted', () => {
  it.each([
    ['a second and more of 503', { status: 503 }, 4],
    ['four 429s in a row', { status: 429, headers: { 'Retry-After': '1' } }, 4],
    ['connections that are reset', 'reset', 3],
    ['a page of a proxy', 'html', 2],
  ])(
    'is followed through %s',
    async (_what, fault, times) => {
      const account = await openAccount(one('stopped'), SPEED);
      const body = { deploymentID: ID, status: 'stopped' };
      await afterFirstRead(account, { body, fault, times });
      const main = await account.run({ 'deployment-id': ID, ...inAMinute, timeout: '50s' });
      expect(main.outputs).toMatchObject({ outcome: 'succeeded', status: 'running' });
      expect(await posts(account)).toBe(1);
    },
    60_000,
  );
});

describe('the reply to a stop', () => {
  const stop = { operation: 'stop', 'deployment-id': ID, wait: 'false' };

  it.each(['', 'accepted', '{}', 'null', '[1]', '{"operation":7}'])(
    'is taken for what its status says where its body is %j',
    async (body) => {
      const account = await openAccount(one('running'));
      const fault = { status: 201, body, commit: true };
      await account.control('faults', { match: { method: 'POST' }, fault });
      const { outputs, exitCode } = await account.run(stop);
      expect(outputs).toMatchObject({ outcome: 'succeeded', changed: 'true' });
      expect(exitCode).toBe(0);
    },
  );

  it('is not accepted where it is about another deployment', async () => {
    const account = await openAccount(one('running'));
    const body = { deploymentID: 'b0000002', operation: 'stopping' };
    await account.control('faults', { match: { method: 'POST' }, fault: { status: 201, body } });
    const { outputs } = await account.run(stop);
    expect(outputs).toMatchObject({ outcome: 'inconclusive', changed: 'true' });
    expect(outputs['reason']).toContain('may have been carried out');
    expect(outputs['reason']).not.toContain('b0000002');
  });
});
