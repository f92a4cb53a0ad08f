import { seededRandom } from '@rollout-actions/analysis/seeded-random';
import { expect, it } from 'vitest';
import { type Beside, runEmqxStep } from '../emqx-step.ts';

const ID = 'a0000001';
const TRIALS = 40;
const TIMEOUT_MS = 1_800_000;
const STATUSES = ['pending', 'starting', 'running', 'stopping', 'stopped', 'failed'];
const FAULTS: readonly unknown[] = [
  'reset',
  'reset-after-commit',
  'truncate',
  'html',
  { status: 429 },
  { status: 503 },
  { status: 422 },
];

function world(seed: number) {
  const random = seededRandom(seed);
  const pick = <T>(all: readonly [T, ...T[]]): T =>
    all[Math.floor(random() * all.length)] ?? all[0];
  return { random, pick };
}

/** Lets others start, stop and break things at random times. */
async function meddle(seed: number, { pause, control, log }: Beside): Promise<void> {
  const { random, pick } = world(seed);
  for (let turn = 0; turn < 3; turn += 1) {
    await pause(random() * 300_000);
    if (log().includes('Requests sent')) return;
    const verb = pick(['start', 'stop', 'fail', 'fault', 'fault', 'nothing']);
    if (verb === 'fault') {
      const fault = FAULTS[Math.floor(random() * FAULTS.length)];
      await control('POST', 'faults', { match: {}, fault, times: 1 + Math.floor(random() * 2) });
    } else if (verb !== 'nothing') {
      // Refused where the status does not allow it.
      await control('POST', `deployments/${ID}/${verb}`).catch(() => undefined);
    }
  }
}

it('whatever others do, at most one write, no read too many, an end in time, and no green lie', async () => {
  const outcomes = new Set<string>();
  for (let seed = 1; seed <= TRIALS; seed += 1) {
    const { random, pick } = world(seed * 7_919);
    const operation = pick(['ensure-running', 'ensure-stopped', 'start', 'stop']);
    const share = 4 + Math.floor(random() * 5);
    const status = STATUSES[Math.floor(random() * STATUSES.length)];
    const step = await runEmqxStep({
      inputs: {
        operation,
        'deployment-id': ID,
        timeout: '30m',
        'budget-share': String(share),
      },
      fixture: { deployments: [{ id: ID, status }] },
      seed,
      beside: (beside) => meddle(seed, beside),
    });
    const label = `seed ${seed}, ${operation} of ${status}: ${step.outputs['reason']}`;
    const reads = step.calls.filter(({ method }) => method === 'GET');
    const writes = step.calls.filter(({ method }) => method === 'POST');
    expect(reads.length, label).toBeLessThanOrEqual(Math.floor(60 / share));
    // A write that was surely refused (422, 429) may be followed by another one, no other may.
    const maybeDone = writes.filter(({ status: code }) => code !== 422 && code !== 429);
    expect(maybeDone.length, label).toBeLessThanOrEqual(1);
    expect(step.tookMs, label).toBeLessThanOrEqual(TIMEOUT_MS + 1_000);
    const outcome = step.outputs['outcome'] ?? '';
    outcomes.add(outcome);
    if (outcome === 'succeeded' || outcome === 'unchanged') {
      const isToRun = operation === 'start' || operation === 'ensure-running';
      expect(step.outputs['status'], label).toBe(isToRun ? 'running' : 'stopped');
      expect(step.calls.at(-1), label).toMatchObject({ method: 'GET', status: 200 });
    } else {
      expect(step.exitCode, label).toBe(1);
    }
    expect(step.log, label).not.toContain('Internal error');
  }
  expect(outcomes.size).toBeGreaterThan(3);
}, 120_000);
