import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { act, canaryReady, latest, register, rollOutMs } from '../release.ts';
import { inside, items, type ServedNomad, serveNomad } from '../served-nomad.ts';

const ids = z.array(z.object({ ID: z.string() }));

async function list(served: ServedNomad, query: string) {
  const reply = await served.call('GET', `/v1/deployments?${query}`);
  return {
    ids: ids.parse(reply.json).map(({ ID }) => ID),
    next: reply.headers['x-nomad-nexttoken'],
  };
}

async function withDeployments(count: number): Promise<ServedNomad> {
  const served = await serveNomad();
  for (let number = 0; number < count; number += 1) {
    await register(served, { id: `job-${number}` });
    // Two at a time share nothing but the second: order then comes from index and id.
    if (number % 2 === 1) served.clock.advance(100);
  }
  served.clock.advance(rollOutMs);
  return served;
}

it('gives every deployment once, whatever the size of a page', async () => {
  await using served = await withDeployments(9);
  const sizes = fc.record({ size: fc.integer({ min: 1, max: 11 }), reverse: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(sizes, async ({ size, reverse }) => {
      const whole = await list(served, `reverse=${reverse}`);
      const walked: string[] = [];
      let token = '';
      do {
        const query = `per_page=${size}&reverse=${reverse}&next_token=${token}`;
        const page = await list(served, query);
        expect(page.ids.length).toBeLessThanOrEqual(size);
        walked.push(...page.ids);
        token = String(page.next ?? '');
      } while (token !== '');
      expect(walked).toEqual(whole.ids);
      expect(new Set(walked).size).toBe(9);
    }),
    { numRuns: 20 },
  );
});

it('orders by index and id, by id alone with a prefix', async () => {
  await using served = await withDeployments(6);
  const all = await list(served, '');
  expect((await list(served, 'reverse=true')).ids).toEqual(all.ids.toReversed());
  const [first = ''] = all.ids;
  const found = await list(served, `prefix=${first.slice(0, 8).toUpperCase()}`);
  expect(found.ids).toEqual([first]);
  expect((await list(served, 'prefix=00ff00ff00')).ids).toEqual([]);
});

it('gives nothing for a negative size and for a token that makes no sense', async () => {
  await using served = await withDeployments(2);
  expect((await list(served, 'per_page=-1')).ids).toEqual([]);
  expect((await list(served, 'next_token=zzz')).ids).toEqual([]);
});

it.each([
  ['abc', 'Input (without hyphens) must be even length'],
  ['zz', "Invalid UUID: encoding/hex: invalid byte: U+007A 'z'"],
  ['-----', 'UUID should have maximum of 4 "-"; got 5'],
  ['a'.repeat(37), 'Invalid UUID length. UUID have 36 characters; got 37'],
])('refuses the prefix %s', async (prefix, problem) => {
  await using served = await serveNomad();
  const reply = await served.call('GET', `/v1/deployments?prefix=${prefix}`);
  expect(reply).toMatchObject({ status: 500, text: `index error: ${problem}` });
});

it('fails on an unknown field only where a row is tested', async () => {
  await using served = await withDeployments(3);
  const filter = (text: string) =>
    served.call('GET', `/v1/deployments?per_page=1&filter=${encodeURIComponent(text)}`);
  expect((await filter('Nope == "x"')).text).toBe(
    'failed to read result page: error finding value in datum: /Nope at part 0: ' +
      'couldn\'t find key: struct field with name "Nope"',
  );
  expect((await filter('ID == "x" and Nope == "x"')).json).toEqual([]);
  const named = await filter('JobID == "job-2" and TaskGroups.web.HealthyAllocs == 1');
  expect(items(named.json).map((one) => inside(one, 'JobID'))).toEqual(['job-2']);
});

it('answers with indented JSON where asked', async () => {
  await using served = await withDeployments(1);
  const pretty = await served.call('GET', '/v1/deployments?pretty');
  expect(pretty.text).toMatch(/^\[\n {4}\{\n {8}"CreateIndex": \d+,\n/);
  expect(pretty.text).toMatch(/\]\n$/);
  expect((await served.call('GET', '/v1/deployments?pretty=0')).text).not.toContain('\n');
});

it('shows every integer in full', async () => {
  await using served = await withDeployments(1);
  const { text } = await served.call('GET', '/v1/deployments');
  expect(text).toMatch(/"CreateTime":\d{19},/);
});

it('takes ids in any case, and says in 405 and 404 what a server says', async () => {
  await using served = await serveNomad();
  const ready = await canaryReady(served);
  const upper = await served.call('GET', `/v1/deployment/${ready.ID.toUpperCase()}`);
  expect(inside(upper.json, 'ID')).toBe(ready.ID);
  const head = await fetch(`${served.url}/v1/deployments`, { method: 'HEAD' });
  expect(head.status).toBe(405);
  expect(await served.call('GET', '/v1/deployments/')).toMatchObject({ status: 404, text: '' });
  expect(await served.call('GET', '/v1/deployment/')).toMatchObject({
    status: 500,
    text: 'missing deployment ID',
  });
  const elsewhere = await served.call('GET', '/v1/deployments?region=mars');
  expect(elsewhere).toMatchObject({ status: 500, text: 'No path to region' });
});

it('answers zeros to an unblock, which the Community edition has no use for', async () => {
  await using served = await serveNomad();
  const ready = await canaryReady(served);
  const reply = await act(served, ready, 'unblock');
  expect(reply.json).toEqual({
    DeploymentModifyIndex: 0,
    EvalCreateIndex: 0,
    EvalID: '',
    Index: 0,
    RevertedJobVersion: null,
  });
  expect(await latest(served)).toEqual(ready);
});

it('lets an address have a hundred exchanges at once, and refuses one more', async () => {
  await using served = await serveNomad({ connectionLimit: 3 });
  const listings = await Promise.all(
    [1, 2, 3].map(() => served.hold('/v1/deployments?index=9&wait=60s')),
  );
  const more = await served.call('GET', '/v1/deployments');
  expect(more).toMatchObject({
    status: 429,
    text: 'Your IP is issuing too many concurrent connections, please rate limit your calls\n',
  });
  expect(more.headers['connection']).toBe('close');
  served.clock.advance(70_000);
  for (const { reply } of listings) expect((await reply).status).toBe(200);
  expect((await served.call('GET', '/v1/deployments')).status).toBe(200);
});
