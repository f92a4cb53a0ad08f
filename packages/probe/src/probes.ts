import type * as http from './http/probe-http.ts';
import type * as mqtt from './mqtt/probe-mqtt.ts';
import type * as tcp from './tcp.ts';
import type * as udp from './udp.ts';
import type * as websocket from './websocket.ts';

// Each probe is loaded when it is first used: MQTT and WebSocket bring packages that most runs
// never need.

export const probeHttp: typeof http.probeHttp = async (target, call) =>
  (await import('./http/probe-http.ts')).probeHttp(target, call);

export const probeMqtt: typeof mqtt.probeMqtt = async (target, call) =>
  (await import('./mqtt/probe-mqtt.ts')).probeMqtt(target, call);

export const probeTcp: typeof tcp.probeTcp = async (target, call) =>
  (await import('./tcp.ts')).probeTcp(target, call);

export const probeUdp: typeof udp.probeUdp = async (target, call) =>
  (await import('./udp.ts')).probeUdp(target, call);

export const probeWebSocket: typeof websocket.probeWebSocket = async (target, call) =>
  (await import('./websocket.ts')).probeWebSocket(target, call);
