import { describe, expect, it } from 'vitest';
import { runEmqxStep, shortCalls, writesOf } from '../emqx-step.ts';

const ensure = {
  operation: 'ensure',
  platform: 'aws',
  region: 'us-east-1',
  'deployment-type': 'dedicated',
  connections: '1000',
};
const nothing = { deployments: [] };
const same = (status: string, id = 'a0000001') => ({ deployments: [{ id, status }] });

describe('ensure', () => {
  it.each(['running', 'starting'])('leaves one that is %s', async (status) => {
    const step = await runEmqxStep({ inputs: ensure, fixture: same(status) });
    expect(step.outputs).toMatchObject({ outcome: 'unchanged', status: 'running' });
    expect(writesOf(shortCalls(step.calls))).toEqual([]);
  });

  it('names a stopped one of the kind that nobody named, and does not start it', async () => {
    const step = await runEmqxStep({ inputs: ensure, fixture: same('stopped') });
    expect(step.outputs).toMatchObject({ outcome: 'not-found' });
    expect(step.outputs).not.toHaveProperty('deployment-id');
    expect(step.outputs['reason']).toContain('a0000001 (stopped)');
    expect(shortCalls(step.calls)).toEqual(['list']);
  });

  it.each(['deployment-id', 'deployment-name'])('starts one named by %s', async (input) => {
    const fixture = { deployments: [{ id: 'a0000001', name: 'broker', status: 'stopped' }] };
    const inputs = { ...ensure, [input]: input === 'deployment-id' ? 'a0000001' : 'broker' };
    const step = await runEmqxStep({ inputs, fixture });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', status: 'running' });
    expect(writesOf(shortCalls(step.calls))).toEqual(['start']);
  });

  it.each([{ 'deployment-id': 'b0000002' }, { 'deployment-name': 'mine' }])(
    'takes no other one in the place of a missing %j',
    async (which) => {
      for (const status of ['running', 'stopped']) {
        const fixture = { deployments: [{ id: 'a0000001', name: 'theirs', status }] };
        const step = await runEmqxStep({ inputs: { ...ensure, ...which }, fixture });
        expect(step.outputs['outcome']).toBe('not-found');
        expect(step.outputs['deployment-name']).not.toBe('theirs');
        expect(shortCalls(step.calls)).toEqual(['deployment-id' in which ? 'get' : 'list']);
      }
    },
  );

  it('finds one by its id on an older site, which has no list', async () => {
    const fixture = { ...same('running'), site: 'older' };
    const inputs = { operation: 'ensure', 'deployment-id': 'a0000001' };
    const step = await runEmqxStep({ inputs, fixture });
    expect(step.outputs).toMatchObject({ outcome: 'unchanged', status: 'running' });
  });

  it('does not create without allow-create', async () => {
    const step = await runEmqxStep({ inputs: ensure, fixture: nothing });
    expect(step.outputs['outcome']).toBe('not-found');
    expect(shortCalls(step.calls)).toEqual(['list']);
  });

  it('creates what is not there', async () => {
    const inputs = { ...ensure, 'allow-create': 'true', wait: 'false' };
    const step = await runEmqxStep({ inputs, fixture: nothing });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', changed: 'true' });
  });

  it('creates under the name that was given, in the project and version given', async () => {
    const inputs = {
      ...ensure,
      'allow-create': 'true',
      'deployment-name': 'preview',
      'project-id': 'p1',
      'deployment-version': 'v6',
    };
    const fixture = {
      deployments: [{ id: 'a0000001', name: 'theirs', status: 'running' }],
      creation: { names: true, projects: true },
    };
    const step = await runEmqxStep({ inputs, fixture });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', 'deployment-name': 'preview' });
    const [created] = JSON.parse(step.outputs['deployments'] ?? '[]');
    expect(created).toMatchObject({ project: 'p1', version: 'v6' });
    expect(step.log).not.toContain('ignored the name');
  });

  it('says so where the platform ignores the name, and does not pay for another one', async () => {
    const inputs = { ...ensure, 'allow-create': 'true', 'deployment-name': 'preview' };
    const creation = { names: false };
    const first = await runEmqxStep({ inputs, fixture: { deployments: [], creation } });
    expect(first.outputs['outcome']).toBe('succeeded');
    expect(first.log).toContain('The platform ignored the name preview');
    const again = await runEmqxStep({ inputs, fixture: { ...same('running'), creation } });
    expect(again.outputs['outcome']).toBe('refused');
    expect(again.outputs['reason']).toContain('a0000001');
    expect(shortCalls(again.calls)).toEqual(['list']);
  });

  it('prefers one that runs among several of the kind', async () => {
    const fixture = {
      deployments: [
        { id: 'a0000001', status: 'stopped' },
        { id: 'a0000002', status: 'running' },
      ],
    };
    const step = await runEmqxStep({ inputs: ensure, fixture });
    expect(step.outputs).toMatchObject({ outcome: 'unchanged', 'deployment-id': 'a0000002' });
  });
});
