import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Cluster, firstVersion, jobOf, startCluster } from '../cluster.ts';
import { advance } from './faults.ts';

const Token = z.object({ SecretID: z.string() });

async function tokenFor(cluster: Cluster, capabilities: string[], ttl?: string) {
  const list = capabilities.map((name) => JSON.stringify(name)).join(', ');
  const Rules = `namespace "default" { capabilities = [${list}] }`;
  await cluster.call('/v1/acl/policy/few', { Name: 'few', Rules });
  const wanted = { Type: 'client', Policies: ['few'], ...(ttl && { ExpirationTTL: ttl }) };
  return Token.parse(await cluster.call('/v1/acl/token', wanted)).SecretID;
}

async function canary(cluster: Cluster): Promise<string> {
  await firstVersion(cluster);
  await cluster.register(jobOf({ release: '1' }));
  await advance(cluster, '3s');
  return (await cluster.latest('web')).ID;
}

describe('a token that may do little', () => {
  it('names the capability it lacks for the logs, and is enough to fail', async () => {
    await using cluster = await startCluster({ speed: 20, accessControl: true });
    const id = await canary(cluster);
    const token = await tokenFor(cluster, ['read-job', 'fail-deployment']);
    const step = await cluster.run({ operation: 'fail', 'deployment-id': id, token });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', changed: 'true' });
    expect(step.stdout).toContain('read-logs');
  });

  it('names the capability it lacks for the promotion', async () => {
    await using cluster = await startCluster({ speed: 20, accessControl: true });
    const id = await canary(cluster);
    const token = await tokenFor(cluster, ['read-job']);
    const step = await cluster.run({ 'deployment-id': id, token, timeout: '20s' });
    expect(step.outputs).toMatchObject({ outcome: 'unauthorized', changed: 'false' });
    expect(step.outputs['reason']).toContain('promote-deployment');
  });
});

describe('a token with an end', () => {
  it.each([
    ['5m', '30m', true],
    ['2h', '30m', false],
  ])('of %s is warned of with a timeout of %s: %s', async (ttl, timeout, isWarned) => {
    await using cluster = await startCluster({ speed: 1, accessControl: true });
    const id = await canary(cluster);
    const token = await tokenFor(cluster, ['read-job', 'promote-deployment'], ttl);
    const step = await cluster.run({ 'deployment-id': id, token, timeout, 'stop-at': 'promoted' });
    expect(step.outputs['outcome']).toBe('promoted');
    expect(/::warning::The Nomad token ends in/.test(step.stdout)).toBe(isWarned);
  });
});

describe('a ratio against a baseline', () => {
  it('of +Inf does not let canaries pass', async () => {
    await using cluster = await startCluster({ speed: 20 });
    const id = await canary(cluster);
    const server = createServer((request, response) => {
      const isBaseline = request.url?.includes('stable') ?? false;
      const value = [1, isBaseline ? '+Inf' : '1'];
      const data = { resultType: 'vector', result: [{ metric: {}, value }] };
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ status: 'success', data }));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const gates =
      `[{name: errors, kind: prometheus, address: "http://127.0.0.1:${port}", ` +
      'query: canary, baseline: stable, max-ratio: 1.1}]';
    const step = await cluster.run({ 'deployment-id': id, gates, timeout: '20s' });
    server.closeAllConnections();
    server.close();
    expect(step.outputs).toMatchObject({ outcome: 'inconclusive', changed: 'false' });
    const results = JSON.parse(step.outputs['gate-results'] ?? '');
    expect(results).toMatchObject([{ verdict: 'inconclusive', measurements: 1 }]);
  });
});
