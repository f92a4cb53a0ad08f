import { basicAuth, createSecrets } from '@rollout-actions/client/http/redaction/secrets';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const secret = fc.oneof(
  fc.string({ minLength: 4, maxLength: 60, unit: 'binary' }),
  fc.string({ minLength: 4, maxLength: 12, unit: fc.constantFrom('*', 'a', '/', '"', '\n', 'é') }),
);

const carriers: ((value: string) => string)[] = [
  (value) => value,
  (value) => Buffer.from(value).toString('base64'),
  (value) => Buffer.from(value).toString('base64url'),
  (value) => JSON.stringify({ value }),
  (value) => new URLSearchParams({ value }).toString(),
  (value) => encodeURIComponent(value.toWellFormed()),
  (value) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
];

test('no form of a secret survives, whatever it is written into', () => {
  fc.assert(
    fc.property(
      fc.array(secret, { minLength: 1, maxLength: 3 }),
      fc.array(fc.tuple(fc.string(), fc.nat(), fc.constantFrom(...carriers)), { maxLength: 6 }),
      (values, pieces) => {
        const secrets = createSecrets();
        for (const value of values) secrets.add(value);
        const text = pieces
          .map(([before, at, carry]) => before + carry(values[at % values.length] ?? ''))
          .join('');
        const clean = secrets.redact(text);
        for (const form of secrets.forms()) expect(clean.includes(form)).toBe(false);
        expect(secrets.redact(clean)).toBe(clean);
      },
    ),
    { numRuns: 500 },
  );
});

test('the carriers of the property hold a known form of the secret', () => {
  fc.assert(
    fc.property(secret, fc.constantFrom(...carriers), (value, carry) => {
      const secrets = createSecrets();
      secrets.add(value);
      const carried = carry(value);
      expect(secrets.redact(carried)).not.toBe(carried);
    }),
    { numRuns: 500 },
  );
});

test('a secret inside the base64 of something longer is found at any place', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 9 }),
      fc.string({ minLength: 8, unit: 'grapheme-ascii' }),
      fc.string({ maxLength: 9 }),
      (before, value, after) => {
        const secrets = createSecrets();
        secrets.add(value);
        const text = Buffer.from(before + value + after).toString('base64');
        expect(secrets.redact(text)).toContain('***');
      },
    ),
  );
});

test('a text without a secret stays as it is', () => {
  const secrets = createSecrets();
  secrets.add('swordfish');
  expect(secrets.redact('deployment 1b2c is running\n')).toBe('deployment 1b2c is running\n');
  expect(createSecrets().redact('anything')).toBe('anything');
});

test('each line of a secret is a secret, so that a cut key is still hidden', () => {
  const secrets = createSecrets();
  secrets.add('-----BEGIN KEY-----\r\nMIIabcdef\r\n-----END KEY-----\r\n');
  expect(secrets.redact('got MIIabcdef there')).toBe('got *** there');
});

test('values shorter than four characters are left out: they are found everywhere', () => {
  const secrets = createSecrets();
  secrets.add('abc');
  secrets.add('');
  secrets.add('\n\n');
  expect(secrets.redact('abc')).toBe('abc');
});

test('overlapping secrets are hidden together, so that no end of one stays readable', () => {
  const secrets = createSecrets();
  secrets.add('abcdef');
  secrets.add('efghij');
  expect(secrets.redact('1abcdefghij2')).toBe('1***2');
  expect(secrets.redact('abcdefabcdef')).toBe('******');
});

test('a secret that masking itself brings about is hidden as well', () => {
  const secrets = createSecrets();
  secrets.add('swordfish');
  secrets.add('x***y');
  expect(secrets.redact('xswordfishy')).toBe('***');
});

test.each([
  ['JSON of Go', '"a\\u0026b\\u003cc/d\u00e9"'],
  ['JSON of PHP', '"a&b<c\\/d\\u00e9"'],
  ['JSON in ASCII', '"a&b<c/d\\u00e9"'],
  ['a URL with small hex', 'a%26b%3cc%2fd%c3%a9'],
  ['HTML', 'a&amp;b&lt;c/d\u00e9'],
])('a secret is hidden in %s', (_name, text) => {
  const secrets = createSecrets();
  secrets.add('a&b<c/d\u00e9');
  expect(secrets.redact(text).replaceAll('"', '')).toBe('***');
});

test('every new form is reported once, at once', () => {
  const reported: string[] = [];
  const secrets = createSecrets((form) => reported.push(form));
  secrets.add('a token/with+marks');
  secrets.add('a token/with+marks');
  expect(reported).toEqual([...new Set(reported)]);
  expect(reported).toEqual([...secrets.forms()]);
  expect(reported).toContain('a token/with+marks');
  expect(reported).toContain('a%20token%2Fwith%2Bmarks');
});

test('basic credentials hide the encoded value as well as the secret', () => {
  const secrets = createSecrets();
  expect(basicAuth('key', 'secret-value', secrets)).toBe('Basic a2V5OnNlY3JldC12YWx1ZQ==');
  expect(secrets.redact('sent Basic a2V5OnNlY3JldC12YWx1ZQ== for secret-value')).toBe(
    'sent Basic *** for ***',
  );
});

const encoders: ((value: string) => string)[] = [
  encodeURIComponent,
  (value) => JSON.stringify(value).slice(1, -1),
  (value) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
  (value) => [...value].map((one) => `&#${one.codePointAt(0)};`).join(''),
  (value) => Buffer.from(value).toString('hex').replace(/../g, '%$&'),
];

test('a secret is found inside of a URL in the query of a URL, in JSON in JSON and the like', () => {
  const text = fc.stringMatching(/^[ -~äöü€]{6,30}$/);
  const wrappers = fc.array(fc.constantFrom(...encoders), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(text, text, text, wrappers, (before, value, after, wrap) => {
      const secrets = createSecrets();
      secrets.add(value);
      const wrapped = wrap.reduce((inner, encode) => encode(inner), before + value + after);
      const clean = secrets.redact(`got ${wrapped} there`);
      expect(clean).toContain('***');
      expect(clean.startsWith('got ')).toBe(true);
      expect(clean.endsWith(' there')).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('only the secret is hidden in an escaped text, not what stands beside it', () => {
  const secrets = createSecrets();
  secrets.add('sw/rd');
  expect(secrets.redact('/next?to=https%253A%252F%252Fa%252F%253Fk%253Dsw%252Frd%2526x')).toBe(
    '/next?to=https%253A%252F%252Fa%252F%253Fk%253D***%2526x',
  );
  expect(secrets.redact('"{\\"key\\":\\"sw\\\\\\/rd\\"}" 100% \\ & é %C3%A9')).toBe(
    '"{\\"key\\":\\"***\\"}" 100% \\ & é %C3%A9',
  );
});

test.each(['n%c77g\\PLX', 'a%41b&amp;c', '\\u0041"&lt;%', '%2525\\\\/&#65;'])(
  'a secret that looks like an escape itself is found in others: %s',
  (value) => {
    const secrets = createSecrets();
    secrets.add(value);
    for (const outer of encoders) {
      for (const inner of encoders) {
        expect(secrets.redact(`got ${outer(inner(value))} there`)).toBe('got *** there');
      }
    }
  },
);
