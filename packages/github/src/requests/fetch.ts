import type { Readable } from 'node:stream';
import { checkBaseUrl, type Endpoint } from '@rollout-actions/client/http/endpoint';
import { readBody } from '@rollout-actions/client/http/exchange/body';
import { createDispatcher } from '@rollout-actions/client/http/exchange/dispatcher';
import { composeHeaders } from '@rollout-actions/client/http/exchange/headers';
import { untilAborted } from '@rollout-actions/client/time/deadline';

/** What Octokit gives its fetch for a read. */
export interface FetchOptions {
  method?: string;
  headers?: Record<string, string>;
  signal?: AbortSignal | null;
}

export interface EndpointFetch {
  fetch(url: string, options?: FetchOptions): Promise<Response>;
  /** Requests written so far. */
  sent(): number;
  close(): Promise<void>;
}

const MAX_BYTES = 8 * 1024 * 1024;
// A Response with one of these takes no body.
const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * A fetch for Octokit over our own endpoint: with its certificates and proxies, replies of a
 * bounded length, and without redirects, on which a token would travel. Throws a `Failure`
 * (`rejected`) for an endpoint that cannot be used.
 */
export function createFetch(endpoint: Endpoint): EndpointFetch {
  checkBaseUrl(endpoint);
  const { dispatcher, end } = createDispatcher(endpoint);
  let sent = 0;
  return {
    async fetch(address, { method = 'GET', headers = {}, signal = null } = {}) {
      const url = new URL(address);
      const composed = composeHeaders(endpoint, {
        own: headers,
        hasBody: false,
        confidential: false,
      });
      sent += 1;
      const answered = dispatcher.request({
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method,
        headers: composed,
        signal,
        headersTimeout: 0,
        bodyTimeout: 0,
      });
      return await responseOf(await (signal ? untilAborted(answered, signal) : answered));
    },
    sent: () => sent,
    close: end,
  };
}

interface Reply {
  statusCode: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Readable;
}

async function responseOf({ statusCode: status, headers, body }: Reply): Promise<Response> {
  const encoding = [headers['content-encoding'] ?? []].flat().join(', ');
  const text = await readBody(body, { encoding, maxBytes: MAX_BYTES, longer: 'refuse' });
  const plain = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined || name === 'content-encoding' ? [] : [[name, [value].flat().join(', ')]],
  );
  return new Response(WITHOUT_BODY.has(status) ? null : text, { status, headers: plain });
}
