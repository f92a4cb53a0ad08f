import { ganttLines } from '@rollout-actions/action/report/markdown/timeline';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText } from '../../support/hostile-text.ts';
import { propertyRuns } from '../../support/property-runs.ts';
import { parseMermaid } from '../../support/report/mermaid.ts';

const NOON_MS = Date.UTC(2026, 10, 21, 12);

/** What Mermaid takes for something else at the start of a line, or inside of one. */
const keyword = fc.constantFrom(
  ...['section', 'title x', 'click a call b()', 'gantt', 'dateFormat X', 'axisFormat %H', 'vert'],
  ...['excludes weekends', 'todayMarker off', 'accTitle: x', 'accDescr {', '%%{init: {}}%%', '%%'],
  ...['---', 'a : done, x', 'a; b', '#quot;', 'end', 'includes 2026-01-01', '2026-01-01', '<br/>'],
);
const word = fc.oneof(hostileText, keyword);

test('whatever subjects and states say, it is a gantt to Mermaid', async () => {
  const entry = fc.record({ subject: word, state: word, atMs: fc.nat(600_000) });
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 60 }), async (entries) => {
      const sorted = entries
        .map((one) => ({ ...one, atMs: NOON_MS + one.atMs }))
        .toSorted((a, b) => a.atMs - b.atMs);
      const lines = ganttLines({ entries: sorted, endMs: NOON_MS + 600_001 }) ?? [];
      await parseMermaid(lines.join('\n'));
      expect(lines.filter((line) => line.includes(' :')).length).toBeLessThanOrEqual(40);
      expect(lines.join('\n')).not.toMatch(/[<>`]|&|https?:/);
    }),
    { numRuns: propertyRuns(150, 5_000) },
  );
});

describe('the bars', () => {
  const entries = [
    { subject: 'deployment 1b2c3d4e-0000-4000-8000-000000000000', state: 'running', atMs: NOON_MS },
    { subject: 'gate errors', state: 'fail', atMs: NOON_MS + 60_000 },
    {
      subject: 'deployment 1b2c3d4e-0000-4000-8000-000000000000',
      state: 'paused',
      atMs: NOON_MS + 61_000,
    },
  ];

  test('show UTC times, a short id, and each state until the next of its subject', () => {
    expect(ganttLines({ entries, endMs: NOON_MS + 90_000 })?.slice(2)).toEqual([
      '    title Times are UTC',
      '    dateFormat YYYY-MM-DD HH:mm:ss.SSS',
      '    axisFormat %H:%M:%S',
      '    tickInterval 15second',
      '    section deployment 1b2c3d4e',
      '    running :done, 2026-11-21 12:00:00.000, 2026-11-21 12:01:01.000',
      '    paused :2026-11-21 12:01:01.000, 2026-11-21 12:01:30.000',
      '    section gate errors',
      '    fail :crit, 2026-11-21 12:01:00.000, 2026-11-21 12:01:30.000',
    ]);
  });

  test('are none where nothing lasted', () => {
    expect(ganttLines({ entries: [], endMs: NOON_MS })).toBeUndefined();
    expect(ganttLines({ entries: entries.slice(0, 1), endMs: NOON_MS })).toBeUndefined();
  });
});
