import * as z from 'zod';
import * as field from './field-readers.ts';

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
  'on-inconclusive': z
    .enum(['fail', 'pass', 'pause'], { error: 'fail, pass or pause' })
    .default('fail'),
  'observe-only': field.flag().default(false),
};

const bounds = {
  success: field.comparison().optional(),
  failure: field.comparison().optional(),
};

type Bounds = { success?: unknown; failure?: unknown };

const http = z
  .strictObject({
    ...common,
    kind: z.literal('http'),
    port: field.line(),
    path: field.urlPath().default('/'),
    method: field.method().default('GET'),
    scheme: z.enum(['http', 'https'], { error: 'http or https' }).default('http'),
    status: field.statusRanges().optional(),
    headers: field.headers().default({}),
    'body-matches': field.pattern().optional(),
    'json-path': field.jsonPath().optional(),
    success: field.comparison().optional(),
    'max-latency': field.duration().optional(),
  })
  .superRefine((gate, context) => {
    if ((gate['json-path'] === undefined) === (gate.success === undefined)) return;
    const path = [gate.success === undefined ? 'success' : 'json-path'];
    context.addIssue({ code: 'custom', path, message: 'json-path and success together' });
  });

const tcp = z.strictObject({ ...common, kind: z.literal('tcp'), port: field.line() });

const udp = z.strictObject({
  ...common,
  kind: z.literal('udp'),
  port: field.line(),
  payload: field.payload().optional(),
  expect: field.payload().optional(),
});

const mqtt = z
  .strictObject({
    ...common,
    kind: z.literal('mqtt'),
    port: field.line(),
    tls: field.flag().default(false),
    username: field.line().optional(),
    password: field.line().optional(),
  })
  .superRefine((gate, context) => {
    if (gate.password === undefined || gate.username !== undefined) return;
    context.addIssue({ code: 'custom', path: ['username'], message: 'a user name to password' });
  });

const prometheus = z
  .strictObject({
    ...common,
    ...bounds,
    kind: z.literal('prometheus'),
    address: field.address({ query: false }),
    query: field.promQl(),
    'min-samples': field.whole(1).default(1),
    baseline: field.promQl().optional(),
    'max-ratio': field.number().optional(),
    'max-difference': field.number().optional(),
    headers: field.headers().default({}),
  })
  .superRefine((gate, context) => {
    const limits = [gate['max-ratio'], gate['max-difference']].filter((one) => one !== undefined);
    if (limits.length > 0 !== (gate.baseline !== undefined)) {
      const message = 'baseline with max-ratio or max-difference';
      context.addIssue({ code: 'custom', path: ['baseline'], message });
    } else if (gate.baseline === undefined) needsBounds(gate, context);
  });

const json = z
  .strictObject({
    ...common,
    ...bounds,
    kind: z.literal('json'),
    url: field.address({ query: true }),
    path: field.jsonPath(),
    headers: field.headers().default({}),
  })
  .superRefine(needsBounds);

/** Of the kinds that compare event rates. */
const comparison = {
  tolerance: field.positive().default(1.25),
  unacceptable: field.positive().default(2),
  'false-failure': field.chance().default(0.05),
  'false-pass': field.chance().default(0.05),
  'extend-bake-to': field.duration().optional(),
};

function ordersRatios(
  { tolerance, unacceptable }: { tolerance: number; unacceptable: number },
  context: z.core.$RefinementCtx,
): void {
  if (unacceptable > tolerance) return;
  const message = `a number above tolerance, which is ${tolerance}`;
  context.addIssue({ code: 'custom', path: ['unacceptable'], message });
}

const compare = z
  .strictObject({
    ...common,
    ...comparison,
    kind: z.literal('compare'),
    address: field.address({ query: false }),
    events: field.promQl(),
    total: field.promQl(),
    label: field.line().default('alloc_id'),
    headers: field.headers().default({}),
  })
  .superRefine(ordersRatios);

const load = z
  .strictObject({
    ...common,
    ...comparison,
    kind: z.literal('load'),
    port: field.line(),
    path: field.urlPath().default('/'),
    method: field.method().default('GET'),
    scheme: z.enum(['http', 'https'], { error: 'http or https' }).default('http'),
    headers: field.headers().default({}),
    status: field.statusRanges().optional(),
    rate: field.rate().default({ limit: 10, windowMs: 1_000 }),
    'slower-than': field.duration().optional(),
  })
  .superRefine(ordersRatios);

const command = z.strictObject({
  ...common,
  'pass-token': field.flag().default(false),
  kind: z.literal('command'),
  command: field.argumentList(),
  directory: field.line().optional(),
  environment: field.variableNames().default([]),
});

const allocations = z.strictObject({
  ...common,
  kind: z.literal('allocations'),
  'max-restarts': field.whole(0).default(0),
  'allow-oom': field.flag().default(false),
});

function needsBounds(gate: Bounds, context: z.core.$RefinementCtx): void {
  if (gate.success !== undefined || gate.failure !== undefined) return;
  const message = 'success or failure, a comparison such as "< 0.01"';
  context.addIssue({ code: 'custom', path: ['success'], message });
}

/** The kinds of gates, each with the schema of its fields. */
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
export type GateOf<Kind extends GateKind> = z.infer<(typeof GATES)[Kind]>;

/** A gate of any kind. */
export type Gate = { [Kind in GateKind]: GateOf<Kind> }[GateKind];

export function isGateKind(word: unknown): word is GateKind {
  return typeof word === 'string' && Object.hasOwn(GATES, word);
}

/** What every gate has, whatever its kind. */
export type GateSettings = Pick<Gate, keyof typeof common | 'kind'> & {
  'extend-bake-to'?: number | undefined;
};

/** Whether gates of a kind compare event rates, and measure until they have decided. */
export function isSequentialKind(kind: GateKind): kind is 'compare' | 'load' {
  return kind === 'compare' || kind === 'load';
}

export function isSequentialGate(gate: Gate): gate is GateOf<'compare'> | GateOf<'load'> {
  return isSequentialKind(gate.kind);
}
