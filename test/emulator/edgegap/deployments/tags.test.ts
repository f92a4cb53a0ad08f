import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inside, readyMs, serveEdgegap } from '../served-edgegap.ts';

describe('tags', () => {
  it('behave as a set of names whatever is asked for', async () => {
    const name = fc.constantFrom('a', 'b', 'c', 'v1.0.0', 'with space');
    const step = fc.oneof(
      fc.record({ kind: fc.constant('add' as const), name }),
      fc.record({ kind: fc.constant('remove' as const), name }),
      fc.record({ kind: fc.constant('rename' as const), name, to: name }),
    );
    await using edgegap = await serveEdgegap();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        edgegap.clock.advance(1000);
        const path = `/v1/deployments/${await edgegap.deploy()}/tags`;
        const model = new Set<string>();
        for (const one of steps) {
          const own = `${path}/${encodeURIComponent(one.name)}`;
          if (one.kind === 'add') {
            const reply = await edgegap.call('POST', path, { body: { name: one.name } });
            expect(reply.status).toBe(model.has(one.name) ? 409 : 200);
            model.add(one.name);
          } else if (one.kind === 'remove') {
            const reply = await edgegap.call('DELETE', own);
            expect(reply.status).toBe(model.delete(one.name) ? 204 : 404);
          } else {
            const reply = await edgegap.call('PATCH', own, { body: { name: one.to } });
            const taken = model.has(one.to) && one.to !== one.name;
            expect(reply.status).toBe(!model.has(one.name) ? 404 : taken ? 409 : 200);
            if (reply.status === 200 && model.delete(one.name)) model.add(one.to);
          }
        }
        const { json } = await edgegap.call('GET', path);
        const tags = inside(json, 'tags');
        const names = Array.isArray(tags) ? tags.map((tag) => inside(tag, 'name')) : [];
        expect(names.toSorted()).toEqual([...model].toSorted());
        expect(json).toMatchObject({ count: model.size, total_count: model.size });
      }),
      { numRuns: 25 },
    );
  });

  it('have at most 40 characters, or 20 on an older site', async () => {
    for (const tagLength of [20, 40] as const) {
      await using edgegap = await serveEdgegap({ fixture: { tagLength } });
      const path = `/v1/deployments/${await edgegap.deploy()}/tags`;
      const add = async (length: number) =>
        (await edgegap.call('POST', path, { body: { name: 'x'.repeat(length) } })).status;
      expect(await add(0)).toBe(400);
      expect(await add(tagLength)).toBe(200);
      expect(await add(tagLength + 1)).toBe(400);
      const deploy = await edgegap.call('POST', '/v1/deploy', {
        body: { app_name: 'x', ip_list: ['::1'], tags: ['x'.repeat(tagLength + 1)] },
      });
      expect(deploy.status).toBe(400);
    }
  });
});

describe('bulk-stop', () => {
  it('stops by id and by tag, any, all or not, and names beforehand what it will stop', async () => {
    await using edgegap = await serveEdgegap();
    const deploy = (...tags: string[]) => edgegap.deploy('shooter', { tags });
    const [a, b, c] = [await deploy('x', 'y'), await deploy('x'), await deploy()];
    edgegap.clock.advance(readyMs);
    const stop = async (field: string, filter_type: string, values: string[]) => {
      const body = { filters: [{ field, values, filter_type }] };
      const reply = await edgegap.call('POST', '/v1/deployments/bulk-stop', { body });
      expect(reply.status).toBe(202);
      return reply.json;
    };
    const named = (...ids: string[]) => ({
      processable: ids.map((request_id) => ({ request_id })),
    });
    expect(await stop('deployment_tags', 'any', ['z'])).toEqual(named());
    expect(await stop('deployment_tags', 'all', ['x', 'y'])).toEqual(named(a));
    expect(await edgegap.statusOf(a)).toBe('READY');
    edgegap.clock.advance(5000);
    expect(await edgegap.statusOf(a)).toBe('TERMINATED');
    expect(await stop('request_id', 'any', [a, b])).toEqual(named(b));
    edgegap.clock.advance(5000);
    expect(await stop('deployment_tags', 'not', ['x'])).toEqual(named(c));
  });

  it('wants field, values and filter_type, and known ones', async () => {
    await using edgegap = await serveEdgegap();
    const good = { field: 'request_id', values: ['x'], filter_type: 'any' };
    const wrong = [
      {},
      { filters: [] },
      { filters: [{ ...good, field: 'tags' }] },
      { filters: [{ ...good, filter_type: 'none' }] },
      { filters: [{ ...good, values: undefined }] },
    ];
    for (const body of wrong) {
      const { status } = await edgegap.call('POST', '/v1/deployments/bulk-stop', { body });
      expect([body, status]).toEqual([body, 400]);
    }
  });
});
