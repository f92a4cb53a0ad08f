import { Failure } from '@rollout-actions/client/http/failure';
import { readRetryAfter } from '@rollout-actions/client/http/reply/retry-after';
import type { Clock } from '@rollout-actions/client/time/clock';

/** Reads a header of a response, whatever the case of its name. */
export type ReadHeader = (name: string) => string | undefined;

/** What GitHub's responses say about the requests that are left, and until when there are none. */
export interface RateLimits {
  /** Takes the headers of any response; an answer "not modified" (304) costs nothing. */
  note(header: ReadHeader, isFree?: boolean): void;
  /** Nothing is sent for this many ms. */
  refused(ms: number): void;
  /** ms until something may be sent again, 0 for now. */
  blockedMs(): number;
  /** Requests that are left in this window; undefined where GitHub did not say. */
  left(): number | undefined;
  /** Requests so far that counted against the limit. */
  paid(): number;
  /** ms between reads of `cost` requests each that leave half of what is left to others. */
  spacingMs(cost: number): number;
}

/** The part of what is left that may be used. */
const SHARE = 0.5;
/** GitHub gives the end of a window, and its own time, in whole seconds. */
const ROUNDING_MS = 2_000;
/** Responses to requests that were sent together come in any order. */
const MAX_TOGETHER = 10;

interface Window {
  /** What GitHub said is left. */
  requests: number;
  /** What of it this process may still use: a part of what was left when it came. */
  allowance: number;
  untilMs: number;
}

/** Limits of which nothing is known yet; the times are those of `clock`. */
export function createRateLimits(clock: Clock): RateLimits {
  let blockedUntilMs = Number.NEGATIVE_INFINITY;
  let window: Window | undefined;
  let paid = 0;
  const open = () => (window !== undefined && window.untilMs > clock.now() ? window : undefined);
  return {
    note(header, isFree = false) {
      if (!isFree) {
        paid += 1;
        if (window !== undefined) window.allowance -= 1;
      }
      const remaining = wholeNumber(header('x-ratelimit-remaining'));
      const resetMs = msUntilReset(header, clock.wall());
      if (remaining === undefined || resetMs === undefined) return;
      const untilMs = clock.now() + resetMs;
      const allowance = allowanceOf(window, { requests: remaining, untilMs });
      window = { requests: remaining, allowance, untilMs };
    },
    refused(ms) {
      blockedUntilMs = Math.max(blockedUntilMs, clock.now() + ms);
    },
    blockedMs: () => Math.max(0, blockedUntilMs - clock.now()),
    left: () => open()?.requests,
    paid: () => paid,
    spacingMs(cost) {
      const current = open();
      if (current === undefined || cost === 0) return 0;
      const usable = Math.max(1, Math.min(current.allowance, current.requests * SHARE));
      return (cost * (current.untilMs - clock.now())) / usable;
    },
  };
}

/** What may still be used of a window that is known, or of a new one. */
function allowanceOf(
  known: Window | undefined,
  { requests, untilMs }: Omit<Window, 'allowance'>,
): number {
  const isKnown =
    known !== undefined &&
    Math.abs(untilMs - known.untilMs) < ROUNDING_MS &&
    requests < known.requests + MAX_TOGETHER;
  return isKnown ? known.allowance : requests * SHARE;
}

/** What GitHub's documents ask for where a refusal for too many requests names no time. */
const WITHOUT_A_TIME_MS = 60_000;
const SECONDARY = /secondary rate limit|abuse detection/i;

/**
 * ms until a refused request may go again; undefined where it was not refused for a limit. A 403 is
 * one only if its headers or its words say so.
 */
export function refusedForMs(
  reply: { status: number; header: ReadHeader; text: string },
  wallMs: number,
): number | undefined {
  if (reply.status !== 403 && reply.status !== 429) return undefined;
  const asked = readRetryAfter(reply.header, wallMs);
  if (asked !== undefined) return asked;
  if (wholeNumber(reply.header('x-ratelimit-remaining')) === 0) {
    return msUntilReset(reply.header, wallMs) ?? WITHOUT_A_TIME_MS;
  }
  const isSecondary = reply.status === 429 || SECONDARY.test(reply.text);
  return isSecondary ? WITHOUT_A_TIME_MS : undefined;
}

/** The failure of a request that is held back after another one was refused. */
export function notSentYet(resource: string, retryAfterMs: number): Failure {
  return new Failure({
    kind: 'throttled',
    resource,
    what: 'GitHub has refused another request for too many of them, so this one was not sent',
    next: 'Run fewer jobs with this token at once, or raise the timeout',
    retryAfterMs,
    received: 'no',
  });
}

/** By the server's own clock, where it sends its time. */
function msUntilReset(header: ReadHeader, wallMs: number): number | undefined {
  const seconds = wholeNumber(header('x-ratelimit-reset'));
  if (seconds === undefined) return undefined;
  const dateMs = Date.parse(header('date') ?? '');
  return Math.max(0, seconds * 1_000 - (Number.isNaN(dateMs) ? wallMs : dateMs));
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
