import { canBeWithin } from '@rollout-actions/client/emqx/find-created';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const MINUTE_MS = 60_000;
const START_MS = Date.UTC(2026, 0, 1, 12, 34, 56);

/** The time as a platform in a zone so many minutes east of UTC writes it. */
function written(ms: number, zoneMinutes: number): string {
  const local = new Date(ms + zoneMinutes * MINUTE_MS).toISOString();
  return local.slice(0, 16).replace('T', ' ');
}

describe('the time of a creation', () => {
  it('can be that of our call in whatever zone the platform writes it', () => {
    const zones = fc.integer({ min: -48, max: 56 }).map((quarters) => quarters * 15);
    fc.assert(
      fc.property(zones, fc.nat(30 * MINUTE_MS), fc.nat(100), (zone, tookMs, part) => {
        const createAt = written(START_MS + (tookMs * part) / 100, zone);
        expect(canBeWithin(createAt, { fromMs: START_MS, toMs: START_MS + tookMs })).toBe(true);
      }),
    );
  });

  it.each([5, 8, 11])('%i minutes before a call that took seconds it is not', (minutes) => {
    const call = { fromMs: START_MS, toMs: START_MS + 5_000 };
    expect(canBeWithin(written(START_MS - minutes * MINUTE_MS, 60), call)).toBe(false);
  });

  it('of another day it is not', () => {
    const call = { fromMs: START_MS, toMs: START_MS + 5_000 };
    expect(canBeWithin('2025-12-30 12:34', call)).toBe(false);
  });

  it('that cannot be read excludes nothing', () => {
    expect(canBeWithin('yesterday', { fromMs: 0, toMs: 1 })).toBe(true);
    expect(canBeWithin('', { fromMs: 0, toMs: 1 })).toBe(true);
  });
});
