import { Failure } from './failure.ts';
import { foreignLine } from './foreign.ts';
import type { Secrets } from './secrets.ts';

/** A failure without any form of a secret, in all its texts and its causes; other errors as they are. */
export function redactedWith(error: unknown, secrets: Secrets): unknown {
  if (!(error instanceof Failure)) return error;
  const { kind, status, retryAfterMs, received, text, final } = error;
  return new Failure({
    kind,
    resource: secrets.redact(error.resource),
    what: secrets.redact(error.what),
    next: secrets.redact(error.next),
    received,
    final,
    ...(status === undefined ? {} : { status }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...(text === undefined ? {} : { text: secrets.redact(text) }),
    ...(error.cause instanceof Error ? { cause: redactedCause(error.cause, secrets) } : {}),
  });
}

function redactedCause(cause: Error, secrets: Secrets): Error {
  const clean = new Error(foreignLine(secrets.redact(cause.message)));
  delete clean.stack;
  return clean;
}
