import { createManualClock } from '@rollout-actions/emulator/core/clock';
import {
  createRateLimits,
  type RateLimits,
} from '@rollout-actions/emulator/edgegap/http/rate-limits';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serveEdgegap } from './served-edgegap.ts';

describe('the key', () => {
  it('is the word token, a space and the value: else 401, and 403 for another value', async () => {
    await using edgegap = await serveEdgegap();
    const status = async (authorization: string) =>
      (await edgegap.call('GET', '/v1/locations', { headers: { authorization } })).status;
    expect(await status(`token ${edgegap.token}`)).toBe(200);
    for (const malformed of [
      '',
      edgegap.token,
      `Bearer ${edgegap.token}`,
      'YOUR_API_KEY',
      'token',
    ]) {
      expect([malformed, await status(malformed)]).toEqual([malformed, 401]);
    }
    expect(await status(`token token ${edgegap.token}`)).toBe(401);
    expect(await status('token YOUR_API_KEY')).toBe(403);
    expect(await status('token 85cf70e6-f871-42c6-96f0-65ff5bd469b5')).toBe(403);
  });

  it('is asked for on every path; errors have a message and nothing else', async () => {
    await using edgegap = await serveEdgegap();
    const none = { headers: { authorization: '' } };
    const reply = await edgegap.call('GET', '/v1/nowhere', none);
    expect(reply.status).toBe(401);
    expect(Object.keys(Object(reply.json))).toEqual(['message']);
    expect((await edgegap.call('GET', '/v1/nowhere')).status).toBe(404);
    expect((await edgegap.call('PUT', '/v1/fleet')).status).toBe(405);
  });
});

describe('the rates', () => {
  const calls = [
    { method: 'POST', path: '/v1/deploy', limit: 40 },
    { method: 'POST', path: '/v2/deployments', limit: 40 },
    { method: 'GET', path: '/v1/status/0123456789ab', limit: 20 },
    { method: 'GET', path: '/v1/deployments', limit: 10 },
  ];

  const isTaken = (limits: RateLimits, call: { method: string; path: string }) =>
    limits.check({
      ...call,
      params: {},
      query: new URLSearchParams(),
      headers: {},
      body: '',
      remoteAddress: '',
      signal: AbortSignal.abort(),
    }) === undefined;

  it('let a burst of one second through and then the even rate, never more', () => {
    const pauses = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 300 });
    fc.assert(
      fc.property(fc.constantFrom(...calls), pauses, (call, between) => {
        const clock = createManualClock();
        const limits = createRateLimits(clock);
        const taken: number[] = [];
        for (const pause of between) {
          clock.advance(pause);
          const pass = isTaken(limits, call);
          if (taken.length < call.limit) expect(pass).toBe(true);
          if (pass) taken.push(clock.now());
        }
        for (const [index, from] of taken.entries()) {
          const most = call.limit * (1 + ((taken.at(-1) ?? from) - from) / 1000);
          expect(taken.length - index).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it('never refuse calls that were sent at an even pace, however they are bunched on the way', () => {
    const delays = fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 300 });
    fc.assert(
      fc.property(fc.constantFrom(...calls), delays, (call, late) => {
        const clock = createManualClock();
        const start = clock.now();
        const limits = createRateLimits(clock);
        const arrivals = late.map((delay, index) => start + (index * 1000) / call.limit + delay);
        for (const at of arrivals.toSorted((one, other) => one - other)) {
          clock.advance(at - clock.now());
          expect(isTaken(limits, call)).toBe(true);
        }
      }),
    );
  });

  it('count refused calls too where set to, so that who hurries waits longer', () => {
    for (const [isCounting, wanted] of [
      [false, true],
      [true, false],
    ] as const) {
      const clock = createManualClock(0);
      const limits = createRateLimits(clock, () => isCounting);
      const list = { method: 'GET', path: '/v1/deployments', limit: 10 };
      for (let sent = 0; sent < 20; sent += 1) isTaken(limits, list);
      clock.advance(500);
      expect(isTaken(limits, list), String(isCounting)).toBe(wanted);
    }
  });

  it('answer 429 without a Retry-After, and open again with the virtual clock', async () => {
    await using edgegap = await serveEdgegap();
    const list = () => edgegap.call('GET', '/v1/deployments');
    for (let count = 0; count < 10; count += 1) expect((await list()).status).toBe(200);
    const refused = await list();
    expect(refused.status).toBe(429);
    expect(refused.headers['retry-after']).toBeUndefined();
    edgegap.clock.advance(1000);
    expect((await list()).status).toBe(200);
  });
});
