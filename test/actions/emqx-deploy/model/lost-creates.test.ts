import { seededRandom } from '@rollout-actions/analysis/seeded-random';
import { expect, it } from 'vitest';
import { propertyRuns } from '../../../support/property-runs.ts';
import { violations } from './oracle.ts';
import { type Plan, runTrial, type Trial } from './trial.ts';

const CREATES = propertyRuns(24, 200);

/** The platform carries the call out, and its answer is lost. */
const LOSSES: readonly unknown[] = [
  'reset-after-commit',
  'truncate',
  'drip',
  { status: 500, commit: true },
  { status: 502, body: '<html>bad gateway</html>', commit: true },
  { status: 504, commit: true },
  { status: 201, body: '', commit: true },
  { status: 201, body: '{"deploymentID":null}', commit: true },
  { status: 200, body: '<html>maintenance</html>', commit: true },
];
/** What the first reads after it may meet. */
const READS: readonly unknown[] = [undefined, 'reset', 'html', { status: 503 }, { status: 429 }];

function planOf(seed: number): Plan {
  const random = seededRandom(seed);
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];
  const read = pick(READS);
  const isKilled = random() < 0.3;
  const late = random() < 0.3 && { delay: '7m' };
  return {
    seed,
    inputs: {
      operation: pick(['create', 'ensure']) ?? 'create',
      platform: 'aws',
      region: 'us-east-1',
      'deployment-type': 'dedicated',
      connections: '1000',
      'allow-create': 'true',
      timeout: '45m',
      ...(random() < 0.5 && { 'deployment-name': 'ours' }),
      wait: String(random() < 0.5),
    },
    fixture: {
      keys: [{ apiKey: 'key-of-ours', apiSecret: 'secret-of-ours' }],
      deployments: [{ id: 'b0000001', name: 'theirs', status: 'running', region: 'eu-west-1' }],
      creation: { names: random() < 0.5, appearsAfter: pick(['0s', '0s', '15s', '30s']) },
    },
    before: [],
    others: [],
    mainFaults: [
      { match: { method: 'POST' }, fault: pick(LOSSES), times: 1, ...late },
      ...(read === undefined
        ? []
        : [{ match: { method: 'GET' }, fault: read, from: '+1s', times: 2 }]),
    ],
    postFaults: [],
    ...(isKilled && { signal: { signal: 'SIGKILL', atEvent: 10 + Math.floor(random() * 12) } }),
  };
}

function ends({ outputs, wasKilled, mainLog, postLog, mainHandled }: Trial) {
  const made = mainHandled.flatMap(({ method, answer }) =>
    method === 'POST'
      ? [/"deploymentID":"(\w+)"/.exec(JSON.stringify(answer.json))?.[1] ?? '']
      : [],
  );
  const isNamed = (id: string) => `${JSON.stringify(outputs)}${postLog}`.includes(id);
  return { made, orphans: made.filter((id) => !isNamed(id)), wasKilled, mainLog };
}

it('of lost create calls none is sent twice, and none is left unnamed after post', async () => {
  let made = 0;
  const wrong: string[] = [];
  for (let seed = 1; seed <= CREATES; seed += 1) {
    const trial = await runTrial(planOf(seed));
    const end = ends(trial);
    made += end.made.length;
    const rules = violations(trial);
    const isGood = end.made.length <= 1 && end.orphans.length === 0 && rules.length === 0;
    if (!isGood)
      wrong.push(JSON.stringify({ seed, ...end, rules, reason: trial.outputs['reason'] }));
  }
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(made).toBeGreaterThan(CREATES / 2);
}, 1_200_000);
