import { seededRandom } from '@rollout-actions/analysis/seeded-random';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { propertyRuns } from '../../../support/property-runs.ts';
import { type Beside, type EmqxStep, runEmqxStep } from '../emqx-step.ts';

const OURS = 'a0000001';
const THEIRS = 'b0000002';
const FAULTS: readonly unknown[] = [
  'reset',
  'reset-after-commit',
  'truncate',
  'html',
  'drip',
  { status: 429 },
  { status: 503 },
  { status: 503, commit: true },
  { status: 422 },
  { status: 201, body: '{}', commit: true },
];
const Truth = z.object({
  deployments: z.array(z.object({ id: z.string(), status: z.string() })),
});

interface Trial {
  operation: string;
  step: EmqxStep;
  truth: z.infer<typeof Truth>['deployments'];
}

/** One step with random faults in its reads and writes, and perhaps a cancel at a random time. */
async function trial(seed: number): Promise<Trial> {
  const random = seededRandom(seed);
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];
  const operation = pick(['create', 'ensure', 'start', 'stop']) ?? 'create';
  const isMaking = operation === 'create' || operation === 'ensure';
  const which = isMaking
    ? { 'deployment-name': 'ours', platform: 'aws', region: 'us-east-1', connections: '1000' }
    : { 'deployment-id': OURS };
  let world: Beside | undefined;
  const step = await runEmqxStep({
    inputs: {
      operation,
      ...which,
      ...(isMaking && { 'deployment-type': 'dedicated', 'allow-create': 'true' }),
      timeout: '40m',
    },
    fixture: {
      creation: { names: true },
      deployments: [
        { id: THEIRS, name: 'theirs', status: 'stopped' },
        ...(isMaking
          ? []
          : [{ id: OURS, name: 'ours', status: operation === 'start' ? 'stopped' : 'running' }]),
      ],
    },
    seed,
    before: async ({ control }) => {
      const fault = (method: string, times: number) =>
        control('POST', 'faults', { match: { method }, fault: pick(FAULTS), times });
      if (random() < 0.8) await fault('POST', 1);
      if (random() < 0.4) await fault('GET', 1 + Math.floor(random() * 4));
    },
    beside: async (beside) => {
      world = beside;
      if (random() > 0.3) return;
      await beside.pause(random() * 600_000);
      beside.raise('SIGINT');
    },
  });
  const { deployments: truth } = Truth.parse(await world?.control('GET', 'state'));
  return { operation, step, truth };
}

function check({ operation, step, truth }: Trial, label: string): void {
  const { outputs, calls } = step;
  const reason = outputs['reason'] ?? '';
  const writes = calls.filter(({ method }) => method === 'POST');
  expect(truth.find(({ id }) => id === THEIRS)?.status, label).toBe('stopped');
  const made = truth.filter(({ id }) => id !== THEIRS && id !== OURS);
  expect(made.length, label).toBeLessThanOrEqual(1);
  const isOpen = reason.includes('may have been carried out');
  for (const { id } of made) {
    expect(outputs['deployment-id'] === id || reason.includes(id) || isOpen, label).toBe(true);
  }
  const wasStarted = truth.find(({ id }) => id === OURS)?.status;
  const isMoved =
    (operation === 'start' && wasStarted !== 'stopped') ||
    (operation === 'stop' && wasStarted !== 'running');
  const isCarriedOut = made.length > 0 || (wasStarted !== undefined && isMoved);
  if (isCarriedOut) expect(outputs['changed'], label).toBe('true');
  if (writes.length === 0) expect(outputs['changed'], label).toBe('false');
  if (isCarriedOut) expect(reason, label).not.toMatch(/nothing was (written|created)|no change/);
  if (isOpen) {
    expect(step.exitCode, label).toBe(1);
    expect(step.state, label).toContain('open-writes');
    expect(step.state, label).not.toContain('settled');
  }
  if (outputs['outcome'] === 'succeeded') {
    const [ours] = truth.filter(({ id }) => id === outputs['deployment-id']);
    expect(ours?.status, label).toBe(operation === 'stop' ? 'stopped' : 'running');
  }
  expect(step.log, label).not.toMatch(/fault of this action|Internal error/);
}

it('names what it made, changes only what it was label to, and says where it does not know', async () => {
  const outcomes = new Set<string>();
  const runs = propertyRuns(60, 5_000);
  for (let seed = 1; seed <= runs; seed += 1) {
    const done = await trial(seed);
    check(done, `seed ${seed}, ${done.operation}: ${JSON.stringify(done.step.outputs)}`);
    outcomes.add(done.step.outputs['outcome'] ?? '');
  }
  expect(outcomes.size).toBeGreaterThan(3);
}, 3_600_000);
