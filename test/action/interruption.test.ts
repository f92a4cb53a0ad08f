import type { ActionRun, Result } from '@rollout-actions/action/action-run';
import { Cancelled } from '@rollout-actions/action/cleanup';
import { commonInputs } from '@rollout-actions/action/inputs/common';
import { defineInputs } from '@rollout-actions/action/inputs/define';
import { choice } from '@rollout-actions/action/inputs/text';
import { DeadlinePassed } from '@rollout-actions/client/time/deadline';
import { describe, expect, test } from 'vitest';
import type { FakeHost } from '../support/runner/fake-host.ts';
import { runStep } from '../support/runner/run-step.ts';
import { settle } from '../support/time/settle.ts';

const inputs = defineInputs(
  commonInputs({
    timeout: '10m',
    onTimeout: choice('leave', 'stop').default('leave'),
    onCancel: choice('leave', 'stop').default('leave'),
  }),
);

const LONG_MS = 3_600_000;
const never = new AbortController().signal;

async function waitLong({ world, signal }: ActionRun): Promise<Result> {
  await world.clock.sleep(LONG_MS, signal);
  return { outcome: 'succeeded', reason: 'waited' };
}

/** Runs what is given as the action, and gives the time at which the end was reported. */
async function interrupt(
  act: (run: ActionRun) => Promise<Result>,
  during?: (host: FakeHost) => Promise<void>,
) {
  const reasons: unknown[] = [];
  let startMs = 0;
  const step = await runStep({
    inputs,
    env: { INPUT_TIMEOUT: '60s' },
    body: {
      run(_values, run) {
        startMs = run.world.clock.now();
        run.signal.addEventListener('abort', () => reasons.push(run.signal.reason));
        return act(run);
      },
    },
    ...(during === undefined ? {} : { during }),
  });
  return { ...step, reasons, tookMs: step.host.clock.now() - startMs };
}

async function cancelAtOnce(host: FakeHost) {
  await settle();
  host.raise('SIGINT');
}

test('the timeout ends the run when it is over', async () => {
  const { outputs, reasons, tookMs, host, state } = await interrupt(async (run) => {
    run.keep({ id: 'a' });
    return waitLong(run);
  });
  expect(outputs).toMatchObject({ outcome: 'timed-out', 'elapsed-seconds': '60' });
  expect(reasons).toEqual([expect.any(DeadlinePassed)]);
  expect(tookMs).toBe(60_000);
  expect(host.exitCode()).toBe(1);
  expect(host.exits()).toBe(0);
  expect(state).toEqual({ started: 'true', kept: '{"id":"a"}' });
});

test('a cancel ends the run at once when there is nothing to clean up', async () => {
  const { outputs, reasons, tookMs, host } = await interrupt(waitLong, cancelAtOnce);
  expect(outputs['outcome']).toBe('cancelled');
  expect(reasons).toEqual([expect.any(Cancelled)]);
  expect(tookMs).toBe(0);
  expect(host.exitCode()).toBe(1);
  expect(host.clock.sleepers()).toBe(0);
});

test('an action may give its own words for an interruption, and is then settled', async () => {
  const { outputs, state } = await interrupt(async (run) => {
    await waitLong(run).catch(() => undefined);
    return { outcome: 'timed-out', reason: 'it was left as it is' };
  });
  expect(outputs).toMatchObject({ outcome: 'timed-out', reason: 'it was left as it is' });
  expect(state).toEqual({ started: 'true', settled: 'true' });
});

test('an action may leave the rest to the post step', async () => {
  const { state } = await interrupt(async (run) => {
    run.keep({ id: 'a' });
    run.keep({ more: 'b' });
    return { outcome: 'failed', reason: 'it could not be stopped', isUnfinished: true };
  });
  expect(state).toEqual({ started: 'true', kept: '{"id":"a","more":"b"}' });
});

describe('the time afterwards', () => {
  async function cleanUp(run: ActionRun, cleaningMs: number, limitMs?: number): Promise<Result> {
    await waitLong(run).catch(() => undefined);
    using time = run.cleanupDeadline(limitMs);
    await run.world.clock.sleep(cleaningMs, time.signal);
    return { outcome: 'cancelled', reason: 'cleaned up' };
  }

  test('is fresh after a cancel', async () => {
    const { outputs, tookMs } = await interrupt((run) => cleanUp(run, 4_999), cancelAtOnce);
    expect(outputs['reason']).toBe('cleaned up');
    expect(tookMs).toBe(4_999);
  });

  test('is at most 5 s, whatever is asked for', async () => {
    const act = (run: ActionRun) => cleanUp(run, LONG_MS, 60_000);
    const { outputs, tookMs } = await interrupt(act, cancelAtOnce);
    expect(outputs['outcome']).toBe('cancelled');
    expect(tookMs).toBe(5_000);
  });

  test('is 5 s in all, however often it is asked for', async () => {
    const { tookMs } = await interrupt(async (run) => {
      await cleanUp(run, 3_000);
      return cleanUp(run, LONG_MS);
    }, cancelAtOnce);
    expect(tookMs).toBe(5_000);
  });

  test('may be shorter', async () => {
    const { tookMs } = await interrupt((run) => cleanUp(run, LONG_MS, 2_000));
    expect(tookMs).toBe(62_000);
  });

  test('ends also for a clean-up that does not listen', async () => {
    const { outputs, tookMs, host } = await interrupt(async (run) => {
      await waitLong(run).catch(() => undefined);
      using _time = run.cleanupDeadline();
      await run.world.clock.sleep(LONG_MS, never);
      return { outcome: 'cancelled', reason: 'too late' };
    }, cancelAtOnce);
    expect(outputs['outcome']).toBe('cancelled');
    expect(host.exits()).toBe(1);
    expect(tookMs).toBeLessThanOrEqual(7_000);
  });
});

test('an action that does not stop is left within a second, and the process ended', async () => {
  const { outputs, host, tookMs } = await interrupt(async (run) => {
    await run.world.clock.sleep(LONG_MS, never);
    return { outcome: 'succeeded', reason: 'too late' };
  }, cancelAtOnce);
  expect(outputs).toMatchObject({ outcome: 'cancelled', changed: 'false' });
  expect(host.exitCode()).toBe(1);
  expect(host.exits()).toBe(1);
  expect(tookMs).toBeLessThan(1_000);
});

test('a second signal ends it on the spot, with everything written', async () => {
  const { outputs, host, tookMs } = await interrupt(
    async (run) => {
      run.outputs.set('deployment-id', 'a');
      await waitLong(run).catch(() => undefined);
      using time = run.cleanupDeadline();
      await run.world.clock.sleep(4_000, time.signal);
      return { outcome: 'succeeded', reason: 'too late' };
    },
    async (host) => {
      await cancelAtOnce(host);
      await host.clock.advance(1_000);
      host.raise('SIGTERM');
      expect(host.exits()).toBe(1);
    },
  );
  expect(outputs).toMatchObject({ outcome: 'cancelled', 'deployment-id': 'a' });
  expect(host.exits()).toBe(1);
  expect(host.exitCode()).toBe(1);
  expect(tookMs).toBeLessThanOrEqual(4_000);
});

test('an error that nobody caught ends the run as a fault', async () => {
  const { outputs, host, tookMs } = await interrupt(waitLong, async (host) => {
    await settle();
    host.fault(new RangeError('out of nothing'));
  });
  expect(outputs['outcome']).toBe('failed');
  expect(outputs['reason']).toContain('please report it: RangeError: out of nothing');
  expect(tookMs).toBe(0);
  expect(host.exits()).toBe(1);
});

test('one that comes after the end is a warning, once', async () => {
  const { host } = await interrupt(async () => ({ outcome: 'succeeded', reason: 'done' }));
  host.fault(new Error('late'));
  host.fault(new Error('later'));
  expect(host.exitCode()).toBe(0);
  expect(host.lines.filter((line) => line.includes('late'))).toEqual([
    '::warning::After the end of the run: Error: late',
  ]);
});
