import { Failure } from '../failure.ts';
import { sanitizeLine } from './sanitize-line.ts';
import type { Secrets } from './secrets.ts';

// A sentence of ours around a foreign one.
const MAX_WORDS = 500;

/**
 * The failure with each of its texts on one printable line, and no form of a secret in them or in
 * its cause; other errors as they are.
 */
export function redactedWith(error: unknown, secrets: Secrets): unknown {
  if (!(error instanceof Failure)) return error;
  const { kind, status, retryAfterMs, received, text, final } = error;
  const line = (words: string) => secrets.redact(sanitizeLine(secrets.redact(words), MAX_WORDS));
  return new Failure({
    kind,
    resource: line(error.resource),
    what: line(error.what),
    next: line(error.next),
    received,
    final,
    ...(status === undefined ? {} : { status }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...(text === undefined ? {} : { text: secrets.redact(text) }),
    ...(error.cause instanceof Error ? { cause: redactedCause(error.cause, secrets) } : {}),
  });
}

function redactedCause(cause: Error, secrets: Secrets): Error {
  const clean = new Error(secrets.redact(sanitizeLine(secrets.redact(cause.message))));
  delete clean.stack;
  return clean;
}
