import type { CheckRun } from '@rollout-actions/github/commits/checks';
import {
  findOwnCheck,
  findOwnReport,
  type OwnJob,
  readOwnJobId,
} from '@rollout-actions/github/commits/own-job';
import { describe, expect, it } from 'vitest';
import { connect, noEnd } from '../connect.ts';

const RUN = 77;
const job: OwnJob = {
  runId: RUN,
  attempt: 1,
  key: 'wait',
  runnerName: 'runner-1',
  reportName: 'Gate',
};

function check(id: number, name: string, more: Partial<CheckRun> = {}): CheckRun {
  const details_url = `https://github.com/octo/app/actions/runs/${RUN}/job/${id}`;
  return { id, name, status: 'in_progress', details_url, ...more };
}

describe('the check of the own job', () => {
  it.each(['wait', 'wait (x64, a / b)', 'release / wait', 'release / nested / wait (x64)'])(
    'is known by its key, also in a matrix and a called workflow: %s',
    (name) => {
      const own = check(1, name);
      expect(findOwnCheck([check(2, 'wait for it'), own], job, undefined)).toBe(own);
    },
  );

  it('is the only one of its run that is not completed, whatever its name', () => {
    const own = check(1, 'Gate');
    const others = [
      check(2, 'build', { status: 'completed', conclusion: 'success' }),
      check(3, 'other run', { details_url: 'https://github.com/octo/app/actions/runs/78/job/3' }),
      check(4, 'other app', { details_url: 'https://ci.example/4' }),
    ];
    expect(findOwnCheck([...others, own], job, undefined)).toBe(own);
  });

  it('is not guessed while another job of its run is under way', () => {
    const all = [check(1, 'Gate'), check(2, 'build', { status: 'queued' })];
    expect(findOwnCheck(all, job, undefined)).toBeUndefined();
    expect(findOwnCheck(all, { ...job, key: '' }, undefined)).toBeUndefined();
  });

  it('has the id of the one job that its runner has', async () => {
    const of = (id: number, runner_name: string, status = 'in_progress') => ({
      id,
      runner_name,
      status,
    });
    const before = of(4, 'runner-1', 'completed');
    const one = await connect({ jobs: { [RUN]: [before, of(5, 'runner-1'), of(6, 'runner-2')] } });
    expect(await one.clock.run(readOwnJobId(one.github, job, noEnd()))).toBe(5);
    const several = await connect({ jobs: { [RUN]: [of(5, 'runner-1'), of(6, 'runner-1')] } });
    expect(await several.clock.run(readOwnJobId(several.github, job, noEnd()))).toBeUndefined();
    const unreadable = await connect();
    const id = await unreadable.clock.run(readOwnJobId(unreadable.github, job, noEnd()));
    expect(id).toBeUndefined();
  });

  it('is also the check run that the step writes, known by run, attempt and name', () => {
    const own = check(1, 'Gate', { external_id: '77-1-abc' });
    const others = [
      check(2, 'Gate', { external_id: '77-2-abc' }),
      check(3, 'Gate', { external_id: '7-1-abc' }),
      check(4, 'Gate'),
      check(5, 'Other gate', { external_id: '77-1-abc' }),
    ];
    expect(findOwnReport([...others, own], job)).toEqual([own]);
    expect(findOwnReport([own], { ...job, reportName: undefined })).toEqual([]);
  });
});
