import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inside, readyMs, type ServedEdgegap, serveEdgegap } from '../served-edgegap.ts';

let edgegap: ServedEdgegap;
const ids: string[] = [];

beforeAll(async () => {
  edgegap = await serveEdgegap();
  for (let index = 0; index < 23; index += 1) {
    const application = index % 5 === 0 ? 'racer-error' : 'racer';
    ids.push(
      await edgegap.deploy(application, { tags: [`n${index}`, index % 2 ? 'odd' : 'even'] }),
    );
    edgegap.clock.advance(1000);
  }
  edgegap.clock.advance(readyMs);
});
afterAll(async () => {
  await edgegap[Symbol.asyncDispose]();
});

async function list(parameters: Record<string, string>) {
  edgegap.clock.advance(100);
  const search = new URLSearchParams(parameters);
  return edgegap.call('GET', `/v1/deployments?${search}`);
}

async function idsOf(query: unknown): Promise<unknown[]> {
  const { json } = await list({ query: JSON.stringify(query), limit: '100' });
  const data = inside(json, 'data');
  return Array.isArray(data) ? data.map((item) => inside(item, 'request_id')) : [];
}

const where = (field: string, operator: string, value: unknown) => ({
  filters: [{ field, operator, value }],
});

describe('the list', () => {
  it('has items that are ready or not, and never a status', async () => {
    const { json } = await list({ limit: '100' });
    expect(json).toMatchObject({ total_count: 23, message: [] });
    for (const [index] of ids.entries()) {
      const item = inside(json, 'data', index);
      expect(item).not.toHaveProperty('current_status');
      expect(item).toMatchObject({ ready: index % 5 !== 0, sockets: '10', sockets_usage: '0' });
    }
  });

  it('has pages that together are the whole, once each, with exact numbers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (limit) => {
        const seen: unknown[] = [];
        const pages = Math.ceil(23 / limit);
        for (let page = 1; page <= pages; page += 1) {
          const { json } = await list({ page: String(page), limit: String(limit) });
          const data = inside(json, 'data');
          if (Array.isArray(data)) seen.push(...data.map((item) => inside(item, 'request_id')));
          expect(inside(json, 'pagination')).toEqual({
            number: page,
            next_page_number: page < pages ? page + 1 : null,
            previous_page_number: page > 1 ? page - 1 : null,
            paginator: { num_pages: pages },
            has_next: page < pages,
            has_previous: page > 1,
          });
        }
        expect(seen).toEqual(ids);
      }),
      { numRuns: 15 },
    );
  });

  it('has ten items a page by default, and refuses other numbers', async () => {
    expect(inside((await list({})).json, 'data')).toHaveLength(10);
    for (const wrong of ['0', '-1', '1.5', 'x', '']) {
      expect((await list({ page: wrong })).status).toBe(400);
      expect((await list({ limit: wrong })).status).toBe(400);
    }
  });

  it('filters by each field', async () => {
    const failed = ids.filter((_, index) => index % 5 === 0);
    const fine = ids.filter((_, index) => index % 5 !== 0);
    expect(await idsOf(where('status', 'eq', 'ready'))).toEqual(fine);
    expect(await idsOf(where('status', 'neq', 'ready'))).toEqual(failed);
    expect(await idsOf(where('status', 'eq', 'Status.READY'))).toEqual([]);
    expect(await idsOf(where('application', 'eq', 'racer'))).toEqual(fine);
    expect(await idsOf(where('version', 'nin', ['v7']))).toEqual([]);
    expect(await idsOf(where('tags', 'in', ['n3', 'n9']))).toEqual([ids[3], ids[9]]);
    expect(await idsOf(where('request_id', 'in', [ids[4]]))).toEqual([ids[4]]);
    expect(await idsOf(where('host_name', 'ilike', 'LOCAL%'))).toEqual(ids);
    expect(await idsOf(where('fleet_name', 'ilike', '%'))).toEqual([]);
    const third = '2026-01-01 00:00:03.000000';
    expect(await idsOf(where('created_at', 'lte', third))).toEqual(ids.slice(0, 4));
    expect(await idsOf(where('created_at', 'gte', third))).toEqual(ids.slice(3));
    expect(await idsOf(where('created_at', 'eq', third))).toEqual([ids[3]]);
  });

  it('passes what passes all filters, in the order asked for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray([...ids.keys()]), fc.boolean(), async (chosen, newestFirst) => {
        const filters = [
          { field: 'request_id', operator: 'in', value: chosen.map((index) => ids[index]) },
          { field: 'tags', operator: 'eq', value: 'odd' },
        ];
        const order_by = [{ field: 'created_at', order: newestFirst ? 'desc' : 'asc' }];
        const expected = ids.filter((_, index) => chosen.includes(index) && index % 2 === 1);
        if (newestFirst) expected.reverse();
        expect(await idsOf({ filters, order_by })).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });

  it('refuses queries that the API would not take', async () => {
    const wrong = [
      '{',
      '[]',
      JSON.stringify(where('current_status', 'eq', 'ready')),
      JSON.stringify(where('status', 'in', ['ready'])),
      JSON.stringify(where('application', 'in', 'racer')),
      JSON.stringify(where('application', 'eq', ['racer'])),
      JSON.stringify(where('created_at', 'gte', 'yesterday')),
      JSON.stringify({ order_by: [{ field: 'ready', order: 'asc' }] }),
      JSON.stringify({
        filters: [
          { field: 'status', operator: 'eq', value: 'ready' },
          { field: 'status', operator: 'eq', value: 'error' },
        ],
      }),
    ];
    for (const query of wrong)
      expect([query, (await list({ query })).status]).toEqual([query, 400]);
  });
});
