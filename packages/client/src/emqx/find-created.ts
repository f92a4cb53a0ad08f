import type { Failure } from '../http/failure.ts';
import type { Budget } from '../wait/budget.ts';
import type { Cadence } from '../wait/cadence.ts';
import { wait } from '../wait/engine.ts';
import { ABSENT, type Observation } from '../wait/observation.ts';
import type { Reader } from '../wait/reader.ts';
import { expectationFor } from './budgets.ts';
import { type CreateRequest, matchesRequest } from './create-request.ts';
import { listDeployments } from './deployments.ts';
import type { Deployment } from './schemas.ts';
import { type BudgetPolicy, forgivesReads } from './watch-deployments.ts';

/** A create call whose answer is missing: what it asked for, and what identifies its deployment. */
export interface LostCreate {
  wanted: CreateRequest;
  /** Deployments of the list just before: none of them is ours. */
  before: readonly Pick<Deployment, 'id'>[];
  /** When it was sent and when it ended, ms since the epoch. */
  called: { fromMs: number; toMs: number };
}

export interface CreatedSearch extends LostCreate, BudgetPolicy {
  /** How long the list may take to show it, ms; two minutes of an hour's window without. */
  withinMs?: number;
}

/** What the list shows of a lost create call. */
export interface CreatedFinding {
  /** The one new deployment that can be its result. */
  found?: Deployment;
  /** All that are new and of the same kind. */
  candidates: readonly Deployment[];
  /** Why the list could not be read, where it could not. */
  unread?: Failure;
}

/** The deployments of a list that are new and fit, and those of them that can come from the call. */
export function candidatesIn(
  list: readonly Deployment[],
  { wanted, before, called }: LostCreate,
): { fitting: Deployment[]; likely: Deployment[] } {
  const known = new Set(before.map(({ id }) => id));
  const fitting = list.filter((one) => !known.has(one.id) && matchesRequest(one, wanted));
  const likely = fitting.filter(
    (one) => canBeNamed(one, wanted) && canBeWithin(one.createAt, called),
  );
  return { fitting, likely };
}

/** The platform names a deployment as it was asked to, or by its id; anything else is another's. */
function canBeNamed({ id, name }: Deployment, wanted: CreateRequest): boolean {
  return name === '' || name === `deployment-${id}` || name === wanted.name;
}

const TARGET = 'the new deployment';
const ONE = 'one';
const SEVERAL = 'several';
// A new deployment shows at once or hardly ever: a few reads are enough.
const READS = 4;
// In parts of the budget's window: the last read goes 2 s of an hour before the deadline.
const BEFORE_DEADLINE = 1 / 1_800;

/**
 * Reads the list until it shows what came of a create call whose answer was lost. Throws the reason
 * of the deadline's signal.
 */
export async function findCreated(search: CreatedSearch): Promise<CreatedFinding> {
  const { emqx, deadline } = search;
  const { windowMs } = emqx.budgets.read;
  const { withinMs = expectationFor('appearance', windowMs).toMs } = search;
  let candidates: readonly Deployment[] = [];
  const reader: Reader<Deployment | undefined> = {
    name: emqx.name,
    targets: [TARGET],
    cadence: searching(emqx.budgets.read, withinMs),
    forgives: forgivesReads(search, `${TARGET} to appear in the list`),
    async read({ signal }) {
      const list = await listDeployments(emqx, { signal, deadline, retry: 'never' });
      const { fitting, likely } = candidatesIn(list, search);
      candidates = fitting;
      return [{ target: TARGET, observation: observationOf(likely) }];
    },
  };
  const goal = {
    until: new Map([[ONE, 0]]),
    failOn: new Map([[SEVERAL, 0]]),
    discoveryMs: withinMs,
    onSuperseded: 'follow' as const,
  };
  const end = await wait<Deployment | undefined>({
    world: emqx.world,
    deadline,
    readers: [reader],
    goals: new Map([[TARGET, goal]]),
    mode: { kind: 'all' },
  });
  if (end.verdict === 'interrupted') throw end.interruption;
  const { verdict, last, failure: unread } = end.targets.get(TARGET) ?? {};
  const found = verdict === 'reached' ? last?.raw : undefined;
  return { candidates, ...(found && { found }), ...(unread && { unread }) };
}

/**
 * A few reads within the time in which a new deployment shows, of which the first goes at once, and
 * none of the half of the budget that following it takes. A list that cannot be read by then is
 * asked for ever more seldom, until the deadline.
 */
function searching(budget: Budget, withinMs: number): Cadence {
  const reads = Math.max(1, Math.min(READS, Math.floor(budget.left() / 2)));
  let hasAsked = false;
  return ({ elapsedMs, remainingMs }) => {
    const opensInMs = budget.opensInMs();
    const isFirst = !hasAsked;
    hasAsked = true;
    const spacingMs = isFirst ? 0 : Math.max(withinMs / reads, elapsedMs / 2);
    const delayMs = Math.max(spacingMs, opensInMs, budget.restMs());
    const lastMs = remainingMs - budget.windowMs * BEFORE_DEADLINE;
    // The read itself says that the budget does not open in time.
    if (opensInMs > remainingMs) return { delayMs: 0, holdMs: 0 };
    return { delayMs: lastMs > 0 ? Math.min(delayMs, lastMs) : remainingMs + 1, holdMs: 0 };
  };
}

function observationOf(likely: readonly Deployment[]): Observation<Deployment | undefined> {
  const [first, ...others] = likely;
  const bare = { id: '', revision: '', evidence: [], raw: undefined };
  if (first === undefined) return { ...bare, state: ABSENT };
  if (others.length > 0) return { ...bare, state: SEVERAL };
  return { ...bare, state: ONE, id: first.id, raw: first };
}

const MINUTE_MS = 60_000;
/** All zones are whole quarters of an hour from UTC, from -12:00 to +14:00. */
const ZONE_STEP_MS = 15 * MINUTE_MS;
const WESTMOST_MS = -12 * 60 * MINUTE_MS;
const EASTMOST_MS = 14 * 60 * MINUTE_MS;
// The time has no seconds, and the clocks of runner and platform may differ.
const BEFORE_MS = 2 * MINUTE_MS;
const AFTER_MS = MINUTE_MS;

const FORM = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2})/;

/**
 * Whether `createAt` (`YYYY-MM-DD HH:MM`, of a zone that nobody states) can lie between two
 * moments, ms since the epoch. A text that cannot be read can.
 */
export function canBeWithin(createAt: string, from: { fromMs: number; toMs: number }): boolean {
  const match = FORM.exec(createAt);
  if (match === null) return true;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = match.slice(1).map(Number);
  const asIfUtcMs = Date.UTC(year, month - 1, day, hour, minute);
  const minMs = Math.max(WESTMOST_MS, asIfUtcMs - from.toMs - AFTER_MS);
  const maxMs = Math.min(EASTMOST_MS, asIfUtcMs - from.fromMs + BEFORE_MS);
  return Math.ceil(minMs / ZONE_STEP_MS) * ZONE_STEP_MS <= maxMs;
}
