import type { Answer, Call } from '@rollout-actions/client/http/api';
import type { Nomad } from '@rollout-actions/client/nomad/connection';
import { watchNamespace } from '@rollout-actions/client/nomad/deployments/watch-namespace';
import { deploymentToFollow, watchJob } from '@rollout-actions/client/nomad/jobs/watch-job';
import type { Allocation } from '@rollout-actions/client/nomad/schemas/allocation';
import type { Deployment } from '@rollout-actions/client/nomad/schemas/deployment';
import { describe, expect, it } from 'vitest';
import { canaryOf, deploymentOf, groupOf } from './snapshots.ts';

/** A cluster in memory that holds no query; it knows what it was asked for. */
function cluster() {
  const state: { deployments: Deployment[]; allocations: Record<string, Allocation[]> } = {
    deployments: [],
    allocations: {},
  };
  const asked: string[] = [];
  const answer = (path: string): unknown => {
    const [, kind, id = '', more] = /^\/v1\/(\w+)(?:\/([^/]+))?(?:\/([^/]+))?/.exec(path) ?? [];
    if (kind === 'deployments') return state.deployments;
    if (kind === 'job') return state.deployments.filter(({ JobID }) => JobID === id);
    if (id === 'allocations') return state.allocations[more ?? ''] ?? [];
    return state.deployments.find(({ ID }) => ID === id);
  };
  const nomad: Nomad = {
    name: 'Nomad',
    namespace: 'default',
    scope: { namespace: 'default', region: undefined },
    api: {
      async call<T>(call: Call<T>): Promise<Answer<T>> {
        const path = String(call.path);
        asked.push(path);
        const value = call.schema.parse(answer(path));
        return { value, status: 200, header: () => '7' };
      },
      sent: () => asked.length,
      close: async () => undefined,
    },
  };
  return { nomad, state, asked };
}

const readOptions = (holdMs = 0) => ({ signal: new AbortController().signal, holdMs });

function release(version: number, more: Record<string, unknown> = {}): Deployment {
  const index = 10 + version * 10;
  const indexes = { CreateIndex: index, ModifyIndex: index };
  return deploymentOf({ ID: `d-${version}`, JobVersion: version, ...indexes, ...more });
}

describe('the deployment of a job that is followed', () => {
  const failed = release(1, { Status: 'failed' });
  const done = release(1, { Status: 'successful' });
  it.each([
    ['the latest at first', [release(0), release(1)], { id: undefined }, 'd-1'],
    ['ours as long as it goes on', [release(1), release(2)], { id: 'd-1' }, 'd-1'],
    ['ours after it failed, not the rollback', [failed, release(2)], { id: 'd-1' }, 'd-1'],
    ['a newer release after a success', [done, release(2)], { id: 'd-1' }, 'd-2'],
    ['that of the version, always', [done, release(2)], { id: 'd-1', version: 1 }, 'd-1'],
    ['none while there is none', [], { id: undefined }, undefined],
  ])('is %s', (_, deployments, following, expected) => {
    const found = deploymentToFollow(deployments, { version: undefined, ...following });
    expect(found?.ID).toBe(expected);
  });
});

const ready = { web: groupOf({ HealthyAllocs: 1 }) };

describe('the watch of a namespace', () => {
  it('answers for all by one list, and reads allocations only where counters say ready', async () => {
    const { nomad, state, asked } = cluster();
    state.deployments = Array.from({ length: 200 }, (_, at) =>
      deploymentOf({ ID: `d-${at}`, JobID: `j-${at}`, ...(at === 7 ? { TaskGroups: ready } : {}) }),
    );
    state.allocations['d-7'] = [canaryOf('canary-0')];
    const targets = state.deployments.map(({ ID, JobID }, at) =>
      at % 2 === 0 ? { target: ID, id: ID } : { target: ID, job: JobID, version: undefined },
    );
    const reader = watchNamespace({ nomad, targets });
    const seen = await reader.read(readOptions());
    expect(seen).toHaveLength(200);
    expect(asked).toEqual(['/v1/deployments', '/v1/deployment/allocations/d-7']);
    const states = new Map(seen.map(({ target, observation }) => [target, observation.state]));
    expect([states.get('d-7'), states.get('d-8')]).toEqual(['promotable', 'running']);
  });

  it('knows a canary that died from one that is ready, though the deployment is the same', async () => {
    const { nomad, state } = cluster();
    state.deployments = [deploymentOf({ ID: 'd', TaskGroups: ready })];
    state.allocations['d'] = [canaryOf('canary-0')];
    const reader = watchNamespace({ nomad, targets: [{ target: 'it', id: 'd' }] });
    expect((await reader.read(readOptions()))[0]?.observation.state).toBe('promotable');
    state.allocations['d'] = [canaryOf('canary-0', { ClientStatus: 'failed' })];
    expect((await reader.read(readOptions(60_000)))[0]?.observation.state).toBe('stalled');
  });

  it('reads a few of those that are ready again, in turn', async () => {
    const { nomad, state, asked } = cluster();
    state.deployments = Array.from({ length: 12 }, (_, at) =>
      deploymentOf({ ID: `d-${at}`, TaskGroups: ready }),
    );
    const targets = state.deployments.map(({ ID }) => ({ target: ID, id: ID }));
    const reader = watchNamespace({ nomad, targets });
    await reader.read(readOptions());
    for (let rounds = 0; rounds < 3; rounds += 1) {
      asked.length = 0;
      await reader.read(readOptions());
      expect(asked.length).toBeLessThanOrEqual(6);
    }
  });

  it('says nothing of what is not there', async () => {
    const { nomad } = cluster();
    const targets = [{ target: 'it', id: 'd' }];
    expect(await watchNamespace({ nomad, targets }).read(readOptions())).toEqual([]);
  });
});

describe('the watch of a job', () => {
  it('waits until there is a deployment, follows it, and sees the newer one after its end', async () => {
    const { nomad, state } = cluster();
    const reader = watchJob({ nomad, job: 'web', version: undefined, target: 'it' });
    const revision = async () => (await reader.read(readOptions()))[0]?.observation.revision;
    expect(await revision()).toBeUndefined();
    state.deployments = [release(1)];
    expect(await revision()).toBe('1');
    state.deployments = [release(1, { Status: 'successful' })];
    expect(await revision()).toBe('1');
    state.deployments.push(release(2));
    expect(await revision()).toBe('2');
  });

  it('bound to a version it never sees another one', async () => {
    const { nomad, state } = cluster();
    state.deployments = [release(1, { Status: 'cancelled' }), release(2)];
    const reader = watchJob({ nomad, job: 'web', version: 1, target: 'it' });
    for (let rounds = 0; rounds < 3; rounds += 1) {
      const [snapshot] = await reader.read(readOptions());
      expect(snapshot?.observation).toMatchObject({ state: 'cancelled', revision: '1' });
    }
  });
});
