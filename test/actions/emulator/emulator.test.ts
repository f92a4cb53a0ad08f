import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { freePort } from '@rollout-actions/runner-harness/programs/free-port';
import { ROOT } from '@rollout-actions/runner-harness/root';
import { type BundleRun, runBundle } from '@rollout-actions/runner-harness/run-bundle';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MQTT_PORT = await freePort();

/** A loaded machine takes longer than the usual second. */
const PATIENT = { timeout: 20_000 };

const SCENARIO = `
steps:
  - nomad: { fault: { match: { path: /v1/jobs }, fault: { status: 503 } } }
`;

const endEmulator = (main: BundleRun): Promise<BundleRun> =>
  runBundle({ action: 'emulator', phase: 'post', state: main.state });

const isListening = (url: string | undefined): Promise<boolean> =>
  fetch(`${url}/v1/status/leader`).then(
    ({ ok }) => ok,
    () => false,
  );

it('leaves three servers running for later steps, and its post step ends them', async () => {
  const main = await runBundle({ action: 'emulator', inputs: { speed: '10' } });
  expect(main.outputs, main.stdout).toMatchObject({ outcome: 'succeeded' });
  const list = await runBundle({
    action: 'emqx-deploy',
    inputs: {
      operation: 'list',
      'api-url': main.outputs['emqx-url'] ?? '',
      'api-key': main.outputs['emqx-api-key'] ?? '',
      'api-secret': main.outputs['emqx-api-secret'] ?? '',
    },
  });
  expect(list.outputs).toMatchObject({ outcome: 'succeeded' });
  expect(list.outputs['json']).toContain(main.outputs['emqx-deployment-name']);
  expect(main.outputs['edgegap-url']).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await isListening(main.outputs['nomad-url'])).toBe(true);

  const post = await endEmulator(main);
  expect(post.exitCode, post.stdout).toBe(0);
  await expect.poll(() => isListening(main.outputs['nomad-url']), PATIENT).toBe(false);
});

it('ends refused, with all that the emulator said, if it does not start', async () => {
  const run = await runBundle({
    action: 'emulator',
    inputs: { fixture: '/none/such.json', scenario: 'steps: [{ at: soon }]' },
  });
  expect(run.outputs['outcome']).toBe('refused');
  expect(run.outputs['reason']).toMatch(
    /^The emulator did not start: --fixture: the file cannot be read: .*\. Check the inputs\.$/,
  );
});

describe('what later steps get', () => {
  let main: BundleRun;
  beforeAll(async () => {
    main = await runBundle({
      action: 'emulator',
      inputs: {
        env: 'true',
        'nomad-nodes': '2',
        'mqtt-port': String(MQTT_PORT),
        fixture: '{"edgegap": {"token": "from-the-fixture"}}',
        scenario: SCENARIO,
      },
    });
  }, 120_000);
  afterAll(() => endEmulator(main));

  it('addresses as variables, where env is true', () => {
    expect(main.environment).toMatchObject({
      NOMAD_ADDR: main.outputs['nomad-url'],
      EDGEGAP_URL: main.outputs['edgegap-url'],
      EMQXCLOUD_PLATFORM_ENDPOINT: main.outputs['emqx-url'],
      EMQX_MQTT_URL: `mqtt://127.0.0.1:${MQTT_PORT}`,
    });
  });

  it('as many nodes as asked for', async () => {
    const nodes = await fetch(`${main.outputs['nomad-url']}/v1/nodes`);
    expect(await nodes.json()).toHaveLength(2);
  });

  it('what the fixture says', () => {
    expect(main.outputs['edgegap-token']).toBe('from-the-fixture');
  });

  it('what the scenario does', async () => {
    const answer = () => fetch(`${main.outputs['nomad-url']}/v1/jobs`).then(({ status }) => status);
    await expect.poll(answer, PATIENT).toBe(503);
  });
});

it('its post step is red, and names what the scenario expected', async () => {
  const main = await runBundle({
    action: 'emulator',
    inputs: { scenario: 'expect:\n  - emqx: no deployment running\n' },
  });
  const post = await endEmulator(main);
  expect(post.exitCode).toBe(1);
  expect(post.stdout).toMatch(
    /failed: The scenario expected something else: emqx: no deployment running, but \S+ is running\./,
  );
  await expect.poll(() => isListening(main.outputs['nomad-url']), PATIENT).toBe(false);
});

it('its post step says so if the emulator has ended before', async () => {
  const main = await runBundle({ action: 'emulator' });
  await endEmulator(main);
  await expect.poll(() => isListening(main.outputs['nomad-url']), PATIENT).toBe(false);
  const post = await endEmulator(main);
  expect(post.exitCode).toBe(0);
  expect(post.stdout).toContain('::warning::The emulator had ended before this step.');
  expect(post.stdout).toContain('::group::What it printed');
});

it('is the program of npx outside of GitHub', async () => {
  const run = await runBundle({
    action: 'emulator',
    env: { GITHUB_ACTIONS: '', NODE_OPTIONS: '' },
    onLine: (line, child) => {
      if (line.startsWith('{')) child.kill('SIGTERM');
    },
  });
  expect(run.exitCode, run.stderr).toBe(0);
  expect(JSON.parse(run.stdout)).toHaveProperty('nomad.url');
});

it('is that program in a script of a workflow too', async () => {
  const { INPUT_SPEED: _none, ...env } = process.env;
  const program = spawn(process.execPath, [join(ROOT, 'dist/emulator/index.js')], {
    env: { ...env, GITHUB_ACTIONS: 'true' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface(program.stdout), 'line');
  program.kill('SIGTERM');
  await once(program, 'close');
  expect(JSON.parse(line)).toHaveProperty('nomad.url');
});

// Windows starts npm's scripts by a shell only.
it.skipIf(process.platform === 'win32')('npx takes it from the folder of a clone', async () => {
  using folder = temporaryFolder();
  const env = { ...process.env, npm_config_cache: folder.path };
  const npx = spawn('npx', ['--yes', '--offline', `file:${ROOT}`, '--help'], {
    cwd: folder.path,
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(await text(npx.stdout)).toMatch(/^Usage: emulator \[options\]/);
});
