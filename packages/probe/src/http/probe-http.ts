import { readBody } from '@rollout-actions/client/http/exchange/body';
import {
  type Connections,
  createDispatcher,
} from '@rollout-actions/client/http/exchange/dispatcher';
import type { Dispatcher } from '@rollout-actions/client/http/exchange/undici';
import { untilAborted } from '@rollout-actions/client/time/deadline';
import { attempt, ProbeFault } from '../attempt.ts';
import type { ProbeCall, ProbeResult } from '../result.ts';
import type { TextPattern } from '../text/text-pattern.ts';
import { formatStatusRanges, isInRanges, type StatusRange, successful } from './status-ranges.ts';

export interface HttpTarget {
  /** http: or https:, without user name and password. */
  url: URL;
  /** GET without it. */
  method?: string;
  headers?: Record<string, string>;
  /** Sent as it is. */
  body?: string;
  /** 200-299 without it. */
  status?: readonly StatusRange[];
  /** What the body has to match; its first 1 MiB is read. Without it no body is read. */
  bodyMatches?: TextPattern;
  /** What headers have to match, by names in small letters. */
  headersMatch?: ReadonlyMap<string, TextPattern>;
  /** Gets the same part of the body, where the status is a wanted one. */
  onBody?(text: string): void;
  /** Whether redirects to the same origin are followed; others never are. */
  followRedirects?: 'same-origin';
}

const MAX_BODY_BYTES = 1024 * 1024;
const MAX_REDIRECTS = 5;

/**
 * Sends one request on a connection of its own, and its redirects where those are to be followed.
 */
export function probeHttp(target: HttpTarget, call: ProbeCall): Promise<ProbeResult> {
  // Without the query, which may hold a secret.
  const shown = `${target.url.origin}${target.url.pathname}`;
  return attempt(call, shown, async (signal) => {
    const { dispatcher, end } = connectionsFor(target, call);
    try {
      const reply = await requestFollowing(dispatcher, target, signal);
      try {
        checkStatus(reply, target.status ?? successful);
        checkHeaders(reply, target.headersMatch);
        await checkBody(reply, target);
        return `${shown} answered ${reply.statusCode}`;
      } finally {
        discard(reply);
      }
    } finally {
      // A connection that is still being made would go on without us.
      await end();
    }
  });
}

/** Of this probe alone: its end must not break off another one of the same address. */
function connectionsFor({ url }: HttpTarget, { tls, proxy }: ProbeCall): Connections {
  const endpoint = {
    baseUrl: new URL(url.origin),
    headers: () => ({}),
    // Whether http:// may be used is for the inputs to decide.
    allowInsecureHttp: true,
    service: url.origin,
    ...(tls && { tls }),
    ...(proxy && { proxy }),
  };
  return createDispatcher(endpoint, { keepAlive: false });
}

async function requestFollowing(
  dispatcher: Dispatcher,
  target: HttpTarget,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  let url = target.url;
  for (let redirects = 0; ; redirects += 1) {
    const options = requestOptions({ ...target, url }, signal);
    const reply = await untilAborted(dispatcher.request(options), signal);
    reply.body.on('error', () => undefined);
    const next = redirectOf(reply, { ...target, url });
    if (next === undefined || redirects === MAX_REDIRECTS) return reply;
    discard(reply);
    url = next;
  }
}

/** Where a redirect that may be followed leads. */
function redirectOf(reply: Dispatcher.ResponseData, target: HttpTarget): URL | undefined {
  const { statusCode, headers } = reply;
  if (target.followRedirects === undefined || statusCode < 300 || statusCode > 399) return;
  if (target.status !== undefined && isInRanges(statusCode, target.status)) return;
  const location = headers['location'];
  const next = typeof location === 'string' ? URL.parse(location, target.url.href) : null;
  return next?.origin === target.url.origin ? next : undefined;
}

/** Closes the connection of a reply whose body nobody reads; undici keeps such a one for ever. */
function discard({ body }: Dispatcher.ResponseData): void {
  body.destroy();
}

function requestOptions(target: HttpTarget, signal: AbortSignal): Dispatcher.RequestOptions {
  return {
    origin: target.url.origin,
    path: `${target.url.pathname}${target.url.search}`,
    method: target.method ?? 'GET',
    headers: { 'user-agent': 'rollout-actions', ...target.headers },
    body: target.body ?? null,
    signal,
    headersTimeout: 0,
    bodyTimeout: 0,
  };
}

function checkStatus(
  { statusCode, headers }: Dispatcher.ResponseData,
  wanted: readonly StatusRange[],
): void {
  if (isInRanges(statusCode, wanted)) return;
  // Without the query, which may hold a secret, or a whole URL that does.
  const location = headers['location']?.toString().replace(/[?#].*$/s, '');
  const redirect = location === undefined ? '' : ` (to ${location}, not followed)`;
  throw new ProbeFault(`answered ${statusCode}${redirect}; expected ${formatStatusRanges(wanted)}`);
}

async function checkBody(reply: Dispatcher.ResponseData, target: HttpTarget): Promise<void> {
  const { bodyMatches: wanted, onBody } = target;
  if (wanted === undefined && onBody === undefined) return;
  const encoding = reply.headers['content-encoding'];
  const text = await readBody(reply.body, {
    encoding: Array.isArray(encoding) ? encoding.join(', ') : encoding,
    maxBytes: MAX_BODY_BYTES,
    longer: 'cut',
  });
  onBody?.(text);
  if (wanted === undefined) return;
  const { found, searchedCharacters } = wanted.search(text);
  if (found) return;
  const part =
    searchedCharacters < text.length
      ? ` (${searchedCharacters} of ${text.length} characters searched: the pattern is too large)`
      : '';
  throw new ProbeFault(
    `answered ${reply.statusCode}, but its body does not match ${wanted.source}${part}: ${text}`,
  );
}

/** An answer as undici gives it, as far as it is read here. */
interface Answered {
  statusCode: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Throws a ProbeFault for the first header that is missing or does not match. */
function checkHeaders(
  { statusCode, headers }: Answered,
  wanted: ReadonlyMap<string, TextPattern> = new Map(),
): void {
  for (const [name, pattern] of wanted) {
    const found = headers[name];
    const value = [found ?? []].flat().join(', ');
    if (found !== undefined && pattern.search(value).found) continue;
    const how = found === undefined ? 'is missing' : `is ${value}`;
    throw new ProbeFault(
      `answered ${statusCode}, but its header ${name} ${how}, expected ${pattern.source}`,
    );
  }
}
