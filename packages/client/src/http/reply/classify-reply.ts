import { type Endpoint, inputsOf } from '../endpoint.ts';
import type { Reply } from '../exchange/transport.ts';
import type { FailureKind } from '../failure.ts';
import { sanitizeLine } from '../redaction/sanitize-line.ts';
import type { Query, SafePath } from '../safe-path.ts';

/** What a reply that is no success means. */
export interface ReplyClassification {
  kind: FailureKind;
  /** One sentence without a full stop, as in a `Failure`. */
  what: string;
  next: string;
  /** Where the reply says that nothing was done: then a write may go again. */
  received?: 'no';
  /** When it may be sent again, where `Retry-After` does not say so; ms from the reply. */
  retryAfterMs?: number;
  /** Asking again cannot help although the kind may pass, or is left to who knows when. */
  final?: true;
}

/** What was asked, for a reading of the reply. */
export interface RequestFacts {
  method: string;
  path: SafePath;
  query: Query;
  resource: string;
}

/**
 * A provider's own reading of a reply that is no success; undefined leaves it to the general rule.
 */
export type Classify = (reply: Reply, asked: RequestFacts) => ReplyClassification | undefined;

/** The general reading, by status. */
export function classifyByStatus(reply: Reply, endpoint: Endpoint): ReplyClassification {
  if (reply.status >= 300 && reply.status < 400) return redirected(reply, endpoint);
  const kind = kindOf(reply.status);
  if (isWebPage(reply)) {
    const next =
      `Check the input ${inputsOf(endpoint).address}, and what is in front of the API (proxy, ` +
      'sign-in page)';
    return { kind, what: `${endpoint.service} ${webPage(reply.status)}`, next };
  }
  const said = messageOf(reply.text);
  const what = `${endpoint.service} answered ${reply.status}${said === '' ? '' : `: ${said}`}`;
  return { kind, what, next: nextOf(kind, reply.status, endpoint) };
}

/** Whether an HTML page came where JSON was expected. */
export function isWebPage(reply: Reply): boolean {
  const type = reply.header('content-type') ?? '';
  return /^\s*text\/html\b/i.test(type) || /^\s*<(!doctype html|html)\b/i.test(reply.text);
}

/** The sentence for such a page. */
export function webPage(status: number): string {
  return `answered ${status} with a web page, not with the API`;
}

/** The server's own words in a body of text or of JSON with one of the usual members; one line. */
export function messageOf(text: string): string {
  return sanitizeLine(memberOf(text) ?? text);
}

const MESSAGE_MEMBERS = ['message', 'error', 'detail', 'title', 'errors'];

function memberOf(text: string): string | undefined {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    const body: unknown = JSON.parse(text);
    const members = new Map(Object.entries(Object(body)));
    const found = MESSAGE_MEMBERS.map((name) => members.get(name)).find((value) => !isEmpty(value));
    return typeof found === 'object' ? JSON.stringify(found) : found?.toString();
  } catch {
    return undefined;
  }
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || typeof value === 'boolean';
}

function kindOf(status: number): FailureKind {
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 404) return 'not-found';
  if (status === 409) return 'conflict';
  if (status === 429) return 'throttled';
  if (status === 408 || status >= 500) return 'unavailable';
  return status >= 400 ? 'rejected' : 'invalid-reply';
}

function nextOf(kind: FailureKind, status: number, endpoint: Endpoint): string {
  const { address, credentials } = inputsOf(endpoint);
  switch (kind) {
    case 'unauthorized':
      return status === 401
        ? `Check the input ${credentials}: it is missing, wrong or has expired`
        : `Check what the input ${credentials} may do: it is known there but lacks this right`;
    case 'not-found':
      return `Check the id or name, and that the input ${address} is the right server`;
    case 'conflict':
      return 'Somebody else changed it meanwhile: check its state, then run again';
    case 'throttled':
      return 'Run fewer jobs with these credentials at once, or allow more time';
    case 'unavailable':
      return 'Run again later; if it stays so, check the state of the service';
    default:
      return 'Correct the inputs that it names';
  }
}

function redirected(reply: Reply, endpoint: Endpoint): ReplyClassification {
  const target = URL.parse(reply.header('location') ?? '', endpoint.baseUrl.href);
  const same = target?.origin === endpoint.baseUrl.origin;
  const elsewhere =
    target === null || target.origin === 'null'
      ? 'another place'
      : sanitizeLine(target.origin, 120);
  return {
    kind: 'rejected',
    what:
      `${endpoint.service} answered ${reply.status} and points to ` +
      `${same ? 'another path' : elsewhere}, and credentials are not carried there`,
    next: `Give the address of the API itself in the input ${inputsOf(endpoint).address}`,
  };
}
