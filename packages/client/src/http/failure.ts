import { sentence } from './redaction/sanitize-line.ts';

/**
 * What went wrong, in the nine kinds that everything above distinguishes.
 * `unavailable` and `throttled` may pass, `unreachable` and `timed-out` (no answer to one request
 * in its time) say nothing about the server, the others are final.
 */
export type FailureKind =
  | 'unauthorized'
  | 'not-found'
  | 'rejected'
  | 'conflict'
  | 'throttled'
  | 'unavailable'
  | 'unreachable'
  | 'invalid-reply'
  | 'timed-out';

export interface FailureFacts {
  kind: FailureKind;
  /** What it happened to, in the user's words: `Nomad deployment 1b2c… at https://…`. */
  resource: string;
  /** What happened, one sentence without a full stop. */
  what: string;
  /** What the user can do now, one sentence without a full stop. */
  next: string;
  /** HTTP status, where there was one. */
  status?: number;
  /** When the server says it may be asked again, ms from the reply. */
  retryAfterMs?: number;
  /**
   * Whether the server can have seen the request: `no` only where it surely was not received.
   * A write that ends with `maybe` is resolved by reading, never by writing again.
   */
  received: 'no' | 'maybe' | 'yes';
  /** The server's own text, for sorting by its words; foreign, never printed raw. */
  text?: string;
  /** Whether asking again cannot help; without it, what `kind` says. */
  final?: boolean;
  cause?: unknown;
}

const PASSING: readonly FailureKind[] = ['unavailable', 'throttled', 'unreachable', 'timed-out'];

/** The one error that the client throws for what a server or the way to it did. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly kind: FailureKind;
  readonly resource: string;
  readonly what: string;
  readonly next: string;
  readonly status: number | undefined;
  readonly retryAfterMs: number | undefined;
  readonly received: 'no' | 'maybe' | 'yes';
  readonly text: string | undefined;
  /** Nothing changes by asking again: a certificate nobody trusts, a refused token, a wrong id. */
  readonly final: boolean;

  constructor(facts: FailureFacts) {
    const said = `${facts.resource}: ${sentence(facts.what)} ${sentence(capital(facts.next))}`;
    super(said, { cause: facts.cause });
    this.kind = facts.kind;
    this.resource = facts.resource;
    this.what = facts.what;
    this.next = facts.next;
    this.status = facts.status;
    this.retryAfterMs = facts.retryAfterMs;
    this.received = facts.received;
    this.text = facts.text;
    this.final = facts.final ?? !PASSING.includes(facts.kind);
  }
}

const WITHOUT_ANSWER: readonly FailureKind[] = [
  'unavailable',
  'unreachable',
  'timed-out',
  'invalid-reply',
];

/**
 * Whether a write that failed so may have been carried out all the same: its answer was lost, cut
 * or unreadable, or came from a server in trouble or from something in front of it. Only a refusal
 * in the server's own words, or a request that surely was not received, leaves no doubt.
 */
export function mayBeCarriedOut({ kind, received }: Failure): boolean {
  if (received !== 'yes') return received === 'maybe';
  return WITHOUT_ANSWER.includes(kind);
}

function capital(clause: string): string {
  return clause.charAt(0).toUpperCase() + clause.slice(1);
}

/** Thrown in place of a write when the run is dry: nothing was sent. */
export class NotSent extends Error {
  override readonly name = 'NotSent';
  readonly write: string;

  constructor(write: string) {
    super(`dry run: ${write} was not sent`);
    this.write = write;
  }
}

/** What `read` gives; undefined where it fails with one of these kinds. */
export async function unlessRefused<T>(
  kinds: readonly FailureKind[],
  read: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Failure && kinds.includes(error.kind)) return undefined;
    throw error;
  }
}
