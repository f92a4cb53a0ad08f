import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createSecureContext, createServer as createTls } from 'node:tls';
import { createAuthority } from '@rollout-actions/runner-harness/programs/certificates';
import { findProgram } from '@rollout-actions/runner-harness/programs/find-program';
import { freePort } from '@rollout-actions/runner-harness/programs/free-port';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startConnectProxy } from '../../../support/http/connect-proxy.ts';
import { listening, SLOW, wait } from './serving.ts';

const mosquitto = findProgram('mosquitto');

/** A broker with a listener for MQTT and one for MQTT over WebSocket; ends with the test. */
async function startBroker(): Promise<{ mqtt: number; websocket: number }> {
  using folder = temporaryFolder();
  const ports = { mqtt: await freePort(), websocket: await freePort() };
  const settings = join(folder.path, 'mosquitto.conf');
  const lines = [
    'allow_anonymous true',
    `listener ${ports.mqtt} 127.0.0.1`,
    `listener ${ports.websocket} 127.0.0.1`,
    'protocol websockets',
  ];
  await writeFile(settings, `${lines.join('\n')}\n`);
  const broker = spawn(mosquitto ?? '', ['-c', settings], { stdio: ['ignore', 'ignore', 'pipe'] });
  onTestFinished(() => void broker.kill());
  for await (const line of createInterface({ input: broker.stderr })) {
    if (line.endsWith(' running')) break;
  }
  broker.stderr.resume();
  return ports;
}

// Left out where the broker is not installed; the set-up of the tests says so.
describe.skipIf(mosquitto === undefined)('mosquitto', SLOW, () => {
  it('is reached behind a router that chooses broker and certificate by SNI', async () => {
    const ports = await startBroker();
    const authority = await createAuthority();
    const context = createSecureContext(await authority.issue('broker.example'));
    const names: string[] = [];
    const router = createTls({
      SNICallback(name, choose) {
        names.push(name);
        choose(null, context);
      },
    });
    router.on('secureConnection', (client) => {
      const broker = connect(ports.mqtt, '127.0.0.1');
      client.pipe(broker).pipe(client);
      for (const socket of [client, broker]) socket.on('error', () => client.destroy());
    });
    const target = `mqtts://localhost:${await listening(router)}`;
    const ca = { 'ca-certificate': authority.ca };
    const own = await wait([{ target, 'tls-server-name': 'broker.example', ...ca }]);
    expect(own.outputs['outcome']).toBe('succeeded');
    expect(own.stdout).toContain('CONNACK');
    const other = await wait([{ target, ...ca }], { inputs: { timeout: '3s' } });
    expect(other.outputs['outcome']).not.toBe('succeeded');
    expect(other.outputs['reason']).toContain('certificate for a different host name');
    expect(new Set(names)).toEqual(new Set(['broker.example', 'localhost']));
  });

  it('is reached over a WebSocket with its subprotocol, through a proxy', async () => {
    const ports = await startBroker();
    const to = new URL(`http://127.0.0.1:${ports.websocket}`);
    await using proxy = await startConnectProxy({ to });
    const env = { HTTP_PROXY: proxy.url.href };
    const target = 'ws://broker.example:8083/mqtt';
    const step = await wait([{ target, 'websocket-protocol': 'mqtt' }], { env });
    expect(step.outputs['outcome']).toBe('succeeded');
    expect(step.stdout).toContain('speaks mqtt');
    expect(proxy.asked).toContain('CONNECT broker.example:8083');
    const other = await wait([{ target, 'websocket-protocol': 'chat' }], {
      inputs: { timeout: '3s' },
      env,
    });
    expect(other.outputs['outcome']).toBe('timed-out');
  });
});
