import { expect, it } from 'vitest';
import { propertyRuns } from '../../../support/property-runs.ts';
import { violations } from './oracle.ts';
import { randomPlan } from './random-plan.ts';
import { runTrial } from './trial.ts';

const RUNS = propertyRuns(40, 5_000);

it('whatever fails or kills it, names what it made, writes once, and claims what it read', async () => {
  const broken: string[] = [];
  const outcomes = new Set<string>();
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const trial = await runTrial(randomPlan(seed));
    const rules = violations(trial);
    const { outputs, postLog } = trial;
    if (rules.length > 0) broken.push(JSON.stringify({ seed, rules, outputs, postLog }));
    outcomes.add(trial.wasKilled ? 'killed' : (outputs['outcome'] ?? ''));
  }
  expect(broken.slice(0, 5)).toEqual([]);
  expect(outcomes.size).toBeGreaterThan(5);
}, 7_200_000);
