import { choice } from '@rollout-actions/action/inputs/text';
import * as field from './field-readers.ts';
import { gateKind, type GateKind as Kind, plain } from './gate-kind.ts';

const word = <const W extends string>(...words: readonly [W, ...W[]]) =>
  plain(choice(...words), 'string');

/** What every gate has. Durations are ms. */
const common = {
  name: field.line(),
  interval: field.pause().default(10_000),
  count: field.whole(1).default(1),
  consecutive: field.whole(1).default(1),
  'failure-limit': field.whole(0).default(0),
  'initial-delay': field.duration().default(0),
  timeout: field.pause().default(10_000),
  'inconclusive-limit': field.whole(0).default(0),
  'on-inconclusive': word('fail', 'pass', 'pause').default('fail'),
  'observe-only': field.flag().default(false),
};

const bounds = {
  success: field.comparison().optional(),
  failure: field.comparison().optional(),
};

type Bounds = { success?: unknown; failure?: unknown };

function needsBounds(gate: Bounds) {
  if (gate.success !== undefined || gate.failure !== undefined) return undefined;
  return {
    member: 'success',
    accepted: 'success or failure, a comparison such as "< 0.01"',
  } as const;
}

const http = gateKind(
  {
    ...common,
    kind: word('http'),
    port: field.line(),
    path: field.urlPath().default('/'),
    method: field.method().default('GET'),
    scheme: word('http', 'https').default('http'),
    status: field.statusRanges().optional(),
    headers: field.headers().default({}),
    'body-matches': field.pattern().optional(),
    'json-path': field.jsonPath().optional(),
    success: field.comparison().optional(),
    'max-latency': field.duration().optional(),
  },
  (gate) => {
    if ((gate['json-path'] === undefined) === (gate.success === undefined)) return undefined;
    const member = gate.success === undefined ? 'success' : 'json-path';
    return { member, accepted: 'json-path and success together' };
  },
);

const tcp = gateKind({ ...common, kind: word('tcp'), port: field.line() });

const udp = gateKind({
  ...common,
  kind: word('udp'),
  port: field.line(),
  payload: field.payload().optional(),
  expect: field.payload().optional(),
});

const mqtt = gateKind(
  {
    ...common,
    kind: word('mqtt'),
    port: field.line(),
    tls: field.flag().default(false),
    username: field.line().optional(),
    password: field.line().optional(),
  },
  (gate) => {
    if (gate.password === undefined || gate.username !== undefined) return undefined;
    return { member: 'username', accepted: 'a user name to password' };
  },
);

const prometheus = gateKind(
  {
    ...common,
    ...bounds,
    kind: word('prometheus'),
    address: field.address({ query: false }),
    query: field.promQl(),
    'min-samples': field.whole(1).default(1),
    baseline: field.promQl().optional(),
    'max-ratio': field.number().optional(),
    'max-difference': field.number().optional(),
    headers: field.headers().default({}),
  },
  (gate) => {
    const limits = [gate['max-ratio'], gate['max-difference']].filter((one) => one !== undefined);
    if (limits.length > 0 !== (gate.baseline !== undefined)) {
      return { member: 'baseline', accepted: 'baseline with max-ratio or max-difference' };
    }
    return gate.baseline === undefined ? needsBounds(gate) : undefined;
  },
);

const json = gateKind(
  {
    ...common,
    ...bounds,
    kind: word('json'),
    url: field.address({ query: true }),
    path: field.jsonPath(),
    headers: field.headers().default({}),
  },
  needsBounds,
);

/** Of the kinds that compare event rates. */
const comparison = {
  tolerance: field.positive().default(1.25),
  unacceptable: field.positive().default(2),
  'false-failure': field.chance().default(0.05),
  'false-pass': field.chance().default(0.05),
  'extend-bake-to': field.duration().optional(),
};

function ordersRatios({ tolerance, unacceptable }: { tolerance: number; unacceptable: number }) {
  if (unacceptable > tolerance) return undefined;
  const accepted = `a number above tolerance, which is ${tolerance}`;
  return { member: 'unacceptable', accepted } as const;
}

const compare = gateKind(
  {
    ...common,
    ...comparison,
    kind: word('compare'),
    address: field.address({ query: false }),
    events: field.promQl(),
    total: field.promQl(),
    label: field.line().default('alloc_id'),
    headers: field.headers().default({}),
  },
  ordersRatios,
);

const load = gateKind(
  {
    ...common,
    ...comparison,
    kind: word('load'),
    port: field.line(),
    path: field.urlPath().default('/'),
    method: field.method().default('GET'),
    scheme: word('http', 'https').default('http'),
    headers: field.headers().default({}),
    status: field.statusRanges().optional(),
    rate: field.rate().default({ limit: 10, windowMs: 1_000 }),
    'slower-than': field.duration().optional(),
  },
  ordersRatios,
);

const command = gateKind({
  ...common,
  'pass-token': field.flag().default(false),
  kind: word('command'),
  command: field.argumentList(),
  directory: field.line().optional(),
  environment: field.variableNames().default([]),
});

const allocations = gateKind({
  ...common,
  kind: word('allocations'),
  'max-restarts': field.whole(0).default(0),
  'allow-oom': field.flag().default(false),
});

/** The kinds of gates, each with its members and rules. */
export const GATES = {
  http,
  tcp,
  udp,
  mqtt,
  prometheus,
  json,
  compare,
  load,
  command,
  allocations,
} as const;

export type GateKind = keyof typeof GATES;

/** A gate of one kind, as it was read. */
export type GateOf<K extends GateKind> = (typeof GATES)[K] extends Kind<infer T> ? T : never;

/** A gate of any kind. */
export type Gate = { [K in GateKind]: GateOf<K> }[GateKind];

/** Whether a value of YAML is the name of a kind. */
export function isGateKind(given: unknown): given is GateKind {
  return typeof given === 'string' && Object.hasOwn(GATES, given);
}

/** What every gate has, whatever its kind. */
export type GateSettings = Pick<Gate, keyof typeof common | 'kind'> & {
  'extend-bake-to'?: number | undefined;
};
