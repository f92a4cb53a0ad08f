import { certificateWithKey } from '@rollout-actions/action/inputs/common';
import { defineInputs } from '@rollout-actions/action/inputs/define';
import { integer } from '@rollout-actions/action/inputs/number';
import { InvalidInputs, readInputs } from '@rollout-actions/action/inputs/read';
import { secretTexts } from '@rollout-actions/action/inputs/source';
import { text, token } from '@rollout-actions/action/inputs/text';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inputs as tinyInputs } from '../../support/runner/tiny-action/inputs.ts';

function refusal(read: () => unknown): InvalidInputs {
  try {
    read();
  } catch (error) {
    if (error instanceof InvalidInputs) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

test('reads every input by its camelCase name', () => {
  const { values, warnings } = readInputs(tinyInputs, {
    'INPUT_DRY-RUN': 'True',
    INPUT_TIMEOUT: ' 90s\n',
    'INPUT_ALLOWED-OUTCOMES': 'failed, gate-failed',
    INPUT_WORDS: '',
  });
  expect(values).toMatchObject({
    operation: 'succeed',
    words: undefined,
    timeout: 90_000,
    dryRun: true,
    allowedOutcomes: ['failed', 'gate-failed'],
    onTimeout: 'leave',
    onCancel: 'leave',
    summary: true,
    caCertificate: undefined,
    allowInsecureHttp: false,
  });
  expect(warnings).toEqual([]);
});

test('all problems are in one error, one line each', () => {
  const { headline, lines, message } = refusal(() =>
    readInputs(tinyInputs, {
      INPUT_OPERATION: 'fail',
      INPUT_BAKE: '10',
      'INPUT_DRY-RUN': 'yes',
      'INPUT_ALLOWED-OUTCOMES': 'failure',
      'INPUT_CLIENT-CERTIFICATE': '-----BEGIN CERTIFICATE-----',
    }),
  );
  expect(headline).toBe('5 inputs are wrong, nothing was sent');
  expect(lines.map((line) => line.split(':')[0])).toEqual([
    'bake',
    'dry-run',
    'allowed-outcomes',
    'client-key',
    'token',
  ]);
  expect(lines[1]).toBe('dry-run: "yes" was given; accepted: true or false');
  expect(lines[4]).toBe(
    'token: nothing was given; accepted: a token, which the operation fail needs ' +
      '(or the environment variable TINY_TOKEN)',
  );
  for (const line of lines) expect(message).toContain(line);
});

test('shows only the beginning of a long text', () => {
  const { lines } = refusal(() => readInputs(tinyInputs, { INPUT_BAKE: 'x'.repeat(10_000) }));
  expect(lines.join('').length).toBeLessThan(250);
});

test('never shows a wrong secret, by whatever way it came', () => {
  const secretText = fc
    .string({ minLength: 8, unit: 'binary' })
    .map((text) => `${text.trim()} !${text.trim()}`)
    .filter((text) => text.trim().length >= 8);
  fc.assert(
    fc.property(secretText, fc.constantFrom('INPUT_TOKEN', 'TINY_TOKEN'), (given, variable) => {
      const error = refusal(() => readInputs(tinyInputs, { [variable]: given }));
      expect(error.lines).toHaveLength(1);
      expect(error.message).not.toContain(given.trim());
      expect(error.message).toContain('is not shown, as it may hold a secret');
      expect(secretTexts(tinyInputs.fields, { [variable]: given })).toContain(given.trim());
    }),
  );
});

test('the input comes before the environment, the environment before the default', () => {
  const inputs = defineInputs({ address: text().env('FIRST', 'SECOND').default('default') });
  const read = (env: Record<string, string>) => readInputs(inputs, env).values.address;
  const all = { INPUT_ADDRESS: 'input', FIRST: 'first', SECOND: 'second' };
  expect(read(all)).toBe('input');
  expect(read({ ...all, INPUT_ADDRESS: '' })).toBe('first');
  expect(read({ SECOND: 'second', FIRST: ' ' })).toBe('second');
  expect(read({})).toBe('default');
});

test('says which variable brought a wrong text', () => {
  const inputs = defineInputs({ port: integer().env('PORT') });
  const { lines } = refusal(() => readInputs(inputs, { PORT: 'http' }));
  expect(lines).toEqual(['port: "http" was given by PORT; accepted: a whole number']);
});

test('a rule is asked only when all that it needs were read well', () => {
  const inputs = defineInputs({ a: integer(), b: integer() }, [
    { needs: ['a', 'b'], check: ({ a, b }) => (a > b ? [] : { input: 'a', accepted: 'over b' }) },
  ]);
  const read = (a: string, b: string) => readInputs(inputs, { INPUT_A: a, INPUT_B: b });
  expect(read('2', '1').values).toEqual({ a: 2, b: 1 });
  expect(refusal(() => read('1', '2')).lines).toEqual(['a: "1" was given; accepted: over b']);
  expect(refusal(() => read('1', 'x')).lines).toEqual([
    'b: "x" was given; accepted: a whole number',
  ]);
});

test('a rule that reads what it does not need is a fault', () => {
  const inputs = defineInputs({ a: integer(), b: integer() }, [
    { needs: ['a'], check: ({ b }) => (b > 0 ? undefined : { input: 'b', accepted: 'more' }) },
  ]);
  expect(() => readInputs(inputs, { INPUT_A: '1', INPUT_B: '1' })).toThrow(
    'a rule reads b, which it does not say it needs',
  );
});

test('an input that the operation does not use is a warning', () => {
  const warned = (env: Record<string, string>) => readInputs(tinyInputs, env).warnings;
  expect(warned({ INPUT_BAKE: '1m' })).toEqual([
    'bake was given, but this operation does not use it',
  ]);
  expect(warned({ INPUT_BAKE: '0s' })).toEqual([]);
  expect(warned({ INPUT_BAKE: '1m', INPUT_OPERATION: 'wait' })).toEqual([]);
});

test('what the environment says for other steps earns no warning', () => {
  const inputs = defineInputs({ token: token().env('TOKEN').optional() }, [], () => ['token']);
  expect(readInputs(inputs, { TOKEN: 'abc' }).warnings).toEqual([]);
  expect(readInputs(inputs, { INPUT_TOKEN: 'abc' }).warnings).toHaveLength(1);
});

test('a certificate and its key belong together', () => {
  const check = (clientCertificate?: string, clientKey?: string) =>
    certificateWithKey.check({ clientCertificate, clientKey });
  expect(check()).toBeUndefined();
  expect(check('c', 'k')).toBeUndefined();
  expect(check('c')).toMatchObject({ input: 'client-key' });
  expect(check(undefined, 'k')).toMatchObject({ input: 'client-certificate' });
});

test('arbitrary environments give values or one refusal, never another error', () => {
  const names = Object.keys(tinyInputs.fields).map((name) => `INPUT_${name.toUpperCase()}`);
  const env = fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(env, (given) => {
      try {
        expect(readInputs(tinyInputs, given).values.operation).toBeTypeOf('string');
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidInputs);
      }
    }),
  );
});
