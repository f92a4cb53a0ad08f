import type { Duplex } from 'node:stream';
import { createWebSocketStream } from 'ws';
import { attempt, ProbeFault } from '../attempt.ts';
import { type Address, formatAddress, type ProbeCall, type ProbeResult } from '../result.ts';
import { openSocket, tlsSettings } from '../socket.ts';
import { openWebSocket } from '../websocket.ts';
import { connectMqtt } from './connect.ts';
import { connectReason } from './connect-reason.ts';

export interface MqttTarget extends Address {
  scheme: 'mqtt' | 'mqtts' | 'ws' | 'wss';
  /** For ws and wss; `/mqtt` without it, as brokers have it. */
  path?: string;
  /** Subprotocols for ws and wss; `mqtt` without it. */
  protocols?: string[];
  username?: string;
  password?: string;
  /** Protocol level: 4 (MQTT 3.1.1, also without it) or 5. */
  version?: 4 | 5;
}

/** Ports by custom; those for WebSocket are EMQX's. */
const defaultPorts = { mqtt: 1883, mqtts: 8883, ws: 8083, wss: 8084 } as const;

/** The target that a URL such as `mqtts://broker.example` names; undefined for other schemes. */
export function mqttTarget(url: URL): MqttTarget | undefined {
  const scheme = url.protocol.slice(0, -1);
  if (scheme !== 'mqtt' && scheme !== 'mqtts' && scheme !== 'ws' && scheme !== 'wss') return;
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const port = url.port === '' ? defaultPorts[scheme] : Number(url.port);
  const isPath = scheme.startsWith('ws') && url.pathname.length > 1;
  return { scheme, host, port, ...(isPath && { path: url.pathname }) };
}

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
  if (scheme === 'mqtts') return openSocket(target, { signal, tls: tlsSettings(call.tls) });
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
