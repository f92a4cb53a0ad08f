import { statSync } from 'node:fs';
import { createOutputs } from '@rollout-actions/action/outputs';
import { createRunnerFiles } from '@rollout-actions/action/runner/files';
import { createSecrets } from '@rollout-actions/client/http/redaction/secrets';
import { createStepFiles, readPairs } from '@rollout-actions/runner-harness/step-environment';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText } from '../support/hostile-text.ts';
import { createFakeToolkit } from '../support/runner/fake-toolkit.ts';

function openOutputs(...names: string[]) {
  const directory = temporaryFolder();
  const files = createStepFiles(directory.path);
  const secrets = createSecrets();
  const log = (text: string) => expect.unreachable(text);
  const env = { ...files };
  const toolkit = createFakeToolkit({ env, print: log });
  const runnerFiles = createRunnerFiles({ env, toolkit, log: log });
  const outputs = createOutputs({ names, files: runnerFiles, secrets });
  return {
    outputs,
    secrets,
    written: () => readPairs(files.GITHUB_OUTPUT),
    size: () => statSync(files.GITHUB_OUTPUT).size,
    [Symbol.dispose]: () => directory[Symbol.dispose](),
  };
}

test('a value is written at once, and the last of several wins', async () => {
  using step = openOutputs('job-id');
  step.outputs.set('job-id', 'first');
  expect(await step.written()).toEqual({ 'job-id': 'first' });
  step.outputs.set('job-id', 'second');
  step.outputs.set('job-id', 'third');
  step.outputs.flush();
  expect(await step.written()).toEqual({ 'job-id': 'third' });
});

test('ids are written as they come, and a long list in little more than its own length', async () => {
  using step = openOutputs();
  const ids: string[] = [];
  for (let n = 0; n < 1_000; n += 1) {
    ids.push(String(n).padStart(12, '0'));
    step.outputs.set('deployment-ids', ids);
    if (n < 50) expect(await step.written()).toEqual({ 'deployment-ids': JSON.stringify(ids) });
  }
  const { 'deployment-ids': soFar = '[]' } = await step.written();
  expect(JSON.parse(soFar).length).toBeGreaterThanOrEqual(500);
  expect(step.size()).toBeLessThan(128 * 1024);
  step.outputs.flush();
  expect(await step.written()).toEqual({ 'deployment-ids': JSON.stringify(ids) });
});

test('what was taken back is written as nothing', async () => {
  using step = openOutputs();
  step.outputs.set('url', 'https://a.example');
  step.outputs.set('url', undefined);
  step.outputs.set('fqdn', undefined);
  step.outputs.flush();
  expect(await step.written()).toEqual({ url: '' });
});

test('numbers and booleans are texts, arrays and objects JSON', async () => {
  using step = openOutputs();
  step.outputs.set('requests', 3);
  step.outputs.set('changed', false);
  step.outputs.set('deployment-ids', ['a', 'b']);
  step.outputs.set('ports', { http: { port: 80 }, when: new Date(0), gone: undefined });
  expect(await step.written()).toEqual({
    requests: '3',
    changed: 'false',
    'deployment-ids': '["a","b"]',
    ports: '{"http":{"port":80},"when":"1970-01-01T00:00:00.000Z"}',
  });
});

test.each(['other', 'url=x\nchanged', 'url<<x', '', '__proto__'])(
  'the name %j, which nobody declared, is refused',
  async (name) => {
    using step = openOutputs('job-id');
    expect(() => step.outputs.set(name, 'x')).toThrow('does not declare');
    expect(await step.written()).toEqual({});
  },
);

test('no value can end itself or set another output', async () => {
  const attack = fc.oneof(
    hostileText,
    fc.constantFrom('a\nb=c', 'ghadelimiter_x\nurl=y', '<<', '='),
  );
  await fc.assert(
    fc.asyncProperty(attack, attack, async (one, two) => {
      using step = openOutputs('words');
      step.outputs.set('words', one);
      step.outputs.set('deployment-ids', [two]);
      const { words, 'deployment-ids': ids, ...others } = await step.written();
      // The runner joins lines by \n; the one that ends the value may take a \r from it.
      const read = `${one.toWellFormed()}\n`.replaceAll('\r\n', '\n').slice(0, -1);
      expect(words).toBe(read);
      expect(JSON.parse(ids ?? '')).toEqual([two]);
      expect(others).toEqual({});
    }),
    { numRuns: 60 },
  );
});

test('secrets are redacted in texts, in members and in their names', async () => {
  const secretText = fc.string({ minLength: 8, maxLength: 20, unit: 'grapheme' });
  await fc.assert(
    fc.asyncProperty(secretText, fc.string(), async (secret, around) => {
      using step = openOutputs('words');
      step.secrets.add(secret);
      const text = around + secret + around;
      step.outputs.set('words', text);
      step.outputs.set('ports', { [text]: [{ deep: text }], map: new Map([[text, text]]) });
      const written = await step.written();
      for (const form of step.secrets.forms()) {
        expect(written['words']).not.toContain(form);
        expect(written['ports']).not.toContain(form);
      }
    }),
    { numRuns: 60 },
  );
});

test('run by hand there is no file: outputs are logged', () => {
  const logged: string[] = [];
  const log = (text: string) => logged.push(text);
  const toolkit = createFakeToolkit({ env: {}, print: log });
  const files = createRunnerFiles({ env: {}, toolkit, log: log });
  const outputs = createOutputs({ names: [], files, secrets: createSecrets() });
  outputs.set('outcome', 'succeeded');
  outputs.flush();
  files.summary('nothing');
  files.state('nothing', 'x');
  expect(logged).toEqual(['output outcome=succeeded']);
});
