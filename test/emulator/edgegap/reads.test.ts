import { describe, expect, it } from 'vitest';
import { inside, readyMs, serveEdgegap } from './served-edgegap.ts';

describe('locations', () => {
  it('have coordinates as texts, tags where asked for, and none for an app that is full', async () => {
    await using edgegap = await serveEdgegap();
    const get = async (query: string) => (await edgegap.call('GET', `/v1/locations${query}`)).json;
    const all = await get('');
    expect(Object.keys(Object(all))).toEqual(['locations', 'messages']);
    expect(inside(all, 'locations', 0)).toMatchObject({ city: 'Montreal', latitude: '45.508888' });
    expect(inside(all, 'locations', 0)).not.toHaveProperty('tags');
    expect(inside(await get('?tags=true'), 'locations', 0, 'tags')).toHaveLength(1);
    expect(inside(await get('?type=metal'), 'locations')).toHaveLength(3);
    expect(await get('?app=shooter-full&version=v7')).toEqual({ locations: [], messages: [] });
    expect(await get('?limit=5&page=3')).toMatchObject({
      total_count: 12,
      locations: [{ city: 'Tokyo' }, { city: 'Sydney' }],
    });
  });
});

describe('metrics', () => {
  it('have one text number, label and time for each step since READY', async () => {
    await using edgegap = await serveEdgegap();
    const id = await edgegap.deploy();
    const path = `/v1/metrics/deployment/${id}`;
    const early = await edgegap.call('GET', path);
    expect(inside(early.json, 'cpu')).toEqual({ labels: [], datasets: [], timestamps: [] });
    edgegap.clock.advance(readyMs + 600_000);
    const { json } = await edgegap.call('GET', `${path}?steps=5m`);
    for (const leaf of [inside(json, 'mem'), inside(json, 'total', 'receive_total')]) {
      for (const part of ['labels', 'datasets', 'timestamps']) {
        expect(inside(leaf, part)).toHaveLength(3);
      }
      expect(inside(leaf, 'datasets', 1)).toMatch(/^\d+$/);
      expect(inside(leaf, 'timestamps', 1)).toMatch(/^2026-01-01 00:05:\d\d\.\d{3}$/);
    }
  });

  it('refuse times and steps that the document does not have', async () => {
    await using edgegap = await serveEdgegap();
    const path = `/v1/metrics/deployment/${await edgegap.deploy()}`;
    const get = async (query: string) => (await edgegap.call('GET', `${path}?${query}`)).status;
    expect(await get('start_time=2021-07-10 00:00:00.00&end_time=2021-07-11 00:00:00.00')).toBe(
      200,
    );
    expect(await get('start_time=2021-07-11 00:00:00.00&end_time=2021-07-11 00:00:00.00')).toBe(
      422,
    );
    expect(await get('start_time=yesterday')).toBe(400);
    expect(await get('steps=2m')).toBe(400);
    expect(await get('raw=maybe')).toBe(400);
  });
});

it('says of an unknown id on every endpoint what it says on status', async () => {
  for (const unknownId of [400, 404] as const) {
    await using edgegap = await serveEdgegap({ fixture: { unknownId } });
    for (const [method, path] of [
      ['GET', '/v1/status/0123456789ab'],
      ['DELETE', '/v1/stop/0123456789ab'],
      ['GET', '/v1/deployment/0123456789ab/container-logs'],
      ['GET', '/v1/metrics/deployment/0123456789ab'],
      ['GET', '/v1/deployments/0123456789ab/tags'],
      ['GET', '/v1/deployments/0123456789ab/tags/x'],
    ] as const) {
      expect([path, (await edgegap.call(method, path)).status]).toEqual([path, unknownId]);
    }
  }
});
