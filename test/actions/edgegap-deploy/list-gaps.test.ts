import { expect, it } from 'vitest';
import { DEPLOY, startOrganisation } from './organisation.ts';

const ONE_GAP = { listGaps: 1 };

const OPERATIONS: [string, Record<string, string>][] = [
  ['bulk-stop', { filter: '[{field: deployment_tags, values: [old], filter_type: any}]' }],
  ['reap', { ttl: '1ms' }],
];

it.each(OPERATIONS)(
  '%s names what its first list left out, and stops nothing unseen',
  async (...[operation, given]) => {
    await using organisation = await startOrganisation();
    await organisation.run({ ...DEPLOY, tags: 'old', count: '3' });
    await organisation.call('POST', '/__emulator__/misbehaviour', ONE_GAP);
    const step = await organisation.run({ ...given, operation });
    expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
    const left = await organisation.left();
    expect(left).toHaveLength(2);
    expect(step.outputs['reason']).toMatch(/^One deployment was stopped: \w+\. 2 more match /);
    for (const id of left) expect(step.outputs['reason']).toContain(id);
    const again = await organisation.run({ ...given, operation });
    expect(again.outputs['reason']).toMatch(/^2 deployments were stopped: \w+, \w+\.$/);
    expect(await organisation.left()).toEqual([]);
  },
);

it.each(OPERATIONS)(
  '%s does not say that nothing matches because one list was empty',
  async (...[operation, given]) => {
    await using organisation = await startOrganisation();
    await organisation.run({ ...DEPLOY, tags: 'old' });
    await organisation.call('POST', '/__emulator__/misbehaviour', ONE_GAP);
    const step = await organisation.run({ ...given, operation });
    expect(step.outputs['outcome'], step.stdout).toBe('succeeded');
    expect(await organisation.left()).toEqual([]);
  },
);

it('reap with on-excess counts what is left after its stops', async () => {
  await using organisation = await startOrganisation();
  await organisation.run({ ...DEPLOY, key: 'pr-7', count: '4' });
  await organisation.call('POST', '/__emulator__/misbehaviour', ONE_GAP);
  const given = { operation: 'reap', ttl: '1ms', 'max-stop': '1', 'on-excess': 'oldest' };
  const step = await organisation.run(given);
  expect(await organisation.left()).toHaveLength(3);
  expect(step.outputs['reason']).toMatch(
    /^One deployment was stopped: \w+\. 3 more match and are left \(max-stop\)\.$/,
  );
});
