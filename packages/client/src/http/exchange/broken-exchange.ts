import { formatDuration } from '../../time/duration.ts';
import { type Endpoint, inputsOf } from '../endpoint.ts';
import { Failure } from '../failure.ts';
import { sanitizeLine } from '../redaction/sanitize-line.ts';
import { BodyTooLarge, BodyUndecodable } from './body.ts';
import { classifyNetworkError, type NetworkError } from './network-errors.ts';

export interface ExchangeFacts {
  endpoint: Endpoint;
  resource: string;
  /** Whether any byte of the request can have left. */
  written: boolean;
}

/** The attempt's own time went by without a whole reply. */
export function unanswered(facts: ExchangeFacts & { timeoutMs: number }): Failure {
  return new Failure({
    kind: 'timed-out',
    resource: facts.resource,
    what: `${facts.endpoint.service} did not respond within ${formatDuration(facts.timeoutMs)}`,
    next:
      'Check that it is up and reachable from the runner; ' +
      `its address is in the input ${inputsOf(facts.endpoint).address}`,
    received: facts.written ? 'maybe' : 'no',
  });
}

/** Gives the `Failure` for what undici, Node or the reading of the body threw. */
export function brokenExchange(error: unknown, facts: ExchangeFacts): Failure {
  if (error instanceof BodyTooLarge || error instanceof BodyUndecodable) {
    return unreadable(error, facts);
  }
  const found = classifyNetworkError(error);
  return new Failure({
    kind: found.kind ?? 'unreachable',
    resource: facts.resource,
    what: `${facts.endpoint.service} ${found.what}`,
    next: found.next(inputsOf(facts.endpoint)),
    received: receivedOf(found, facts),
    ...(found.final ? { final: true } : {}),
    cause: withoutDetail(error, found),
  });
}

function unreadable(error: BodyTooLarge | BodyUndecodable, facts: ExchangeFacts): Failure {
  const what =
    error instanceof BodyTooLarge
      ? 'sent a reply of more than 8 MiB, which is not read further'
      : 'sent a reply in an encoding that cannot be read';
  return new Failure({
    kind: 'invalid-reply',
    resource: facts.resource,
    what: `${facts.endpoint.service} ${what}`,
    next: `Check that the input ${inputsOf(facts.endpoint).address} is the address of the API`,
    received: 'yes',
  });
}

function receivedOf(found: NetworkError, facts: ExchangeFacts): 'no' | 'maybe' | 'yes' {
  if (!facts.written || found.notReceived) return 'no';
  return found.kind === 'invalid-reply' ? 'yes' : 'maybe';
}

/** The cause as one line and its code: the error objects of undici carry sockets and headers. */
function withoutDetail(error: unknown, found: NetworkError): Error {
  const text = error instanceof Error ? sanitizeLine(error.message, 2_000) : 'not an error';
  const cause = new Error(found.code === '' ? text : `${found.code}: ${text}`);
  delete cause.stack;
  return cause;
}
