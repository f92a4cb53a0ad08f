import fc from 'fast-check';
import { describe, it } from 'vitest';
import { propertyRuns } from '../../../support/property-runs.ts';
import {
  checkChanged,
  checkNoDoubles,
  checkNoOrphans,
  checkNothingElseTouched,
  checkSentences,
  checkTeardown,
} from './model-oracle.ts';
import { play, scenario } from './model-scenario.ts';
import { startPlatform } from './platform.ts';

describe('whatever goes wrong on the way', () => {
  it('no server is lost, doubled or stopped by mistake, and nothing untrue is said', async () => {
    const platform = await startPlatform();
    await fc.assert(
      fc.asyncProperty(scenario, async (plan) => {
        const played = await play(platform, plan);
        const story = () =>
          `${JSON.stringify(plan)}\n${played.main.lines.join('\n')}\n--- post\n` +
          `${played.post.lines.join('\n')}\n${JSON.stringify(played.main.outputs)}`;
        try {
          checkNothingElseTouched(plan, played);
          checkNoOrphans(plan, played);
          checkNoDoubles(plan, played);
          checkTeardown(plan, played);
          checkChanged(played);
          checkSentences(played);
        } catch (error) {
          throw new Error(`${String(error)}\n${story()}`);
        }
      }),
      { numRuns: propertyRuns(200, 5_000), endOnFailure: true },
    );
  }, 3_600_000);
});
