import { createApi } from '@rollout-actions/client/http/api';
import { createSecrets } from '@rollout-actions/client/http/redaction/secrets';
import { path } from '@rollout-actions/client/http/safe-path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import * as faults from '../../support/http/behaviours.ts';
import { endpointTo } from '../../support/http/endpoint.ts';
import { type Behaviour, startFaultyServer } from '../../support/http/faulty-server.ts';
import { createFakeClock } from '../../support/time/fake-clock.ts';
import { recordWorld } from '../../support/time/world.ts';

const Thing = z.object({ id: z.string(), groups: z.record(z.string(), z.object({ n: z.int() })) });

async function failureOf(behaviour: Behaviour) {
  const server = await startFaultyServer(behaviour);
  const world = recordWorld(createFakeClock());
  const api = createApi({ world, endpoint: endpointTo(server.url), secrets: createSecrets() });
  onTestFinished(async () => {
    await api.close();
    await server[Symbol.asyncDispose]();
  });
  const call = { path: path`/v1/thing`, method: 'GET', effect: 'read', retry: 'never' } as const;
  const { signal } = new AbortController();
  return api.call({ ...call, signal, resource: 'the thing', schema: Thing }).then(
    () => {
      throw new Error('this should have failed');
    },
    (error: unknown) => error,
  );
}

test.each([
  [400, 'rejected', 'Correct the inputs that it names'],
  [401, 'unauthorized', 'Check the input token: it is missing, wrong or has expired'],
  [
    403,
    'unauthorized',
    'Check what the input token may do: it is known there but lacks this right',
  ],
  [404, 'not-found', 'Check the id or name, and that the input address is the right server'],
  [408, 'unavailable', 'Run again later; if it stays so, check the state of the service'],
  [409, 'conflict', 'Somebody else changed it meanwhile: check its state, then run again'],
  [410, 'rejected', 'Correct the inputs that it names'],
  [422, 'rejected', 'Correct the inputs that it names'],
  [429, 'throttled', 'Run fewer jobs with these credentials at once, or allow more time'],
  [500, 'unavailable', 'Run again later; if it stays so, check the state of the service'],
  [503, 'unavailable', 'Run again later; if it stays so, check the state of the service'],
])('%d is %s, and says what to do', async (status, kind, next) => {
  const failure = await failureOf(faults.json({ message: 'because' }, { status }));
  const what = `Example answered ${status}: because`;
  expect(failure).toMatchObject({ kind, status, received: 'yes', what, next });
});

test.each([
  ['{"error":"a"}', 'a'],
  ['{"message":"","detail":"b"}', 'b'],
  ['{"errors":[{"code":1}]}', '[{"code":1}]'],
  ['{"code":404,"error":true,"message":"c"}', 'c'],
  ['plain\ntext ', 'plain text'],
  ['{"broken', '{"broken'],
  ['{"other":"d"}', '{"other":"d"}'],
  ['[1]', '[1]'],
])('of the body %j the words are taken', async (body, words) => {
  const failure = await failureOf(faults.answer({ status: 400, body }));
  expect(failure).toMatchObject({ what: `Example answered 400: ${words}` });
});

test('a status without a body stands alone', async () => {
  expect(await failureOf(faults.answer({ status: 404 }))).toMatchObject({
    message:
      'the thing: Example answered 404. Check the id or name, and that the input address ' +
      'is the right server.',
  });
});

test.each([200, 404, 403, 502])('a web page with %d points to the address', async (status) => {
  expect(await failureOf(faults.html(status))).toMatchObject({
    what: `Example answered ${status} with a web page, not with the API`,
    next: expect.stringMatching(/^Check .*the input address/),
  });
});

test('a web page without its type is known by its first words', async () => {
  const failure = await failureOf(faults.answer({ body: '\n<!doctype HTML><p>hi' }));
  expect(failure).toMatchObject({
    kind: 'invalid-reply',
    what: expect.stringContaining('web page'),
  });
});

test.each([
  ['https://other.example/v1?token=abc', 'https://other.example'],
  ['https://user:pass@other.example:8443/', 'https://other.example:8443'],
  ['/ui/', 'another path'],
  ['', 'another path'],
  ['javascript:alert(1)', 'another place'],
  ['http://[', 'another place'],
])('a redirect to %j names where to, and no more', async (location, where) => {
  expect(await failureOf(faults.redirect(location, 307))).toMatchObject({
    kind: 'rejected',
    status: 307,
    what: `Example answered 307 and points to ${where}, and credentials are not carried there`,
    next: 'Give the address of the API itself in the input address',
  });
});

test.each([
  ['', 'Example answered 200 without a body'],
  ['{"id":"swordfish', 'Example answered 200 with something that is not JSON'],
  ['{"id":7,"groups":{}}', 'Example returned an unexpected response: member id (expected: string)'],
  [
    '{"id":"a","groups":{"w\\u001b[31meb\\n::":{"n":"swordfish"}}}',
    'Example returned an unexpected response: member groups.web ::.n ' + '(expected: number)',
  ],
  ['[]', 'Example returned an unexpected response: as a whole (expected: object)'],
])('the body %j is an invalid reply, which is not quoted', async (body, what) => {
  const failure = await failureOf(faults.answer({ body }));
  expect(failure).toMatchObject({ kind: 'invalid-reply', received: 'yes', final: true, what });
  expect(String(failure)).not.toContain('swordfish');
});

test('whatever a server answers, the failure is one printable line of bounded length', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 2_000 });
  const reply = fc.record({
    status: fc.constantFrom(200, 307, 400, 403, 404, 500),
    body: fc.oneof(
      text,
      fc.json(),
      text.map((message) => JSON.stringify({ message })),
    ),
  });
  await fc.assert(
    fc.asyncProperty(reply, async ({ status, body }) => {
      const failure = await failureOf(faults.answer({ status, body: Buffer.from(body) }));
      expect(String(failure)).toMatch(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]{1,700}$/u);
    }),
    { numRuns: 150 },
  );
});
