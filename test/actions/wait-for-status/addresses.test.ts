import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer as createHttp, type RequestListener, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createAuthority } from '@rollout-actions/runner-harness/programs/certificates';
import { findProgram } from '@rollout-actions/runner-harness/programs/find-program';
import { freePort } from '@rollout-actions/runner-harness/programs/free-port';
import { runBundle } from '@rollout-actions/runner-harness/run-bundle';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocketServer } from 'ws';

const wait = (inputs: Record<string, string>, onLine?: (line: string) => void) =>
  runBundle({
    action: 'wait-for-status',
    inputs: { timeout: '20s', ...inputs },
    ...(onLine === undefined ? {} : { onLine }),
  });

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return portOf(server.address());
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('it does not listen');
  return address.port;
}

describe('an address', () => {
  it('of a page is ours only with our version in body and header', async () => {
    let version = '1.4.1';
    const page: RequestListener = (request, response) => {
      response.setHeader('x-version', version);
      response.end(`${request.headers['x-key']}: {"version":"${version}"}`);
    };
    const port = await listening(createHttp(page));
    const step = await wait(
      {
        targets: `http://127.0.0.1:${port}/version`,
        'expect-body': '/"version":"1\\.4\\.2"/',
        'expect-header': 'X-Version: 1.4.2',
        'request-headers': 'X-Key: open-sesame',
        'allow-insecure-http': 'true',
      },
      (line) => {
        if (line.includes('closed')) version = '1.4.2';
      },
    );
    expect(step.outputs['outcome']).toBe('succeeded');
    expect(step.stdout).toContain('closed → open');
    const shown = step.stdout.replaceAll(/::add-mask::.*/g, '');
    expect(`${shown}${step.summary}`).not.toContain('open-sesame');
  });

  it('with a certificate of an own authority is trusted with it, and given up soon without', async () => {
    const authority = await createAuthority();
    const identity = await authority.issue('localhost');
    const port = await listening(createHttps(identity, (_, response) => response.end('ok')));
    const targets = `https://localhost:${port}/`;
    const trusted = await wait({ targets, 'ca-certificate': authority.ca });
    expect(trusted.outputs).toMatchObject({ outcome: 'succeeded', url: targets });
    const stranger = await wait({ targets, 'discovery-timeout': '1s' });
    expect(stranger.outputs['outcome']).toBe('unreachable');
    expect(stranger.outputs['reason']).toContain('certificate');
    // Long before its timeout, on the slowest machine.
    expect(stranger.durationMs).toBeLessThan(25_000);
  });

  it('of an edge that has no certificate of its own yet is waited for', async () => {
    const authority = await createAuthority();
    const stranger = await createAuthority();
    const identity = await authority.issue('localhost');
    const server = createHttps(await stranger.issue('localhost'), (_, answer) => answer.end('ok'));
    const port = await listening(server);
    const inputs = { targets: `https://localhost:${port}/`, 'ca-certificate': authority.ca };
    const step = await wait(inputs, (line) => {
      if (line.includes('closed')) server.setSecureContext(identity);
    });
    expect(step.outputs['outcome']).toBe('succeeded');
  });

  it('that is refused and then answers 503 at first is waited for', async () => {
    let failures = 4;
    const server = createHttp((_, answer) => {
      answer.statusCode = failures-- > 0 ? 503 : 200;
      answer.end();
    });
    const port = await freePort();
    const step = await wait({ targets: `http://127.0.0.1:${port}/` }, (line) => {
      if (!server.listening && line.includes('closed')) server.listen(port, '127.0.0.1');
    });
    server.closeAllConnections();
    server.close();
    expect(step.outputs['outcome']).toBe('succeeded');
  });

  it('by UDP answers what is expected to a payload', async () => {
    const socket = createSocket('udp4');
    socket.bind(0, '127.0.0.1');
    await once(socket, 'listening');
    onTestFinished(() => void socket.close());
    const { port } = socket.address();
    socket.on('message', (message, from) => {
      socket.send(`pong ${message.toString('hex')}`, from.port, from.address);
    });
    const targets = `udp://127.0.0.1:${port}`;
    const given = { targets, 'probe-payload': 'hex:c0ffee', 'probe-expect': 'pong c0ffee' };
    expect((await wait(given)).outputs['outcome']).toBe('succeeded');
    const other = await wait({ ...given, 'probe-expect': 'ping', timeout: '1s' });
    expect(other.outputs['outcome']).toBe('timed-out');
  });

  it('makes the handshake of a WebSocket, and takes TCP connections', async () => {
    const server = createHttp();
    const sockets = new WebSocketServer({ server, path: '/play' });
    const port = await listening(server);
    onTestFinished(() => sockets.close());
    const targets = [`ws://127.0.0.1:${port}/play`, `tcp://127.0.0.1:${port}`].join('\n');
    expect((await wait({ targets })).outputs['outcome']).toBe('succeeded');
    const elsewhere = await wait({ targets: `ws://127.0.0.1:${port}/other`, timeout: '1s' });
    expect(elsewhere.outputs['outcome']).toBe('timed-out');
  });

  it('may be waited for until nobody answers any more', async () => {
    const server = createHttp((_, response) => response.end('still here'));
    const port = await listening(server);
    const step = await wait({ targets: `tcp://127.0.0.1:${port} until=closed` }, (line) => {
      if (line.includes('open')) server.close();
    });
    expect(step.outputs).toMatchObject({ outcome: 'succeeded', status: 'closed' });
  });
});

const mosquitto = findProgram('mosquitto');

// Left out where the broker is not installed; the set-up of the tests says so.
describe.skipIf(mosquitto === undefined)('an address of mosquitto', () => {
  it('answers by MQTT as soon as the broker runs', async () => {
    using folder = temporaryFolder();
    const port = await freePort();
    const settings = join(folder.path, 'mosquitto.conf');
    await writeFile(settings, `listener ${port} 127.0.0.1\nallow_anonymous true\n`);
    let isStarted = false;
    const step = await wait({ targets: `mqtt://127.0.0.1:${port}`, 'stable-for': '1s' }, (line) => {
      if (isStarted || !line.includes('closed')) return;
      isStarted = true;
      const broker = spawn(mosquitto ?? '', ['-c', settings], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      createInterface(broker.stderr).resume();
      onTestFinished(() => void broker.kill());
    });
    expect(step.outputs['outcome']).toBe('succeeded');
    expect(step.stdout).toContain('CONNACK');
  });
});
