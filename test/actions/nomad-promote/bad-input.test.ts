import { runBundle } from '@rollout-actions/runner-harness/run-bundle';
import { describe, expect, it } from 'vitest';
import { html, reset } from '../../support/http/behaviours.ts';
import { startFaultyServer } from '../../support/http/faulty-server.ts';
import { firstVersion, jobOf, startCluster } from './cluster.ts';

const ID = '8ae7e2d8-4c2b-9d38-8b9a-1f5a4e2a3b4c';

const run = (inputs: Record<string, string>) => runBundle({ action: 'nomad-promote', inputs });

describe('what nomad-promote says to bad input', () => {
  it('names every wrong input in one error, and sends nothing', async () => {
    await using cluster = await startCluster();
    const step = await cluster.run({
      'deployment-id': '8ae7e2d8',
      timeout: '30',
      bake: 'long',
      'stop-at': 'done',
      token: 'secret-token',
      'auth-method': 'github',
    });
    expect(step.exitCode).toBe(1);
    expect(step.outputs['outcome']).toBe('refused');
    for (const name of ['deployment-id', 'timeout', 'bake', 'stop-at', 'auth-method']) {
      expect(step.outputs['reason']).toContain(`${name}: `);
    }
    expect(step.stdout.replaceAll('::add-mask::secret-token', '')).not.toContain('secret-token');
    expect(await cluster.requests()).toEqual([]);
  });

  it.each([
    [{ operation: 'promote' }, 'none was given'],
    [{ 'deployment-id': ID, job: 'web' }, 'more than one was given'],
    [{ 'job-version': '1', 'eval-id': ID }, 'together with the input job'],
    [{ operation: 'run' }, 'path of a job'],
    [{ 'deployment-id': `${ID}\n${ID.replace('8', '9')}` }, 'one id for promote'],
    [{ operation: 'set-health', 'deployment-id': ID }, 'at least one id'],
    [{ operation: 'list', prefix: '25ba81c' }, 'even number'],
    [{ job: 'web', namespace: '*' }, 'one namespace'],
    [{ job: 'web', audience: 'x' }, 'auth-method and audience together'],
  ])('refuses %j', async (inputs, words) => {
    const step = await run(inputs);
    expect(step.outputs['outcome']).toBe('refused');
    expect(step.outputs['reason']).toContain(words);
    expect(step.outputs['requests']).toBe('0');
  });

  it('warns of an input that the operation does not use', async () => {
    await using cluster = await startCluster();
    const step = await cluster.run({ operation: 'list', bake: '5m' });
    expect(step.outputs['outcome']).toBe('succeeded');
    const warnings = step.commands.filter(({ name }) => name === 'warning');
    expect(warnings.map(({ data }) => data)).toEqual([expect.stringContaining('bake')]);
  });

  it('names the groups there are where one is mistyped, and promotes nothing', async () => {
    await using cluster = await startCluster({ speed: 5 });
    await firstVersion(cluster);
    await cluster.register(jobOf({ release: '1' }));
    const step = await cluster.run({ job: 'web', 'job-version': '1', groups: 'wbe' });
    expect(step.outputs['outcome']).toBe('refused');
    expect(step.outputs['reason']).toContain('has the groups web');
    expect((await cluster.writes()).filter((write) => write.includes('promote'))).toEqual([]);
  });

  it('distinguishes an unknown job, an unknown version and an unknown id', async () => {
    await using cluster = await startCluster({ speed: 5 });
    await firstVersion(cluster);
    const soon = { 'discovery-timeout': '200ms' };
    const nobody = await cluster.run({ job: 'nobody', ...soon });
    expect(nobody.outputs['outcome']).toBe('not-found');
    expect(nobody.outputs['reason']).toContain('has no such job');
    const version = await cluster.run({ job: 'web', 'job-version': '9', ...soon });
    expect(version.outputs['outcome']).toBe('not-found');
    expect(version.outputs['reason']).toContain('the job is at version 0');
    const id = await cluster.run({ 'deployment-id': ID });
    expect(id.outputs['outcome']).toBe('not-found');
    expect(id.outputs['reason']).toContain('deployment not found');
    for (const operation of ['fail', 'pause', 'allocations', 'unblock']) {
      const step = await cluster.run({ operation, 'deployment-id': ID });
      expect(step.outputs['outcome']).toBe('not-found');
    }
  });

  it('says which right is missing to a token without it', async () => {
    await using cluster = await startCluster({ accessControl: true });
    const step = await cluster.run({ operation: 'list', token: 'not-a-token-of-this-cluster' });
    expect(step.outputs['outcome']).toBe('unauthorized');
    expect(step.outputs['reason']).toContain('read-job');
    const good = await cluster.run({ operation: 'list', token: cluster.token });
    expect(good.outputs['outcome']).toBe('succeeded');
  });

  it('knows a web page from the API, and nobody from somebody', async () => {
    await using page = await startFaultyServer(html(200, 'Sign in'));
    const signIn = await run({ operation: 'list', address: page.url.href });
    expect(signIn.outputs['outcome']).toBe('rejected');
    expect(signIn.outputs['reason']).toContain('web page');
    await using closed = await startFaultyServer(reset);
    const nobody = await run({ operation: 'list', address: closed.url.href, timeout: '20s' });
    expect(nobody.outputs['outcome']).toBe('unreachable');
  });

  it('sends no token over http:// to another machine', async () => {
    const inputs = { operation: 'list', address: 'http://nomad.example:4646', token: 'abc-def' };
    const step = await run(inputs);
    expect(step.outputs['outcome']).toBe('refused');
    expect(step.outputs['reason']).toContain('allow-insecure-http');
    expect(step.outputs['requests']).toBe('0');
  });
});
