import type { Duplex } from 'node:stream';
import { generate, type IConnectPacket, type Packet, parser } from 'mqtt-packet';

/**
 * Answers MQTT on a stream: CONNECT with the given code, in the client's version of the protocol.
 */
export function serveMqtt(stream: Duplex, code: number, seen: Packet[] = []): void {
  const packets = parser();
  packets.on('packet', (packet: Packet) => {
    seen.push(packet);
    if (packet.cmd === 'connect') stream.write(connack(packet, code));
  });
  stream.on('data', (chunk: Buffer) => packets.parse(chunk));
  stream.on('error', () => undefined);
}

function connack({ protocolVersion = 4 }: IConnectPacket, code: number): Buffer {
  const codes = protocolVersion === 5 ? { reasonCode: code } : { returnCode: code };
  return generate({ cmd: 'connack', sessionPresent: false, ...codes }, { protocolVersion });
}
