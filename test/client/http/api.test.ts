import { type Api, type ApiOptions, type Call, createApi } from '@rollout-actions/client/http/api';
import { NotSent } from '@rollout-actions/client/http/failure';
import { path } from '@rollout-actions/client/http/safe-path';
import { createSecrets } from '@rollout-actions/client/http/secrets';
import type { Wire } from '@rollout-actions/client/http/wire';
import { startDeadline } from '@rollout-actions/client/time/deadline';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import * as faults from '../../support/behaviours.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { type Behaviour, startFaultyServer } from '../../support/faulty-server.ts';
import { wireTo } from '../../support/wire.ts';
import { recordWorld } from '../../support/world.ts';

const Thing = z.looseObject({ id: z.string() });

async function start(
  behaviours: Behaviour | [Behaviour, ...Behaviour[]],
  more: Partial<ApiOptions> = {},
  wire: Partial<Wire> = {},
) {
  const clock = createFakeClock();
  const world = recordWorld(clock);
  const server = await startFaultyServer(behaviours);
  const secrets = createSecrets();
  const api = createApi({ world, wire: wireTo(server.url, wire), secrets, ...more });
  onTestFinished(async () => {
    await api.close();
    await server[Symbol.asyncDispose]();
  });
  return { clock, world, server, secrets, api };
}

function get(more: Partial<Call<z.infer<typeof Thing>>> = {}): Call<z.infer<typeof Thing>> {
  return {
    method: 'GET',
    path: path`/v1/thing`,
    effect: 'read',
    resource: 'the thing',
    schema: Thing,
    signal: new AbortController().signal,
    ...more,
  };
}

const write = (more: Partial<Call<z.infer<typeof Thing>>> = {}) =>
  get({ method: 'POST', effect: 'write', body: { count: 1 }, ...more });

const failureOf = (api: Api, call = get({ retry: 'never' })): Promise<unknown> =>
  api.call(call).then(
    () => 'no failure',
    (error: unknown) => error,
  );

test('an answer is read by its schema, with status and headers', async () => {
  const { api } = await start(
    faults.json({ id: 'a', extra: 1 }, { status: 202, headers: { 'x-nomad-index': '9' } }),
  );
  const answer = await api.call(get());
  expect(answer).toMatchObject({ value: { id: 'a', extra: 1 }, status: 202 });
  expect(answer.header('X-Nomad-Index')).toBe('9');
});

test('an answer can be plain text, or nothing at all', async () => {
  const { api } = await start([faults.answer({ body: 'a log\nof lines' }), faults.html(201)]);
  const text = await api.call({ ...get(), schema: z.string(), format: 'text' });
  expect(text.value).toBe('a log\nof lines');
  const none = await api.call({ ...get(), schema: z.undefined(), format: 'none' });
  expect(none.value).toBeUndefined();
});

test('a read is asked again until it is answered; every request counts', async () => {
  const { api, clock, server, world } = await start([
    faults.answer({ status: 503, body: 'busy' }),
    faults.reset,
    faults.answer({ status: 429, headers: { 'retry-after': '7' } }),
    faults.json({ id: 'a' }),
  ]);
  const start_ = clock.now();
  const answer = await clock.run(api.call(get()));
  expect(answer.value.id).toBe('a');
  expect(server.requests).toHaveLength(4);
  expect(api.sent()).toBe(4);
  expect(clock.now() - start_).toBe(250 + 500 + 7_000);
  expect(world.lines).toEqual([
    'debug the thing: Example answered 503: busy; asking again in 250ms',
    'info the thing: Example closed the connection before its answer was whole; asking again in 500ms',
    'info the thing: Example answered 429; asking again in 7s',
  ]);
});

test.each([
  faults.reset,
  faults.truncate,
  faults.answer({ status: 502 }),
  faults.answer({ status: 429 }),
])('a write that can have been received is sent once', async (behaviour) => {
  const { api, clock, server } = await start(behaviour);
  await expect(clock.run(api.call(write()))).rejects.toMatchObject({ name: 'Failure' });
  expect(server.requests).toHaveLength(1);
});

test('a write that surely was not received is sent again', async () => {
  const { api, clock, server } = await start(faults.json({ id: 'a' }));
  await server[Symbol.asyncDispose]();
  const start_ = clock.now();
  await expect(clock.run(api.call(write()))).rejects.toMatchObject({ received: 'no' });
  expect(clock.now() - start_).toBe(250 + 500 + 1_000);
  expect(api.sent()).toBe(0);
});

test('an attempt that gets no answer in its time is followed by the next', async () => {
  const { api, clock, server } = await start([faults.silence, faults.json({ id: 'a' })]);
  const start_ = clock.now();
  await clock.run(api.call(get({ timeoutMs: 2_000 })));
  expect(server.requests).toHaveLength(2);
  expect(clock.now() - start_).toBe(2_250);
});

test('a window that opens after the deadline ends at once, with the time', async () => {
  const { api, clock, server } = await start(
    faults.answer({ status: 429, headers: { 'retry-after': '3600' } }),
  );
  using deadline = startDeadline(clock, 600_000, new AbortController().signal);
  const failure = await clock.run(failureOf(api, get({ deadline, signal: deadline.signal })));
  expect(failure).toMatchObject({ kind: 'throttled', retryAfterMs: 3_600_000, status: 429 });
  expect(server.requests).toHaveLength(1);
});

test('the signal ends a call with its own reason', async () => {
  const { api, server } = await start(faults.silence);
  const stop = new AbortController();
  const reason = new Error('cancelled');
  const ended = expect(api.call(get({ signal: stop.signal }))).rejects.toBe(reason);
  await server.received(1);
  stop.abort(reason);
  await ended;
});

test('in a dry run reads are made; a write is printed without its secrets and not sent', async () => {
  const { api, secrets, server, world } = await start(faults.json({ id: 'a' }), { dryRun: true });
  secrets.add('swordfish-1');
  await api.call(get());
  const ended = failureOf(
    api,
    write({ query: { region: 'eu' }, body: { token: 'swordfish-1', note: 'a\nb' } }),
  );
  expect(await ended).toBeInstanceOf(NotSent);
  expect(await ended).toMatchObject({ write: `POST ${server.url.origin}/v1/thing?region=eu` });
  expect(world.lines).toEqual([
    `info dry run, not sent: POST ${server.url.origin}/v1/thing?region=eu {"token":"***","note":"a\\nb"}`,
  ]);
  expect(server.requests).toHaveLength(1);
});

test('the own reading of a provider comes before the general one', async () => {
  const { api } = await start(faults.answer({ status: 500, body: 'no such thing' }), {
    classify: (reply, { method }) =>
      reply.text.includes('no such')
        ? { kind: 'not-found', what: `${method} found nothing`, next: 'look again' }
        : undefined,
  });
  expect(await failureOf(api)).toMatchObject({
    kind: 'not-found',
    status: 500,
    received: 'yes',
    text: 'no such thing',
    message: 'the thing: GET found nothing. look again.',
  });
});

test('a write goes again where the reading of the provider says that nothing was done', async () => {
  const { api, clock, server } = await start(
    [faults.answer({ status: 500, body: 'No leader' }), faults.json({ id: 'a' })],
    { classify: () => ({ kind: 'unavailable', what: 'no leader', next: 'Wait', received: 'no' }) },
  );
  await clock.run(api.call(write()));
  expect(server.requests).toHaveLength(2);
});

test('the words of a provider come out on one bounded line', async () => {
  const { api } = await start(faults.answer({ status: 500, body: 'a\n::error::b'.repeat(200) }), {
    classify: ({ text }) => ({
      kind: 'rejected',
      what: `the server says: ${text}`,
      next: 'Mend it',
    }),
  });
  expect(String(await failureOf(api))).toMatch(
    /^Failure: the thing: the server says: a ::error::b[^\n]{1,500}$/,
  );
});

test('no form of a secret comes through, wherever a server puts it', async () => {
  const secret = 'swordfish-1/with+marks';
  const echoes = [
    faults.answer({ status: 403, body: `token ${secret} is wrong`.padStart(310, '.') }),
    faults.json({ message: `bad ${Buffer.from(secret).toString('base64')}` }, { status: 400 }),
    faults.json({ [secret]: 1 }),
    faults.answer({ status: 500, body: encodeURIComponent(secret) }),
    faults.redirect(`https://${encodeURIComponent(secret)}.example/`),
  ] satisfies Behaviour[];
  for (const echo of echoes) {
    const { api, secrets } = await start(echo);
    secrets.add(secret);
    const failure = await failureOf(api);
    const all = JSON.stringify([
      String(failure),
      failure,
      failure instanceof Error && failure.stack,
    ]);
    for (const form of secrets.forms()) expect(all).not.toContain(form);
    expect(all).not.toContain('swordfish');
  }
});

test('the password of a proxy becomes a secret', async () => {
  const { secrets } = await start(
    faults.json({}),
    {},
    { proxy: { https: 'http://runner:p%40ssword@proxy:3128' } },
  );
  expect(secrets.redact('p@ssword and p%40ssword')).toBe('*** and ***');
});
