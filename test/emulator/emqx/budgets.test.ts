import { createManualClock } from '@rollout-actions/emulator/core/clock';
import { createBudgets } from '@rollout-actions/emulator/emqx/budgets';
import { emqxFixture } from '@rollout-actions/emulator/emqx/fixture';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serveEmqx } from './served-emqx.ts';

const hourMs = 3_600_000;
const minuteMs = 60_000;

function budgetsWith(settings: unknown) {
  const clock = createManualClock(0);
  const fixture = emqxFixture.parse({ budgets: settings });
  return { clock, budgets: createBudgets({ clock, site: 'newest', settings: fixture.budgets }) };
}

describe('a budget', () => {
  it('never lets more calls through than its limit in any 60 minutes', () => {
    const pauses = fc.array(fc.integer({ min: 0, max: 20 * minuteMs }), { maxLength: 60 });
    fc.assert(
      fc.property(pauses, fc.integer({ min: 1, max: 6 }), fc.boolean(), (waits, limit, all) => {
        const { clock, budgets } = budgetsWith({ start: limit, countRefused: all });
        const passed: number[] = [];
        for (const wait of waits) {
          clock.advance(wait);
          if (!budgets.spend('key', 'start').refused) passed.push(clock.now());
        }
        for (const at of passed) {
          const within = passed.filter((other) => other > at - hourMs && other <= at);
          expect(within.length).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });

  it('opens exactly when it says, unless it is called before', () => {
    const pauses = fc.array(fc.integer({ min: 0, max: 20 * minuteMs }), { maxLength: 20 });
    fc.assert(
      fc.property(pauses, fc.boolean(), (waits, countRefused) => {
        const { clock, budgets } = budgetsWith({ get: 3, countRefused });
        for (const wait of waits) {
          clock.advance(wait);
          budgets.spend('key', 'get');
        }
        const { opensAt } = budgets.state('key').get;
        if (opensAt === undefined) return;
        clock.advance(Date.parse(opensAt) - clock.now() - 1);
        expect(budgets.state('key').get).toHaveProperty('opensAt');
        clock.advance(1);
        expect(budgets.spend('key', 'get')).toEqual({ refused: false });
      }),
    );
  });

  it('is shared by all who have the key, and by nobody else', () => {
    const { budgets } = budgetsWith({ start: 1 });
    expect(budgets.spend('one', 'start').refused).toBe(false);
    expect(budgets.spend('one', 'start').refused).toBe(true);
    expect(budgets.spend('two', 'start').refused).toBe(false);
    expect(budgets.spend('one', 'stop').refused).toBe(false);
  });

  it('of 0 stays closed', () => {
    const { budgets } = budgetsWith({ create: 0 });
    expect(budgets.spend('key', 'create')).toEqual({ refused: true, opensInMs: hourMs });
  });
});

describe('over the API', () => {
  async function statuses(emqx: Awaited<ReturnType<typeof serveEmqx>>, calls: string[][]) {
    const seen: number[] = [];
    for (const [method = '', path = ''] of calls) seen.push((await emqx.call(method, path)).status);
    return seen;
  }
  const times = (count: number, call: string[]) => Array.from({ length: count }, () => call);
  const list = ['GET', '/deployments'];
  const get = ['GET', '/deployments/a0000001'];
  const start = ['POST', '/deployments/a0000001/start'];
  const stop = ['POST', '/deployments/a0000001/stop'];
  const deployments = [{ id: 'a0000001' }];

  it('60 lists and 60 single reads are let through in an hour, each counted apart', async () => {
    const emqx = await serveEmqx({ deployments });
    expect(new Set(await statuses(emqx, times(60, list)))).toEqual(new Set([200]));
    expect(new Set(await statuses(emqx, times(60, get)))).toEqual(new Set([200]));
    expect(await statuses(emqx, [list, get])).toEqual([429, 429]);
    emqx.clock.advance(hourMs);
    expect(await statuses(emqx, [list, get])).toEqual([200, 200]);
  });

  it('lists and single reads come out of one budget if so set', async () => {
    const emqx = await serveEmqx({ deployments, budgets: { get: 3, readsTogether: true } });
    expect(await statuses(emqx, [list, get, list, get])).toEqual([200, 200, 200, 429]);
  });

  it('5 starts and 5 stops are let through, and those that fail count', async () => {
    const emqx = await serveEmqx({ deployments });
    const calls = [...times(6, stop), ...times(6, start)];
    expect(await statuses(emqx, calls)).toEqual([
      ...times(5, ['422']).map(() => 422),
      429,
      201,
      ...times(4, ['422']).map(() => 422),
      429,
    ]);
  });

  it('an older site lets one start and one stop through', async () => {
    const emqx = await serveEmqx({ deployments, site: 'older' });
    expect(await statuses(emqx, [start, start, stop, stop])).toEqual([201, 429, 422, 429]);
  });

  it('one create is let through', async () => {
    const emqx = await serveEmqx();
    const body = {
      platform: 'aws',
      region: 'us-east-1',
      connections: 1000,
      deploymentType: 'dedicated',
    };
    expect((await emqx.call('POST', '/deployments', { body })).status).toBe(201);
    expect((await emqx.call('POST', '/deployments', { body })).status).toBe(429);
    emqx.clock.advance(hourMs);
    expect((await emqx.call('POST', '/deployments', { body })).status).toBe(201);
  });

  it('a refused call counts, so that one who keeps calling stays out', async () => {
    const settings = { get: 1 };
    const counting = await serveEmqx({ deployments, budgets: settings });
    const lenient = await serveEmqx({ deployments, budgets: { ...settings, countRefused: false } });
    for (const emqx of [counting, lenient]) {
      await statuses(emqx, [get]);
      emqx.clock.advance(hourMs - minuteMs);
      await statuses(emqx, [get]);
      emqx.clock.advance(minuteMs);
    }
    expect(await statuses(counting, [get])).toEqual([429]);
    expect(await statuses(lenient, [get])).toEqual([200]);
  });

  it('a 429 has an empty body, and Retry-After only if so set', async () => {
    const budgets = { get: 1, countRefused: false };
    const silent = await serveEmqx({ deployments, budgets });
    const withRetryAfter = await serveEmqx({
      deployments,
      budgets: { ...budgets, retryAfter: true },
    });
    for (const emqx of [silent, withRetryAfter]) {
      await statuses(emqx, [get]);
      emqx.clock.advance(10 * minuteMs);
    }
    const first = await silent.call('GET', '/deployments/a0000001');
    expect(first).toMatchObject({ status: 429, json: undefined });
    expect(first.headers).not.toHaveProperty('retry-after');
    const second = await withRetryAfter.call('GET', '/deployments/a0000001');
    expect(second.headers['retry-after']).toBe('3000');
  });

  it('others who share the key can spend it', async () => {
    const emqx = await serveEmqx({ deployments });
    const spent = await emqx.control('POST', 'budgets', { endpoint: 'start', calls: 5 });
    expect(spent.json).toMatchObject({ start: { limit: 5, used: 5 }, stop: { used: 0 } });
    expect(await statuses(emqx, [start])).toEqual([429]);
    expect((await emqx.control('POST', 'budgets', { endpoint: 'steal', calls: 1 })).status).toBe(
      400,
    );
    await emqx.control('POST', 'reset');
    expect(await statuses(emqx, [start])).toEqual([201]);
  });
});
