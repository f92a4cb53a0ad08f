import { describe, expect, it } from 'vitest';
import { type GoalInputs, goalOf } from '../../../../actions/wait-for-status/src/targets/goal.ts';
import { PLAIN, targetOf } from './target-of.ts';

function goal(line: string, more: Partial<GoalInputs> = {}) {
  const { until, failOn } = goalOf(targetOf(line), { ...PLAIN, ...more });
  return { until: [...until.keys()], failOn: [...failOn.keys()] };
}

describe('the goal of a target', () => {
  it.each([
    ['emqx:a', ['running'], ['failed', 'gone']],
    ['edgegap:a', ['ready'], ['failed', 'terminating', 'terminated']],
    ['edgegap:a until=terminated', ['terminated'], []],
    ['nomad:job/web', ['successful'], ['failed', 'cancelled', 'stalled']],
    [
      'nomad:job/web until=promotable',
      ['promotable', 'promoted', 'successful'],
      ['failed', 'cancelled', 'stalled'],
    ],
    ['nomad:job/web until=failed', ['failed'], ['successful', 'cancelled', 'stalled']],
    ['github:status/a', ['success'], ['failure', 'error']],
    ['github:environment/a until=inactive', ['inactive'], []],
    ['tcp://a:1', ['open'], []],
    ['tcp://a:1 until=closed', ['closed'], []],
  ])('of its kind: %s', (line, until, failOn) => {
    expect(goal(line)).toEqual({ until, failOn });
  });

  it('takes skipped and neutral checks for good as GitHub does, unless success is asked for', () => {
    expect(goal('github:check/a').until).toEqual(['success', 'neutral', 'skipped']);
    expect(goal('github:check/a').failOn).not.toContain('skipped');
    expect(goal('github:check/a until=success').failOn).toContain('skipped');
    expect(goal('github:check/a until=success,skipped').failOn).toContain('neutral');
  });

  it('comes from the line, else from the inputs as far as the kind knows them', () => {
    const inputs = { until: ['stopped', 'open'], failOn: ['terminated'] };
    expect(goal('emqx:a', inputs)).toEqual({ until: ['stopped'], failOn: ['failed', 'gone'] });
    expect(goal('emqx:a until=running fail-on=none', inputs)).toEqual({
      until: ['running'],
      failOn: [],
    });
    expect(goal('edgegap:a until=ready', inputs).failOn).toEqual(['terminated']);
  });

  it('binds a job to its version, and gives an id of Nomad no time to appear', () => {
    expect(goalOf(targetOf('nomad:job/web@7'), PLAIN).revision).toBe('7');
    const id = '5456bd7a-9fc0-c0dd-6131-cbee77f57577';
    expect(goalOf(targetOf(`nomad:deployment/${id}`), PLAIN).discoveryMs).toBe(0);
  });

  it('gives a dead canary 30 s to be replaced, and more where grace is longer', () => {
    expect(goalOf(targetOf('nomad:job/web'), PLAIN).failOn.get('stalled')).toBe(30_000);
    const graceful = goalOf(targetOf('nomad:job/web'), { ...PLAIN, grace: 60_000 });
    expect(graceful.failOn.get('stalled')).toBe(60_000);
  });
});
