import type { Address } from '../result.ts';

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
