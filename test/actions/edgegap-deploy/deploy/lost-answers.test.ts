import { describe, expect, it } from 'vitest';
import { DEPLOY, startOrganisation } from '../organisation.ts';

const CREATE = { method: 'POST', path: '/v2/deployments' };

describe('a deploy whose answers are lost', () => {
  it.each([
    ['reset-after-commit', 'reset-after-commit'],
    ['502 after the commit', { status: 502, commit: true }],
    ['502 before it', { status: 502 }],
    ['a web page', 'html'],
    ['half an answer', 'truncate'],
  ])(
    'by %s makes one server and gives it',
    async (_, fault) => {
      await using organisation = await startOrganisation();
      await organisation.fault(fault, CREATE, 1);
      const step = await organisation.run(DEPLOY);
      expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
      expect(await organisation.left()).toEqual([step.outputs['deployment-id']]);
    },
    60_000,
  );

  it('and whose list cannot be read is never called undone; post finds the server', async () => {
    await using organisation = await startOrganisation();
    const given = { ...DEPLOY, timeout: '6s' };
    await organisation.fault({ status: 502, commit: true }, CREATE, 1);
    await organisation.fault({ status: 503 }, { method: 'GET', path: '/v1/deployments' });
    const step = await organisation.run(given);
    expect(step.outputs, step.stdout).toMatchObject({ outcome: 'timed-out', changed: 'true' });
    expect(step.outputs['reason']).toMatch(/without an answer and may have been carried out/);
    expect(step.outputs['reason']).not.toMatch(/No deployment was created|was stopped/);
    expect(await organisation.left()).toHaveLength(1);
    await organisation.call('DELETE', '/__emulator__/faults');
    const post = await organisation.run(given, { phase: 'post', state: step.state });
    expect(post.exitCode, post.stdout).toBe(0);
    expect(await organisation.left()).toEqual([]);
  }, 60_000);

  it('of the older call is found by its tag too', async () => {
    await using organisation = await startOrganisation();
    await organisation.fault('reset-after-commit', { method: 'POST', path: '/v1/deploy' }, 1);
    const step = await organisation.run({ ...DEPLOY, 'api-version': '1' });
    expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
    expect(await organisation.left()).toEqual([step.outputs['deployment-id']]);
  });

  it('goes on through 429 and trouble of the reads', async () => {
    await using organisation = await startOrganisation();
    await organisation.fault({ status: 429 }, CREATE, 1);
    await organisation.fault({ status: 429 }, { path: '/v1/status/*' }, 1);
    await organisation.fault('reset', { path: '/v1/status/*' }, 1);
    const step = await organisation.run(DEPLOY);
    expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
    expect(await organisation.left()).toHaveLength(1);
  });

  it('a refusal in the middle of many launches no more, and none is left', async () => {
    await using organisation = await startOrganisation();
    const given = { ...DEPLOY, count: '8', 'create-rate': '5/s' };
    const refusal = { status: 400, body: { message: 'You have reached your limit' } };
    const running = organisation.run(given);
    while ((await organisation.writes()).length < 2) await new Promise(setImmediate);
    await organisation.fault(refusal, CREATE);
    const step = await running;
    expect(step.outputs['outcome'], step.stdout).toBe('rejected');
    expect(step.outputs['reason']).toContain('You have reached your limit');
    const posts = (await organisation.writes()).filter((write) => write.startsWith('POST /v2'));
    expect(posts.length).toBeLessThan(8);
    expect(await organisation.left()).toEqual([]);
  });
});
