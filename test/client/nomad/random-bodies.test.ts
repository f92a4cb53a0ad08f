import type { Api } from '@rollout-actions/client/http/api';
import { Failure } from '@rollout-actions/client/http/failure';
import { readValue } from '@rollout-actions/client/http/reply/reply-value';
import { readAllocation } from '@rollout-actions/client/nomad/allocations/allocations';
import type { Nomad } from '@rollout-actions/client/nomad/connection';
import {
  listDeployments,
  readDeployment,
  readDeploymentAllocations,
} from '@rollout-actions/client/nomad/deployments/deployments';
import { readSnapshot } from '@rollout-actions/client/nomad/deployments/watch-deployment';
import { readEvaluation } from '@rollout-actions/client/nomad/jobs/evaluations';
import {
  readJob,
  readJobDeployments,
  readJobVersions,
  readLatestDeployment,
} from '@rollout-actions/client/nomad/jobs/jobs';
import { loginByJwt, readTokenSelf } from '@rollout-actions/client/nomad/login';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endpointTo } from '../../support/http/endpoint.ts';
import { deploymentOf } from './deployments/snapshots.ts';

const ID = '8ae7e2d8-4c2b-9d38-8b9a-1f5a4e2a3b4c';
const ask = { signal: new AbortController().signal };

/** A server whose every answer is a 200 with this body. */
function answering(...bodies: string[]): Nomad {
  const endpoint = endpointTo(new URL('http://127.0.0.1:4646'));
  let at = 0;
  const api: Api = {
    async call({ schema, resource, format = 'json' }) {
      const text = bodies[Math.min(at, bodies.length - 1)] ?? '';
      at += 1;
      const reply = { status: 200, text, header: () => undefined };
      const value = readValue(reply, { endpoint, resource, schema, format });
      return { value, status: 200, header: reply.header };
    },
    sent: () => at,
    close: async () => undefined,
  };
  return {
    api,
    name: 'Nomad',
    namespace: 'default',
    scope: { namespace: 'default', region: undefined },
  };
}

const READS: readonly [name: string, read: (nomad: Nomad) => Promise<unknown>, empty: unknown][] = [
  ['the list', async (nomad) => (await listDeployments(nomad, {}, ask)).value, []],
  ['a deployment', async (nomad) => (await readDeployment(nomad, ID, ask)).value, undefined],
  ['its allocations', async (nomad) => (await readDeploymentAllocations(nomad, ID, ask)).value, []],
  ['a job', (nomad) => readJob(nomad, 'web', ask), undefined],
  ['its versions', (nomad) => readJobVersions(nomad, 'web', ask), undefined],
  ['its deployments', async (nomad) => (await readJobDeployments(nomad, 'web', ask)).value, []],
  ['its latest', async (nomad) => (await readLatestDeployment(nomad, 'web', ask)).value, null],
  ['an evaluation', async (nomad) => (await readEvaluation(nomad, ID, ask)).value, undefined],
  ['an allocation', (nomad) => readAllocation(nomad, ID, ask), undefined],
  ['a login', (nomad) => loginByJwt(nomad, { authMethod: 'a', jwt: 'b' }, ask), undefined],
  ['the token', (nomad) => readTokenSelf(nomad, ask), undefined],
];

const bodies = fc.oneof(
  { weight: 6, arbitrary: fc.json({ maxDepth: 3 }) },
  { weight: 2, arbitrary: fc.string({ maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom('', 'null', '[]', '{}', '[{}]', '<html></html>', '0') },
);

describe('10,000 random bodies', () => {
  it.each(READS)('for %s are refused, or are nothing at all', async (_name, read, empty) => {
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const outcome = await read(answering(body)).catch((error: unknown) => error);
        if (outcome instanceof Failure) expect(outcome.kind).toBe('invalid-reply');
        else expect(outcome).toEqual(empty);
      }),
      { numRuns: 10_000 },
    );
  });

  it('made from a good deployment give a good state only where they say so', async () => {
    const good = Object.entries(deploymentOf({ Status: 'running' }));
    const changes = fc.dictionary(
      fc.constantFrom(...good.map(([name]) => name)),
      fc.oneof(
        fc.jsonValue({ maxDepth: 2 }),
        fc.constantFrom('successful', 'Successful', 'failed'),
      ),
      { minKeys: 1, maxKeys: 3 },
    );
    await fc.assert(
      fc.asyncProperty(changes, async (changed) => {
        const body = JSON.stringify({ ...Object.fromEntries(good), ...changed });
        const seen = await readSnapshot({ nomad: answering(body, '[]'), id: ID }, ask.signal).catch(
          (error: unknown) => error,
        );
        if (seen instanceof Failure) return;
        const isGood = ['successful', 'promotable', 'promoted'].includes(stateIn(seen));
        expect(isGood).toBe(changed['Status'] === 'successful');
      }),
      { numRuns: 10_000 },
    );
  });
});

function stateIn(seen: unknown): string {
  if (typeof seen === 'object' && seen !== null && 'state' in seen) return String(seen.state);
  throw seen;
}
