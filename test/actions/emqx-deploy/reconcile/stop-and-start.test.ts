import { describe, expect, it } from 'vitest';
import { runEmqxStep, shortCalls, writesOf } from '../emqx-step.ts';

const ID = 'a0000001';
const at = (status: string, more: object = {}) => ({ deployments: [{ id: ID, status, ...more }] });
const which = { 'deployment-id': ID };

describe('ensure-stopped', () => {
  it('stops a running deployment once, and reads that it is stopped', async () => {
    const step = await runEmqxStep({
      inputs: { ...which, operation: 'ensure-stopped' },
      fixture: at('running'),
    });
    expect(step.outputs).toMatchObject({
      outcome: 'succeeded',
      status: 'stopped',
      changed: 'true',
    });
    expect(writesOf(shortCalls(step.calls))).toEqual(['stop']);
  });

  it('waits until a starting one runs before it stops it', async () => {
    const step = await runEmqxStep({
      inputs: { ...which, operation: 'ensure-stopped' },
      fixture: at('starting'),
    });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', status: 'stopped' });
    expect(writesOf(shortCalls(step.calls))).toEqual(['stop']);
    expect(step.calls.filter(({ status }) => status >= 400)).toEqual([]);
  });

  it('refuses a serverless one after one read', async () => {
    const step = await runEmqxStep({
      inputs: { ...which, operation: 'ensure-stopped' },
      fixture: at('running', { type: 'serverless' }),
    });
    expect(step.outputs).toMatchObject({ outcome: 'refused', changed: 'false' });
    expect(step.outputs['reason']).toContain('serverless');
    expect(shortCalls(step.calls)).toEqual(['get']);
  });
});

describe('start and stop', () => {
  it.each([
    ['start', 'running'],
    ['stop', 'stopped'],
  ])('%s leaves one that is %s as it is', async (operation, status) => {
    const step = await runEmqxStep({ inputs: { ...which, operation }, fixture: at(status) });
    expect(step.outputs).toMatchObject({ outcome: 'unchanged', changed: 'false' });
    expect(shortCalls(step.calls)).toEqual(['get']);
  });

  it.each([
    ['start', 'stopping'],
    ['stop', 'starting'],
  ])('%s of one that is %s is sent now, and the 422 is explained', async (operation, status) => {
    const step = await runEmqxStep({ inputs: { ...which, operation }, fixture: at(status) });
    expect(step.outputs).toMatchObject({ outcome: 'rejected', changed: 'false', status });
    expect(step.outputs['reason']).toContain(`as it is ${status}`);
    expect(shortCalls(step.calls)).toEqual(['get', operation, 'get']);
  });
});
