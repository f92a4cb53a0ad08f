import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../../../actions/nomad-promote/src/gates/types.ts';
import { propertyRuns } from '../../../../support/property-runs.ts';
import { gatedRun, gateOf } from '../steps/gated-run.ts';
import { type ModelGate, modelEnd } from './gate-model.ts';

const RUNS = propertyRuns(300, 5_000);

const verdicts = fc.array(
  fc.constantFrom<Verdict>('pass', 'pass', 'pass', 'pass', 'pass', 'fail', 'inconclusive'),
  { minLength: 1, maxLength: 60 },
);

const gate = fc.record({
  intervalMs: fc.integer({ min: 1, max: 20 }).map((seconds) => seconds * 1_000),
  initialDelayMs: fc.integer({ min: 0, max: 30 }).map((seconds) => seconds * 1_000),
  count: fc.integer({ min: 1, max: 5 }),
  consecutive: fc.integer({ min: 1, max: 4 }),
  failureLimit: fc.integer({ min: 0, max: 4 }),
  inconclusivePasses: fc.boolean(),
  // By the second it is asked for, so that run and model cannot drift apart by their order.
  script: verdicts,
});

const history = fc.record({
  gates: fc.array(gate, { minLength: 1, maxLength: 3 }),
  bakeMs: fc.integer({ min: 0, max: 60 }).map((seconds) => seconds * 1_000),
  // Restarts never fall on the moment of a measurement: each has a millisecond of its own.
  restartsMs: fc
    .array(fc.integer({ min: 1, max: 90 }), { maxLength: 3 })
    .map((seconds) => [...new Set(seconds)].sort((a, b) => a - b))
    .map((seconds) => seconds.map((second, at) => second * 1_000 + (at + 1) * 7)),
});

function scripted({ script, ...rest }: typeof gate extends fc.Arbitrary<infer G> ? G : never) {
  const at = (ms: number) => script[Math.floor(ms / 1_000) % script.length] ?? 'pass';
  return { ...rest, at } satisfies ModelGate;
}

describe('a history of gates', () => {
  it('gives the verdict of a plain model, at the same moment', { timeout: 120_000 }, async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(history, async ({ gates, bakeMs, restartsMs }) => {
        const models = gates.map(scripted);
        const wanted = modelEnd(models, bakeMs, restartsMs);
        fc.pre(wanted.atMs < 3_000_000);
        const run = await gatedRun({
          inputs: { bake: `${bakeMs}ms`, timeout: '60m' },
          gates: models.map((model, at) =>
            gateOf({
              name: String(at),
              interval: model.intervalMs,
              count: model.count,
              consecutive: model.consecutive,
              'failure-limit': model.failureLimit,
              'initial-delay': model.initialDelayMs,
              'on-inconclusive': model.inconclusivePasses ? 'pass' : 'fail',
            }),
          ),
          measure: async ({ name }, atMs) => ({
            verdict: models[Number(name)]?.at(atMs) ?? 'pass',
            detail: 'by the script',
          }),
          async happens(double, clock) {
            const { signal } = new AbortController();
            const startMs = clock.now();
            for (const ms of restartsMs) {
              await clock.sleep(startMs + ms - clock.now(), signal);
              double.happen('restart');
            }
          },
        });
        const outcome = run.result.outcome === 'promoted' ? 'passed' : run.result.outcome;
        expect(run.atMs, run.result.reason).toBe(wanted.atMs);
        expect(wanted.outcomes).toContain(outcome);
        seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
      }),
      { numRuns: RUNS },
    );
    // A property over histories that all end the same way would say little.
    for (const outcome of ['passed', 'gate-failed', 'inconclusive']) {
      expect(seen.get(outcome) ?? 0).toBeGreaterThan(RUNS / 20);
    }
  });
});
