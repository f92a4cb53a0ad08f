import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { describe, expect, it } from 'vitest';
import { json } from '../../support/http/behaviours.ts';
import { startFaultyServer } from '../../support/http/faulty-server.ts';
import { DEPLOY, type EmulatedOrganisation, startOrganisation } from './organisation.ts';

const REAP = { operation: 'reap', 'github-token': 'ghs_abc' };

async function deployed(organisation: EmulatedOrganisation, key: string): Promise<string> {
  const { outputs } = await organisation.run({ ...DEPLOY, key });
  return outputs['deployment-id'] ?? '';
}

/** GitHub as far as pull requests go: those of these numbers are closed. */
function github(closed: readonly number[]) {
  return startFaultyServer((socket, request) => {
    const number = Number(/\/pulls\/(\d+)/.exec(request.target)?.[1]);
    json({ number, state: closed.includes(number) ? 'closed' : 'open' })(socket, request);
  });
}

describe('reap', () => {
  it('stops the servers of closed pull requests, asked from GitHub', async () => {
    await using organisation = await startOrganisation();
    await using hub = await github([12]);
    const [closed, open, other] = [
      await deployed(organisation, 'pr-12'),
      await deployed(organisation, 'pr-13'),
      await deployed(organisation, 'main'),
    ];
    const foreign = await organisation.run(
      { ...DEPLOY, key: 'pr-12' },
      { env: { GITHUB_REPOSITORY: 'octo/other' } },
    );
    const env = { GITHUB_API_URL: hub.url.origin };
    const step = await organisation.run(REAP, { env });
    expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
    expect(JSON.parse(step.outputs['stopped-ids'] ?? '')).toEqual([closed]);
    expect((await organisation.left()).sort()).toEqual(
      [open, other, foreign.outputs['deployment-id']].sort(),
    );
    expect(hub.requests).toHaveLength(2);
  }, 40_000);

  it("knows it from the run's own event without asking", async () => {
    await using organisation = await startOrganisation();
    using folder = temporaryFolder();
    const id = await deployed(organisation, 'pr-12');
    const event = join(folder.path, 'event.json');
    const request = { number: 12, state: 'closed' };
    await writeFile(event, JSON.stringify({ action: 'closed', pull_request: request }));
    const step = await organisation.run(REAP, { env: { GITHUB_EVENT_PATH: event } });
    expect(JSON.parse(step.outputs['stopped-ids'] ?? '[]'), step.stdout).toEqual([id]);
  });

  it('stops nothing on a guess: what GitHub does not show is a warning', async () => {
    await using organisation = await startOrganisation();
    await using hub = await startFaultyServer(json({ message: 'no' }, { status: 403 }));
    await deployed(organisation, 'pr-12');
    const step = await organisation.run(REAP, { env: { GITHUB_API_URL: hub.url.origin } });
    expect(step.outputs['outcome'], step.stdout).toBe('unchanged');
    expect(step.stdout).toMatch(/::warning::.*pull-requests: read/);
    expect(await organisation.left()).toHaveLength(1);
    const blind = await organisation.run({ ...REAP, 'github-token': '' });
    expect(blind.stdout).toMatch(/::warning::.*give github-token/);
  });

  it('stops what is too old by the time in its own tag', async () => {
    await using organisation = await startOrganisation();
    const id = await deployed(organisation, 'main');
    const young = await organisation.run({ operation: 'reap', ttl: '1h' });
    expect(young.outputs['outcome'], young.stdout).toBe('unchanged');
    const old = await organisation.run({ operation: 'reap', ttl: '1ms', key: 'main' });
    expect(JSON.parse(old.outputs['stopped-ids'] ?? '[]'), old.stdout).toEqual([id]);
  });

  it('leaves everything alone that this action did not make, and more than max-stop', async () => {
    await using organisation = await startOrganisation();
    const body = {
      application: 'shooter',
      version: 'v7',
      users: [{ user_type: 'ip_address', user_data: { ip_address: '1.2.3.4' } }],
      tags: ['by-hand'],
    };
    await organisation.call('POST', '/v2/deployments', body);
    await organisation.run({ ...DEPLOY, count: '3' });
    const given = { operation: 'reap', ttl: '1ms', 'max-stop': '2' };
    const step = await organisation.run(given);
    expect(step.outputs['outcome'], step.stdout).toBe('refused');
    expect(step.outputs['reason']).toContain('set confirm: 3');
    expect(await organisation.left()).toHaveLength(4);
  });

  it('stops nothing of another repository, unless reap-scope says so', async () => {
    await using organisation = await startOrganisation();
    const other = await organisation.run(DEPLOY, { env: { GITHUB_REPOSITORY: 'octo/other' } });
    const own = await organisation.run(DEPLOY);
    const step = await organisation.run({ operation: 'reap', ttl: '1ms' });
    expect(JSON.parse(step.outputs['stopped-ids'] ?? '[]'), step.stdout).toEqual([
      own.outputs['deployment-id'],
    ]);
    expect(await organisation.left()).toEqual([other.outputs['deployment-id']]);
    const wide = { operation: 'reap', ttl: '1ms', 'reap-scope': 'organization' };
    expect((await organisation.run(wide)).outputs['outcome']).toBe('succeeded');
    expect(await organisation.left()).toEqual([]);
  });

  it('finds a key of any length, and without ttl stops all of it', async () => {
    await using organisation = await startOrganisation();
    const key = 'feature-a-very-long-branch-name';
    const id = await deployed(organisation, key);
    const other = await deployed(organisation, `${key}-2`);
    const step = await organisation.run({ operation: 'reap', key });
    expect(JSON.parse(step.outputs['stopped-ids'] ?? '[]'), step.stdout).toEqual([id]);
    expect(await organisation.left()).toEqual([other]);
  });

  it('stops the oldest with on-excess: oldest, and says how many are left', async () => {
    await using organisation = await startOrganisation();
    const oldest = await deployed(organisation, 'a');
    await organisation.call('POST', '/__emulator__/advance', { by: '5s' });
    await deployed(organisation, 'b');
    await deployed(organisation, 'c');
    const given = { operation: 'reap', ttl: '1ms', 'max-stop': '1', 'on-excess': 'oldest' };
    const step = await organisation.run(given);
    expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
    expect(step.outputs['reason']).toContain('2 more match and are left');
    expect(JSON.parse(step.outputs['stopped-ids'] ?? '[]')).toEqual([oldest]);
  });
});
