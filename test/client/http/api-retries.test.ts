import { Failure } from '@rollout-actions/client/http/failure';
import { startDeadline } from '@rollout-actions/client/time/deadline';
import { expect, test } from 'vitest';
import { failureOf, get, startApi, write } from '../../support/http/api.ts';
import * as faults from '../../support/http/behaviours.ts';

test('a read is asked again until it is answered; every request counts', async () => {
  const { api, clock, server, world } = await startApi([
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
    'debug the thing: Example answered 503: busy; retrying in 250ms',
    'info the thing: Example closed the connection before its response was complete; ' +
      'retrying in 500ms',
    'debug the thing: Example answered 429; retrying in 7s',
  ]);
});

test.each([
  faults.reset,
  faults.truncate,
  faults.answer({ status: 502 }),
  faults.answer({ status: 429 }),
])('a write that can have been received is sent once', async (behaviour) => {
  const { api, clock, server } = await startApi(behaviour);
  await expect(clock.run(api.call(write()))).rejects.toMatchObject({ name: 'Failure' });
  expect(server.requests).toHaveLength(1);
});

test('a write that surely was not received is sent again', async () => {
  const { api, clock, server } = await startApi(faults.json({ id: 'a' }));
  await server[Symbol.asyncDispose]();
  const start_ = clock.now();
  await expect(clock.run(api.call(write()))).rejects.toMatchObject({ received: 'no' });
  expect(clock.now() - start_).toBe(3 * 1_000);
  expect(api.sent()).toBe(0);
});

test('an attempt that gets no answer in its time is followed by the next', async () => {
  const { api, clock, server } = await startApi([faults.silence, faults.json({ id: 'a' })]);
  const start_ = clock.now();
  await clock.run(api.call(get({ timeoutMs: 2_000 })));
  expect(server.requests).toHaveLength(2);
  expect(clock.now() - start_).toBe(2_250);
});

test('a window that opens after the deadline ends at once, with the time', async () => {
  const { api, clock, server } = await startApi(
    faults.answer({ status: 429, headers: { 'retry-after': '3600' } }),
  );
  using deadline = startDeadline(clock, 600_000, new AbortController().signal);
  const failure = await clock.run(failureOf(api, get({ deadline, signal: deadline.signal })));
  expect(failure).toMatchObject({ kind: 'throttled', retryAfterMs: 3_600_000, status: 429 });
  expect(server.requests).toHaveLength(1);
});

test('a read is retried until its deadline, and its last failure stands', async () => {
  const { api, clock, server } = await startApi(faults.answer({ status: 502 }));
  const startMs = clock.now();
  using deadline = startDeadline(clock, 60_000, new AbortController().signal);
  const failure = await clock.run(failureOf(api, get({ deadline, signal: deadline.signal })));
  expect(failure).toMatchObject({ kind: 'unavailable', status: 502 });
  expect(server.requests.length).toBeGreaterThan(8);
  expect(clock.now() - startMs).toBeGreaterThanOrEqual(59_000);
  expect(clock.now() - startMs).toBeLessThan(60_000);
});

test('what goes before an attempt goes before each, and hears how it ended', async () => {
  const { api, clock } = await startApi([faults.answer({ status: 503 }), faults.json({ id: 'a' })]);
  const events: string[] = [];
  const beforeAttempt = async () => {
    events.push('before');
    return (error: unknown) => events.push(error === undefined ? 'answered' : 'failed');
  };
  await clock.run(api.call(get({ beforeAttempt })));
  expect(events).toEqual(['before', 'failed', 'before', 'answered']);
});

test('what goes before an attempt can refuse it: nothing is sent', async () => {
  const { api, server } = await startApi(faults.json({ id: 'a' }));
  const refusal = new Failure({
    kind: 'throttled',
    resource: 'the thing',
    what: 'the budget is spent',
    next: 'Wait',
    received: 'no',
    final: true,
  });
  const beforeAttempt = () => Promise.reject(refusal);
  expect(await failureOf(api, get({ beforeAttempt }))).toMatchObject({ kind: 'throttled' });
  expect(server.requests).toHaveLength(0);
});

test('a dry run asks nobody before the write that it prints', async () => {
  const { api } = await startApi(faults.json({ id: 'a' }), { dryRun: true });
  let asked = 0;
  const beforeAttempt = () => {
    asked += 1;
    return undefined;
  };
  await expect(api.call(write({ beforeAttempt }))).rejects.toThrow('dry run');
  expect(asked).toBe(0);
});

test('a reply about another id is not taken', async () => {
  const { api } = await startApi(faults.json({ id: 'b' }));
  const failure = await failureOf(api, get({ isAbout: ({ id }) => id === 'a' }));
  expect(failure).toMatchObject({ kind: 'invalid-reply', final: true });
});

test("a call's own reading of a failure goes before the connection's", async () => {
  const { api } = await startApi(faults.answer({ status: 400 }), {
    classify: () => ({ kind: 'rejected', what: 'no', next: 'Stop' }),
  });
  const classify = () => ({ kind: 'not-found' as const, what: 'gone', next: 'Check the id' });
  expect(await failureOf(api, get({ classify }))).toMatchObject({ kind: 'not-found' });
});

test('the signal ends a call with its own reason', async () => {
  const { api, server } = await startApi(faults.silence);
  const stop = new AbortController();
  const reason = new Error('cancelled');
  const ended = expect(api.call(get({ signal: stop.signal }))).rejects.toBe(reason);
  await server.received(1);
  stop.abort(reason);
  await ended;
});

test('a write goes again where the reading of the provider says that nothing was done', async () => {
  const { api, clock, server } = await startApi(
    [faults.answer({ status: 500, body: 'No leader' }), faults.json({ id: 'a' })],
    { classify: () => ({ kind: 'unavailable', what: 'no leader', next: 'Wait', received: 'no' }) },
  );
  await clock.run(api.call(write()));
  expect(server.requests).toHaveLength(2);
});
