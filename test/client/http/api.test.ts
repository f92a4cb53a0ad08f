import { NotSent } from '@rollout-actions/client/http/failure';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { failureOf, get, startApi, write } from '../../support/http/api.ts';
import * as faults from '../../support/http/behaviours.ts';
import type { Behaviour } from '../../support/http/faulty-server.ts';

test('an answer is read by its schema, with status and headers', async () => {
  const { api } = await startApi(
    faults.json({ id: 'a', extra: 1 }, { status: 202, headers: { 'x-nomad-index': '9' } }),
  );
  const answer = await api.call(get());
  expect(answer).toMatchObject({ value: { id: 'a', extra: 1 }, status: 202 });
  expect(answer.header('X-Nomad-Index')).toBe('9');
});

test('an answer can be plain text, or nothing at all', async () => {
  const { api } = await startApi([faults.answer({ body: 'a log\nof lines' }), faults.html(201)]);
  const { isAbout: _, ...call } = get();
  const text = await api.call({ ...call, schema: z.string(), format: 'text' });
  expect(text.value).toBe('a log\nof lines');
  const none = await api.call({ ...call, schema: z.undefined(), format: 'none' });
  expect(none.value).toBeUndefined();
});

test('in a dry run reads are made; a write is printed without its secrets and not sent', async () => {
  const { api, secrets, server, world } = await startApi(faults.json({ id: 'a' }), {
    dryRun: true,
  });
  secrets.add('swordfish-1');
  await api.call(get());
  const ended = failureOf(
    api,
    write({ query: { region: 'eu' }, body: { token: 'swordfish-1', note: 'a\nb' } }),
  );
  expect(await ended).toBeInstanceOf(NotSent);
  expect(await ended).toMatchObject({ write: `POST ${server.url.origin}/v1/thing?region=eu` });
  expect(world.lines).toEqual([
    `info dry run, not sent: POST ${server.url.origin}/v1/thing?region=eu ` +
      '{"token":"***","note":"a\\nb"}',
  ]);
  expect(server.requests).toHaveLength(1);
});

test('the own reading of a provider comes before the general one', async () => {
  const { api } = await startApi(faults.answer({ status: 500, body: 'no such thing' }), {
    classify: (reply, { method }) =>
      reply.text.includes('no such')
        ? { kind: 'not-found', what: `${method} found nothing`, next: 'Read it again' }
        : undefined,
  });
  expect(await failureOf(api)).toMatchObject({
    kind: 'not-found',
    status: 500,
    received: 'yes',
    text: 'no such thing',
    message: 'the thing: GET found nothing. Read it again.',
  });
});

test('the words of a provider come out on one bounded line', async () => {
  const { api } = await startApi(
    faults.answer({ status: 500, body: 'a\n::error::b'.repeat(200) }),
    {
      classify: ({ text }) => ({
        kind: 'rejected',
        what: `the server says: ${text}`,
        next: 'Fix it',
      }),
    },
  );
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
    const { api, secrets } = await startApi(echo);
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
  const { secrets } = await startApi(
    faults.json({}),
    {},
    { proxy: { https: 'http://runner:p%40ssword@proxy:3128' } },
  );
  expect(secrets.redact('p@ssword and p%40ssword')).toBe('*** and ***');
});
