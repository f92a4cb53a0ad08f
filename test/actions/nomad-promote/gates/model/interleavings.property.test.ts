import { createRandom } from '@rollout-actions/emulator/core/random';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateMeasurements } from '../../../../../actions/nomad-promote/src/gates/gate-run.ts';
import type { Gate } from '../../../../../actions/nomad-promote/src/gates/inputs/schema.ts';
import type { Verdict } from '../../../../../actions/nomad-promote/src/gates/types.ts';
import type { Session } from '../../../../../actions/nomad-promote/src/session.ts';
import { propertyRuns } from '../../../../support/property-runs.ts';
import { gatedRun, gateOf } from '../steps/gated-run.ts';
import type { ServerEvent } from './nomad-double.ts';

const RUNS = propertyRuns(500, 5_000);

const EVENTS = [
  'die',
  'restart',
  'replace',
  'pause',
  'resume',
  'newer',
  'promote',
  'fail',
] as const;

const gate = fc.record({
  interval: fc.constantFrom(1_000, 2_500, 10_000),
  'initial-delay': fc.constantFrom(0, 3_000),
  count: fc.integer({ min: 1, max: 3 }),
  consecutive: fc.integer({ min: 1, max: 2 }),
  'failure-limit': fc.integer({ min: 0, max: 2 }),
  'on-inconclusive': fc.constantFrom('fail', 'fail', 'pass', 'pause'),
  'observe-only': fc.constantFrom(false, false, false, true),
});

const interleaving = fc.record({
  gates: fc.array(gate, { minLength: 1, maxLength: 3 }),
  bakeMs: fc.constantFrom(0, 0, 5_000, 20_000),
  timeoutMs: fc.constantFrom(8_000, 30_000, 300_000),
  onGateFailure: fc.constantFrom('leave', 'pause', 'fail'),
  events: fc.array(
    fc.record({
      event: fc.constantFrom<ServerEvent>(...EVENTS),
      afterMs: fc.integer({ min: 0, max: 9_000 }),
    }),
    { maxLength: 4 },
  ),
  seed: fc.nat(),
  badness: fc.constantFrom(0, 0.1, 0.3),
});

/** What the measurements of one round said, by gate. */
interface Round {
  /** The canaries it was about. */
  canaries: string;
  said: Map<string, { gate: Gate; verdicts: Verdict[] }>;
  /** Whether a gate had failed when it began: then it should not have begun. */
  comesAfterFail: boolean;
}

function refuses({ gate, verdicts }: { gate: Gate; verdicts: readonly Verdict[] }): boolean {
  const rule = {
    count: gate.count,
    consecutive: gate.consecutive,
    failureLimit: gate['failure-limit'],
  };
  const state = evaluateMeasurements(verdicts, rule);
  if (state === 'inconclusive') return gate['on-inconclusive'] !== 'pass';
  return state !== 'pass';
}

/** Whether a gate of the session has failed, by all that it counted. */
function hasFailed({ gateResults }: Session): boolean {
  return gateResults.some((result) => !result.observeOnly && result.verdict === 'fail');
}

describe('a promotion', () => {
  it('never comes after a gate said no, whatever happens on the server', {
    timeout: 240_000,
  }, async () => {
    const ends = new Map<string, number>();
    let promotions = 0;
    await fc.assert(
      fc.asyncProperty(interleaving, async (given) => {
        const random = createRandom(given.seed);
        const gates = given.gates.map((settings, at) => gateOf({ name: String(at), ...settings }));
        const rounds: Round[] = [];
        const promotedAfter: { round: Round | undefined; canaries: string }[] = [];
        const run = await gatedRun({
          gates,
          inputs: {
            bake: `${given.bakeMs}ms`,
            timeout: `${given.timeoutMs}ms`,
            'on-gate-failure': given.onGateFailure,
          },
          server: {
            latencyMs: () => (random.next() < 0.3 ? 0 : Math.floor(random.next() * 200)),
            fate: () => {
              const luck = random.next();
              return luck < 0.8 ? 'arrives' : luck < 0.9 ? 'lost' : 'never received';
            },
            onWrite: ({ verb, seen: canaries }) => {
              if (verb === 'promote') promotedAfter.push({ round: rounds.at(-1), canaries });
            },
          },
          prepare(gate, session, double) {
            if (gate === gates[0]) {
              const comesAfterFail = hasFailed(session);
              rounds.push({ canaries: double.seen(), said: new Map(), comesAfterFail });
            }
            const entry = { gate, verdicts: [] as Verdict[] };
            rounds.at(-1)?.said.set(gate.name, entry);
            const { clock } = session.run.world;
            return async ({ signal }) => {
              await clock.sleep(Math.floor(random.next() * 400), signal);
              const luck = random.next();
              const verdict =
                luck > given.badness ? 'pass' : luck > given.badness / 2 ? 'fail' : 'inconclusive';
              entry.verdicts.push(verdict);
              return { verdict, detail: 'by chance' };
            };
          },
          async happens(double, clock) {
            for (const { event, afterMs } of given.events) {
              await clock.sleep(afterMs, new AbortController().signal);
              double.happen(event);
            }
          },
        });
        expect(rounds.filter(({ comesAfterFail }) => comesAfterFail)).toEqual([]);
        for (const { round, canaries } of promotedAfter) {
          expect(canaries).toBe(round?.canaries);
          const deciding = [...(round?.said.values() ?? [])].filter(
            ({ gate }) => !gate['observe-only'],
          );
          expect(deciding.filter(refuses)).toEqual([]);
        }
        const { outcome, reason } = run.result;
        expect(reason).not.toContain('Internal error');
        ends.set(outcome, (ends.get(outcome) ?? 0) + 1);
        promotions += run.double.writes.filter(
          ({ verb, accepted }) => verb === 'promote' && accepted,
        ).length;
      }),
      { numRuns: RUNS },
    );
    // Every way to end has to have been gone, or the property would say little.
    expect(promotions).toBeGreaterThan(RUNS / 10);
    for (const outcome of ['promoted', 'gate-failed', 'inconclusive', 'superseded', 'timed-out']) {
      expect(ends.get(outcome) ?? 0, outcome).toBeGreaterThan(RUNS / 50);
    }
    expect(ends.get('rejected')).toBeUndefined();
  });
});
