import { createServer } from 'node:http';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFakeClock } from './fake-clock.ts';

const never = new AbortController().signal;

test('sleepers wake at their own time, in order, those of one time in the order they fell asleep', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(50), { maxLength: 20 }), async (delays) => {
      const clock = createFakeClock();
      const start = clock.now();
      const woken: { delay: number; at: number; order: number }[] = [];
      delays.forEach((delay, order) => {
        clock.sleep(delay, never).then(() => woken.push({ delay, at: clock.now() - start, order }));
      });
      await clock.advance(50);
      expect(woken.map(({ at }) => at)).toEqual(woken.map(({ delay }) => delay));
      const wanted = delays
        .map((delay, order) => ({ delay, order }))
        .sort((a, b) => a.delay - b.delay || a.order - b.order);
      expect(woken.map(({ order }) => order)).toEqual(wanted.map(({ order }) => order));
      expect(clock.now() - start).toBe(50);
    }),
    { numRuns: 50 },
  );
});

test('what follows from a wake happens before the clock goes on', async () => {
  const clock = createFakeClock();
  const start = clock.now();
  const seen: number[] = [];
  const work = (async () => {
    for (let at = 0; at < 3; at += 1) {
      await clock.sleep(10, never);
      seen.push(clock.now() - start);
    }
  })();
  await clock.advance(100);
  await work;
  expect(seen).toEqual([10, 20, 30]);
});

test('run takes an hour of sleeping at once and gives the value', async () => {
  const clock = createFakeClock();
  const start = clock.now();
  const work = clock.sleep(3_600_000, never).then(() => 'rested');
  expect(await clock.run(work)).toBe('rested');
  expect(clock.now() - start).toBe(3_600_000);
});

test('run gives the error of the work', async () => {
  const clock = createFakeClock();
  const work = clock.sleep(5, never).then(() => Promise.reject(new Error('broken')));
  await expect(clock.run(work)).rejects.toThrow('broken');
});

test('run does not move the time while a server inside this process is about to answer', async () => {
  const server = createServer((_request, response) => response.end('here'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const clock = createFakeClock();
  const start = clock.now();
  const limit = clock.sleep(1, never).then(() => 'too late');
  const answer = fetch(`http://127.0.0.1:${port}/`).then((reply) => reply.text());
  expect(await clock.run(Promise.race([answer, limit]))).toBe('here');
  expect(clock.now()).toBe(start);
  server.closeAllConnections();
  server.close();
});

test('run says so when the work waits for something that never comes', async () => {
  await expect(createFakeClock().run(new Promise(() => undefined))).rejects.toThrow(/for ever/);
});

test('an aborted sleep rejects with the reason and is forgotten', async () => {
  const clock = createFakeClock();
  const stop = new AbortController();
  const sleep = clock.sleep(10, stop.signal);
  stop.abort('enough');
  await expect(sleep).rejects.toBe('enough');
  await expect(clock.sleep(10, stop.signal)).rejects.toBe('enough');
  expect(clock.sleepers()).toBe(0);
});

test('the date moves with the clock, and alone', async () => {
  const clock = createFakeClock();
  const wall = clock.wall();
  await clock.advance(250);
  expect(clock.wall()).toBe(wall + 250);
  const now = clock.now();
  clock.setWall(0);
  await clock.advance(10);
  expect(clock.wall()).toBe(10);
  expect(clock.now()).toBe(now + 10);
});
