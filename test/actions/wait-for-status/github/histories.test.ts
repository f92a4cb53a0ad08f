import fc from 'fast-check';
import { expect, it } from 'vitest';
import { propertyRuns } from '../../../support/property-runs.ts';
import { COMMIT, type History, histories, momentsOf, stateAt, truthAt } from './history.ts';
import { type Trial, trial } from './trial.ts';

const TIMEOUT_S = 600;
const DISCOVERY_S = 120;

const TARGETS = {
  check: 'github:check/build',
  glob: 'github:check/bu*',
  checks: 'github:checks',
  required: 'github:required',
};

function trialOf(history: History): Trial {
  let atS = 0;
  const changes = momentsOf(history).filter((moment) => moment > 0);
  const change = (moment: number) => (state: object) => {
    atS = moment;
    Object.assign(state, stateAt(history, moment));
  };
  const { fromS, toS } = history.outage;
  const outage = { isOn: fromS === 0 && toS > 0 };
  return {
    state: stateAt(history, 0),
    targets: TARGETS[history.target],
    given: { timeout: `${TIMEOUT_S}s`, 'discovery-timeout': `${DISCOVERY_S}s` },
    event: { pull_request: { head: { sha: COMMIT }, base: { ref: 'main' } } },
    // A moment later than the change of the server's state, so that both are events of their own.
    events: {
      ...Object.fromEntries(changes.map((moment) => [moment * 1_000, change(moment)])),
      [fromS * 1_000 + 1]: () => {
        outage.isOn = toS > fromS;
      },
      [toS * 1_000 + 2]: () => {
        outage.isOn = false;
      },
    },
    prepare(github) {
      github.refuse = () => (outage.isOn ? { status: 503, body: { message: 'busy' } } : undefined);
      github.onRequest = () => {
        if (history.busy) github.state.checks[COMMIT]?.unshift(lateNoise(github.requests.length));
        if (history.remaining === undefined) return;
        github.headers = {
          'x-ratelimit-remaining': String(history.remaining),
          'x-ratelimit-reset': String(3_600 + atS),
          date: new Date(atS * 1_000).toUTCString(),
        };
      };
    },
  };
}

function lateNoise(number: number) {
  return { id: 20_000 + number, name: `late ${number}`, suite: 20_000 + number };
}

it('says of random histories what GitHub itself would say, soon, and within its requests', async () => {
  const ends = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const { outputs, tookMs, requests } = await trial(trialOf(history));
      const endS = Math.floor(tookMs / 1_000);
      const outcome = outputs['outcome'] ?? '';
      ends.set(outcome, (ends.get(outcome) ?? 0) + 1);
      const truth = truthAt(history, endS);
      const allowed = {
        good: ['succeeded'],
        bad: ['failed'],
        open: ['timed-out'],
        absent: ['not-found'],
      };
      expect({ endS, truth, outcome }).toEqual({ endS, truth, outcome: allowed[truth][0] });
      if (outcome === 'not-found') expect(endS).toBeGreaterThanOrEqual(DISCOVERY_S);
      // Each read of a list of a few pages is two passes over at most three lists.
      expect(requests.length).toBeLessThan((TIMEOUT_S / 5) * 30);
      expect(outputs['reason']).toContain(TARGETS[history.target]);
    }),
    { numRuns: propertyRuns(40, 2_000) },
  );
  expect([...ends.keys()]).toContain('succeeded');
  expect([...ends.keys()]).toContain('failed');
}, 3_600_000);
