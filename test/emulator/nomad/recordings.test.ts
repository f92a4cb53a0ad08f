import { findProgram } from '@rollout-actions/runner-harness/programs/find-program';
import {
  type RealNomad,
  startRealNomad,
} from '@rollout-actions/runner-harness/programs/real-nomad';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadScenarios, type Pace, playScenario } from '../../support/providers/nomad-scenarios.ts';
import { turn } from '../../support/time/settle.ts';
import { type ServedNomad, serveNomad } from './served-nomad.ts';

const scenarios = loadScenarios();
const realAddress = process.env['NOMAD_REAL_ADDR'];
const noReal = realAddress === undefined && findProgram('nomad') === undefined;

/** Virtual time, moved on in small steps while a query waits. */
function virtualPace({ clock, waitingQueries }: ServedNomad): Pace {
  return {
    now: () => clock.now(),
    async pass(ms) {
      clock.advance(ms);
    },
    async settle(reply) {
      let settled = false;
      const done = reply.finally(() => {
        settled = true;
      });
      while (!settled) {
        if (waitingQueries() === 1) clock.advance(10);
        else await turn();
      }
      return done;
    },
  };
}

const wallPace: Pace = {
  now: () => performance.now(),
  pass: turn,
  settle: (reply) => reply,
};

describe('the emulator answers what a real agent was recorded to answer', () => {
  let served: ServedNomad;
  let compared = 0;
  beforeAll(async () => {
    served = await serveNomad();
  });
  afterAll(() => served[Symbol.asyncDispose]());

  it.each(scenarios)('$name', async (scenario) => {
    const comparison = await playScenario(served.url, scenario, virtualPace(served));
    expect(comparison.differences).toEqual([]);
    compared += comparison.compared;
  });

  it('in 200 exchanges', () => {
    expect(compared).toBe(200);
  });
});

// The client says of a task that failed either that its allocation failed or that it is unhealthy
// since then, whichever of the two it notices first (a real agent on a busy machine gave both).
const DEPENDS_ON_THE_CLIENT = /\.DeploymentStatus\.Timestamp: recorded null, here "/;

// Left out where no agent is to be had; the run says so at its end.
describe.skipIf(noReal)('a real agent still answers what was recorded', () => {
  let real: RealNomad;
  beforeAll(async () => {
    real = await startRealNomad(realAddress);
    // A fresh agent gives index 0 where it has no deployment yet; the recorded one had some.
    const [first] = scenarios.filter(({ name }) => name === 'manual-health');
    if (first !== undefined) await playScenario(real.url, first, wallPace);
  }, 90_000);
  afterAll(() => real[Symbol.asyncDispose]());

  it.concurrent.each(scenarios)('$name', { timeout: 60_000 }, async (scenario) => {
    const { differences } = await playScenario(real.url, scenario, wallPace);
    expect(differences.filter((text) => !DEPENDS_ON_THE_CLIENT.test(text))).toEqual([]);
  });
});
