import { seededRandom } from '@rollout-actions/analysis/seeded-random';
import { parseDuration } from '@rollout-actions/client/time/duration';
import { expect, it } from 'vitest';
import { propertyRuns } from '../../../support/property-runs.ts';
import { type JobEnd, runJobs, type SharedKeyPlan, type SharedKeyTrial } from './shared-key.ts';

const RUNS = propertyRuns(16, 1_000);
const MAX_JOBS = 8;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

interface Setting extends SharedKeyPlan {
  /** The budget is shared out as it should be, and nobody else has spent any of it. */
  isFair: boolean;
  /** More writes of one kind are needed than the key has in an hour. */
  needsMoreWrites: boolean;
}

function settingOf(seed: number): Setting {
  const random = seededRandom(seed);
  const pick = <T>(...all: readonly [T, ...T[]]): T =>
    all[Math.floor(random() * all.length)] ?? all[0];
  const count = 1 + (seed % MAX_JOBS);
  const isFair = random() < 0.5;
  const timeout = pick('20m', '45m', '150m');
  const onQuota = isFair ? 'wait' : pick('wait', 'wait', 'fail');
  const spent = isFair ? [] : [pick('get', 'start', 'stop', 'none')].filter((it) => it !== 'none');
  const ids = Array.from({ length: count }, (_, at) => `a000000${at}`);
  const wants = ids.map(() => pick('ensure-running', 'ensure-stopped'));
  const writes = (want: string) => wants.filter((one) => one === want).length;
  return {
    seed,
    isFair,
    needsMoreWrites: writes('ensure-running') > 5 || writes('ensure-stopped') > 5,
    fixture: {
      deployments: ids.map((id, at) => ({
        id,
        status: wants[at] === 'ensure-running' ? 'stopped' : 'running',
      })),
      budgets: { countRefused: true, retryAfter: random() < 0.3 },
    },
    before: spent.map((endpoint) => ({
      path: 'budgets',
      body: { endpoint, calls: endpoint === 'get' ? pick(30, 60, 70) : pick(1, 5, 6) },
    })),
    jobs: ids.map((id, at) => ({
      afterMs: random() * pick(MINUTE_MS, 20 * MINUTE_MS),
      inputs: {
        operation: wants[at] ?? '',
        'deployment-id': id,
        'budget-share': isFair ? String(count) : pick('1', '2'),
        'on-quota': onQuota,
        timeout,
      },
    })),
  };
}

const BUDGET = /budget|429/;

/** What is wrong with how a job ended. */
function wrongEnd(job: JobEnd, setting: Setting, { handled }: SharedKeyTrial): string[] {
  const { outputs, inputs, startMs, endMs, status } = job;
  const { outcome = '', reason = '' } = outputs;
  const deadlineMs = startMs + (parseDuration(inputs['timeout'] ?? '') ?? 0);
  const wanted = inputs['operation'] === 'ensure-running' ? 'running' : 'stopped';
  const own = handled.filter(({ path }) => path.includes(inputs['deployment-id'] ?? ''));
  const refused = own.filter(({ answer }) => answer.status === 429);
  const wrong: string[] = [];
  if (endMs > deadlineMs + 1_000) wrong.push('went on after its deadline');
  const hours = 1 + Math.floor((endMs - startMs) / HOUR_MS);
  const refusedWrites = refused.filter(({ method }) => method === 'POST').length;
  // Once when it finds the budget spent, once when all who were given the same moment come then.
  if (refusedWrites > hours + 1) wrong.push(`${refusedWrites} refused writes in ${hours} h`);
  if (refused.length > 12 * hours) wrong.push(`${refused.length} refused calls in ${hours} h`);
  if (setting.isFair && refused.length > refusedWrites)
    wrong.push('a read of its share was refused');
  if (outcome === 'succeeded' || outcome === 'unchanged') {
    if (status !== wanted) wrong.push(`${outcome}, and it is ${status}`);
    return wrong;
  }
  if (setting.isFair && !setting.needsMoreWrites) wrong.push(`did not finish: ${reason}`);
  if (outcome === 'quota-exhausted') {
    const isSpent = refused.length > 0 || BUDGET.test(reason);
    if (!isSpent) wrong.push('quota-exhausted without a spent budget');
    const [opensAt] = /\d{4}-\d\d-\d\dT[\d:.]+Z/.exec(reason) ?? [];
    const opensInMs = Date.parse(opensAt ?? '') - Date.UTC(2026, 0, 1) + 1_000 - endMs;
    const isInTime = endMs + opensInMs < deadlineMs;
    if (inputs['on-quota'] === 'wait' && isInTime) wrong.push(`it opens in time: ${reason}`);
  } else if (outcome === 'timed-out') {
    const last = own.findLast(({ method, answer }) => method === 'GET' && answer.status === 200);
    const wasLookedAt = last !== undefined && deadlineMs - last.atMs < 3 * MINUTE_MS;
    if (endMs < deadlineMs) wrong.push('timed-out before its deadline');
    if (!wasLookedAt && !BUDGET.test(reason)) wrong.push(`does not say why: ${reason}`);
  } else {
    wrong.push(`${outcome}: ${reason}`);
  }
  return wrong;
}

it('one to eight jobs on a key whose refusals count all finish, or say truly why not', async () => {
  const broken: string[] = [];
  const outcomes = new Map<string, number>();
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const setting = settingOf(seed);
    const trial = await runJobs(setting);
    for (const job of trial.jobs) {
      const wrong = wrongEnd(job, setting, trial);
      if (wrong.length > 0) broken.push(JSON.stringify({ seed, wrong, inputs: job.inputs }));
      const { outcome = '' } = job.outputs;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
  }
  expect(broken.slice(0, 5)).toEqual([]);
  expect(outcomes.get('succeeded')).toBeGreaterThan(RUNS);
  expect(outcomes.size).toBeGreaterThan(2);
}, 7_200_000);
