import { edgegap } from './edgegap.ts';
import { emqx } from './emqx.ts';
import { github } from './github.ts';
import { nomad } from './nomad.ts';
import { http, mqtt, port, websocket } from './probes.ts';
import type { Scheme } from './target.ts';

/** Everything that can be waited for, by what stands before the first colon. */
export const SCHEMES: Readonly<Record<string, Scheme>> = {
  emqx,
  edgegap,
  nomad,
  github,
  http: http('http'),
  https: http('https'),
  tcp: port('tcp'),
  udp: port('udp'),
  mqtt: mqtt('mqtt'),
  mqtts: mqtt('mqtts'),
  ws: websocket('ws'),
  wss: websocket('wss'),
};

/** All forms that a target can have, for messages. */
export const FORMS: readonly string[] = Object.entries(SCHEMES).flatMap(([scheme, { forms }]) =>
  forms.map((form) => `${scheme}:${form}`),
);
