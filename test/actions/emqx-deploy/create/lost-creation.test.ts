import { request } from 'undici';
import { describe, expect, it } from 'vitest';
import { runEmqxStep, shortCalls, writesOf } from '../emqx-step.ts';

const ORDER = {
  platform: 'aws',
  region: 'us-east-1',
  'deployment-type': 'dedicated',
  connections: '1000',
};
const create = { operation: 'create', 'allow-create': 'true', wait: 'false', ...ORDER };
const keys = [
  { apiKey: 'ours', apiSecret: 'our-secret' },
  { apiKey: 'theirs', apiSecret: 'their-secret' },
];
const fixture = { deployments: [], keys };

const losing = (fault: unknown) => ({
  inputs: create,
  fixture,
  before: (emulated: { control(method: string, path: string, body: unknown): Promise<unknown> }) =>
    emulated.control('POST', 'faults', { match: { method: 'POST' }, fault, times: 1 }),
});

describe('a creation whose answer is lost', () => {
  it('is adopted where the list shows one new deployment of its kind', async () => {
    const step = await runEmqxStep(losing('reset-after-commit'));
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', changed: 'true' });
    expect(step.outputs['deployment-id']).toMatch(/^[a-z][0-9a-f]{7}$/);
    expect(step.log).toContain('was found in the list after the lost answer');
    expect(writesOf(shortCalls(step.calls))).toEqual(['create']);
  });

  it('ends inconclusive where nothing appears, and is not sent again', async () => {
    const step = await runEmqxStep(losing('reset'));
    expect(step.outputs).toMatchObject({ outcome: 'inconclusive', changed: 'true' });
    expect(step.outputs['reason']).toContain(
      'The list shows no new deployment of this kind so far',
    );
    expect(writesOf(shortCalls(step.calls))).toEqual(['create']);
    expect(step.tookMs).toBeLessThan(180_000);
  });

  it('ends inconclusive and names the candidates where several appear', async () => {
    const step = await runEmqxStep({
      ...losing('drip'),
      beside: async (world) => {
        await world.untilCalled('create');
        const login = Buffer.from('theirs:their-secret').toString('base64');
        const reply = await request(`${world.url}/deployments`, {
          method: 'POST',
          headers: { authorization: `Basic ${login}` },
          body: JSON.stringify({
            platform: 'aws',
            region: 'us-east-1',
            connections: 1_000,
            deploymentType: 'dedicated',
          }),
        });
        await reply.body.dump();
      },
    });
    expect(step.outputs['outcome']).toBe('inconclusive');
    const json: { candidates: { id: string }[] } = JSON.parse(step.outputs['json'] ?? '');
    expect(json.candidates).toHaveLength(2);
    for (const { id } of json.candidates) expect(step.outputs['reason']).toContain(id);
  });
});
