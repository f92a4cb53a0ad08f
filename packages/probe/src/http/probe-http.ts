import { readBody } from '@rollout-actions/client/http/body';
import { createDispatcher, endConnections } from '@rollout-actions/client/http/dispatcher';
import { untilAborted } from '@rollout-actions/client/time/until-aborted';
import type { Dispatcher } from 'undici';
import { attempt, ProbeFault } from '../attempt.ts';
import type { ProbeCall, ProbeResult } from '../result.ts';
import { formatStatusRanges, isInRanges, type StatusRange, successful } from './status-ranges.ts';

export interface HttpTarget {
  /** http: or https:, without user name and password. */
  url: URL;
  /** GET without it. */
  method?: string;
  headers?: Record<string, string>;
  /** 200-299 without it. */
  status?: readonly StatusRange[];
  /** What the body has to match; its first 1 MiB is looked at. Without it no body is read. */
  bodyMatches?: RegExp;
  /** What headers have to match, by names in small letters. */
  headersMatch?: ReadonlyMap<string, RegExp>;
  /** Is given the same part of the body, where the status is a wanted one. */
  onBody?(text: string): void;
}

const MAX_BYTES = 1024 * 1024;

/** Asks once, on a connection of its own, and follows no redirect. */
export function probeHttp(target: HttpTarget, call: ProbeCall): Promise<ProbeResult> {
  // Without the query, which may hold a secret.
  const shown = `${target.url.origin}${target.url.pathname}`;
  return attempt(call, shown, async (signal) => {
    const dispatcher = dispatcherFor(target, call);
    try {
      const reply = await untilAborted(dispatcher.request(request(target, signal)), signal);
      reply.body.on('error', () => undefined);
      checkStatus(reply, target.status ?? successful);
      checkHeaders(reply, target.headersMatch);
      await checkBody(reply, target);
      return `${shown} answered ${reply.statusCode}`;
    } finally {
      await endConnections(dispatcher);
    }
  });
}

function dispatcherFor({ url }: HttpTarget, { tls, proxy }: ProbeCall): Dispatcher {
  const { dispatcher } = createDispatcher({
    baseUrl: new URL(url.origin),
    headers: () => ({}),
    // What may be asked by open http is for the inputs to say.
    allowInsecureHttp: true,
    service: url.origin,
    ...(tls && { tls }),
    ...(proxy && { proxy }),
  });
  return dispatcher;
}

function request(target: HttpTarget, signal: AbortSignal): Dispatcher.RequestOptions {
  return {
    origin: target.url.origin,
    path: `${target.url.pathname}${target.url.search}`,
    method: target.method ?? 'GET',
    headers: { 'user-agent': 'rollout-actions', ...target.headers },
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
  const location = headers['location'];
  const redirect = location === undefined ? '' : ` (to ${location}, not followed)`;
  throw new ProbeFault(
    `answered ${statusCode}${redirect}, where ${formatStatusRanges(wanted)} is wanted`,
  );
}

async function checkBody(reply: Dispatcher.ResponseData, target: HttpTarget): Promise<void> {
  const { bodyMatches: wanted, onBody } = target;
  if (wanted === undefined && onBody === undefined) return;
  const encoding = reply.headers['content-encoding'];
  const text = await readBody(reply.body, {
    encoding: Array.isArray(encoding) ? encoding.join(', ') : encoding,
    maxBytes: MAX_BYTES,
    longer: 'cut',
  });
  onBody?.(text);
  if (wanted === undefined) return;
  // A pattern with the flag g or y remembers where it was.
  if (new RegExp(wanted.source, wanted.flags.replace(/[gy]/g, '')).test(text)) return;
  throw new ProbeFault(
    `answered ${reply.statusCode}, but its body does not match ${wanted}: ${text}`,
  );
}

/** An answer as undici gives it, as far as it is looked at here. */
interface Answered {
  statusCode: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Throws a ProbeFault for the first header that is missing or does not match. */
export function checkHeaders(
  { statusCode, headers }: Answered,
  wanted: ReadonlyMap<string, RegExp> = new Map(),
): void {
  for (const [name, pattern] of wanted) {
    const found = headers[name];
    const value = [found ?? []].flat().join(', ');
    // A pattern with the flag g or y remembers where it was.
    const plain = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
    if (found !== undefined && plain.test(value)) continue;
    const how = found === undefined ? 'is missing' : `is ${value}`;
    throw new ProbeFault(
      `answered ${statusCode}, but its header ${name} ${how}, where ${pattern} is wanted`,
    );
  }
}
