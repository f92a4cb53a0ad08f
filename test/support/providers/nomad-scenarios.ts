import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'undici';
import { z } from 'zod';
import { createMarks, differences, keysOf } from './recorded-difference.ts';

const folder = new URL('../../fixtures/nomad/', import.meta.url);

const headers = z.record(z.string(), z.string());
const step = z.strictObject({
  name: z.string(),
  method: z.string().default('GET'),
  path: z.string(),
  headers: headers.default({}),
  body: z.unknown().optional(),
  rawBody: z.string().optional(),
  /** Variable → place in the reply, or `header:` and a name. */
  save: z.record(z.string(), z.string()).default({}),
  until: z
    .object({ path: z.string(), equals: z.unknown(), timeoutMs: z.number().default(20_000) })
    .optional(),
  held: z.object({ minMs: z.number(), maxMs: z.number() }).optional(),
  sortBy: z.string().optional(),
  /** Compare only the names of the reply's members. */
  keysOnly: z.boolean().default(false),
  /** Let this time go by after the step. */
  pauseMs: z.number().default(0),
  compare: z.boolean().default(true),
});
const scenario = z.object({ name: z.string(), steps: z.array(step) });
const recording = z.object({
  exchanges: z.array(
    z.object({
      step: z.string(),
      reply: z.object({ status: z.number(), headers, body: z.unknown() }),
    }),
  ),
});

type Step = z.output<typeof step>;
export type Scenario = z.output<typeof scenario>;

/** The time that a server lives in: the wall's for a real one, any for an emulated one. */
export interface Pace {
  now(): number;
  /** Lets `ms` go by. */
  pass(ms: number): Promise<void>;
  /** Lets time go by until the reply to a waiting request is there. */
  settle<T>(reply: Promise<T>): Promise<T>;
}

interface Reply {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

const comparedHeaders = [
  'content-type',
  'x-nomad-index',
  'x-nomad-lastcontact',
  'x-nomad-knownleader',
  'x-nomad-nexttoken',
  'location',
];
const pollMs = 100;
/** What a request takes on its way; without it, an evaluation could not run between two. */
const roundTripMs = 5;

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
}

/** Every scenario that was recorded, by name. */
export function loadScenarios(): Scenario[] {
  const files = readdirSync(new URL('scenarios', folder)).sort();
  return files.map((file) => scenario.parse(read(`scenarios/${file}`)));
}

function dig(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
      value,
    );
}

type Variables = Map<string, string>;

function fill(text: string, variables: Variables): string {
  return text.replace(/\$\{([\w.]+)\}/g, (_, name: string) => variables.get(name) ?? `?${name}`);
}

async function send(base: string, asked: Step, variables: Variables): Promise<Reply> {
  const json = asked.body === undefined ? undefined : JSON.stringify(asked.body);
  const body = asked.rawBody ?? (json === undefined ? null : fill(json, variables));
  const reply = await request(base + fill(asked.path, variables), {
    method: asked.method,
    headers: asked.headers,
    body,
    headersTimeout: 60_000,
  });
  const text = await reply.body.text();
  const shown = comparedHeaders.flatMap((name) => {
    const value = reply.headers[name];
    return value === undefined ? [] : [[name, String(value)]];
  });
  const isJson = String(reply.headers['content-type']).startsWith('application/json');
  return {
    status: reply.statusCode,
    headers: Object.fromEntries(shown),
    body: isJson ? JSON.parse(text) : text,
  };
}

async function exchange(base: string, asked: Step, world: { pace: Pace; variables: Variables }) {
  const { pace, variables } = world;
  const started = pace.now();
  for (;;) {
    const sentAt = pace.now();
    const sending = send(base, asked, variables);
    const reply = await (asked.held === undefined ? sending : pace.settle(sending));
    const heldMs = pace.now() - sentAt;
    const { until } = asked;
    if (until === undefined) return { reply, heldMs };
    const value = dig(reply.body, until.path);
    if (JSON.stringify(value) === JSON.stringify(until.equals)) return { reply, heldMs };
    if (pace.now() - started > until.timeoutMs) {
      throw new Error(`${asked.name}: ${until.path} is ${JSON.stringify(value)} for ever`);
    }
    await pace.pass(pollMs);
  }
}

function save(asked: Step, reply: Reply, variables: Variables): void {
  for (const [name, place] of Object.entries(asked.save)) {
    const header = place.startsWith('header:') ? reply.headers[place.slice(7)] : undefined;
    variables.set(name, String(header ?? dig(reply.body, place)));
  }
}

function sorted(body: unknown, by: string | undefined): unknown {
  if (by === undefined || !Array.isArray(body)) return body;
  const items: unknown[] = body;
  return items.toSorted((left, right) =>
    String(dig(left, by)).localeCompare(String(dig(right, by))),
  );
}

function shown(body: unknown, { sortBy, keysOnly }: Step): unknown {
  const items = sorted(body, sortBy);
  return keysOnly && typeof items === 'object' && items !== null ? keysOf(items).sort() : items;
}

/** How many exchanges were compared, and what differs in which step. */
export interface Comparison {
  compared: number;
  differences: string[];
}

/**
 * Plays a scenario against the server at `base` and compares it with what a real agent answered.
 */
export async function playScenario(
  base: string,
  { name, steps }: Scenario,
  pace: Pace,
): Promise<Comparison> {
  const { exchanges } = recording.parse(read(`recordings/${name}.json`));
  const variables: Variables = new Map();
  const marks = createMarks();
  const found: string[] = [];
  for (const [place, asked] of steps.entries()) {
    const { reply, heldMs } = await exchange(base, asked, { pace, variables });
    await pace.pass(roundTripMs + asked.pauseMs);
    save(asked, reply, variables);
    const got = { ...reply, body: shown(reply.body, asked) };
    const here = differences(exchanges[place]?.reply, got, marks);
    if (!asked.compare) continue;
    found.push(...here.map((difference) => `${asked.name}: ${difference}`));
    const { held } = asked;
    if (held !== undefined && (heldMs < held.minMs || heldMs > held.maxMs)) {
      found.push(`${asked.name}: held for ${heldMs} ms`);
    }
  }
  return { compared: steps.filter(({ compare }) => compare).length, differences: found };
}
