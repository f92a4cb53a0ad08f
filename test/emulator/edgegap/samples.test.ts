import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentedExchanges } from './documented-exchanges.ts';
import { inside, readyMs, type ServedEdgegap, serveEdgegap } from './served-edgegap.ts';

const folder = join(import.meta.dirname, '../../fixtures/samples/edgegap');

function sample(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
}

/** Where the document shows a text and the platform has nothing yet, null is as good. */
const nullable = new Set(['removal_time', 'next_page_number', 'previous_page_number']);

/**
 * What of a sample a reply lacks, as paths: a missing key or another kind of value. Keys of the
 * map of ports are names, not fields, so their values are compared instead.
 */
function missing(shown: unknown, given: unknown, path = ''): string[] {
  const name = path.split('.').at(-1) ?? '';
  if (given === null && nullable.has(name)) return [];
  if (Array.isArray(shown)) {
    if (!Array.isArray(given)) return [`${path} is no list`];
    return shown.length > 0 && given.length > 0 ? missing(shown[0], given[0], `${path}[0]`) : [];
  }
  if (typeof shown !== 'object' || shown === null) {
    return typeof shown === typeof given ? [] : [`${path} is ${typeof given}`];
  }
  if (typeof given !== 'object' || given === null) return [`${path} is no object`];
  if (name === 'ports') return missing(Object.values(shown), Object.values(given), 'port');
  return Object.entries(shown).flatMap(([key, value]) =>
    key in given ? missing(value, inside(given, key), `${path}.${key}`) : [`${path}.${key}`],
  );
}

async function readyDeployment(edgegap: ServedEdgegap): Promise<string> {
  const id = await edgegap.deploy('kart-racing', {
    version: 'production-v1.0',
    tags: ['production'],
  });
  edgegap.clock.advance(readyMs);
  return id;
}

describe("the document's samples", () => {
  it('are the shape of the replies, and its bodies are accepted', async () => {
    await using edgegap = await serveEdgegap();
    const id = await readyDeployment(edgegap);
    for (const [name, { method, path, request, response, status }] of Object.entries(
      documentedExchanges,
    )) {
      const sent = request === undefined ? {} : { body: sample(`${request}.request`) };
      const reply = await edgegap.call(method, path(id), sent);
      expect([name, reply.status]).toEqual([name, status]);
      const shown = response === undefined ? undefined : sample(`${response}.response`);
      expect([name, missing(shown, reply.json)]).toEqual([name, []]);
    }
  });

  it('of POST /v1/deploy work with either list of users, and are refused with both', async () => {
    await using edgegap = await serveEdgegap();
    const body = Object(sample('post-v1-deploy.request'));
    const deploy = (change: object) =>
      edgegap.call('POST', '/v1/deploy', { body: { ...body, ...change } });
    expect((await deploy({})).status).toBe(400);
    for (const change of [{ ip_list: undefined }, { geo_ip_list: undefined }]) {
      const reply = await deploy({ ...change, webhook_url: 'http://127.0.0.1:1/' });
      expect(reply.status).toBe(200);
      expect(missing(sample('post-v1-deploy.response'), reply.json)).toEqual([]);
    }
  });

  it('of both self-stop and bulk-stop are answered', async () => {
    await using edgegap = await serveEdgegap();
    await readyDeployment(edgegap);
    const body = sample('post-v1-deployments-bulk-stop.request');
    const bulk = await edgegap.call('POST', '/v1/deployments/bulk-stop', { body });
    expect(bulk).toMatchObject({ status: 202, json: { processable: [] } });
    const environment = inside(await edgegap.state(), 'deployments', 0, 'environment');
    const path = String(inside(environment, 'ARBITRIUM_DELETE_URL')).slice(edgegap.url.length);
    const authorization = String(inside(environment, 'ARBITRIUM_DELETE_TOKEN'));
    const reply = await edgegap.call('DELETE', path, { headers: { authorization } });
    expect(reply.status).toBe(200);
    expect(missing(sample('delete-v1-self-stop.response'), reply.json)).toEqual([]);
  });

  it('are all used here', () => {
    const used = Object.values(documentedExchanges).flatMap(({ request, response }) => [
      ...(request === undefined ? [] : [`${request}.request.json`]),
      ...(response === undefined ? [] : [`${response}.response.json`]),
    ]);
    const elsewhere = [
      'delete-v1-self-stop.response.json',
      'post-v1-deploy.request.json',
      'post-v1-deploy.response.json',
      'post-v1-deployments-bulk-stop.request.json',
      'post-v1-deployments-bulk-stop.response.json',
    ];
    expect([...used, ...elsewhere].toSorted()).toEqual(readdirSync(folder).toSorted());
  });
});
