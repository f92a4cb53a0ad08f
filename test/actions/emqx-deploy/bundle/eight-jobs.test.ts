import { describe, expect, it } from 'vitest';
import { openAccount } from './account.ts';

const JOBS = 8;
const LIMIT_MS = 120_000;

/** Four to start and four to stop, so that the five starts and five stops of an hour are enough. */
const deployments = Array.from({ length: JOBS }, (_, at) => ({
  id: `a000000${at}`,
  status: at % 2 === 0 ? 'stopped' : 'running',
}));
const fixture = { deployments, durations: { start: ['2m', '9m'], stop: ['30s', '8m'] } };

const inputsOf = ({ id, status }: { id: string; status: string }) => ({
  operation: status === 'stopped' ? 'ensure-running' : 'ensure-stopped',
  'deployment-id': id,
  'get-budget': '60/1m',
  'write-budget': '5/1m',
});

describe('eight jobs on one key, sixty times as fast', () => {
  it(
    'all finish with a share of an eighth each, and none is refused',
    async () => {
      const { run, calls } = await openAccount(fixture, 60);
      const ends = await Promise.all(
        deployments.map((one) => run({ ...inputsOf(one), 'budget-share': '8', timeout: '45s' })),
      );
      expect(ends.map(({ outputs }) => outputs['outcome'])).toEqual(Array(JOBS).fill('succeeded'));
      const all = await calls();
      expect(all.filter(({ status }) => status === 429)).toEqual([]);
      expect(all.filter(({ method }) => method === 'GET').length).toBeLessThanOrEqual(56);
      expect(all.filter(({ method }) => method === 'POST')).toHaveLength(JOBS);
    },
    LIMIT_MS,
  );

  it(
    'none fails before its timeout where each believes to be alone and 429s are injected',
    async () => {
      const { run, control, calls } = await openAccount(fixture, 60);
      const fault = { match: { method: 'GET' }, fault: { status: 429 }, times: 20 };
      await control('faults', fault);
      const ends = await Promise.all(
        deployments.map((one) => run({ ...inputsOf(one), 'budget-share': '1', timeout: '20s' })),
      );
      expect((await calls()).filter(({ status }) => status === 429).length).toBeGreaterThan(19);
      for (const [at, { outputs, stdout, durationMs }] of ends.entries()) {
        const waited = new RegExp(
          `Waiting for deployment ${deployments[at]?.id}: the next read goes in about`,
        );
        if (outputs['outcome'] !== 'succeeded') {
          expect(outputs['outcome']).toBe('timed-out');
          expect(durationMs).toBeGreaterThanOrEqual(20_000);
          expect(stdout).toMatch(waited);
        }
        if (stdout.includes('429')) expect(stdout).toMatch(waited);
      }
    },
    LIMIT_MS,
  );
});
