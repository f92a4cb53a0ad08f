import { once } from 'node:events';
import { connect } from 'node:net';
import { createManualClock } from '@rollout-actions/emulator/core/clock';
import { startServer } from '@rollout-actions/emulator/core/http/server';
import { request } from 'undici';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNoteProvider, serveNotes } from './note-provider.ts';

let served: Awaited<ReturnType<typeof serveNotes>>;
const clock = createManualClock(Date.UTC(2026, 0, 1));

beforeEach(async () => {
  served = await serveNotes(clock);
});
afterEach(async () => {
  await served.server.close();
});

const at = (path: string) => `${served.server.url}${path}`;

async function control(path: string, body?: unknown) {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const method = body === undefined ? 'GET' : 'POST';
  const reply = await request(at(`/__emulator__/${path}`), { method, ...sent });
  const text = await reply.body.text();
  return { status: reply.statusCode, json: text === '' ? undefined : JSON.parse(text) };
}

describe('an exchange', () => {
  it('gives the handler path parts, query and body, and the raw JSON back', async () => {
    const reply = await request(at('/notes/first?tone=low'), { method: 'POST', body: 'héllo' });
    expect(reply.statusCode).toBe(201);
    expect(reply.headers['content-type']).toBe('application/json');
    expect(await reply.body.text()).toBe('{"kept": 12345678901234567890}');
    expect(served.provider.notes).toEqual(['first?low:héllo']);
  });

  it('is compressed for a client that takes gzip, and only then', async () => {
    const compressed = await fetch(at('/notes'), { headers: { 'accept-encoding': 'gzip' } });
    expect(compressed.headers.get('content-encoding')).toBe('gzip');
    expect(await compressed.json()).toEqual({ notes: [] });
    const plain = await request(at('/notes'));
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(await plain.body.json()).toEqual({ notes: [] });
  });

  it('asks the provider about unknown paths and methods', async () => {
    const unknown = await request(at('/nowhere'));
    expect([unknown.statusCode, await unknown.body.text()]).toEqual([404, 'no nothing']);
    const method = await request(at('/notes'), { method: 'DELETE' });
    expect([method.statusCode, await method.body.text()]).toEqual([405, 'no path']);
  });

  it('ends where the provider answers before its routes', async () => {
    const reply = await request(at('/notes/x'), { method: 'POST', headers: { 'x-locked': '1' } });
    expect([reply.statusCode, await reply.body.text()]).toEqual([401, '']);
    expect(served.provider.notes).toEqual([]);
  });

  it('notifies the handler when the client has gone', async () => {
    const leaving = new AbortController();
    const waiting = request(at('/wait'), { signal: leaving.signal });
    await vi.waitFor(async () => {
      expect((await control('requests')).json.requests).toHaveLength(1);
    });
    leaving.abort();
    await expect(waiting).rejects.toThrow();
    await vi.waitFor(() => expect(served.provider.gone).toEqual(['wait']));
    expect((await control('requests')).json.requests[0].status).toBe(0);
  });

  it('is given up quietly where the client leaves within its body', async () => {
    const happened = vi.spyOn(console, 'error').mockImplementation(() => {});
    const socket = connect(served.server.port, '127.0.0.1');
    socket.write('POST /notes/half HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf');
    await vi.waitFor(async () => {
      expect((await control('requests')).json.requests).toHaveLength(1);
    });
    socket.destroy();
    await once(socket, 'close');
    expect((await control('state')).json).toEqual({ count: 0 });
    expect(happened).not.toHaveBeenCalled();
  });

  it('is a 500 where a handler has a defect', async () => {
    const happened = vi.spyOn(console, 'error').mockImplementation(() => {});
    const reply = await request(at('/broken'));
    expect(reply.statusCode).toBe(500);
    await reply.body.dump();
    expect(happened).toHaveBeenCalledOnce();
    happened.mockRestore();
  });
});

describe('the control plane', () => {
  it('lists the requests with virtual times, without its own', async () => {
    await (await request(at('/notes?all=1'))).body.dump();
    expect((await control('advance', { by: '10m' })).json).toEqual({
      now: '2026-01-01T00:10:00.000Z',
    });
    await (await request(at('/nowhere'), { method: 'PUT' })).body.dump();
    expect((await control('requests')).json).toEqual({
      requests: [
        { at: '2026-01-01T00:00:00.000Z', method: 'GET', path: '/notes?all=1', status: 200 },
        { at: '2026-01-01T00:10:00.000Z', method: 'PUT', path: '/nowhere', status: 404 },
      ],
    });
  });

  it('shows the state, and resets provider, log and faults', async () => {
    await (await request(at('/notes/one'), { method: 'POST' })).body.dump();
    expect((await control('state')).json).toEqual({ count: 1 });
    await control('faults', { match: {}, fault: { status: 503 } });
    expect((await control('reset', {})).status).toBe(204);
    expect((await control('state')).json).toEqual({ count: 0 });
    expect((await control('requests')).json).toEqual({ requests: [] });
    const reply = await request(at('/notes'));
    expect(reply.statusCode).toBe(200);
    await reply.body.dump();
  });

  it('has the routes of the provider below its root', async () => {
    expect((await control('notes/old/burn', {})).json).toEqual({ name: 'old' });
  });

  it('refuses what it cannot read, and says what it wants', async () => {
    expect((await control('advance', { by: '10' })).status).toBe(400);
    expect((await control('faults', { match: {}, fault: 'explode' })).status).toBe(400);
    expect((await control('nothing')).status).toBe(404);
    expect((await control('advance')).status).toBe(405);
  });
});

it('a taken port is an error, and a closed server gives its port back', async () => {
  const other = () =>
    startServer({ provider: createNoteProvider(), clock, port: served.server.port });
  await expect(other()).rejects.toThrow('EADDRINUSE');
  await served.server.close();
  const again = await other();
  expect(again.port).toBe(served.server.port);
  await again.close();
  served = await serveNotes(clock);
});
