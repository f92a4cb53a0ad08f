import { describe, expect, it } from 'vitest';
import { listen } from '../../../../probe/listener.ts';
import { serveMqtt } from '../../../../probe/mqtt/broker.ts';
import { startFaultyServer } from '../../../../support/http/faulty-server.ts';
import { measureOnce } from './measure-once.ts';

/** An HTTP server that answers every request with this. */
function answering(status: number, body = '') {
  return startFaultyServer((socket) => {
    socket.end(`HTTP/1.1 ${status} x\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
  });
}

describe('a measurement over several canaries', () => {
  it('passes only if all pass, and no canaries are inconclusive', async () => {
    await using good = await answering(200);
    await using bad = await answering(500);
    const measure = (...servers: { url: URL }[]) =>
      measureOnce(
        'kind: http, port: port',
        servers.map(({ url }) => url.host),
      );
    expect(await measure(good, good)).toMatchObject({ verdict: 'pass' });
    expect(await measure(good, bad)).toMatchObject({ verdict: 'fail' });
    expect(await measure()).toMatchObject({ verdict: 'inconclusive' });
  });
});

describe('an http gate', () => {
  const http = async (status: number, body: string, more: string) => {
    await using server = await answering(status, body);
    const { verdict } = await measureOnce(`kind: http, port: port, ${more}`, [server.url.host]);
    return verdict;
  };

  it('checks the status, the body and what a path finds in it', async () => {
    expect(await http(204, '', 'status: 204')).toBe('pass');
    expect(await http(200, '', 'status: 204')).toBe('fail');
    expect(await http(301, '', 'path: /')).toBe('fail');
    expect(await http(200, 'all ok', 'body-matches: "ok$"')).toBe('pass');
    expect(await http(200, 'broken', 'body-matches: "ok$"')).toBe('fail');
    const json = 'json-path: $.lag, success: "< 5"';
    expect(await http(200, '{"lag":1}', json)).toBe('pass');
    expect(await http(200, '{"lag":9}', json)).toBe('fail');
    expect(await http(200, '{}', json)).toBe('inconclusive');
    expect(await http(500, '{"lag":1}', json)).toBe('fail');
  });

  it('fails who is too slow, and who does not answer', async () => {
    await using slow = await startFaultyServer((socket) => {
      setTimeout(() => socket.end('HTTP/1.1 200 x\r\ncontent-length: 0\r\n\r\n'), 150);
    });
    const address = [slow.url.host];
    const late = await measureOnce('kind: http, port: port, max-latency: 50ms', address);
    expect(late.verdict).toBe('fail');
    const silent = await measureOnce('kind: http, port: port, timeout: 100ms', address);
    expect(silent).toMatchObject({ verdict: 'fail' });
    const nobody = await measureOnce('kind: http, port: port', ['127.0.0.1:1']);
    expect(nobody.verdict).toBe('fail');
  });

  it('sends its headers, but no credentials over plain HTTP to another machine', async () => {
    await using server = await answering(200);
    const gate = 'kind: http, port: port, headers: {Authorization: Bearer secret-token}';
    expect((await measureOnce(gate, [server.url.host])).verdict).toBe('pass');
    expect(server.requests[0]?.headers['authorization']).toBe('Bearer secret-token');
    await expect(measureOnce(gate, ['10.0.0.1:80'])).rejects.toThrow('unencrypted');
    const mqtt = 'kind: mqtt, port: port, username: u, password: p';
    await expect(measureOnce(mqtt, ['10.0.0.1:1883'])).rejects.toThrow('unencrypted');
  });
});

describe('gates on other ports', () => {
  it('speak MQTT and TCP', async () => {
    await using broker = await listen((socket) => serveMqtt(socket, 0));
    await using web = await answering(200, 'x');
    const address = [`127.0.0.1:${broker.port}`];
    expect(await measureOnce('kind: mqtt, port: port', address)).toMatchObject({ verdict: 'pass' });
    expect(await measureOnce('kind: tcp, port: port', address)).toMatchObject({ verdict: 'pass' });
    const notMqtt = await measureOnce('kind: mqtt, port: port, timeout: 200ms', [web.url.host]);
    expect(notMqtt.verdict).toBe('fail');
    const nobody = await measureOnce('kind: udp, port: port, timeout: 200ms', ['127.0.0.1:1']);
    expect(nobody.verdict).toBe('fail');
  });
});

describe('a json gate', () => {
  const json = async (status: number, body: string, more: string) => {
    await using server = await answering(status, body);
    return await measureOnce(`kind: json, url: "${server.url}api?x=1", ${more}`, []);
  };

  it('checks what its path finds, and is inconclusive where that is nothing', async () => {
    const path = 'path: "$.checks[*].failed", failure: "> 0"';
    const body = (failed: number) => `{"checks":[{"failed":0},{"failed":${failed}}]}`;
    expect((await json(200, body(0), path)).verdict).toBe('pass');
    expect((await json(200, body(1), path)).verdict).toBe('fail');
    expect((await json(200, '{}', path)).verdict).toBe('inconclusive');
    expect((await json(200, 'oops', path)).verdict).toBe('inconclusive');
    expect((await json(503, body(0), path)).verdict).toBe('inconclusive');
    const text = 'path: $.status, success: "== \\"ok\\""';
    expect((await json(200, '{"status":"ok"}', text)).verdict).toBe('pass');
    expect((await json(200, '{"status":"no"}', text)).verdict).toBe('fail');
  });

  it('sends no headers over plain HTTP to another machine', async () => {
    const gate =
      'kind: json, url: "http://a.example", path: $, success: "< 1", headers: {X-Key: k}';
    await expect(measureOnce(gate, [])).rejects.toThrow('unencrypted');
  });
});

describe('a prometheus gate', () => {
  const prometheus = async (data: unknown, more: string) => {
    await using server = await answering(200, JSON.stringify({ status: 'success', data }));
    const gate = `kind: prometheus, address: "${server.url}prom", query: up, ${more}`;
    const { verdict } = await measureOnce(gate, ['127.0.0.1:1']);
    const [request] = server.requests;
    expect(request?.target).toBe('/prom/api/v1/query?query=up');
    return { verdict, headers: request?.headers };
  };
  const vector = (...values: string[]) => ({
    resultType: 'vector',
    result: values.map((value) => ({ metric: { a: 'b' }, value: [1_700_000_000.5, value] })),
  });

  it.each([
    [vector('1'), 'success: "< 2"', 'pass'],
    [vector('1', '3'), 'success: "< 2"', 'fail'],
    [vector('1', 'NaN'), 'success: "< 2"', 'inconclusive'],
    [vector('+Inf'), 'success: "< 2"', 'fail'],
    [vector('-Inf'), 'success: "< 2"', 'pass'],
    [vector(), 'success: "< 2"', 'inconclusive'],
    [vector('1'), 'min-samples: 2, success: "< 2"', 'inconclusive'],
    [{ resultType: 'scalar', result: [1, '1'] }, 'success: "< 2"', 'pass'],
    [{ resultType: 'string', result: [1, '1'] }, 'success: "< 2"', 'inconclusive'],
    [{ resultType: 'matrix', result: [] }, 'success: "< 2"', 'inconclusive'],
    ['nonsense', 'success: "< 2"', 'inconclusive'],
  ])('answered %j, with %s: %s', async (data, more, wanted) => {
    expect((await prometheus(data, more)).verdict).toBe(wanted);
  });

  it('sends its headers', async () => {
    const more = 'success: "< 2", headers: "Authorization: Bearer abcd"';
    const { headers } = await prometheus(vector('1'), more);
    expect(headers?.['authorization']).toBe('Bearer abcd');
  });

  it('is inconclusive where nobody answers', async () => {
    const gate = 'kind: prometheus, address: "http://127.0.0.1:1", query: up, success: "< 2"';
    const { verdict } = await measureOnce(`${gate}, timeout: 300ms`, []);
    expect(verdict).toBe('inconclusive');
  });
});

describe('an allocations gate', () => {
  it('passes canaries whose tasks run since their start', async () => {
    expect(await measureOnce('kind: allocations', [])).toMatchObject({ verdict: 'pass' });
  });
});
