import { deploymentState } from '@rollout-actions/client/nomad/deployments/deployment-state';
import { assessPromotability } from '@rollout-actions/client/nomad/deployments/promotability';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canaryOf, deploymentOf, groupOf } from './snapshots.ts';

function stateOf(
  deployment: ReturnType<typeof deploymentOf>,
  canaries: ReturnType<typeof canaryOf>[],
) {
  const groups = assessPromotability(deployment, canaries);
  return deploymentState({ deployment, groups, allocations: canaries });
}

describe('promotability', () => {
  it('is reached with as many living, healthy canaries as are desired', () => {
    expect(stateOf(deploymentOf(), [canaryOf('canary-0')])).toBe('promotable');
  });

  it('is not reached by an empty set: none placed is none ready', () => {
    const deployment = deploymentOf({ TaskGroups: { web: groupOf({ PlacedCanaries: null }) } });
    expect(stateOf(deployment, [])).toBe('running');
    expect(stateOf(deployment, [canaryOf('somebody-else')])).toBe('running');
  });

  it('is not reached by HealthyAllocs: a canary that died is still counted there', () => {
    const deployment = deploymentOf({ TaskGroups: { web: groupOf({ HealthyAllocs: 1 }) } });
    expect(stateOf(deployment, [canaryOf('canary-0', { ClientStatus: 'failed' })])).toBe('stalled');
  });

  it('is not stalled while a replacement for a dead canary is on its way', () => {
    const web = groupOf({ HealthyAllocs: 1, PlacedCanaries: ['canary-0', 'canary-1'] });
    const canaries = [
      canaryOf('canary-0', { ClientStatus: 'failed' }),
      canaryOf('canary-1', { DeploymentStatus: null }),
    ];
    expect(stateOf(deploymentOf({ TaskGroups: { web } }), canaries)).toBe('running');
  });

  it('does not count a canary that is to stop, or whose health is not known', () => {
    expect(stateOf(deploymentOf(), [canaryOf('canary-0', { DesiredStatus: 'stop' })])).toBe(
      'running',
    );
    const unknown = canaryOf('canary-0', { DeploymentStatus: { Canary: true, Healthy: null } });
    expect(stateOf(deploymentOf(), [unknown])).toBe('running');
  });

  it('needs every group that has canaries, and no other', () => {
    const ready = groupOf();
    const waiting = groupOf({ PlacedCanaries: ['canary-1'] });
    const plain = groupOf({ DesiredCanaries: 0, PlacedCanaries: null });
    const both = deploymentOf({ TaskGroups: { web: ready, api: waiting, plain } });
    expect(stateOf(both, [canaryOf('canary-0')])).toBe('running');
    expect(stateOf(both, [canaryOf('canary-0'), canaryOf('canary-1')])).toBe('promotable');
  });

  it('is not claimed for a paused deployment, an ended one, or an unknown status', () => {
    for (const Status of ['paused', 'failed', 'cancelled', 'successful', 'brand-new']) {
      expect(stateOf(deploymentOf({ Status }), [canaryOf('canary-0')])).toBe(Status);
    }
  });

  it('agrees with the rule of the server for any canaries', () => {
    fc.assert(
      fc.property(canaries, fc.integer({ min: 1, max: 4 }), (all, desired) => {
        const placed = all.filter((canary) => canary.placed).map((canary) => canary.id);
        const web = groupOf({ DesiredCanaries: desired, PlacedCanaries: placed });
        const allocations = all.map(({ id, desiredStatus, clientStatus, healthy }) =>
          canaryOf(id, {
            DesiredStatus: desiredStatus,
            ClientStatus: clientStatus,
            DeploymentStatus: { Canary: true, Healthy: healthy },
          }),
        );
        const counted = all.filter(
          (canary) =>
            canary.placed &&
            canary.healthy === true &&
            !['stop', 'evict'].includes(canary.desiredStatus) &&
            !['complete', 'failed', 'lost'].includes(canary.clientStatus),
        ).length;
        const [group] = assessPromotability(deploymentOf({ TaskGroups: { web } }), allocations);
        expect(group?.ready).toBe(counted >= desired);
      }),
      { numRuns: 1_000 },
    );
  });
});

const canaries = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    placed: fc.boolean(),
    healthy: fc.constantFrom(true, true, false, null),
    desiredStatus: fc.constantFrom('run', 'run', 'stop', 'evict'),
    clientStatus: fc.constantFrom(
      'pending',
      'running',
      'running',
      'complete',
      'failed',
      'lost',
      'unknown',
    ),
  }),
  { selector: (canary) => canary.id },
);
