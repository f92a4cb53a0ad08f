import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BundleRun, runBundle } from '@rollout-actions/runner-harness/run-bundle';
import { describe, expect, it } from 'vitest';
import { answer, dripBody, dripHeaders, redirect, silence } from '../../support/http/behaviours.ts';
import { type Behaviour, startFaultyServer } from '../../support/http/faulty-server.ts';

const HANGING_NAMES = pathToFileURL(
  resolve(import.meta.dirname, '../../support/http/hanging-names.ts'),
);
const SECRETS = {
  'edgegap-token': 'an-edgegap-key',
  'emqx-api-key': 'an-emqx-key',
  'emqx-api-secret': 'an-emqx-secret',
  'github-token': 'ghs_abcdef',
};

const tooMany = answer({ status: 429, headers: { 'retry-after': '3600' }, body: 'slow down' });

/** Of each provider a target that one faulty server is asked for. */
function everything(url: string): Record<string, string> {
  return {
    targets: [
      `${url}/ready`,
      'nomad:job/web@1',
      'edgegap:0123456789ab',
      'emqx:w41b11c0',
      `github:check/build@${'0'.repeat(40)}`,
    ].join('\n'),
    'expect-body': 'ready',
    'nomad-address': url,
    'edgegap-api-url': url,
    'emqx-api-url': url,
  };
}

async function run(inputs: Record<string, string>, env: Record<string, string> = {}) {
  return await runBundle({
    action: 'wait-for-status',
    inputs: { ...SECRETS, timeout: '2s', ...inputs },
    env: { GITHUB_REPOSITORY: 'octo/app', ...env },
  });
}

async function against(behaviour: Behaviour, inputs: (url: string) => Record<string, string>) {
  await using server = await startFaultyServer(behaviour);
  const url = server.url.origin;
  return await run(inputs(url), { GITHUB_API_URL: url });
}

function expectTimedOut({ outputs, exitCode }: BundleRun): void {
  expect([outputs['outcome'], exitCode]).toEqual(['timed-out', 1]);
}

// How late a run is depends on the machine; `on-time.test.ts` counts it on a clock of its own.
const PATIENT = { timeout: 60_000 };
const HANGING = { NODE_OPTIONS: `--import ${HANGING_NAMES.href}` };

function hangingTargets(): string[] {
  return ['https', 'tcp', 'udp', 'mqtt', 'ws'].map((one) => `${one}://a.example:1234`);
}

describe('a timeout ends the wait', PATIENT, () => {
  it.each([
    ['silent servers', silence],
    ['bodies that drip', dripBody],
    ['headers that drip', dripHeaders],
  ])('under %s, whoever is asked', async (_, behaviour) => {
    const step = await against(behaviour, everything);
    expectTimedOut(step);
    expect(Object.values(JSON.parse(step.outputs['statuses'] ?? ''))).toHaveLength(5);
  });

  it.each([
    ['429 with a long Retry-After', tooMany, '429'],
    ['endless redirects, which are not followed', redirect('/ready'), '302'],
  ])('under a page that answers %s', async (_, behaviour, status) => {
    const page = await against(behaviour, (url) => ({ targets: `${url}/ready` }));
    expectTimedOut(page);
    expect(page.outputs['reason']).toContain(status);
  });

  it('under names that are looked up for ever', async () => {
    const targets = [...hangingTargets(), 'nomad:job/web'].join('\n');
    const nomad = { 'nomad-address': 'https://nomad.example' };
    expectTimedOut(await run({ targets, ...nomad }, HANGING));
  });

  it('of 6 s, under all of that at once', async () => {
    const behaviours = [silence, dripBody, dripHeaders, tooMany, redirect('/ready')];
    const servers = await Promise.all(behaviours.map((one) => startFaultyServer(one)));
    const pages = servers.map(({ url }) => `${url.origin}/ready`);
    const targets = [...pages, ...hangingTargets()].join('\n');
    expectTimedOut(await run({ targets, 'expect-body': 'ready', timeout: '6s' }, HANGING));
    for (const server of servers) await server[Symbol.asyncDispose]();
  });
});

describe('a wait that cannot end well ends at once', PATIENT, () => {
  it.each(['nomad:job/web', 'emqx:a', 'edgegap:a', `github:check/a@${'0'.repeat(40)}`])(
    'where the Retry-After of a 429 lies beyond the timeout: %s',
    async (target) => {
      const inputs = (url: string) => ({ ...everything(url), targets: target });
      const { outputs } = await against(tooMany, inputs);
      expect(outputs['outcome']).toBe('quota-exhausted');
    },
  );

  it('where an API points to somewhere else', async () => {
    const nomad = (url: string) => ({ targets: 'nomad:job/web', 'nomad-address': url });
    const { outputs } = await against(redirect('/v1'), nomad);
    expect(outputs['outcome']).toBe('rejected');
  });
});
