import { createServer as createHttp, type IncomingMessage } from 'node:http';
import { createServer as createTcp } from 'node:net';
import { text } from 'node:stream/consumers';
import { freePort } from '@rollout-actions/runner-harness/programs/free-port';
import { runBundle } from '@rollout-actions/runner-harness/run-bundle';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocketServer } from 'ws';
import { serveMqtt } from '../../../probe/mqtt/broker.ts';
import { startConnectProxy } from '../../../support/http/connect-proxy.ts';
import { listening, SLOW, wait } from './serving.ts';

// Of every connection the time that Node gives to one address; `dual.example` has two.
const DUAL_STACK = `
  import dns from 'node:dns';
  import net from 'node:net';
  import { syncBuiltinESMExports } from 'node:module';
  const lookup = dns.lookup;
  dns.lookup = (name, options, done) =>
    name === 'dual.example'
      ? done(null, [{ address: '::1', family: 6 }, { address: '127.0.0.1', family: 4 }])
      : lookup(name, options, done);
  const connect = net.Socket.prototype.connect;
  net.Socket.prototype.connect = function (...given) {
    const options = Array.isArray(given[0]) ? given[0][0] : given[0];
    if (options.host === 'dual.example')
      console.log('attempt of ' + options.autoSelectFamilyAttemptTimeout + ' ms');
    return connect.apply(this, given);
  };
  syncBuiltinESMExports();
`;

describe('a name with addresses of both families', SLOW, () => {
  it('is reached by the second one, and each has more than the 250 ms of Node', async () => {
    const web = createHttp((_, response) => response.end('ok'));
    const sockets = new WebSocketServer({ server: web });
    onTestFinished(() => sockets.close());
    const port = await listening(web);
    const broker = await listening(createTcp((socket) => serveMqtt(socket, 0)));
    const targets = [
      `http://dual.example:${port}/`,
      `ws://dual.example:${port}/`,
      `tcp://dual.example:${port}`,
      `mqtt://dual.example:${broker}`,
    ];
    const module = `data:text/javascript,${encodeURIComponent(DUAL_STACK)}`;
    const step = await wait(targets.join('\n'), { env: { NODE_OPTIONS: `--import ${module}` } });
    expect(step.outputs['outcome']).toBe('succeeded');
    const attempts = step.stdout.match(/attempt of \w+ ms/g) ?? [];
    expect(attempts.length).toBeGreaterThanOrEqual(targets.length);
    expect(new Set(attempts)).toEqual(new Set(['attempt of 2500 ms']));
  });
});

describe('settings of a target', SLOW, () => {
  it('choose the subprotocol of a WebSocket, each for its own target', async () => {
    const server = createHttp();
    const sockets = new WebSocketServer({
      server,
      handleProtocols: (offered) => [...offered][0] ?? false,
    });
    onTestFinished(() => sockets.close());
    const port = await listening(server);
    const step = await wait([
      { target: `ws://127.0.0.1:${port}/a`, 'websocket-protocol': 'mqtt' },
      { target: `ws://127.0.0.1:${port}/b`, 'websocket-protocol': 'chat' },
    ]);
    expect(step.outputs['outcome']).toBe('succeeded');
    expect(step.stdout).toContain('speaks mqtt');
    expect(step.stdout).toContain('speaks chat');
  });

  it('are sent: method, body, headers, user and password, redirects of the same origin', async () => {
    const seen: string[] = [];
    const read = async (request: IncomingMessage) => {
      const { method, url, headers } = request;
      const body = await text(request);
      seen.push([method, url, headers['x-kind'], headers.authorization, body].join(' '));
    };
    const server = createHttp((request, response) => {
      const isMoved = request.url === '/old' || request.url === '/away';
      const to = request.url === '/old' ? '/new' : 'http://127.0.0.2:9/';
      read(request).then(
        () => {
          if (isMoved) response.writeHead(302, { location: to });
          response.end('{"state":{"ready":true}}');
        },
        () => response.destroy(),
      );
    });
    const url = `http://127.0.0.1:${await listening(server)}`;
    const step = await wait([
      {
        target: `${url}/search`,
        method: 'POST',
        body: '{"query":1}',
        headers: { 'X-Kind': 'probe' },
        'json-path': '$.state.ready',
        success: '== true',
      },
      {
        target: `${url}/old`,
        'follow-redirects': 'same-origin',
        username: 'robot',
        password: 'swordfish-42',
      },
      { target: `${url}/away until=closed`, 'follow-redirects': 'same-origin' },
    ]);
    expect(step.outputs['outcome']).toBe('succeeded');
    const pair = Buffer.from('robot:swordfish-42').toString('base64');
    expect(seen).toContain('POST /search probe  {"query":1}');
    expect(seen).toContain(`GET /new  Basic ${pair} `);
    expect(step.stdout).toContain('302');
  });
});

describe('proxies', SLOW, () => {
  it('that are down are named, not the target', async () => {
    const proxy = `http://127.0.0.1:${await freePort()}`;
    const env = { HTTP_PROXY: proxy, HTTPS_PROXY: proxy };
    const targets = 'http://web.example/\nhttps://web.example/\nws://web.example/';
    const { outputs } = await wait(targets, { inputs: { timeout: '5s' }, env });
    expect(outputs['outcome']).toBe('timed-out');
    expect(outputs['reason']?.match(/is behind (?:a|the) proxy/g)).toHaveLength(3);
  });

  it('are passed by for networks that NO_PROXY lists', async () => {
    const web = await listening(createHttp((_, response) => response.end('ok')));
    await using proxy = await startConnectProxy({ to: new URL(`http://127.0.0.1:${web}`) });
    const env = { HTTP_PROXY: proxy.url.href };
    const through = await wait('http://192.0.2.7/a', { env });
    expect(through.outputs['outcome']).toBe('succeeded');
    const asked = proxy.asked.length;
    expect(asked).toBeGreaterThan(0);
    const around = await wait('http://192.0.2.7/b\nhttp://[2001:db8::7]/', {
      inputs: { timeout: '1s' },
      env: { ...env, NO_PROXY: '10.0.0.0/8,192.0.2.0/24,2001:db8::/32' },
    });
    expect(around.outputs['outcome']).toBe('timed-out');
    expect(proxy.asked).toHaveLength(asked);
  });
});

it('a pattern with nested repetitions neither hangs nor keeps a cancel waiting', async () => {
  const page = `${'a'.repeat(40)}!`;
  const port = await listening(createHttp((_, response) => response.end(page)));
  const inputs = {
    targets: `http://127.0.0.1:${port}/`,
    'expect-body': '/^(\\w+\\s?)*$/',
    timeout: '1m',
  };
  const signalAt = [{ line: /does not match/, signal: 'SIGINT' as const }];
  const step = await runBundle({ action: 'wait-for-status', inputs, signalAt });
  expect(step.outputs['outcome']).toBe('cancelled');
}, 60_000);
