import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { probeHttp } from '@rollout-actions/probe/http/probe-http';
import { formatStatusRanges, readStatusRanges } from '@rollout-actions/probe/http/status-ranges';
import { compilePattern } from '@rollout-actions/probe/text/regular-expression';
import { createAuthority } from '@rollout-actions/runner-harness/programs/certificates';
import { freePort } from '@rollout-actions/runner-harness/programs/free-port';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { call, expectAbortable, whenSilent } from './call.ts';
import { listen } from './listener.ts';

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

async function serve(handle: Handle): Promise<{ url: URL; ended: Promise<void> }> {
  const running = createServer(handle);
  server = running;
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  running.on('connection', (socket) => socket.on('close', resolve));
  await new Promise<void>((done) => running.listen(0, '127.0.0.1', done));
  const address = running.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  return { url: new URL(`http://127.0.0.1:${port}/health?key=secret`), ended };
}

describe('a probe by HTTP', () => {
  it('asks once with method and headers, passes by status, and leaves the connection', async () => {
    const seen: unknown[] = [];
    const { url, ended } = await serve((request, response) => {
      seen.push(request.method, request.url, request.headers['x-key']);
      response.writeHead(204).end();
    });
    const result = await probeHttp({ url, method: 'HEAD', headers: { 'X-Key': '7' } }, call());
    expect(result).toEqual({
      ok: true,
      detail: `${url.origin}/health answered 204`,
      latencyMs: expect.any(Number),
    });
    expect(seen).toEqual(['HEAD', '/health?key=secret', '7']);
    await ended;
  });

  it.each([
    [503, {}, 'answered 503; expected 200-299'],
    [302, { location: '/login' }, 'answered 302 (to /login, not followed); expected 200-299'],
  ])('fails with status %i', async (status, headers, said) => {
    const { url, ended } = await serve((_, response) => response.writeHead(status, headers).end());
    const result = await probeHttp({ url }, call());
    expect(result).toMatchObject({ ok: false, detail: expect.stringContaining(said) });
    await ended;
  });

  it('passes with a status that is wanted', async () => {
    const { url } = await serve((_, response) => response.writeHead(401).end());
    const status = readStatusRanges('200-204, 401') ?? [];
    expect(await probeHttp({ url, status }, call())).toMatchObject({ ok: true });
  });

  it('reads the body, compressed or not, and shows one that does not match', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(gzipSync('{"version":\n"1.4.2"}'));
    });
    const matching = await probeHttp(
      { url, bodyMatches: compilePattern('"1\\.4\\.\\d+"') },
      call(),
    );
    expect(matching).toMatchObject({ ok: true });
    const other = await probeHttp({ url, bodyMatches: compilePattern('"2\\.') }, call());
    expect(other).toMatchObject({
      ok: false,
      detail:
        `${url.origin}/health answered 200, but its body does not match /"2\\./: {"version": ` +
        '"1.4.2"}',
    });
  });

  it('reads no more than the start of an endless body', async () => {
    const { url, ended } = await serve((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      };
      response.on('drain', more);
      more();
    });
    const result = await probeHttp({ url, bodyMatches: compilePattern('y') }, call());
    expect(result).toMatchObject({ ok: false, detail: expect.stringContaining('does not match') });
    expect([...result.detail].length).toBeLessThanOrEqual(200);
    await ended;
  });

  it('needs no body where none is asked for', async () => {
    const { url, ended } = await serve((_, response) => response.writeHead(200).flushHeaders());
    expect(await probeHttp({ url }, call())).toMatchObject({ ok: true });
    await ended;
  });

  it.each<[string, Handle]>([
    ['never answers', (request) => request.resume()],
    ['never ends its body', (_, response) => response.writeHead(200).write('half')],
  ])('fails when its time is over: the server %s', async (_, handle) => {
    const { url, ended } = await serve(handle);
    const result = await whenSilent((silent) =>
      probeHttp({ url, bodyMatches: compilePattern('x') }, silent),
    );
    expect(result).toEqual({
      ok: false,
      detail: `${url.origin}/health gave no answer within 3s`,
      latencyMs: 3_000,
    });
    await ended;
  });

  it('fails where nobody listens, or somebody else does', async () => {
    const port = await freePort();
    const nobody = await probeHttp({ url: new URL(`http://127.0.0.1:${port}/`) }, call());
    expect(nobody).toMatchObject({ ok: false, detail: expect.stringContaining('refused the') });
    await using other = await listen((socket) => socket.end('SSH-2.0-OpenSSH_9.9\r\n'));
    const ssh = await probeHttp({ url: new URL(`http://127.0.0.1:${other.port}/`) }, call());
    expect(ssh).toMatchObject({ ok: false, detail: expect.stringContaining('is not HTTP') });
    await other.drained();
  });

  it('trusts an authority that it was given, and no other', async () => {
    const authority = await createAuthority();
    const identity = await authority.issue('localhost');
    const answer = 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n';
    await using safe = await listen((socket) => {
      socket.once('data', () => socket.write(answer));
    }, identity);
    const url = new URL(`https://localhost:${safe.port}/`);
    expect(await probeHttp({ url }, call())).toMatchObject({ ok: false, persistent: true });
    const tls = { ca: [authority.ca] };
    expect(await probeHttp({ url }, call({ tls }))).toMatchObject({ ok: true });
    await safe.drained();
  });

  it('is left at once when the signal is aborted', async () => {
    const arrived = Promise.withResolvers<void>();
    const { url, ended } = await serve(() => arrived.resolve());
    await expectAbortable((given) => probeHttp({ url }, given), arrived.promise);
    await ended;
  });
});

describe('status ranges', () => {
  it('are read as they are written', () => {
    const code = fc.integer({ min: 100, max: 599 });
    const range = fc.tuple(code, code).map(([one, other]) => ({
      low: Math.min(one, other),
      high: Math.max(one, other),
    }));
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 5 }), (ranges) => {
        expect(readStatusRanges(formatStatusRanges(ranges))).toEqual(ranges);
      }),
    );
  });

  it.each(['', '200-', '299-200', '99', '600', '2xx', '200;204', '200-204-208'])(
    'are not %j',
    (text) => {
      expect(readStatusRanges(text)).toBeUndefined();
    },
  );
});
