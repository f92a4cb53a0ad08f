import type { ActionRun } from '@rollout-actions/action/action-run';
import { documentationUrl } from '@rollout-actions/action/documentation';
import { commonInputs } from '@rollout-actions/action/inputs/common';
import { defineInputs } from '@rollout-actions/action/inputs/define';
import { choice } from '@rollout-actions/action/inputs/text';
import { Failure, type FailureKind, NotSent } from '@rollout-actions/client/http/failure';
import { expect, test } from 'vitest';
import { runStep } from '../../support/runner/run-step.ts';

const inputs = defineInputs({
  ...commonInputs({
    timeout: '10m',
    onTimeout: choice('leave').default('leave'),
    onCancel: choice('leave').default('leave'),
  }),
});

const failure = (kind: FailureKind) =>
  new Failure({
    kind,
    resource: 'Tiny',
    what: 'it does not know the token',
    next: 'give another',
    received: 'yes',
    cause: new Error('status 401'),
  });

test('a good end: outputs, everything known as json, summary, exit code 0', async () => {
  const step = await runStep({
    inputs,
    outputs: ['job-id'],
    body: {
      async run(_values, run) {
        let sent = 2;
        run.requests(() => sent);
        run.requests(() => 1);
        run.outputs.set('job-id', 'web');
        run.outputs.set('deployment-ids', ['a', 'b']);
        run.outputs.set('changed', true);
        run.report.things({ title: 'Groups', columns: ['name'], rows: [['web']] });
        sent += 1;
        await run.world.clock.sleep(61_400, run.signal);
        return { outcome: 'succeeded', reason: 'all is well', json: { groups: [{ name: 'web' }] } };
      },
    },
  });
  const { json, ...outputs } = step.outputs;
  expect(outputs).toEqual({
    'job-id': 'web',
    'deployment-ids': '["a","b"]',
    changed: 'true',
    outcome: 'succeeded',
    reason: 'all is well',
    'elapsed-seconds': '61',
    requests: '4',
  });
  expect(JSON.parse(json ?? '')).toEqual({
    schemaVersion: 1,
    action: 'tiny',
    jobId: 'web',
    deploymentIds: ['a', 'b'],
    changed: true,
    outcome: 'succeeded',
    reason: 'all is well',
    elapsedSeconds: 61,
    requests: 4,
    groups: [{ name: 'web' }],
  });
  expect(step.host.exitCode()).toBe(0);
  expect(step.host.exits()).toBe(0);
  expect(step.host.lines).toEqual(['::notice::succeeded: all is well']);
  expect(step.summary).toMatch(/^## ✅ tiny: succeeded\n\n\*\*all is well\*\*\n/);
  expect(step.summary).toContain('### Groups\n\n| name |');
  expect(step.summary).toContain('4 requests in 1m 1s');
});

test('a bad end: one error, its causes once, stacks for debugging only', async () => {
  const body = { run: () => Promise.reject(failure('unauthorized')) };
  const { host, outputs, summary } = await runStep({ inputs, body });
  const said = host.lines.filter((line) => !line.startsWith('::debug::'));
  const page = documentationUrl({ outcome: 'unauthorized' });
  const reason = 'Tiny: it does not know the token. Give another.';
  expect(said).toEqual([
    `::error::unauthorized: ${reason}%0ACause and remedy: ${page}`,
    'caused by Error: status 401',
  ]);
  expect(host.lines.some((line) => line.startsWith('::debug::    at '))).toBe(true);
  expect(outputs).toMatchObject({ outcome: 'unauthorized', changed: 'false', requests: '0' });
  expect(summary).toMatch(/^## ❌ tiny: unauthorized\n/);
  expect(host.exitCode()).toBe(1);
});

test('a red message leads to the kind of its error where the outcome says less', async () => {
  const body = { run: () => Promise.reject(failure('invalid-reply')) };
  const { host } = await runStep({ inputs, body });
  const [error] = host.commands().filter(({ name }) => name === 'error');
  expect(error?.data).toMatch(/\nCause and remedy: https:\S+#invalid-reply$/);
});

test.each([
  ['failed', 1],
  ['unauthorized', 0],
  ['refused, unauthorized', 0],
])('allowed-outcomes %s leaves exit code %i for an unauthorized', async (allowed, exitCode) => {
  const body = { run: () => Promise.reject(failure('unauthorized')) };
  const env = { 'INPUT_ALLOWED-OUTCOMES': allowed };
  const { host, outputs } = await runStep({ inputs, body, env });
  expect(host.exitCode()).toBe(exitCode);
  expect(outputs['outcome']).toBe('unauthorized');
  expect(host.commands().some(({ name }) => name === 'error')).toBe(exitCode === 1);
});

test('wrong inputs end refused before anything is loaded, and may be allowed too', async () => {
  const body = { run: () => expect.unreachable('it must not run') };
  const env = { INPUT_TIMEOUT: '10', 'INPUT_ALLOWED-OUTCOMES': 'refused' };
  const { host, outputs, json } = await runStep({ inputs, body, env });
  expect(outputs).toMatchObject({ outcome: 'refused', requests: '0' });
  expect(json).toMatchObject({ schemaVersion: 1, outcome: 'refused' });
  expect(host.exitCode()).toBe(0);
});

test('a dry run ends green', async () => {
  const body = { run: () => Promise.reject(new NotSent('POST https://a.example/v1/x')) };
  const { host, outputs } = await runStep({ inputs, body, env: { 'INPUT_DRY-RUN': 'true' } });
  expect(outputs).toMatchObject({ outcome: 'dry-run', changed: 'false' });
  expect(host.exitCode()).toBe(0);
});

test('summary: false writes none', async () => {
  const body = { run: async () => ({ outcome: 'succeeded' as const, reason: 'done' }) };
  const { summary } = await runStep({ inputs, body, env: { INPUT_SUMMARY: 'false' } });
  expect(summary).toBe('');
});

test('an end that cannot be written down is red', async () => {
  const body = { run: async () => ({ outcome: 'succeeded' as const, reason: 'done' }) };
  const env = { GITHUB_STEP_SUMMARY: import.meta.dirname };
  const { host } = await runStep({ inputs, body, env });
  expect(host.exitCode()).toBe(1);
  expect(host.lines.at(-1)).toMatch(
    /^::error::The end of the run could not be written down: .*#no-outcome$/,
  );
});

test('the run has what the inputs and the environment say about the way', async () => {
  const seen: unknown[] = [];
  const body = {
    async run(_values: unknown, { dryRun, tls, proxy, allowInsecureHttp, env }: ActionRun) {
      seen.push({ dryRun, tls, proxy, allowInsecureHttp, id: env('GITHUB_RUN_ID') });
      return { outcome: 'succeeded' as const, reason: 'done' };
    },
  };
  await runStep({ inputs, body });
  const pem = '-----BEGIN CERTIFICATE-----';
  await runStep({
    inputs,
    body,
    env: {
      'INPUT_DRY-RUN': 'true',
      'INPUT_CA-CERTIFICATE': pem,
      'INPUT_TLS-SERVER-NAME': 'a.example',
      'INPUT_ALLOW-INSECURE-HTTP': 'true',
      HTTPS_PROXY: 'http://big.example',
      https_proxy: 'http://small.example',
      NO_PROXY: 'b.example',
      GITHUB_RUN_ID: '7',
    },
  });
  expect(seen).toEqual([
    { dryRun: false, tls: undefined, proxy: {}, allowInsecureHttp: false, id: undefined },
    {
      dryRun: true,
      tls: { ca: [pem], serverName: 'a.example' },
      proxy: { https: 'http://small.example', none: 'b.example' },
      allowInsecureHttp: true,
      id: '7',
    },
  ]);
});
