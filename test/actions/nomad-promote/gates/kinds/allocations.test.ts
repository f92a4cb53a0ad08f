import { allocation as schema } from '@rollout-actions/client/nomad/schemas/allocation';
import { describe, expect, it } from 'vitest';
import { readGates } from '../../../../../actions/nomad-promote/src/gates/inputs/gates-input.ts';
import type { GateOf } from '../../../../../actions/nomad-promote/src/gates/inputs/schema.ts';
import { evaluateAllocation } from '../../../../../actions/nomad-promote/src/gates/kinds/allocations.ts';
import { startCluster } from '../../cluster.ts';
import { endCanary, gateResults, withCanaries } from '../steps/gated-job.ts';

async function gate(more = ''): Promise<GateOf<'allocations'>> {
  const read = await readGates(`- {name: a, kind: allocations${more}}`);
  const [first] = read.ok ? read.value : [];
  if (first?.kind !== 'allocations') throw new Error('no such gate');
  return first;
}

async function evaluated(
  facts: { restarts?: number; events?: object[]; previous?: string },
  more = '',
) {
  const { restarts = 0, events = [], previous } = facts;
  const allocation = schema.parse({
    ID: 'a1',
    TaskGroup: 'web',
    DesiredStatus: 'run',
    ClientStatus: 'running',
    TaskStates: { main: { State: 'running', Restarts: restarts, Events: events } },
    PreviousAllocation: previous,
    CreateIndex: 1,
    ModifyIndex: 1,
  });
  return evaluateAllocation(allocation, await gate(more)).verdict;
}

const terminated = (oom: boolean) => ({
  Type: 'Terminated',
  Details: { exit_code: '137', oom_killed: String(oom) },
});

describe('the life of a canary', () => {
  it('may have as many restarts as allowed', async () => {
    expect(await evaluated({})).toBe('pass');
    expect(await evaluated({ restarts: 1 })).toBe('fail');
    expect(await evaluated({ restarts: 2 }, ', max-restarts: 2')).toBe('pass');
    expect(await evaluated({ restarts: 3 }, ', max-restarts: 2')).toBe('fail');
  });

  it('must not lack memory, unless that is allowed', async () => {
    expect(await evaluated({ events: [terminated(false)] })).toBe('pass');
    expect(await evaluated({ events: [terminated(true)] })).toBe('fail');
    expect(await evaluated({ events: [terminated(true)] }, ', allow-oom: true')).toBe('pass');
  });

  it('must be without driver failures and not a replacement', async () => {
    expect(
      await evaluated({ events: [{ Type: 'Driver Failure', DisplayMessage: 'no image' }] }),
    ).toBe('fail');
    expect(await evaluated({ events: [{ Type: 'Started' }] })).toBe('pass');
    expect(await evaluated({ previous: 'a0' }, ', max-restarts: 9')).toBe('fail');
    expect(await evaluated({ previous: '' })).toBe('pass');
  });
});

describe('an allocations gate on a cluster', () => {
  it('holds back a canary that lacked memory before its round', async () => {
    await using cluster = await startCluster({ speed: 5 });
    const which = await withCanaries(cluster, {}, { restarts: 5 });
    const gates = '- {name: life, kind: allocations, interval: 200ms, max-restarts: 5}';
    let ended: Promise<void> | undefined;
    const step = await cluster.run(
      { ...which, gates, bake: '5s' },
      {
        onLine: (line) => {
          if (line.includes('The bake starts'))
            ended ??= endCanary(cluster, { code: 137, oom: true });
        },
      },
    );
    await ended;
    expect(step.outputs['outcome']).toBe('gate-failed');
    expect(gateResults(step.outputs)[0]?.reason).toContain('OOM');
  });
});
