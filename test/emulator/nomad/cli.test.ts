import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type RunningEmulator, startEmulator } from '@rollout-actions/emulator/start';
import { findProgram } from '@rollout-actions/runner-harness/programs/find-program';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inside, items } from './served-nomad.ts';
import { serviceJob } from './service-job.ts';

const program = findProgram('nomad');
if (program === undefined) console.log('left out: the Nomad CLI against the emulator (no `nomad`)');

const run = promisify(execFile);

// What was compared by hand with a real 2.0.6-dev agent: the same exit status and the same text.
describe.skipIf(program === undefined)('the Nomad CLI works against the emulator', () => {
  let emulator: RunningEmulator;
  const folder = temporaryFolder();

  beforeAll(async () => {
    emulator = await startEmulator({ speed: 4 });
  });
  afterAll(async () => {
    await emulator.close();
    folder[Symbol.dispose]();
  });

  async function nomad(...args: string[]): Promise<{ code: number; text: string }> {
    const env = { ...process.env, NOMAD_ADDR: emulator.nomad.url, NOMAD_TOKEN: '' };
    const options = { env, cwd: folder.path, timeout: 60_000 };
    try {
      const { stdout, stderr } = await run(program ?? 'nomad', args, options);
      return { code: 0, text: stdout + stderr };
    } catch (error) {
      const text = `${inside(error, 'stdout')}${inside(error, 'stderr')}`;
      return { code: Number(inside(error, 'code')), text };
    }
  }

  async function read(path: string): Promise<unknown> {
    return (await fetch(`${emulator.nomad.url}${path}`)).json();
  }

  function write(release: string): string {
    const file = join(folder.path, `${release}.json`);
    const Job = serviceJob({ canary: 1, count: 2, release, autoRevert: true });
    writeFileSync(file, JSON.stringify({ Job }));
    return file;
  }

  const latestId = async () => String(inside(await read('/v1/job/shop/deployment'), 'ID'));

  it('in a release with pause, promotion, failure and revert', { timeout: 180_000 }, async () => {
    const first = write('0');
    expect(await nomad('job', 'plan', '-json', first)).toMatchObject({ code: 1 });
    const deployed = await nomad('job', 'run', '-json', first);
    expect(deployed.text).toContain('successful');
    expect(deployed.code).toBe(0);

    await nomad('job', 'run', '-json', '-detach', write('1'));
    await expect
      .poll(() => read('/v1/job/shop/deployment'), { timeout: 20_000 })
      .toMatchObject({
        JobVersion: 1,
        TaskGroups: { web: { HealthyAllocs: 1 } },
      });
    const id = await latestId();
    expect((await nomad('job', 'status', 'shop')).text).toContain('requires manual promotion');
    expect((await nomad('deployment', 'pause', id)).code).toBe(0);
    expect((await nomad('deployment', 'resume', '-detach', id.slice(0, 8))).code).toBe(0);
    expect((await nomad('deployment', 'promote', id)).text).toContain('successful');
    expect(await nomad('deployment', 'promote', '-detach', id)).toMatchObject({ code: 1 });

    const [evaluation] = items(await read('/v1/job/shop/evaluations'));
    const [allocation] = items(await read('/v1/job/shop/allocations'));
    expect((await nomad('eval', 'status', String(inside(evaluation, 'ID')))).code).toBe(0);
    const shown = await nomad('alloc', 'status', String(inside(allocation, 'ID')));
    expect(shown.text).toContain('Task Resources');

    await nomad('job', 'run', '-json', '-detach', write('2'));
    await expect
      .poll(() => read('/v1/job/shop/deployment'), { timeout: 20_000 })
      .toMatchObject({ JobVersion: 2 });
    const failed = await nomad('deployment', 'fail', await latestId());
    expect(failed.text).toContain('Auto-reverted to job version 1');
    expect((await nomad('job', 'revert', 'shop', '0')).code).toBe(0);
    expect((await nomad('status')).text).toContain('shop');
    expect((await nomad('job', 'stop', '-purge', 'shop')).code).toBe(0);
    expect((await nomad('job', 'status')).text).toContain('No running jobs');
  });
});
