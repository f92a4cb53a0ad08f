import { runBundle } from '@rollout-actions/runner-harness/run-bundle';
import { expect, it } from 'vitest';

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

  const post = await runBundle({ action: 'emulator', phase: 'post', state: main.state });
  expect(post.exitCode, post.stdout).toBe(0);
  await expect.poll(() => isListening(main.outputs['nomad-url'])).toBe(false);
});

it('ends refused, with what the emulator said, if it does not start', async () => {
  const run = await runBundle({ action: 'emulator', inputs: { fixture: '/none/such.json' } });
  expect(run.outputs['outcome']).toBe('refused');
  expect(run.outputs['reason']).toContain('--fixture: the file cannot be read');
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
