import { describe, expect, it } from 'vitest';
import { runEmqxStep, shortCalls, writesOf } from '../emqx-step.ts';

const ID = 'a0000001';
const at = (status: string, more: object = {}) => ({ deployments: [{ id: ID, status, ...more }] });
const which = { 'deployment-id': ID };

describe('a write that is refused or lost', () => {
  it('accepts a start by somebody else in between, after a 422', async () => {
    const step = await runEmqxStep({
      inputs: which,
      fixture: at('stopped'),
      before: async (emulated) => {
        await emulated.control('POST', 'faults', {
          match: { method: 'POST' },
          fault: { status: 422, body: { code: 'INVALID_STATUS' }, commit: true },
          times: 1,
        });
      },
    });
    expect(step.outputs).toMatchObject({
      outcome: 'unchanged',
      status: 'running',
      changed: 'false',
    });
    expect(writesOf(shortCalls(step.calls))).toEqual(['start']);
  });

  it('explains a 422 that the status does not', async () => {
    const step = await runEmqxStep({
      inputs: which,
      fixture: at('stopped'),
      before: (emulated) =>
        emulated.control('POST', 'faults', {
          match: { method: 'POST' },
          fault: { status: 422, body: { code: 'NOT_PAID', message: 'pay first' } },
        }),
    });
    expect(step.outputs).toMatchObject({
      outcome: 'rejected',
      status: 'stopped',
      changed: 'false',
    });
    expect(step.outputs['reason']).toContain('NOT_PAID: pay first');
    expect(writesOf(shortCalls(step.calls))).toEqual(['start']);
  });

  it.each(['reset-after-commit', 'truncate', { status: 502, commit: true }])(
    'never repeats a start whose answer is lost (%j), and sees by reading that it was taken',
    async (fault) => {
      const step = await runEmqxStep({
        inputs: which,
        fixture: at('stopped'),
        before: (emulated) =>
          emulated.control('POST', 'faults', { match: { method: 'POST' }, fault }),
      });
      expect(step.outputs).toMatchObject({ outcome: 'succeeded', status: 'running' });
      expect(writesOf(shortCalls(step.calls))).toEqual(['start']);
    },
  );

  it('ends after two minutes where a start with a lost answer was not taken', async () => {
    const step = await runEmqxStep({
      inputs: which,
      fixture: at('stopped'),
      before: (emulated) =>
        emulated.control('POST', 'faults', { match: { method: 'POST' }, fault: 'reset' }),
    });
    expect(step.outputs).toMatchObject({ outcome: 'failed', status: 'stopped' });
    expect(step.outputs['reason']).toContain('its answer was lost');
    expect(writesOf(shortCalls(step.calls))).toEqual(['start']);
    expect(step.tookMs).toBeLessThan(180_000);
  });
});
