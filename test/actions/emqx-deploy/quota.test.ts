import { describe, expect, it } from 'vitest';
import { runEmqxStep, shortCalls, writesOf } from './emqx-step.ts';

const ID = 'a0000001';
const which = { 'deployment-id': ID };
const stopped = { deployments: [{ id: ID, status: 'stopped' }] };
const slow = { durations: { start: ['50m', '50m'] } };

describe('a budget that others have spent', () => {
  it('of reads is waited for, as long as Retry-After says', async () => {
    const step = await runEmqxStep({
      inputs: { ...which, operation: 'get', timeout: '2h' },
      fixture: { ...stopped, budgets: { retryAfter: true } },
      before: (emulated) => emulated.control('POST', 'budgets', { endpoint: 'get', calls: 60 }),
    });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', status: 'stopped' });
    expect(step.calls.map(({ status }) => status)).toEqual([429, 200]);
    expect(step.tookMs).toBeGreaterThanOrEqual(3_600_000);
    expect(step.log).toContain('Waiting for deployment a0000001: the next read goes in about 1h');
  });

  it('ends the step at once where it opens after the timeout, with the time', async () => {
    const step = await runEmqxStep({
      inputs: which,
      fixture: { ...stopped, budgets: { retryAfter: true } },
      before: (emulated) => emulated.control('POST', 'budgets', { endpoint: 'get', calls: 60 }),
    });
    expect(step.outputs['outcome']).toBe('quota-exhausted');
    expect(step.outputs['reason']).toMatch(/opens at 2026-01-01T01:0/);
    expect(step.calls).toHaveLength(1);
    expect(step.tookMs).toBeLessThan(1_000);
  });

  it('ends the step at once with on-quota: fail', async () => {
    const step = await runEmqxStep({
      inputs: { ...which, 'on-quota': 'fail' },
      fixture: stopped,
      before: (emulated) => emulated.control('POST', 'budgets', { endpoint: 'get', calls: 60 }),
    });
    expect(step.outputs['outcome']).toBe('quota-exhausted');
    expect(step.calls).toHaveLength(1);
  });

  it('without Retry-After is asked for ever more seldom, to the end of the timeout', async () => {
    const step = await runEmqxStep({
      inputs: which,
      fixture: stopped,
      before: (emulated) => emulated.control('POST', 'budgets', { endpoint: 'get', calls: 60 }),
    });
    expect(step.outputs['outcome']).toBe('timed-out');
    expect(step.tookMs).toBeGreaterThanOrEqual(2_700_000);
    expect(step.calls.length).toBeLessThanOrEqual(10);
    const waiting = step.host.lines.filter((line) => line.includes('Waiting for deployment'));
    expect(waiting).toHaveLength(step.calls.length);
  });

  it('of starts is waited for, and the deployment is read again before the start', async () => {
    const step = await runEmqxStep({
      inputs: { ...which, timeout: '2h' },
      fixture: { ...stopped, budgets: { retryAfter: true } },
      before: (emulated) => emulated.control('POST', 'budgets', { endpoint: 'start', calls: 5 }),
    });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', status: 'running' });
    expect(shortCalls(step.calls).slice(0, 4)).toEqual(['get', 'start', 'get', 'start']);
    expect(step.log).toContain('it can be sent in 1h');
  });

  it('of starts ends the step where it opens after the timeout', async () => {
    const step = await runEmqxStep({
      inputs: { ...which, 'write-budget': '1/1h' },
      fixture: { ...stopped, site: 'older' },
      before: (emulated) => emulated.control('POST', 'budgets', { endpoint: 'start', calls: 1 }),
    });
    expect(step.outputs).toMatchObject({ outcome: 'quota-exhausted', changed: 'false' });
    expect(writesOf(shortCalls(step.calls))).toEqual(['start']);
    expect(step.tookMs).toBeLessThan(1_000);
  });
});

describe('the own part of a budget', () => {
  it('is never exceeded, and a change after it is spent ends as quota-exhausted', async () => {
    const step = await runEmqxStep({
      inputs: { ...which, 'budget-share': '8' },
      fixture: { ...stopped, ...slow },
    });
    expect(step.outputs['outcome']).toBe('quota-exhausted');
    expect(step.calls.filter(({ method }) => method === 'GET')).toHaveLength(7);
    expect(step.outputs['reason']).toContain('a share of 60 for 8 jobs');
    expect(JSON.parse(step.outputs['quota'] ?? '').read).toMatchObject({ limit: 60, left: 0 });
  });

  it('lasts to the end of the timeout for one job, with a last read just before it', async () => {
    const step = await runEmqxStep({ inputs: which, fixture: { ...stopped, ...slow } });
    expect(step.outputs).toMatchObject({ outcome: 'timed-out', status: 'starting' });
    expect(step.outputs['reason']).toContain(`deployment ${ID} was starting`);
    const reads = step.calls.filter(({ method }) => method === 'GET');
    expect(reads.length).toBeLessThanOrEqual(60);
    expect(Date.parse(reads.at(-1)?.at ?? '')).toBeGreaterThan(Date.UTC(2026, 0, 1, 0, 44, 50));
  });

  it('is not spent on half a read, where a site has no list and each is read by itself', async () => {
    const ids = ['b0000001', 'b0000002', 'b0000003'];
    const step = await runEmqxStep({
      inputs: { 'deployment-id': ids.join('\n'), 'budget-share': '4' },
      fixture: {
        site: 'older',
        budgets: { start: 3 },
        deployments: ids.map((id) => ({ id, status: 'stopped' })),
        ...slow,
      },
    });
    expect(step.outputs['outcome']).toBe('quota-exhausted');
    const reads = shortCalls(step.calls).filter((call) => call === 'get' || call === 'list');
    // The list that is not there, and four whole reads of three deployments.
    expect(reads).toEqual(['list', ...Array(12).fill('get')]);
  });

  it('opens again after an hour, in a wait that lasts longer', async () => {
    const step = await runEmqxStep({
      inputs: { ...which, 'budget-share': '8', timeout: '2h' },
      fixture: { ...stopped, durations: { start: ['65m', '65m'] } },
    });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', status: 'running' });
    const times = step.calls
      .filter(({ method }) => method === 'GET')
      .map(({ at }) => Date.parse(at));
    const most = Math.max(
      ...times.map((end) => times.filter((time) => time <= end && time > end - 3_600_000).length),
    );
    expect(most).toBeLessThanOrEqual(7);
  });
});

describe('a cancel', () => {
  it('ends at once and leaves the deployment on its way', async () => {
    const step = await runEmqxStep({
      inputs: which,
      fixture: stopped,
      beside: async (world) => {
        await world.untilCalled('start');
        await world.pause(30_000);
        world.raise('SIGTERM');
      },
    });
    expect(step.outputs).toMatchObject({ outcome: 'cancelled', changed: 'true' });
    expect(step.outputs['reason']).toContain('It was left as it is (on-cancel: leave)');
    expect(step.tookMs).toBeLessThan(40_000);
    expect(writesOf(shortCalls(step.calls))).toEqual(['start']);
  });
});

describe('single failed reads', () => {
  it('do not end the wait, and each counts', async () => {
    const step = await runEmqxStep({
      inputs: which,
      fixture: stopped,
      beside: async (world) => {
        await world.untilCalled('start');
        const fault = { match: { method: 'GET' }, fault: { status: 503 }, times: 3 };
        await world.control('POST', 'faults', fault);
      },
    });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', status: 'running' });
    const reads = step.calls.filter(({ method }) => method === 'GET').length;
    expect(JSON.parse(step.outputs['quota'] ?? '').read.left).toBe(60 - reads);
  });
});
