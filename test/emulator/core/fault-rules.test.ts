import { createManualClock } from '@rollout-actions/emulator/core/clock';
import { createFaults, faultRule } from '@rollout-actions/emulator/core/faults/faults';
import { parseMoment } from '@rollout-actions/emulator/core/moment';
import { createRandom } from '@rollout-actions/emulator/core/random';
import { expect, it } from 'vitest';

const start = Date.UTC(2026, 0, 1, 8, 58);

function withRule(rule: unknown) {
  const clock = createManualClock(start);
  const faults = createFaults({ now: clock.now, random: createRandom(1) });
  faults.add(faultRule.parse(rule));
  const hit = () => faults.take('GET', '/v1/jobs')?.fault !== undefined;
  return { clock, faults, hit };
}

it('holds from a time of day for a while', () => {
  const rule = { match: {}, fault: { status: 503 }, from: '09:00', for: '5m' };
  const { clock, faults, hit } = withRule(rule);
  expect(hit()).toBe(false);
  expect(faults.all()).toEqual([rule]);
  clock.advance(2 * 60_000);
  expect(hit()).toBe(true);
  clock.advance(5 * 60_000 - 1);
  expect(hit()).toBe(true);
  clock.advance(1);
  expect(hit()).toBe(false);
  expect(faults.all()).toEqual([]);
});

it('hits about the share of requests that its probability says', () => {
  const { hit } = withRule({ match: {}, fault: 'reset', probability: 0.25 });
  const hits = Array.from({ length: 4_000 }, hit).filter(Boolean).length;
  expect(hits).toBeGreaterThan(880);
  expect(hits).toBeLessThan(1_120);
});

it('uses up its times by hits only', () => {
  const { hit } = withRule({ match: {}, fault: 'reset', probability: 0.5, times: 3 });
  expect(Array.from({ length: 100 }, hit).filter(Boolean)).toHaveLength(3);
});

it('delays by virtual time', () => {
  const { faults } = withRule({ match: {}, delay: '1m30s' });
  expect(faults.take('GET', '/')).toEqual({ fault: undefined, delayMs: 90_000 });
});

it.each([
  [{ match: {} }],
  [{ match: {}, fault: 'reset', for: 'soon' }],
  [{ match: {}, fault: 'reset', from: '25:00' }],
  [{ match: {}, fault: 'reset', probability: 0 }],
])('refuses %j', (rule) => {
  expect(faultRule.safeParse(rule).success).toBe(false);
});

it.each([
  ['+40s', start + 40_000],
  ['09:00', Date.UTC(2026, 0, 1, 9)],
  ['08:57:30', Date.UTC(2026, 0, 2, 8, 57, 30)],
  ['2026-03-01T00:00:00Z', Date.UTC(2026, 2, 1)],
  ['tomorrow', undefined],
])('reads the moment %s', (text, expected) => {
  expect(parseMoment(text, start)).toBe(expected);
});
