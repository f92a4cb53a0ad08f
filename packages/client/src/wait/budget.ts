import type { Clock } from '../time/clock.ts';

/** A number of requests for a time, as a provider documents it. */
export interface BudgetRule {
  /** Requests that all who share the key may send in any window. */
  limit: number;
  windowMs: number;
  /** How many share it; 1 where nobody else does. Each may send at least one. */
  share: number;
}

/** One request on the account of a budget. */
export interface Spending {
  /** The answer is there, or never comes: the server has counted the request by now. */
  answered(): void;
  /** The request was not sent at all. */
  giveBack(): void;
}

/**
 * What this process has spent of a budget in the last window, kept in memory alone. Every request
 * counts, also those that failed or were refused.
 */
export interface Budget extends BudgetRule {
  /** Requests of our part of it in any window. */
  readonly part: number;
  /** Requests that may be sent now. */
  left(): number;
  /** ms until that many requests may be sent, 0 for now. Never `Infinity`. */
  opensInMs(requests?: number): number;
  /** ms for which it is wiser to hold back, since the server has refused requests of ours. */
  restMs(): number;
  /** Throws a RangeError where none is left: check first. */
  spend(): Spending;
  /** The server refused a request for its budget, and says when to come again, or does not. */
  refused(retryAfterMs: number | undefined): void;
  /** How many requests it has refused so far. */
  refusals(): number;
}

// Others have spent the window, nobody knows when. Refused requests may count as well: asking often
// keeps a window shut. Of a large budget a few do no harm: after a minute of an hour, then twice as
// long each time, up to ten. Of a small one each matters: not before the whole window is over.
const FIRST_SPACING = 1 / 60;
const MAX_SPACING = 1 / 6;
const SMALL_LIMIT = 20;

/** A budget of which nothing is spent, as far as this process knows. */
export function createBudget(clock: Pick<Clock, 'now'>, rule: BudgetRule): Budget {
  const { limit, windowMs, share } = rule;
  const part = Math.max(1, Math.floor(limit / share));
  const spent = createAccount(clock, windowMs);
  const refusals = createRefusals(clock, rule);

  function opensInMs(requests = 1): number {
    const nowMs = clock.now();
    const times = spent.times();
    const tooMany = times.length + Math.min(requests, part) - part;
    const freeAtMs = tooMany > 0 ? (times[tooMany - 1] ?? nowMs) + windowMs : nowMs;
    return Math.max(0, freeAtMs - nowMs, refusals.blockedMs());
  }

  return {
    limit,
    windowMs,
    share,
    part,
    left: () => (refusals.blockedMs() > 0 ? 0 : Math.max(0, part - spent.times().length)),
    opensInMs,
    restMs: () => refusals.restMs(spent.lastMs()),
    spend() {
      if (opensInMs() > 0) throw new RangeError('the budget is spent');
      return spent.enter();
    },
    refused: refusals.note,
    refusals: refusals.count,
  };
}

/** The requests of the last window. */
function createAccount(clock: Pick<Clock, 'now'>, windowMs: number) {
  // Unanswered ones may be counted by the server as late as now.
  let entries: { atMs: number | undefined }[] = [];
  let lastMs = Number.NEGATIVE_INFINITY;
  return {
    lastMs: () => lastMs,
    /** When each was counted at the latest, oldest first. */
    times(): number[] {
      const nowMs = clock.now();
      entries = entries.filter(({ atMs }) => atMs === undefined || atMs > nowMs - windowMs);
      return entries.map(({ atMs }) => atMs ?? nowMs).sort((one, other) => one - other);
    },
    enter(): Spending {
      const entry: { atMs: number | undefined } = { atMs: undefined };
      entries.push(entry);
      lastMs = clock.now();
      return {
        answered() {
          entry.atMs = clock.now();
          lastMs = entry.atMs;
        },
        giveBack() {
          entries = entries.filter((other) => other !== entry);
        },
      };
    },
  };
}

/** What the server's refusals ask for: a time it names, and longer pauses after each. */
function createRefusals(clock: Pick<Clock, 'now'>, { limit, windowMs }: BudgetRule) {
  let blockedUntilMs = Number.NEGATIVE_INFINITY;
  let spacingMs = 0;
  let count = 0;
  return {
    count: () => count,
    blockedMs: () => Math.max(0, blockedUntilMs - clock.now()),
    restMs: (lastMs: number) =>
      spacingMs === 0 ? 0 : Math.max(0, lastMs + spacingMs - clock.now()),
    note(retryAfterMs: number | undefined) {
      count += 1;
      const isSmall = limit < SMALL_LIMIT;
      const firstMs = windowMs * (isSmall ? 1 : FIRST_SPACING);
      const next = spacingMs === 0 ? firstMs : spacingMs * 2;
      spacingMs = Math.min(next, windowMs * (isSmall ? 1 : MAX_SPACING));
      if (retryAfterMs !== undefined) blockedUntilMs = clock.now() + retryAfterMs;
    },
  };
}
