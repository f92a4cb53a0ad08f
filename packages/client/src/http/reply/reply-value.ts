import type * as z from 'zod/mini';
import { type Endpoint, inputsOf } from '../endpoint.ts';
import type { Reply } from '../exchange/transport.ts';
import { Failure } from '../failure.ts';
import { sanitizeLine } from '../redaction/sanitize-line.ts';
import { isWebPage, webPage } from './classify-reply.ts';

/** `none`: whatever the body is, the schema gets undefined. */
export type ReplyFormat = 'json' | 'text' | 'none';

export interface Expected<T> {
  endpoint: Endpoint;
  resource: string;
  schema: z.ZodMiniType<T>;
  format: ReplyFormat;
}

/** Reads a successful reply. Throws a `Failure` (`invalid-reply`) that never quotes the body. */
export function readValue<T>(reply: Reply, expected: Expected<T>): T {
  const raw = rawValue(reply, expected);
  const read = expected.schema.safeParse(raw);
  if (read.success) return read.data;
  const where = read.error.issues.slice(0, 3).map(issueText).join('; ');
  throw invalid(expected, `returned an unexpected response: ${where}`);
}

function rawValue<T>(reply: Reply, expected: Expected<T>): unknown {
  if (expected.format === 'none') return undefined;
  if (isWebPage(reply)) throw invalid(expected, webPage(reply.status));
  if (expected.format === 'text') return reply.text;
  if (reply.text.trim() === '') throw invalid(expected, `answered ${reply.status} without a body`);
  try {
    return JSON.parse(reply.text);
  } catch {
    // The error of JSON.parse quotes the body.
    throw invalid(expected, `answered ${reply.status} with something that is not JSON`);
  }
}

/** The failure for a reply that is about something else than what was asked. */
export function aboutAnother<T>(expected: Expected<T>): Failure {
  return invalid(expected, 'sent a reply about another id than the one asked for');
}

// The message of an issue may quote foreign keys and values; its path and type do not.
function issueText(issue: z.core.$ZodIssue): string {
  const path = sanitizeLine(issue.path.map(String).join('.'), 80);
  const wanted = issue.code === 'invalid_type' ? `expected: ${issue.expected}` : issue.code;
  return path === '' ? `as a whole (${wanted})` : `member ${path} (${wanted})`;
}

function invalid<T>({ endpoint, resource }: Expected<T>, what: string): Failure {
  return new Failure({
    kind: 'invalid-reply',
    resource,
    what: `${endpoint.service} ${what}`,
    next:
      `Check that the input ${inputsOf(endpoint).address} is the address of the API, in a ` +
      'version that this action knows',
    received: 'yes',
  });
}
