import { expect, test } from 'vitest';
import { DEPLOY, type EmulatedOrganisation, startOrganisation } from '../organisation.ts';

const CREATE = { method: 'POST', path: '/v2/deployments' };

/** The 422 of version 2 leaves a failed deployment and names it: makes one, and gives its id. */
async function failedDeployment(organisation: EmulatedOrganisation): Promise<string> {
  const before = await organisation.run({
    ...DEPLOY,
    application: 'arena-full',
    'port-name': '',
    'on-failure': 'leave',
    'capture-logs': 'never',
  });
  return before.outputs['deployment-id'] ?? '';
}

/** Deploys three servers, of which the platform refuses the one whose create comes first. */
async function deployThree(organisation: EmulatedOrganisation, inputs: Record<string, string>) {
  const refused = await failedDeployment(organisation);
  const body = { request_id: refused, message: 'No server could be allocated.' };
  // Its answer comes after those about the others.
  const last = { match: CREATE, fault: { status: 422, body }, times: 1, delay: '20s' };
  await organisation.call('POST', '/__emulator__/faults', last);
  const step = await organisation.run({ ...DEPLOY, count: '3', ...inputs });
  expect(step.outputs['outcome'], step.stdout).toBe('failed');
  const ids: string[] = JSON.parse(step.outputs['deployment-ids'] ?? '[]');
  return { step, refused, ids, good: ids.filter((id) => id !== refused) };
}

test('the servers that a step has come before the one that a 422 refused', async () => {
  await using organisation = await startOrganisation();
  const { step, refused, ids, good } = await deployThree(organisation, { 'on-failure': 'leave' });
  expect(ids).toEqual([...good, refused]);
  expect(new Set(good)).toEqual(
    new Set((await organisation.left()).filter((id) => id !== refused)),
  );
  expect(good).toHaveLength(2);
  expect(step.outputs).toMatchObject({ 'deployment-id': good[0], 'request-id': good[0] });
  expect(step.outputs['changed']).toBe('true');
  expect(step.outputs['reason']).toContain('Only 2 of 3 servers could be allocated');
  expect(step.outputs['reason']).toContain(`(deployment ${refused})`);
});

test('all of them are stopped and named where nothing is to be left', async () => {
  await using organisation = await startOrganisation();
  const { step, refused, ids, good } = await deployThree(organisation, {});
  expect(ids).toEqual([...good, refused]);
  expect(good).toHaveLength(2);
  expect(step.outputs['deployment-id']).toBe(good[0]);
  expect(JSON.parse(step.outputs['stopped-ids'] ?? '[]')).toEqual(expect.arrayContaining(good));
  expect(await organisation.left()).toEqual([]);
});
