import { describe, expect, it } from 'vitest';
import { DEPLOY, startOrganisation } from '../organisation.ts';

describe('a check of the version before a deploy', () => {
  it('a port name that the version does not have is refused, and nothing is deployed', async () => {
    await using organisation = await startOrganisation();
    const step = await organisation.run({ ...DEPLOY, 'port-name': 'game' });
    expect(step.outputs['outcome']).toBe('refused');
    expect(step.outputs['reason']).toContain('gameport, lobby, spectators');
    expect(await organisation.writes()).toEqual([]);
  });

  it('a port name that only the deployment shows to be wrong leaves nothing behind', async () => {
    await using organisation = await startOrganisation();
    const given = { ...DEPLOY, application: 'shooter', version: 'v7', 'port-name': 'game' };
    const step = await organisation.run(given);
    expect(step.outputs['outcome']).toBe('refused');
    expect(step.outputs['reason']).toContain('has the ports gameport, http');
    expect(await organisation.left()).toEqual([]);
  });

  it('a probe by UDP without a payload is refused, and nothing is deployed', async () => {
    await using organisation = await startOrganisation();
    const step = await organisation.run({ ...DEPLOY, version: '1.0.0', until: 'accepting' });
    expect(step.outputs['outcome'], step.stdout).toBe('refused');
    expect(step.outputs['reason']).toContain('needs probe-payload');
    expect(await organisation.writes()).toEqual([]);
  });
});
