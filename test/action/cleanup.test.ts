import type { ActionRun, Result } from '@rollout-actions/action/action-run';
import { type Cleanup, type LeftWork, withCleanup } from '@rollout-actions/action/cleanup';
import { commonInputs } from '@rollout-actions/action/inputs/common';
import { defineInputs } from '@rollout-actions/action/inputs/define';
import { text } from '@rollout-actions/action/inputs/text';
import { Failure, NotSent } from '@rollout-actions/client/http/failure';
import { describe, expect, it } from 'vitest';
import { runStep } from '../support/runner/run-step.ts';
import { settle } from '../support/time/settle.ts';

const inputs = defineInputs(commonInputs({ timeout: '10m', onTimeout: text(), onCancel: text() }));

const LONG_MS = 3_600_000;

const REJECTED = new Failure({
  kind: 'rejected',
  resource: 'server 1b2c',
  what: 'its version was refused',
  next: 'Use another version',
  received: 'yes',
});

interface Setup {
  cleanup: LeftWork | Cleanup<'stop'>;
  work?: (run: ActionRun) => Promise<Result>;
  isCancelled?: boolean;
  env?: Readonly<Record<string, string>>;
}

/** Runs work that goes on for an hour, with a timeout of 60 s and what a cleanup does then. */
async function run({ cleanup, work, isCancelled = false, env = {} }: Setup) {
  let startMs = 0;
  const step = await runStep({
    inputs,
    env: { INPUT_TIMEOUT: '60s', 'INPUT_ON-TIMEOUT': 'x', 'INPUT_ON-CANCEL': 'x', ...env },
    body: {
      run(_values, actionRun) {
        startMs = actionRun.world.clock.now();
        return withCleanup(actionRun, cleanup, async () => {
          if (work !== undefined) return await work(actionRun);
          await actionRun.world.clock.sleep(LONG_MS, actionRun.signal);
          return { outcome: 'succeeded', reason: 'It is done.' };
        });
      },
    },
    async during(host) {
      await settle();
      if (isCancelled) host.raise('SIGTERM');
    },
  });
  const { outcome, reason } = step.outputs;
  return { ...step, outcome, reason, tookMs: step.host.clock.now() - startMs };
}

/** A cleanup that notes what was asked of it. */
function stopping(more: Partial<Cleanup<'stop'>> = {}) {
  const applied: string[] = [];
  const cleanup: Cleanup<'stop'> = {
    verbs: { 'on-timeout': 'stop', 'on-cancel': 'stop' },
    describeState: () => 'server 1b2c was starting',
    kept: (verb) => ({ verb, server: '1b2c' }),
    async apply(verb, trigger) {
      applied.push(`${trigger}: ${verb}`);
      return { sentence: 'Server 1b2c was stopped.' };
    },
    ...more,
  };
  return { cleanup, applied };
}

describe('a cleanup', () => {
  it.each([
    [false, 'timed-out', 'The timeout of 1m expired', 'on-timeout: stop'],
    [true, 'cancelled', 'The workflow was cancelled', 'on-cancel: stop'],
  ])('is applied after a timeout or a cancel (%s), and said after the state', async (...row) => {
    const [isCancelled, outcome, clause, trigger] = row;
    const { cleanup, applied } = stopping();
    const step = await run({ cleanup, isCancelled });
    expect(step.outcome).toBe(outcome);
    expect(step.reason).toBe(`${clause} while server 1b2c was starting. Server 1b2c was stopped.`);
    expect(applied).toEqual([trigger]);
    expect(step.state['settled']).toBe('true');
  });

  it('leaves the work as it is where the input says so', async () => {
    const { cleanup, applied } = stopping({ verbs: { 'on-timeout': 'leave' } });
    const step = await run({ cleanup });
    expect(step.reason).toContain('It was left as it is (on-timeout: leave).');
    expect(applied).toEqual([]);
    expect(step.state['kept']).toBeUndefined();
  });

  it('has 5 s; the post step then finishes what was kept before the work began', async () => {
    const { cleanup } = stopping({
      async apply(_verb, _trigger, { signal }) {
        await new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        });
        return { sentence: 'never said' };
      },
    });
    const step = await run({ cleanup });
    expect(step.tookMs).toBe(65_000);
    expect(step.reason).toContain('The post step finishes it (on-timeout: stop).');
    expect(JSON.parse(step.state['kept'] ?? '')).toEqual({ verb: 'stop', server: '1b2c' });
    expect(step.state['settled']).toBeUndefined();
  });

  it('says what is left from the record of the action where it could not finish', async () => {
    const { cleanup } = stopping({
      apply: async () => Promise.reject(REJECTED),
      unfinished: (verb) => ({ sentence: `1 of 2 servers: ${verb} is open.`, isUnfinished: true }),
    });
    const step = await run({ cleanup });
    expect(step.reason).toMatch(/was starting\. 1 of 2 servers: stop is open\.$/);
    expect(step.state['settled']).toBeUndefined();
    expect(step.host.lines.join('\n')).toContain('on-timeout: stop could not be finished in time');
  });

  it('comes after a failure only with on-failure, and only where there is work', async () => {
    const work = () => Promise.reject(REJECTED);
    const without = stopping();
    expect((await run({ cleanup: without.cleanup, work })).reason).toBe(REJECTED.message);
    const withIt = stopping({ verbs: { 'on-failure': 'stop' } });
    const step = await run({ cleanup: withIt.cleanup, work });
    expect(step.outcome).toBe('rejected');
    expect(step.reason).toBe(`${REJECTED.message} Server 1b2c was stopped.`);
    expect(withIt.applied).toEqual(['on-failure: stop']);
    const idle = stopping({ verbs: { 'on-failure': 'stop' }, hasWork: () => false });
    await run({ cleanup: idle.cleanup, work });
    expect([...without.applied, ...idle.applied]).toEqual([]);
  });

  it('is nothing in a dry run: nothing was sent', async () => {
    const { cleanup, applied } = stopping({ verbs: { 'on-failure': 'stop', 'on-cancel': 'stop' } });
    const work = () => Promise.reject(new NotSent('POST /deploy'));
    const step = await run({ cleanup, work, env: { 'INPUT_DRY-RUN': 'true' } });
    expect(step.outcome).toBe('dry-run');
    expect(applied).toEqual([]);
    expect(step.state['kept']).toBeUndefined();
  });
});

it('work that is never ended needs only words', async () => {
  const leave = async (trigger: string) => ({ sentence: `Nothing was changed (${trigger}).` });
  const step = await run({ cleanup: { leave } });
  expect(step.reason).toBe('The timeout of 1m expired. Nothing was changed (on-timeout).');
});
