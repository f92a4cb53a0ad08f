import { secretsInHeader } from '@rollout-actions/client/http/redaction/header-secrets';
import { createSecrets } from '@rollout-actions/client/http/redaction/secrets';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { propertyRuns } from '../../../support/property-runs.ts';

const TOKEN = fc.stringMatching(/^[A-Za-z0-9+/_-]{12,40}$/).filter((text) => /\d/.test(text));

test.each<[string, (token: string) => string, (token: string) => string]>([
  ['Authorization', (token) => `Bearer ${token}`, (token) => token],
  ['authorization', (token) => token, (token) => token],
  ['PRIVATE-TOKEN', (token) => token, (token) => token],
  ['X-Api-Key', (token) => ` ${token} `, (token) => token],
  ['Proxy-Authorization', (token) => `Basic ${btoa(`user:${token}`)}`, (token) => token],
  ['Authorization', (token) => `Basic ${btoa(`user:${token}`)}`, (token) => `user:${token}`],
  ['Cookie', (token) => `theme=dark; session=${token}; lang=en`, (token) => token],
  ['Authorization', (token) => `Digest username="a", response="${token}"`, (token) => token],
  ['x-internal', (token) => `ApiKey ${token}`, (token) => token],
])('%s: what a server may echo alone is redacted (case %#)', (name, value, echoed) => {
  fc.assert(
    fc.property(TOKEN, (token) => {
      const secrets = createSecrets();
      for (const secret of secretsInHeader(name, value(token))) secrets.add(secret);
      expect(secrets.redact(`you sent ${echoed(token)}!`)).toBe('you sent ***!');
    }),
    { numRuns: propertyRuns(100, 2_000) },
  );
});

test.each([
  ['Host', 'web.example'],
  ['accept', 'application/json'],
  ['Content-Type', 'text/plain; charset=utf-8'],
  ['x-canary', 'true'],
  ['x-stage', 'production'],
  ['x-api-version', '2024.11'],
  ['x-tenant', 'blue'],
  ['User-Agent', 'probe/1.0 (build 1234)'],
])('%s: %s is harmless and becomes no mask', (name, value) => {
  expect(secretsInHeader(name, value)).toEqual([]);
});

test('parameters that are plain words become no masks beside the secret', () => {
  const found = secretsInHeader(
    'Authorization',
    'Digest realm="example", qop=auth, response="x1y2z3w4"',
  );
  expect(found).toContain('x1y2z3w4');
  expect(found).not.toContain('example');
  expect(found).not.toContain('auth');
});
