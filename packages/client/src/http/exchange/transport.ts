import { nextTick } from '../../time/clock.ts';
import { type Deadline, startDeadline, untilAborted } from '../../time/deadline.ts';
import type { World } from '../../world.ts';
import { checkBaseUrl, type Endpoint } from '../endpoint.ts';
import type { SafePath } from '../safe-path.ts';
import { type Query, writeQuery } from '../safe-path.ts';
import { readBody } from './body.ts';
import { brokenExchange, unanswered } from './broken-exchange.ts';
import { createDispatcher } from './dispatcher.ts';
import { composeHeaders } from './headers.ts';
import type { Dispatcher } from './undici.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface TransportRequest {
  method: Method;
  path: SafePath;
  query?: Query;
  headers?: Record<string, string>;
  body?: string;
  /** The body holds a credential, which must not go over plain HTTP. */
  confidential?: boolean;
  /** For this one attempt, from here to the last byte of the reply. */
  timeoutMs: number;
  signal: AbortSignal;
  /** What it is about, in the user's words. */
  resource: string;
}

export interface Reply {
  status: number;
  /** Any case; several of one name are joined by `, `. */
  header(name: string): string | undefined;
  text: string;
}

export interface Transport {
  /**
   * One request, one reply, whatever its status. Throws a `Failure` where none came, and the
   * signal's own reason where that ended it.
   */
  send(request: TransportRequest): Promise<Reply>;
  /** Requests written so far, retries included. */
  sent(): number;
  /** Ends all connections at once, requests under way included. */
  close(): Promise<void>;
}

const MAX_BYTES = 8 * 1024 * 1024;
const MAX_ERROR_BYTES = 64 * 1024;

/** Throws a `Failure` (`rejected`) for a endpoint that cannot be used as it is. */
export function createTransport(endpoint: Endpoint, world: World): Transport {
  checkBaseUrl(endpoint);
  const { dispatcher, refusalOf, end } = createDispatcher(endpoint);
  let written = 0;
  return {
    async send(request) {
      request.signal.throwIfAborted();
      const options = describe(endpoint, request);
      using attempt = startDeadline(world.clock, request.timeoutMs, request.signal);
      const before = { written: false };
      const noted = dispatcher.compose(
        notingWrite(() => {
          before.written = true;
          written += 1;
        }),
      );
      try {
        const work = exchange(noted, { ...options, signal: attempt.signal });
        return await untilAborted(work, attempt.signal);
      } catch (error) {
        throw reasonOf(refusalOf(error) ?? error, {
          endpoint,
          request,
          attempt,
          written: before.written,
        });
      }
    },
    sent: () => written,
    close: end,
  };
}

function describe(endpoint: Endpoint, request: TransportRequest): Dispatcher.RequestOptions {
  const prefix = endpoint.baseUrl.pathname.replace(/\/+$/, '');
  return {
    origin: endpoint.baseUrl.origin,
    path: `${prefix}${request.path}${writeQuery(request.query)}`,
    method: request.method,
    headers: composeHeaders(endpoint, {
      own: request.headers ?? {},
      hasBody: request.body !== undefined,
      confidential: request.confidential ?? false,
    }),
    body: request.body ?? null,
    // Here too: on the way through a proxy undici forgets those of its connections.
    headersTimeout: 0,
    bodyTimeout: 0,
  };
}

async function exchange(
  dispatcher: Dispatcher,
  options: Dispatcher.RequestOptions,
): Promise<Reply> {
  const { statusCode: status, headers, body } = await dispatcher.request(options);
  const header = (name: string) => {
    const value = headers[name.toLowerCase()];
    return Array.isArray(value) ? value.join(', ') : value;
  };
  const encoding = header('content-encoding');
  const good = status >= 200 && status < 300;
  const text = good
    ? readBody(body, { encoding, maxBytes: MAX_BYTES, longer: 'refuse' })
    : readBody(body, { encoding, maxBytes: MAX_ERROR_BYTES, longer: 'cut' }).catch((error) => {
        // The status says enough, even if its explanation is lost.
        if (options.signal instanceof AbortSignal && options.signal.aborted) throw error;
        return '';
      });
  const whole = { status, header, text: await text };
  // undici frees the connection one turn later: a call made at once would open another one.
  await nextTick();
  return whole;
}

/** undici calls `onRequestStart` just before it writes: what fails earlier was never received. */
function notingWrite(note: () => void): Dispatcher.DispatcherComposeInterceptor {
  return (dispatch) => (options, handler) =>
    dispatch(options, {
      onRequestStart(controller, context) {
        note();
        handler.onRequestStart?.(controller, context);
      },
      onRequestUpgrade: (...facts) => handler.onRequestUpgrade?.(...facts),
      onResponseStart: (...facts) => handler.onResponseStart?.(...facts),
      onResponseData: (...facts) => handler.onResponseData?.(...facts),
      onResponseEnd: (...facts) => handler.onResponseEnd?.(...facts),
      onResponseError: (...facts) => handler.onResponseError?.(...facts),
    });
}

interface Broken {
  endpoint: Endpoint;
  request: TransportRequest;
  attempt: Deadline;
  written: boolean;
}

function reasonOf(error: unknown, { endpoint, request, attempt, written }: Broken): unknown {
  if (request.signal.aborted) return request.signal.reason;
  const facts = { endpoint: endpoint, resource: request.resource, written };
  if (attempt.signal.aborted) return unanswered({ ...facts, timeoutMs: request.timeoutMs });
  return brokenExchange(error, facts);
}
