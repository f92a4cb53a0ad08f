import fc from 'fast-check';
import { describe, it } from 'vitest';
import { propertyRuns } from '../../../support/property-runs.ts';
import { checkAll } from './oracle.ts';
import { play } from './play.ts';
import { FOUND_WORLDS, scenario } from './scenario.ts';
import { storyOf } from './story.ts';

describe('whatever others, the servers and the network do', () => {
  it('only the bound deployment is written to, and nothing untrue is said', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (plan) => {
        const played = await play(plan);
        try {
          checkAll(played);
        } catch (error) {
          throw new Error(`${String(error)}\n${storyOf(played)}`);
        }
      }),
      {
        numRuns: propertyRuns(200, 5_000),
        endOnFailure: true,
        examples: FOUND_WORLDS.map((plan): [typeof plan] => [plan]),
      },
    );
  }, 3_600_000);
});
