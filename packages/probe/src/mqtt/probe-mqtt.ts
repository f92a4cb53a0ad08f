import type { Duplex } from 'node:stream';
import { loadTls } from '@rollout-actions/client/http/tls';
import { createWebSocketStream } from 'ws';
import { attempt, ProbeFault } from '../attempt.ts';
import { formatAddress, type ProbeCall, type ProbeResult } from '../result.ts';
import { openSocket } from '../socket.ts';
import { openWebSocket } from '../websocket.ts';
import { connectMqtt } from './connect.ts';
import { connectReason } from './connect-reason.ts';
import type { MqttTarget } from './mqtt-target.ts';

/**
 * Connects as a client does and passes where CONNACK accepts it. Without a user name a refusal for
 * lack of rights passes too: the broker answers.
 */
export function probeMqtt(target: MqttTarget, call: ProbeCall): Promise<ProbeResult> {
  const shown = `${target.scheme}://${formatAddress(target)}`;
  return attempt(call, shown, async (signal) => {
    const stream = await openStream(target, { signal, call });
    try {
      const version = target.version ?? 4;
      const code = await connectMqtt(stream, { ...target, version }, signal);
      return describeAnswer({ code, version, shown, anonymous: target.username === undefined });
    } finally {
      stream.destroy();
    }
  });
}

async function openStream(
  target: MqttTarget,
  { signal, call }: { signal: AbortSignal; call: ProbeCall },
): Promise<Duplex> {
  const { scheme, path = '/mqtt' } = target;
  if (scheme === 'mqtt') return openSocket(target, { signal });
  if (scheme === 'mqtts') return openSocket(target, { signal, tls: loadTls(call.tls) });
  const url = new URL(`${scheme}://${formatAddress(target)}${path}`);
  const { protocols = ['mqtt'] } = target;
  const socket = await openWebSocket({ url, protocols }, { ...call, signal });
  const stream = createWebSocketStream(socket);
  stream.on('error', () => undefined);
  return stream;
}

function describeAnswer(seen: {
  code: number;
  version: 4 | 5;
  shown: string;
  anonymous: boolean;
}): string {
  const { code, version, shown, anonymous } = seen;
  if (code === 0) return `${shown} accepted the connection (CONNACK)`;
  const { text, lacksRights = false, permanent = false } = connectReason(code, version);
  const number = version === 5 ? `0x${code.toString(16)}` : code;
  const said = `refused the connection (CONNACK ${number}: ${text})`;
  if (lacksRights && anonymous) return `${shown} answers: it ${said}, as nobody logged in`;
  throw new ProbeFault(said, { permanent });
}
