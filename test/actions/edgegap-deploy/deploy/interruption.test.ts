import { setTimeout as sleep } from 'node:timers/promises';
import { createRandom } from '@rollout-actions/emulator/core/random';
import { describe, expect, it } from 'vitest';
import { DEPLOY, type EmulatedOrganisation, startOrganisation } from '../organisation.ts';

// Each is ready after 2 s and more, so that an interruption finds some on their way.
const MANY = { ...DEPLOY, count: '3', 'create-rate': '4/s' };

/** Runs main, sends SIGINT at that moment, and runs the post step as the runner does. */
async function cancelled(
  organisation: EmulatedOrganisation,
  inputs: Record<string, string>,
  atMs: number,
) {
  let send: Promise<void> | undefined;
  const main = await organisation.run(inputs, {
    onLine(_, child) {
      send ??= sleep(atMs).then(() => void child.kill('SIGINT'));
    },
  });
  await send;
  const post = await organisation.run(inputs, { phase: 'post', state: main.state });
  return { main, post };
}

/** Twenty moments by chance, a few of them at the same time: they mostly wait. */
async function atTwentyMoments(seed: number, trial: (atMs: number, seed: number) => Promise<void>) {
  const random = createRandom(seed);
  for (let round = 0; round < 5; round += 1) {
    const moments = Array.from({ length: 4 }, () => random.between(0, 2_500));
    await Promise.all(moments.map((atMs, at) => trial(atMs, round * 4 + at)));
  }
}

describe('a cancel of a deploy', () => {
  it('at twenty random moments leaves no server with on-cancel: stop', async () => {
    const ends: (string | undefined)[] = [];
    await atTwentyMoments(4, async (atMs, seed) => {
      await using organisation = await startOrganisation({ speed: 2, seed });
      const { main, post } = await cancelled(organisation, MANY, atMs);
      ends.push(main.outputs['outcome']);
      expect(post.exitCode, post.stdout).toBe(0);
      const left = main.outputs['outcome'] === 'succeeded' ? [] : await organisation.left();
      expect(left, `${atMs} ms\n${main.stdout}\n${post.stdout}`).toEqual([]);
    });
    expect(ends.filter((end) => end === 'cancelled').length).toBeGreaterThan(10);
  }, 120_000);

  it('at twenty random moments lists every server with on-cancel: leave', async () => {
    await atTwentyMoments(5, async (atMs, seed) => {
      await using organisation = await startOrganisation({ speed: 2, seed });
      const { main } = await cancelled(organisation, { ...MANY, 'on-cancel': 'leave' }, atMs);
      const listed: string[] = JSON.parse(main.outputs['deployment-ids'] ?? '[]');
      const left = await organisation.left();
      expect(listed.sort(), `${atMs} ms\n${main.stdout}`).toEqual(left.sort());
    });
  }, 120_000);

  it('says which port did not answer where it waited for that', async () => {
    await using organisation = await startOrganisation();
    const unanswered = { 'probe-payload': 'ping', 'probe-expect': 'never', until: 'accepting' };
    const signalAt = [{ line: /^port of deployment \w+: closed/, signal: 'SIGINT' as const }];
    const given = { ...DEPLOY, application: 'shooter', ...unanswered };
    const step = await organisation.run(given, { signalAt });
    expect(step.outputs['outcome'], step.stdout).toBe('cancelled');
    const port = `the port of deployment ${step.outputs['deployment-id']} was closed (udp://`;
    expect(step.outputs['reason']).toContain(port);
  });

  it('ends before the runner kills while a create hangs, and post finishes it', async () => {
    await using organisation = await startOrganisation({ speed: 1 });
    await organisation.fault('drip', { method: 'POST', path: '/v2/deployments' });
    const step = await cancelled(organisation, DEPLOY, 500);
    expect(step.main.outputs['outcome'], step.main.stdout).toBe('cancelled');
    // The 5 s of a cleanup are counted on a fake clock in test/action/cleanup.test.ts.
    expect(step.main.durationMs).toBeLessThan(25_000);
    expect(await organisation.left()).toEqual([]);
  }, 30_000);

  it('is finished by the post step alone where the process was killed', async () => {
    await using organisation = await startOrganisation({ speed: 1 });
    const main = await organisation.run(MANY, {
      signalAt: [{ line: /^deployment \w+: /, signal: 'SIGKILL' }],
    });
    expect(main.killedBy).toBe('SIGKILL');
    const left = await organisation.left();
    expect(left).toHaveLength(3);
    // A later step of the job could stop them too.
    expect(JSON.parse(main.outputs['deployment-ids'] ?? '[]').sort()).toEqual(left.sort());
    expect(main.outputs['changed']).toBe('true');
    const post = await organisation.run(MANY, { phase: 'post', state: main.state });
    expect(post.exitCode, post.stdout).toBe(0);
    expect(await organisation.left()).toEqual([]);
  }, 30_000);

  it('in the first moment of main makes no main of the post step', async () => {
    await using organisation = await startOrganisation();
    const post = await organisation.run(DEPLOY, { phase: 'post', state: {} });
    expect(post).toMatchObject({ exitCode: 0, stdout: '' });
    expect(await organisation.requests()).toEqual([]);
  });
});

describe('the timeout of a deploy', () => {
  const SLOW = { ...DEPLOY, application: 'shooter-slow', 'port-name': '', timeout: '2s' };

  it('stops what was made, keeps its logs, and says what it was waiting for', async () => {
    await using organisation = await startOrganisation({ speed: 1 });
    const step = await organisation.run(SLOW);
    expect(step.outputs, step.stdout).toMatchObject({ outcome: 'timed-out', changed: 'true' });
    expect(step.outputs['reason']).toMatch(/timeout of 2s.*1 of 1 servers were not ready \(\w+\)/);
    expect(await organisation.left()).toEqual([]);
    expect(step.durationMs).toBeLessThan(25_000);
  });

  it('leaves it where on-timeout says so, and names it', async () => {
    await using organisation = await startOrganisation({ speed: 1 });
    const step = await organisation.run({ ...SLOW, 'on-timeout': 'leave' });
    expect(step.outputs['outcome']).toBe('timed-out');
    const left = await organisation.left();
    expect(left).toEqual(JSON.parse(step.outputs['deployment-ids'] ?? '[]'));
    expect(step.outputs['reason']).toContain(left[0]);
  });
});
