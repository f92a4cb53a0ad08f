import { randomBytes } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { untilAborted } from '@rollout-actions/client/time/deadline';
import { generate, type IConnackPacket, type Packet, parser } from 'mqtt-packet';
import { ProbeFault } from '../attempt.ts';

export interface MqttLogin {
  username?: string;
  password?: string;
  /** Protocol level: 4 is MQTT 3.1.1. */
  version: 4 | 5;
}

/** A CONNACK is a few bytes; who sends this many without one does not speak MQTT. */
const MAX_BYTES = 64 * 1024;

/**
 * Sends CONNECT and gives the code of the CONNACK; after an accepted one it takes leave by
 * DISCONNECT. Rejects with a ProbeFault, the stream's error or the signal's reason. The
 * stream stays the caller's to destroy.
 */
export async function connectMqtt(
  stream: Duplex,
  login: MqttLogin,
  signal: AbortSignal,
): Promise<number> {
  const answer = readConnack(stream, login.version, signal);
  stream.write(connectPacket(login));
  const connack = await answer;
  const code = (login.version === 5 ? connack.reasonCode : connack.returnCode) ?? 0;
  if (code === 0) await leave(stream, login.version);
  return code;
}

function connectPacket({ username, password = '', version }: MqttLogin): Buffer {
  return generate({
    cmd: 'connect',
    protocolId: 'MQTT',
    protocolVersion: version,
    clientId: `probe-${randomBytes(6).toString('hex')}`,
    clean: true,
    keepalive: 0,
    ...(username !== undefined && { username, password: Buffer.from(password) }),
  });
}

function readConnack(stream: Duplex, version: 4 | 5, signal: AbortSignal): Promise<IConnackPacket> {
  const packets = parser({ protocolVersion: version });
  let bytes = 0;
  const { promise, resolve, reject } = Promise.withResolvers<IConnackPacket>();
  const fail = (message: string) => reject(new ProbeFault(message));
  packets.on('error', () => fail('answered something that is not MQTT'));
  packets.on('packet', (packet: Packet) => {
    if (packet.cmd === 'connack') resolve(packet);
    else fail(`answered CONNECT with ${packet.cmd.toUpperCase()}`);
  });
  stream.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) fail('answered something that is not MQTT');
    else packets.parse(chunk);
  });
  stream.once('error', reject);
  stream.once('close', () => fail('closed the connection without a CONNACK'));
  stream.once('end', () => fail('closed the connection without a CONNACK'));
  // Node keeps a signal that depends on a longer one for as long as somebody listens to it.
  return untilAborted(promise, signal);
}

/** Resolves when DISCONNECT has left, or cannot leave any more: the verdict stands by then. */
function leave(stream: Duplex, version: 4 | 5): Promise<void> {
  const packet = generate({ cmd: 'disconnect' }, { protocolVersion: version });
  return new Promise((resolve) => {
    stream.write(packet, () => resolve());
  });
}
