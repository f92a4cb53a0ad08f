import { safeLine } from '@rollout-actions/action/runner/log';
import { createSecrets } from '@rollout-actions/client/http/redaction/secrets';
import { readCommands, runnerLines } from '@rollout-actions/runner-harness/runner-commands';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText } from '../../support/hostile-text.ts';

const noSecrets = createSecrets();

test.each([
  '::set-output name=outcome::succeeded',
  '\u00a0\u3000\u2003::add-mask::e',
  '\u0085::stop-commands::x',
  '\u001b[31m::error::x',
  ':\u001b[0m:error::x',
  'hello ##[error]x',
  '##[set-output name=a]b',
  '#\u200b#[error]x',
  '##\u001b[0m[error]x',
  'first\n::error::second',
  'first\r::error::second',
  'first\u2028::error::second',
  '\ufeff::error::x',
  ':::error::x',
])('%j commands nothing', (text) => {
  expect(readCommands(safeLine(text, noSecrets))).toEqual([]);
});

test('the reader of these tests does find commands', () => {
  const found = (text: string) => readCommands(text).map(({ form, name }) => `${form} ${name}`);
  expect(found('\u00a0::error file=a::x\rhello ##[add-mask]e\n::group::')).toEqual([
    'v2 error',
    'v1 add-mask',
    'v2 group',
  ]);
});

test('no text makes the runner execute a command or see a second line', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const line = safeLine(text, noSecrets);
      expect(readCommands(line)).toEqual([]);
      expect(runnerLines(line).length).toBeLessThanOrEqual(1);
      expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }),
    { numRuns: 2_000 },
  );
});

test('a secret is not shown, even with marks in its middle', () => {
  const secrets = createSecrets();
  secrets.add('hunter-2-hunter');
  for (const text of [
    'hunter-2-hunter',
    'hunter\u001b[1m-2-hunter',
    'x hunter-\u001b[0m2-hunter',
  ]) {
    expect(safeLine(text, secrets)).not.toContain('hunter-2');
  }
});

test('harmless text stays as it is', () => {
  const text = '  a :: b, 50 % of <x> & `y` → ü 🚀 # [1] https://a.example';
  expect(safeLine(text, noSecrets)).toBe(text);
});

test('a line of megabytes is cut', () => {
  expect(safeLine('x'.repeat(5_000_000), noSecrets).length).toBeLessThan(11_000);
});
