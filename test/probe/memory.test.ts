import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer as createHttp } from 'node:http';
import { type AddressInfo, createServer as createTcp } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { probeHttp } from '@rollout-actions/probe/http/probe-http';
import { probeMqtt } from '@rollout-actions/probe/mqtt/probe-mqtt';
import type { ProbeCall, ProbeResult } from '@rollout-actions/probe/result';
import { probeTcp } from '@rollout-actions/probe/tcp';
import { compilePattern } from '@rollout-actions/probe/text/regular-expression';
import { probeUdp } from '@rollout-actions/probe/udp';
import { probeWebSocket } from '@rollout-actions/probe/websocket';
import { expect, it, onTestFinished } from 'vitest';
import { WebSocketServer } from 'ws';
import { propertyRuns } from '../support/property-runs.ts';
import { call } from './call.ts';
import { serveMqtt } from './mqtt/broker.ts';

const MIB = 1024 * 1024;
const PROBES = propertyRuns(300, 100_000);
// A leak of some kB a probe shows in the few probes as well.
const MAX_GROWTH_MIB = propertyRuns(2, 8);
// Until everything is compiled and each pool has its size.
const WARM_UP = propertyRuns(100, 2_000);
const SIDE_BY_SIDE = 4;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

type Probe = (given: ProbeCall) => Promise<ProbeResult>;

interface Listening {
  address(): AddressInfo | string | null;
  close(): unknown;
}

/** Its port; closes it with the test. */
function portOf(server: Listening): number {
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('it does not listen');
  return address.port;
}

const probes: Readonly<Record<string, () => Promise<Probe>>> = {
  async http() {
    const server = createHttp((_, response) => response.end('{"version":"1.4.2"}'));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const url = new URL(`http://127.0.0.1:${portOf(server)}/`);
    const bodyMatches = compilePattern('"1\\.4\\.\\d+"');
    return (given) => probeHttp({ url, bodyMatches }, given);
  },
  async tcp() {
    const server = createTcp((socket) => socket.on('error', () => undefined).resume());
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = { host: '127.0.0.1', port: portOf(server) };
    return (given) => probeTcp(address, given);
  },
  async udp() {
    const socket = createSocket('udp4');
    socket.on('message', (message, { port, address }) => socket.send(message, port, address));
    await once(socket.bind(0, '127.0.0.1'), 'listening');
    const { port } = socket.address();
    onTestFinished(() => void socket.close());
    const target = { host: '127.0.0.1', port, payload: 'ping', expect: 'ping' };
    return (given) => probeUdp(target, given);
  },
  async mqtt() {
    const server = createTcp((socket) => serveMqtt(socket, 0));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const target = { scheme: 'mqtt' as const, host: '127.0.0.1', port: portOf(server) };
    return (given) => probeMqtt(target, given);
  },
  async ws() {
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    await once(server, 'listening');
    const url = new URL(`ws://127.0.0.1:${portOf(server)}/`);
    return (given) => probeWebSocket({ url }, given);
  },
};

/** Bytes that are in use when nothing is left that could be collected. */
async function usedBytes(): Promise<number> {
  // What has ended is let go in later turns of the event loop.
  for (let turns = 0; turns < 5; turns += 1) {
    collectGarbage();
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

it.each(Object.entries(probes))(
  `%s: ${PROBES} probes on one signal leave the memory as it was, within ${MAX_GROWTH_MIB} MiB`,
  async (_, open) => {
    const probe = await open();
    // Of the whole wait: what a probe adds to it must be gone when the probe has ended.
    const given = call();
    const repeat = async (times: number) => {
      const one = async () => {
        for (let at = 0; at < times / SIDE_BY_SIDE; at += 1) {
          const { ok, detail } = await probe(given);
          if (!ok) throw new Error(detail);
        }
      };
      await Promise.all(Array.from({ length: SIDE_BY_SIDE }, one));
    };
    await repeat(WARM_UP);
    const before = await usedBytes();
    await repeat(PROBES);
    const grown = (await usedBytes()) - before;
    expect(grown / MIB).toBeLessThan(MAX_GROWTH_MIB);
  },
  1_800_000,
);
