import { createSocket, type Socket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { on, once } from 'node:events';
import { untilAborted } from '@rollout-actions/client/time/deadline';
import { attempt, ProbeFault } from './attempt.ts';
import { formatPayload, readPayload } from './payload.ts';
import { type Address, formatAddress, type ProbeCall, type ProbeResult } from './result.ts';

export interface UdpTarget extends Address {
  /** Text, or `hex:…`; an empty datagram without it. */
  payload?: string;
  /** What the answer has to hold: text, or `hex:…`. Without it any answer passes. */
  expect?: string;
}

/**
 * Sends one datagram and passes where an answer holds what is expected; other answers before it are
 * passed over. Rejects with a RangeError where `payload` or `expect` cannot be read.
 */
export async function probeUdp(target: UdpTarget, call: ProbeCall): Promise<ProbeResult> {
  const payload = bytesOf(target.payload ?? '');
  const expected = bytesOf(target.expect ?? '');
  const shown = `udp://${formatAddress(target)}`;
  return attempt(call, shown, async (signal) => {
    const socket = await openUdp(target, signal);
    try {
      const answer = await ask(socket, { payload, expected, signal });
      return `${shown} answered ${formatPayload(answer)}`;
    } finally {
      socket.close();
    }
  });
}

function bytesOf(text: string): Buffer {
  const bytes = readPayload(text);
  if (bytes === undefined) throw new RangeError('hex: wants pairs of hexadecimal digits after it');
  return bytes;
}

/** A connected socket: only such a one learns that nobody listens on the port. */
async function openUdp({ host, port }: Address, signal: AbortSignal): Promise<Socket> {
  // A DNS query cannot be stopped, only be waited for no longer.
  const { address, family } = await untilAborted(lookup(host), signal);
  const socket = createSocket(family === 6 ? 'udp6' : 'udp4');
  socket.on('error', () => undefined);
  try {
    const connected = once(socket, 'connect', { signal });
    socket.connect(port, address);
    await connected;
    return socket;
  } catch (error) {
    socket.close();
    throw error;
  }
}

async function ask(
  socket: Socket,
  { payload, expected, signal }: { payload: Buffer; expected: Buffer; signal: AbortSignal },
): Promise<Buffer> {
  let other: Buffer | undefined;
  const messages = on(socket, 'message', { signal });
  socket.send(payload);
  try {
    for await (const [message] of messages) {
      if (!Buffer.isBuffer(message)) continue;
      if (message.includes(expected)) return message;
      other = message;
    }
  } catch (error) {
    if (other === undefined) throw error;
  }
  const answer = other === undefined ? 'nothing' : formatPayload(other);
  throw new ProbeFault(`answered ${answer}, which does not hold ${formatPayload(expected)}`);
}
