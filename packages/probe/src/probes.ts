import type * as http from './http/probe-http.ts';
import type * as mqtt from './mqtt/probe-mqtt.ts';
import type * as tcp from './tcp.ts';
import type * as udp from './udp.ts';
import type * as websocket from './websocket.ts';

// Each probe is loaded when it is first used: MQTT and WebSocket bring packages that most runs
// never need.
const loadHttp = once(() => import('./http/probe-http.ts'));
const loadMqtt = once(() => import('./mqtt/probe-mqtt.ts'));
const loadTcp = once(() => import('./tcp.ts'));
const loadUdp = once(() => import('./udp.ts'));
const loadWebSocket = once(() => import('./websocket.ts'));

export const probeHttp: typeof http.probeHttp = async (target, call) =>
  (await loadHttp()).probeHttp(target, call);

export const probeMqtt: typeof mqtt.probeMqtt = async (target, call) =>
  (await loadMqtt()).probeMqtt(target, call);

export const probeTcp: typeof tcp.probeTcp = async (target, call) =>
  (await loadTcp()).probeTcp(target, call);

export const probeUdp: typeof udp.probeUdp = async (target, call) =>
  (await loadUdp()).probeUdp(target, call);

export const probeWebSocket: typeof websocket.probeWebSocket = async (target, call) =>
  (await loadWebSocket()).probeWebSocket(target, call);

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}
