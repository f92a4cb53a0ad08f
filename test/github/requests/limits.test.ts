import { startDeadline } from '@rollout-actions/client/time/deadline';
import { readCurrentChecks } from '@rollout-actions/github/commits/checks';
import { createRateLimits, refusedForMs } from '@rollout-actions/github/requests/rate-limits';
import { describe, expect, it } from 'vitest';
import { createFakeClock } from '../../support/time/fake-clock.ts';
import { connect, noEnd, SHA } from '../connect.ts';

const CHECKS = { checks: { [SHA]: [{ id: 1, name: 'build' }] } };
const header = (headers: Record<string, string>) => (name: string) => headers[name];

describe('a refusal of GitHub for too many requests', () => {
  it('is obeyed for the time it names, and nothing at all is sent meanwhile', async () => {
    const { github, clock, server } = await connect(CHECKS);
    const message = 'You have exceeded a secondary rate limit.';
    server.refusals.push({ status: 403, headers: { 'retry-after': '90' }, body: { message } });
    const startMs = clock.now();
    const reads = ['a', 'b'].map(() => readCurrentChecks(github, SHA, noEnd()));
    const [checks] = await clock.run(Promise.all(reads));
    expect(checks).toHaveLength(1);
    expect(clock.now() - startMs).toBe(90_000);
    expect(server.requests.map(({ status }) => status)).toEqual([403, 200, 304]);
  });

  it('ends the wait at once where that time lies beyond its deadline', async () => {
    const { github, clock, server } = await connect(CHECKS);
    server.refusals.push({
      status: 429,
      headers: { 'retry-after': '3600' },
      body: { message: '' },
    });
    const { signal } = noEnd();
    using deadline = startDeadline(clock, 600_000, signal);
    const startMs = clock.now();
    const read = clock.run(readCurrentChecks(github, SHA, { signal, deadline }));
    await expect(read).rejects.toMatchObject({ kind: 'throttled', retryAfterMs: 3_600_000 });
    expect(clock.now()).toBe(startMs);
  });

  const refusals: [{ status: number; headers: Record<string, string>; text?: string }, number?][] =
    [
      [
        { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1060' } },
        60_000,
      ],
      [{ status: 429, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '900' } }, 0],
      [{ status: 403, headers: {}, text: 'You have exceeded a secondary rate limit' }, 60_000],
      [{ status: 429, headers: {} }, 60_000],
      [{ status: 403, headers: { 'x-ratelimit-remaining': '12' }, text: 'forbidden' }],
      [{ status: 500, headers: { 'retry-after': '5' } }],
    ];
  it.each(refusals)(
    'is distinguished from others by headers and words: %j',
    ({ status, headers, text = '' }, ms) => {
      expect(refusedForMs({ status, header: header(headers), text }, 1_000_000)).toBe(ms);
    },
  );
});

describe('the pace of requests', () => {
  it('leaves half of what is left to others', () => {
    const clock = createFakeClock();
    const limits = createRateLimits(clock);
    expect(limits.spacingMs(1)).toBe(0);
    const reset = String(Math.floor(clock.wall() / 1_000) + 600);
    limits.note(header({ 'x-ratelimit-remaining': '20', 'x-ratelimit-reset': reset }));
    expect(limits.spacingMs(1)).toBe(60_000);
    expect(limits.spacingMs(0)).toBe(0);
    limits.note(header({ 'x-ratelimit-remaining': '1000', 'x-ratelimit-reset': reset }));
    expect(limits.spacingMs(1)).toBe(1_200);
  });

  it('leaves half of what was left at first to others until the window ends', async () => {
    const clock = createFakeClock();
    const limits = createRateLimits(clock);
    const endMs = clock.now() + 600_000;
    const reset = String(Math.floor((clock.wall() + 600_000) / 1_000));
    let left = 40;
    while (clock.now() < endMs) {
      left -= 1;
      limits.note(header({ 'x-ratelimit-remaining': String(left), 'x-ratelimit-reset': reset }));
      await clock.run(
        clock.sleep(Math.max(1_000, limits.spacingMs(1)), new AbortController().signal),
      );
    }
    expect(left).toBeGreaterThanOrEqual(18);
    expect(left).toBeLessThanOrEqual(22);
  });
});

describe('other answers of GitHub', () => {
  it('a missing permission is named, and asked for once', async () => {
    const { github, clock, server } = await connect(CHECKS);
    const body = { message: 'Resource not accessible by integration' };
    server.refusals.push({ status: 403, body });
    const read = clock.run(readCurrentChecks(github, SHA, noEnd()));
    await expect(read).rejects.toMatchObject({
      kind: 'unauthorized',
      message: expect.stringContaining('"checks: read"'),
    });
    expect(server.requests).toHaveLength(1);
  });

  it('a commit that nobody knows is not found, a failing server is asked again', async () => {
    const { github, clock, server } = await connect(CHECKS);
    server.refusals.push({ status: 422, body: { message: `No commit found for SHA: ${SHA}` } });
    const unknown = clock.run(readCurrentChecks(github, SHA, noEnd()));
    await expect(unknown).rejects.toMatchObject({ kind: 'not-found' });
    server.refusals.push({ status: 502, body: '<html>bad gateway</html>' });
    expect(await clock.run(readCurrentChecks(github, SHA, noEnd()))).toHaveLength(1);
  });

  it('a redirect is not followed: the token would travel', async () => {
    const { github, clock, server } = await connect(CHECKS);
    server.refusals.push({ status: 301, headers: { location: 'https://elsewhere.example/' } });
    const read = clock.run(readCurrentChecks(github, SHA, noEnd()));
    await expect(read).rejects.toMatchObject({ kind: 'rejected', status: 301 });
    expect(server.requests).toHaveLength(1);
  });

  it('an answer of another shape is named by its member, and not quoted', async () => {
    const { github, clock, server } = await connect(CHECKS);
    server.refusals.push({ status: 200, body: { total_count: 'many', check_runs: [] } });
    const read = clock.run(readCurrentChecks(github, SHA, noEnd()));
    await expect(read).rejects.toMatchObject({
      kind: 'invalid-reply',
      message: expect.stringMatching(/^(?!.*many).*total_count/),
    });
  });

  it('a token does not go over plain HTTP', async () => {
    const endpoint = { baseUrl: new URL('http://github.example'), allowInsecureHttp: false };
    const { github, clock } = await connect({}, { endpoint });
    const read = clock.run(readCurrentChecks(github, SHA, noEnd()));
    await expect(read).rejects.toMatchObject({ kind: 'rejected', received: 'no' });
  });
});
