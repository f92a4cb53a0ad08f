import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createManualClock } from '@rollout-actions/emulator/core/clock';
import { readScenario } from '@rollout-actions/emulator/core/scenario/scenario-file';
import { type RunningEmulator, startEmulator } from '@rollout-actions/emulator/start';
import { freePort } from '@rollout-actions/runner-harness/programs/free-port';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { request } from 'undici';
import { describe, expect, it } from 'vitest';
import { serviceJob } from './nomad/service-job.ts';

const start = Date.UTC(2026, 0, 1, 8, 50);

async function emulate(yaml: string): Promise<RunningEmulator & AsyncDisposable> {
  const clock = createManualClock(start);
  const running = await startEmulator({ clock, scenario: readScenario(yaml) });
  return { ...running, [Symbol.asyncDispose]: running.close };
}

async function register(url: string, release: string): Promise<void> {
  const Job = serviceJob({
    canary: 1,
    release,
    minHealthyMs: 15_000,
    healthyDeadlineMs: 18_000,
  });
  const reply = await request(`${url}/v1/jobs`, { method: 'POST', body: JSON.stringify({ Job }) });
  expect(reply.statusCode).toBe(200);
}

async function status(url: string, more: object = {}): Promise<number> {
  const { statusCode, body } = await request(url, more);
  await body.dump();
  return statusCode;
}

describe('a scenario', () => {
  it('lets the canary die 40 s after a registration', async () => {
    await using running = await emulate(`
steps:
  - since: { method: POST, path: /v1/jobs }
    at: +40s
    nomad: { control: { path: jobs/shop/exit, body: { canary: true } } }
expect:
  - nomad: { job: shop, version: 1, deployment: failed }
`);
    const { clock, nomad } = running;
    await register(nomad.url, '0');
    clock.advance(30_000);
    await register(nomad.url, '1');
    clock.advance(5_000);
    expect(await running.problems()).toEqual([
      'nomad: job shop: deployment is running, expected failed',
    ]);
    clock.advance(10_000);
    expect(await running.problems()).toEqual([]);
  });

  it('lets EMQX answer 503 from nine for five minutes', async () => {
    await using running = await emulate(`
steps:
  - at: "09:00"
    emqx: { fault: { match: { path: "/**" }, fault: { status: 503 }, for: 5m } }
expect:
  - emqx: { requests: { path: "/**" }, atMost: 2 }
`);
    const { clock, emqx } = running;
    const read = () => status(`${emqx.url}/deployments`);
    expect(await read()).toBe(401);
    clock.advance(10 * 60_000);
    expect(await read()).toBe(503);
    clock.advance(5 * 60_000);
    expect(await read()).toBe(401);
    expect(await running.problems()).toEqual([
      'emqx: 3 requests of any method /**, at most 2 expected',
    ]);
  });

  it('distinguishes deployments that run from those that are on their way', async () => {
    await using running = await emulate(`
expect:
  - emqx: no deployment waiting
  - nomad: no deployment waiting
`);
    expect(await running.problems()).toEqual([]);
    await register(running.nomad.url, '0');
    running.clock.advance(1_000);
    const nomad = /^nomad: no deployment waiting, but \S+ is running$/;
    expect(await running.problems()).toEqual([expect.stringMatching(nomad)]);
    running.clock.advance(60_000);
    expect(await running.problems()).toEqual([]);
  });

  it('names the step that could not be done', async () => {
    await using running = await emulate(`
steps:
  - nomad: { control: { path: jobs/nope/exit } }
`);
    running.clock.advance(1);
    expect(await running.problems()).toEqual([
      expect.stringMatching(/^step 1 \(nomad, \+0s\) was not done: POST jobs\/nope\/exit: 409 /),
    ]);
  });

  it.each([
    ['steps: [{at: soon, nomad: {control: {path: x}}}]', 'must be +40s'],
    ['steps: [{at: +1s}]', 'must have exactly one of'],
    ['steps: [{emqx: {fault: {fault: rest}}}]', 'steps[0].emqx.fault.fault: must be one of reset,'],
    ['steps: [{emqx: {}}]', 'steps[0].emqx.fault: '],
    ['expect: [{nomad: everything fine}]', 'expect[0].nomad: must be one of "no deployment left",'],
    ['expect: [{nomad: {job: web, verson: 1}}]', 'expect[0].nomad: Unrecognized key: "verson"'],
    ['expect: [{emqx: {requests: {}}}]', 'must have "atLeast", "atMost" or both'],
    ['expct: []', 'Unrecognized key: "expct"'],
    ['a: [', 'the file is neither YAML nor JSON'],
  ])('that reads %j is refused', (text, why) => {
    expect(() => readScenario(text)).toThrow(why);
  });
});

const main = fileURLToPath(new URL('../../packages/emulator/src/main.ts', import.meta.url));

describe('the command', () => {
  it('prints lines for $GITHUB_ENV, and ends red where an expectation is not met', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'scenario.yaml');
    writeFileSync(file, 'expect: [{emqx: no deployment running}]');
    const child = spawn(process.execPath, [main, '--env', '--scenario', file], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    const lines: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      lines.push(line);
      if (line.startsWith('NOMAD_TOKEN=')) child.kill('SIGTERM');
    }
    const ended = child.exitCode === null ? await once(child, 'exit') : [child.exitCode];
    expect(ended[0]).toBe(1);
    expect(lines.map((line) => line.split('=')[0])).toEqual([
      'EMQX_URL',
      'EMQX_API_KEY',
      'EMQX_API_SECRET',
      'EMQX_MQTT_URL',
      'EMQXCLOUD_PLATFORM_ENDPOINT',
      'EMQXCLOUD_PLATFORM_API_KEY',
      'EMQXCLOUD_PLATFORM_API_SECRET',
      'EDGEGAP_URL',
      'EDGEGAP_TOKEN',
      'NOMAD_ADDR',
      'NOMAD_TOKEN',
    ]);
    expect(lines.join('\n')).toMatch(/^NOMAD_ADDR=http:\/\/127\.0\.0\.1:\d+$/m);
    expect(errors).toMatch(/Scenario: emqx: no deployment running, but \S+ is running/);
  });
});

describe('the clock', () => {
  it.each([1, 60, 3_600])(
    'is the one of the request log and of Nomad at speed %i',
    async (speed) => {
      const running = await startEmulator({ speed });
      try {
        const read = async (path: string) => {
          const reply = await request(`${running.nomad.url}${path}`);
          return reply.body.text();
        };
        const now = async () => Date.parse(JSON.parse(await read('/__emulator__/clock')).now);
        const before = await now();
        await register(running.nomad.url, '0');
        const after = await now();
        const log = JSON.parse(await read('/__emulator__/requests')).requests;
        const at = Date.parse(log.at(-1).at);
        const submitted = Number(JSON.parse(await read('/v1/job/shop')).SubmitTime) / 1e6;
        for (const time of [at, submitted]) {
          expect(time).toBeGreaterThanOrEqual(before);
          expect(time).toBeLessThanOrEqual(after + 1);
        }
      } finally {
        await running.close();
      }
    },
  );
});

it('gives the broker the MQTT port that is asked for', async () => {
  const port = await freePort();
  const running = await startEmulator({ clock: createManualClock(start), mqttPort: port });
  const urls = running.emqx.deployments.map(({ mqttUrl }) => mqttUrl);
  await running.close();
  expect(urls).toContain(`mqtt://127.0.0.1:${port}`);
});
