import { createManualClock } from '@rollout-actions/emulator/core/clock';
import { request } from 'undici';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { serveNotes } from './note-provider.ts';

let served: Awaited<ReturnType<typeof serveNotes>>;

beforeEach(async () => {
  served = await serveNotes(createManualClock(Date.UTC(2026, 0, 1)));
});
afterEach(async () => {
  await served.server.close();
});

const at = (path: string) => `${served.server.url}${path}`;

async function plan(rule: unknown): Promise<void> {
  const body = JSON.stringify(rule);
  const reply = await request(at('/__emulator__/faults'), { method: 'POST', body });
  expect(reply.statusCode).toBe(204);
}

const requestList = z.object({
  requests: z.array(z.object({ path: z.string(), status: z.number() })),
});

async function logged() {
  const reply = await fetch(at('/__emulator__/requests'));
  return requestList.parse(await reply.json()).requests;
}

const write = (signal?: AbortSignal) =>
  request(at('/notes/one'), { method: 'POST', body: 'text', ...(signal ? { signal } : {}) });

describe('a fault', () => {
  it('reset destroys the connection before anything is done', async () => {
    await plan({ match: { path: '/notes/*' }, fault: 'reset' });
    await expect(write()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(served.provider.notes).toEqual([]);
    expect(await logged()).toMatchObject([{ path: '/notes/one', status: 0 }]);
  });

  it('reset-after-commit destroys it after the work', async () => {
    await plan({ match: { method: 'post' }, fault: 'reset-after-commit' });
    await expect(write()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(served.provider.notes).toHaveLength(1);
    expect(await logged()).toMatchObject([{ status: 0 }]);
  });

  it('hang gives no answer until the client leaves', async () => {
    await plan({ match: {}, fault: 'hang' });
    const leaving = new AbortController();
    const waiting = write(leaving.signal);
    await vi.waitFor(async () => expect(await logged()).toHaveLength(1));
    leaving.abort();
    await expect(waiting).rejects.toThrow();
    expect(served.provider.notes).toEqual([]);
    expect(await logged()).toMatchObject([{ status: 0 }]);
  });

  it('drip sends the headers, and then a byte a second', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    await plan({ match: {}, fault: 'drip' });
    const reply = await fetch(at('/notes'), { headers: { 'accept-encoding': 'identity' } });
    expect(reply.headers.get('content-length')).toBe(String('{"notes":[]}'.length));
    const text = reply.text();
    let ended = false;
    text.then(() => {
      ended = true;
    });
    await vi.advanceTimersByTimeAsync(11_000);
    expect(ended).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await text).toBe('{"notes":[]}');
    vi.useRealTimers();
  });

  it('truncate announces more than it sends', async () => {
    await plan({ match: {}, fault: 'truncate' });
    const reply = await write();
    expect(reply.statusCode).toBe(201);
    await expect(reply.body.text()).rejects.toThrow();
    expect(served.provider.notes).toHaveLength(1);
    expect(await logged()).toMatchObject([{ status: 0 }]);
  });

  it('html is a page with status 200, and nothing is done', async () => {
    await plan({ match: {}, fault: 'html' });
    const reply = await write();
    expect(reply.headers['content-type']).toBe('text/html');
    expect(await reply.body.text()).toContain('<html>');
    expect(served.provider.notes).toEqual([]);
  });

  it('bomb is a small body that inflates to some 400 MiB', async () => {
    await plan({ match: {}, fault: 'bomb' });
    const reply = await fetch(at('/notes'));
    let inflated = 0;
    for await (const chunk of reply.body ?? []) inflated += chunk.length;
    expect(inflated).toBe(400 * 2 ** 20);
  });

  it('redirect leads to another origin of this machine', async () => {
    await plan({ match: {}, fault: 'redirect' });
    const reply = await request(at('/notes?all=1'));
    await reply.body.dump();
    expect(reply.statusCode).toBe(302);
    expect(reply.headers['location']).toBe(`http://localhost:${served.server.port}/notes?all=1`);
  });

  it('of a status answers with it, and does the work only with commit', async () => {
    const headers = { 'Retry-After': '30' };
    await plan({ match: {}, fault: { status: 429, headers, body: { code: 1 } }, times: 1 });
    const refused = await write();
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, '30']);
    expect(await refused.body.json()).toEqual({ code: 1 });
    expect(served.provider.notes).toEqual([]);
    await plan({ match: {}, fault: { status: 502, body: 'Bad Gateway', commit: true }, times: 1 });
    const committed = await write();
    expect([committed.statusCode, await committed.body.text()]).toEqual([502, 'Bad Gateway']);
    expect(served.provider.notes).toHaveLength(1);
    expect((await logged()).map(({ status }) => status)).toEqual([429, 502]);
  });
});

describe('a rule', () => {
  async function statuses(paths: string[]): Promise<number[]> {
    const seen: number[] = [];
    for (const path of paths) {
      const reply = await request(at(path));
      await reply.body.dump();
      seen.push(reply.statusCode);
    }
    return seen;
  }

  it('holds for its number of times, then the next one', async () => {
    await plan({ match: { path: '/notes' }, fault: { status: 500 }, times: 2 });
    await plan({ match: { path: '/notes' }, fault: { status: 503 }, times: 1 });
    expect(await statuses(['/notes', '/notes', '/notes', '/notes'])).toEqual([500, 500, 503, 200]);
  });

  it('has a glob for the path, where a star ends at a slash', async () => {
    await plan({ match: { path: '/a/*' }, fault: { status: 500 } });
    await plan({ match: { path: '/b/**' }, fault: { status: 503 } });
    const paths = ['/a/1', '/a/1/2', '/b/1/2', '/a/1?x=1', '/notes'];
    expect(await statuses(paths)).toEqual([500, 404, 503, 500, 200]);
  });

  it('never holds for the control plane', async () => {
    await plan({ match: {}, fault: 'reset' });
    expect((await fetch(at('/__emulator__/state'))).status).toBe(200);
  });
});
