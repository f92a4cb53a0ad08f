import { type ChildProcess, spawn } from 'node:child_process';
import { pbkdf2Sync, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createSecureContext, createServer as createTlsServer } from 'node:tls';
import { probeMqtt } from '@rollout-actions/probe/mqtt/probe-mqtt';
import { probeWebSocket } from '@rollout-actions/probe/websocket';
import {
  type Authority,
  createAuthority,
} from '@rollout-actions/runner-harness/programs/certificates';
import { findProgram } from '@rollout-actions/runner-harness/programs/find-program';
import { freePort } from '@rollout-actions/runner-harness/programs/free-port';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startConnectProxy } from '../../support/http/connect-proxy.ts';
import { call } from '../call.ts';

const mosquitto = findProgram('mosquitto');

/** A line of mosquitto's password file: PBKDF2 with SHA-512 and 101 rounds, as it says itself. */
function passwordLine(name: string, password: string): string {
  const salt = randomBytes(12);
  const hash = pbkdf2Sync(password, salt, 101, 64, 'sha512');
  return `${name}:$7$101$${salt.toString('base64')}$${hash.toString('base64')}\n`;
}

/** Resolves when the broker says that it runs; rejects with its last words where it ends. */
async function running(stderr: Readable): Promise<void> {
  const said: string[] = [];
  for await (const line of createInterface({ input: stderr })) {
    said.push(line);
    if (line.endsWith(' running')) return void stderr.resume();
  }
  throw new Error(`mosquitto did not start: ${said.join('; ')}`);
}

async function serveOn(server: Server): Promise<AsyncDisposable & { port: number }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    async [Symbol.asyncDispose]() {
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

// Left out where the broker is not installed; the set-up of the tests says so.
describe.skipIf(mosquitto === undefined)('mosquitto', () => {
  let folder: string;
  let broker: ChildProcess;
  let authority: Authority;
  const ports = { mqtt: 0, mqtts: 0, ws: 0 };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mosquitto-'));
    authority = await createAuthority();
    const identity = await authority.issue('localhost');
    for (const name of ['mqtt', 'mqtts', 'ws'] as const) ports[name] = await freePort();
    const lines = [
      // Without it the broker gives up root's rights and can no longer read the key.
      'user root',
      'allow_anonymous false',
      `password_file ${join(folder, 'passwords')}`,
      `listener ${ports.mqtt} 127.0.0.1`,
      `listener ${ports.mqtts} 127.0.0.1`,
      `certfile ${join(folder, 'cert.pem')}`,
      `keyfile ${join(folder, 'key.pem')}`,
      `listener ${ports.ws} 127.0.0.1`,
      'protocol websockets',
    ];
    await writeFile(join(folder, 'cert.pem'), identity.cert);
    await writeFile(join(folder, 'key.pem'), identity.key);
    await writeFile(join(folder, 'passwords'), passwordLine('me', 'secret'));
    await writeFile(join(folder, 'mosquitto.conf'), `${lines.join('\n')}\n`);
    const started = spawn(mosquitto ?? '', ['-v', '-c', join(folder, 'mosquitto.conf')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    broker = started;
    await running(started.stderr);
  });

  afterAll(async () => {
    if (broker.exitCode === null) {
      broker.kill();
      await once(broker, 'exit');
    }
    await rm(folder, { recursive: true });
  });

  describe.each(['mqtt', 'mqtts', 'ws'] as const)('by %s', (scheme) => {
    const target = () => ({ scheme, host: 'localhost', port: ports[scheme] });
    const tls = () => ({ ca: [authority.ca] });

    it.each([4, 5] as const)('accepts a client with rights at level %i', async (version) => {
      const login = { username: 'me', password: 'secret', version };
      const result = await probeMqtt({ ...target(), ...login }, call({ tls: tls() }));
      expect(result).toMatchObject({ ok: true, detail: expect.stringContaining('accepted') });
    });

    it.each([4, 5] as const)('answers nobody in particular at level %i', async (version) => {
      const result = await probeMqtt({ ...target(), version }, call({ tls: tls() }));
      expect(result).toMatchObject({ ok: true, detail: expect.stringContaining('answers') });
    });

    it('refuses a wrong password', async () => {
      const login = { username: 'me', password: 'wrong' };
      const result = await probeMqtt({ ...target(), ...login }, call({ tls: tls() }));
      expect(result).toMatchObject({
        ok: false,
        detail: expect.stringContaining('not authorised'),
        permanent: true,
      });
    });
  });

  it('answers behind a router that chooses the certificate and the broker by name', async () => {
    const identity = await authority.issue('broker.example');
    const names: string[] = [];
    const router = createTlsServer({
      SNICallback: (name, choose) => {
        names.push(name);
        choose(null, createSecureContext(identity));
      },
    });
    router.on('secureConnection', (client) => {
      const broker = connect(ports.mqtt, '127.0.0.1');
      client.pipe(broker).pipe(client);
      for (const socket of [client, broker]) socket.on('error', () => client.destroy());
    });
    await using served = await serveOn(router);
    const target = { scheme: 'mqtts', host: 'localhost', port: served.port } as const;
    const login = { username: 'me', password: 'secret' };
    const tls = { ca: [authority.ca], serverName: 'broker.example' };
    expect(await probeMqtt({ ...target, ...login }, call({ tls }))).toMatchObject({ ok: true });
    const plain = await probeMqtt(target, call({ tls: { ca: [authority.ca] } }));
    expect(plain).toMatchObject({ ok: false, persistent: true });
    expect(names).toEqual(['broker.example', 'localhost']);
  });

  it('answers over a WebSocket behind a proxy, to its own subprotocol alone', async () => {
    await using proxy = await startConnectProxy({ to: new URL(`http://127.0.0.1:${ports.ws}`) });
    const through = call({ proxy: { http: proxy.url.href } });
    const target = { scheme: 'ws', host: 'broker.example', port: 8083 } as const;
    const login = { username: 'me', password: 'secret' };
    expect(await probeMqtt({ ...target, ...login }, through)).toMatchObject({ ok: true });
    const url = new URL('ws://broker.example:8083/mqtt');
    const spoken = await probeWebSocket({ url, protocols: ['mqtt'] }, through);
    expect(spoken).toMatchObject({ ok: true, detail: expect.stringContaining('speaks mqtt') });
    const other = await probeWebSocket({ url, protocols: ['chat'] }, through);
    expect(other).toMatchObject({ ok: false });
    expect(proxy.asked).toEqual(Array(3).fill('CONNECT broker.example:8083'));
  });

  it('is not trusted without the certificate of its authority', async () => {
    const target = { scheme: 'mqtts', host: 'localhost', port: ports.mqtts } as const;
    const result = await probeMqtt(target, call());
    expect(result).toMatchObject({ ok: false, detail: expect.stringContaining('not trusted') });
  });
});
