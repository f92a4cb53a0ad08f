import { describe, expect, it } from 'vitest';
import { runEmqxStep, shortCalls } from './emqx-step.ts';

const three = {
  deployments: [
    { id: 'a0000001', name: 'blue', status: 'running' },
    { id: 'a0000002', name: 'green', status: 'stopped', type: 'serverless' },
    { id: 'a0000003', name: 'green', status: 'failed' },
  ],
};

describe('get', () => {
  it('reads one by its id, with what the single read has', async () => {
    const inputs = { operation: 'get', 'deployment-id': 'a0000001' };
    const step = await runEmqxStep({ inputs, fixture: three });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', 'deployment-name': 'blue' });
    expect(shortCalls(step.calls)).toEqual(['get']);
  });

  it('reads several by one list', async () => {
    const inputs = { operation: 'get', 'deployment-id': 'a0000003, a0000001' };
    const step = await runEmqxStep({ inputs, fixture: three });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', status: 'failed', version: 'v5' });
    expect(step.outputs['deployment-ids']).toBe('["a0000003","a0000001"]');
    expect(shortCalls(step.calls)).toEqual(['list']);
  });

  it('finds by name', async () => {
    const inputs = { operation: 'get', 'deployment-name': 'blue' };
    const step = await runEmqxStep({ inputs, fixture: three });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', 'deployment-id': 'a0000001' });
  });

  it('refuses a name that two have, with their ids', async () => {
    const inputs = { operation: 'get', 'deployment-name': 'green' };
    const step = await runEmqxStep({ inputs, fixture: three });
    expect(step.outputs['outcome']).toBe('refused');
    expect(step.outputs['reason']).toContain('a0000002, a0000003');
  });

  it.each([
    ['deployment-id', 'zzz', /never the name/],
    ['deployment-id', 'zzz, a0000001', /no deployment zzz/],
    ['deployment-name', 'zzz', /The key reaches blue \(a0000001\)/],
    ['deployment-name', 'a0000001', /one has this id/],
  ])('an unknown %s %s is not found, with what helps', async (input, value, words) => {
    const step = await runEmqxStep({
      inputs: { operation: 'get', [input]: value },
      fixture: three,
    });
    expect(step.outputs['outcome']).toBe('not-found');
    expect(step.outputs['reason']).toMatch(words);
    expect(step.calls).toHaveLength(1);
  });
});

it('keeps the reason one line of a sensible length, whatever a name holds', async () => {
  const name = `## x\n::error::${'y'.repeat(5_000)}`;
  const step = await runEmqxStep({
    inputs: { operation: 'get', 'deployment-id': 'a0000001' },
    fixture: { deployments: [{ id: 'a0000001', name, status: 'running' }] },
  });
  expect(step.outputs['deployment-name']).toBe(name);
  expect(step.outputs['reason']).toMatch(
    /^Deployment a0000001 \(## x ::error::y{50,100}…\) is running\.$/,
  );
});

it('names what was asked for where nothing of it could be read in time', async () => {
  const step = await runEmqxStep({
    inputs: { operation: 'start', 'deployment-id': 'a0000001', timeout: '6s' },
    fixture: three,
    before: ({ control }) =>
      control('POST', 'faults', { match: { method: 'GET' }, fault: { status: 503 } }),
  });
  expect(step.outputs['reason']).toMatch(
    /expired while nothing was read of a0000001 and nothing was written; the last read failed/,
  );
});

describe('list', () => {
  it('shows the version of each in the summary', async () => {
    const step = await runEmqxStep({ inputs: { operation: 'list' }, fixture: three });
    expect(step.summary).toContain('| deployment | name | status | version |');
    expect(step.summary).toContain('| a0000002 | green | stopped | v5 |');
  });

  it('gives all that the key reaches', async () => {
    const step = await runEmqxStep({ inputs: { operation: 'list' }, fixture: three });
    const deployments: { id: string }[] = JSON.parse(step.outputs['deployments'] ?? '');
    expect(deployments.map(({ id }) => id)).toEqual(['a0000001', 'a0000002', 'a0000003']);
    expect(deployments[0]).toMatchObject({
      platform: 'aws',
      platformLabel: 'AWS',
      project: 'default',
    });
  });

  it('of nothing succeeds', async () => {
    const step = await runEmqxStep({ inputs: { operation: 'list' }, fixture: { deployments: [] } });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', deployments: '[]' });
  });

  it('cannot be commanded by a name', async () => {
    const name = '::set-output name=outcome::owned\n##[error]x';
    const fixture = { deployments: [{ id: 'a0000001', name, status: 'running' }] };
    const step = await runEmqxStep({
      inputs: { operation: 'get', 'deployment-id': 'a0000001' },
      fixture,
    });
    expect(step.outputs['outcome']).toBe('succeeded');
    const names = step.host.commands().map((command) => command.name);
    // The one notice is the step's own word about its end.
    expect(names.filter((one) => !['add-mask', 'debug'].includes(one))).toEqual(['notice']);
  });
});

describe('a key', () => {
  it('whose scope is too small is reported as such', async () => {
    const keys = [{ apiKey: 'the-key', apiSecret: 'the-secret', scope: 'none' }];
    const step = await runEmqxStep({ inputs: { operation: 'list' }, fixture: { ...three, keys } });
    expect(step.outputs['outcome']).toBe('unauthorized');
    expect(step.outputs['reason']).toContain('its scope does not reach this');
  });

  it('of a deployment in place of the platform is reported as such, by one request', async () => {
    const step = await runEmqxStep({
      inputs: { operation: 'list', 'api-secret': 'app-secret' },
      fixture: three,
    });
    expect(step.outputs['outcome']).toBe('unauthorized');
    expect(step.outputs['reason']).toContain('App ID and App Secret of a deployment');
    expect(step.calls).toHaveLength(1);
  });
});
