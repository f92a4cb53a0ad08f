import type * as z from 'zod/mini';
import type { Deadline } from '../time/deadline.ts';
import type { World } from '../world.ts';
import type { Endpoint } from './endpoint.ts';
import { createTransport, type Method, type Reply, type Transport } from './exchange/transport.ts';
import { Failure, NotSent } from './failure.ts';
import { proxySecrets } from './proxy.ts';
import { redactedWith } from './redaction/redacted.ts';
import { sanitizeLine } from './redaction/sanitize-line.ts';
import type { Secrets } from './redaction/secrets.ts';
import { type Classify, classifyByStatus } from './reply/classify-reply.ts';
import { aboutAnother, type ReplyFormat, readValue } from './reply/reply-value.ts';
import { readRetryAfter } from './reply/retry-after.ts';
import { type RetryRule, withRetries } from './retry.ts';
import type { SafePath } from './safe-path.ts';
import { type Query, writeQuery } from './safe-path.ts';

export type { Classify, ReplyClassification, RequestFacts } from './reply/classify-reply.ts';
export type { Query } from './safe-path.ts';

/** One call of an API: what is asked, and how the answer is to be read. */
export interface Call<T> {
  method: Method;
  path: SafePath;
  query?: Query;
  headers?: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
  /** The body holds a credential, which must not go over plain HTTP. */
  confidential?: boolean;
  /** A write is printed and not sent in a dry run: then `NotSent` is thrown. */
  effect: 'read' | 'write';
  /** What it is about, in the user's words: `Nomad deployment 1b2c…`. */
  resource: string;
  schema: z.ZodMiniType<T>;
  /** Default `json`. */
  format?: ReplyFormat;
  signal: AbortSignal;
  /** Where it is given, nothing is retried that would come after it. */
  deadline?: Deadline;
  /** Of each attempt; default 30 s. */
  timeoutMs?: number;
  /** Default `reads` for a read and `unsent` for a write. */
  retry?: RetryRule;
  /** Asked before each attempt that is sent, retries included: for pacing and budgets. */
  beforeAttempt?: BeforeAttempt;
  /** This call's own reading of a reply that is no success, asked before the connection's. */
  classify?: Classify;
  /** Whether the reply is about what was asked, such as its id. `invalid-reply` where it is not. */
  isAbout?(value: T): boolean;
}

/**
 * Waits until an attempt may be sent, or throws a `Failure` where it may not be. What it gives is
 * called once with what became of the attempt: undefined for an answer, or what ended it.
 */
export type BeforeAttempt = (
  signal: AbortSignal,
) => Promise<AfterAttempt | undefined> | AfterAttempt | undefined;

export type AfterAttempt = (error: unknown) => void;

export interface Answer<T> {
  value: T;
  status: number;
  header(name: string): string | undefined;
}

export interface Api {
  /** Throws `Failure`, `NotSent`, or the signal's own reason. */
  call<T>(call: Call<T>): Promise<Answer<T>>;
  /** Requests written so far, retries included. */
  sent(): number;
  /** Ends all connections at once. */
  close(): Promise<void>;
}

export interface ApiOptions {
  world: World;
  endpoint: Endpoint;
  classify?: Classify;
  dryRun?: boolean;
  secrets: Secrets;
  /** Of all calls that have none of their own. */
  deadline?: Deadline;
  /** In place of connections to the endpoint. */
  transport?: Transport;
}

const ATTEMPT_MS = 30_000;
const MAX_PRINTED = 2_000;
const MAX_KEPT = 4_000;

/**
 * The calls of one service: one set of connections, one retry policy, one reading of failures.
 * No text of a failure or of the log holds a form of one of the `secrets`.
 */
export function createApi(options: ApiOptions): Api {
  const { world, endpoint, secrets } = options;
  for (const secret of proxySecrets(endpoint.proxy)) secrets.add(secret);
  const transport = options.transport ?? createTransport(endpoint, world);
  return {
    async call(call) {
      if (options.dryRun === true && call.effect === 'write') throw printed(call, options);
      const rule = call.retry ?? (call.effect === 'read' ? 'reads' : 'unsent');
      const deadline = call.deadline ?? options.deadline;
      return withRetries({ world, rule, signal: call.signal, deadline }, () =>
        attempt(call, () => once(call, transport, options)).catch((error) => {
          throw redactedWith(error, secrets);
        }),
      );
    },
    sent: transport.sent,
    close: transport.close,
  };
}

async function attempt<T>(call: Call<T>, send: () => Promise<Answer<T>>): Promise<Answer<T>> {
  const afterAttempt = await call.beforeAttempt?.(call.signal);
  call.signal.throwIfAborted();
  try {
    const answer = await send();
    afterAttempt?.(undefined);
    return answer;
  } catch (error) {
    afterAttempt?.(error);
    throw error;
  }
}

async function once<T>(call: Call<T>, transport: Transport, options: ApiOptions) {
  const { query, headers, confidential } = call;
  const body = call.body === undefined ? undefined : JSON.stringify(call.body);
  const reply = await transport.send({
    method: call.method,
    path: call.path,
    timeoutMs: call.timeoutMs ?? ATTEMPT_MS,
    signal: call.signal,
    resource: call.resource,
    ...(query === undefined ? {} : { query }),
    ...(headers === undefined ? {} : { headers }),
    ...(body === undefined ? {} : { body }),
    ...(confidential === undefined ? {} : { confidential }),
  });
  if (reply.status < 200 || reply.status >= 300) {
    // Before anything is cut from it: half a secret would not be found any more.
    throw failureOf({ ...reply, text: options.secrets.redact(reply.text) }, call, options);
  }
  const { resource, schema, format = 'json' } = call;
  const expected = { endpoint: options.endpoint, resource, schema, format };
  const value = readValue(reply, expected);
  if (call.isAbout?.(value) === false) throw aboutAnother(expected);
  return { value, status: reply.status, header: reply.header };
}

function failureOf<T>(reply: Reply, call: Call<T>, options: ApiOptions): Failure {
  const { method, path, query = {}, resource } = call;
  const asked = { method, path, query, resource };
  const classification =
    call.classify?.(reply, asked) ??
    options.classify?.(reply, asked) ??
    classifyByStatus(reply, options.endpoint);
  const retryAfterMs = readRetryAfter(reply.header, options.world.clock.wall());
  return new Failure({
    received: 'yes',
    ...classification,
    resource: call.resource,
    status: reply.status,
    text: reply.text.slice(0, MAX_KEPT),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}

function printed<T>(call: Call<T>, { endpoint, world, secrets }: ApiOptions): NotSent {
  const prefix = endpoint.baseUrl.pathname.replace(/\/+$/, '');
  const url = `${endpoint.baseUrl.origin}${prefix}${call.path}${writeQuery(call.query)}`;
  const write = secrets.redact(`${call.method} ${url}`);
  const body = call.body === undefined ? '' : secrets.redact(JSON.stringify(call.body));
  world.log.info(`dry run, not sent: ${write} ${sanitizeLine(body, MAX_PRINTED)}`.trimEnd());
  return new NotSent(write);
}
