import type { AfterAttempt } from '../http/api.ts';
import { Failure } from '../http/failure.ts';
import type { Clock } from '../time/clock.ts';
import { formatDuration } from '../time/duration.ts';
import { type Budget, type BudgetRule, createBudget } from '../wait/budget.ts';
import type { Expectation } from '../wait/budgeted.ts';

type Rate = Omit<BudgetRule, 'share'>;

/** The budgets of one key, as the user gives them. */
export interface BudgetRules {
  /** Lists and single reads together: whether they count as one is not documented. */
  read: Rate;
  /** Of starts, and as many of stops. */
  write: Rate;
  create: Rate;
  /** How many jobs share the reads of the key within one window. */
  share: number;
}

/** What this process has spent of the budgets of one key. */
export interface Budgets {
  read: Budget;
  start: Budget;
  stop: Budget;
  create: Budget;
}

/**
 * The reads are shared out. Writes are not: five for eight jobs would be none for each, and which
 * of the jobs has to write turns out only when it has read.
 */
export function createBudgets(clock: Clock, { read, write, create, share }: BudgetRules): Budgets {
  return {
    read: createBudget(clock, { ...read, share }),
    start: createBudget(clock, { ...write, share: 1 }),
    stop: createBudget(clock, { ...write, share: 1 }),
    create: createBudget(clock, { ...create, share: 1 }),
  };
}

/** What is left of one budget, for people. */
export interface QuotaEntry {
  /** Of the key. */
  limit: number;
  /** Of our own part, after what this process has sent. */
  left: number;
  windowSeconds: number;
  /** When the next request may go, ISO 8601; null for now. */
  opensAt: string | null;
}

export type Quota = Record<'read' | 'write' | 'create', QuotaEntry>;

/** The three budgets; `write` is the one of start and stop of which less is left. */
export function quotaOf(clock: Clock, { read, start, stop, create }: Budgets): Quota {
  return {
    read: entryOf(clock, read),
    write: entryOf(clock, stop.left() < start.left() ? stop : start),
    create: entryOf(clock, create),
  };
}

function entryOf(clock: Clock, budget: Budget): QuotaEntry {
  const opensInMs = budget.opensInMs();
  return {
    limit: budget.limit,
    left: budget.left(),
    windowSeconds: budget.windowMs / 1_000,
    opensAt: opensInMs > 0 ? new Date(clock.wall() + opensInMs).toISOString() : null,
  };
}

/** What is waited for, which says when it may be expected. */
export type Pace = 'operation' | 'creation' | 'settling' | 'appearance';

// In parts of the budget's window, which is an hour everywhere: so a platform whose clock runs
// faster, budgets included, is read as much faster. A start takes minutes, a creation up to half an
// hour (the vendor's own tool allows that much); what goes on already may end at any moment.
const EXPECTED: Readonly<Record<Pace, Expectation>> = {
  operation: { fromMs: 1 / 360, toMs: 1 / 6 },
  creation: { fromMs: 1 / 60, toMs: 1 / 2 },
  settling: { fromMs: 0, toMs: 1 / 6 },
  appearance: { fromMs: 0, toMs: 1 / 30 },
};

/** When the change may be expected, for a budget with that window. */
export function expectationFor(pace: Pace, windowMs: number): Expectation {
  const { fromMs, toMs } = EXPECTED[pace];
  return { fromMs: fromMs * windowMs, toMs: toMs * windowMs };
}

/**
 * Takes one request from a budget before it is sent; each attempt counts, whatever becomes of it.
 * Throws a `Failure` (`throttled`, not sent) where nothing is left, with the time until it opens.
 */
export function spendAttempt(budget: Budget, resource: string): AfterAttempt {
  requireRoom(budget, { resource, requests: 1 });
  const spending = budget.spend();
  return (error) => {
    spending.answered();
    if (error instanceof Failure && error.status === 429) budget.refused(error.retryAfterMs);
  };
}

/**
 * Throws a `Failure` (`throttled`, not sent) where the budget does not let so many requests
 * through now.
 */
export function requireRoom(
  budget: Budget,
  { resource, requests }: { resource: string; requests: number },
): void {
  const opensInMs = budget.opensInMs(requests);
  if (opensInMs === 0) return;
  const window = formatDuration(budget.windowMs);
  const shared = budget.share === 1 ? '' : ` (a share of ${budget.limit} for ${budget.share} jobs)`;
  throw new Failure({
    kind: 'throttled',
    resource,
    what:
      `the budget of ${budget.part} such requests in ${window}${shared} is spent, it opens ` +
      `in ${formatDuration(opensInMs)}`,
    next:
      'Allow more time, let fewer jobs share the key, or wait for several deployments in one ' +
      'step',
    received: 'no',
    retryAfterMs: opensInMs,
    final: true,
  });
}
