import { Failure } from '../http/failure.ts';
import { budgeted } from '../wait/budgeted.ts';
import { wait } from '../wait/engine.ts';
import { ABSENT, type Observation } from '../wait/observation.ts';
import type { Reader } from '../wait/reader.ts';
import { settledTarget } from '../wait/settled-target.ts';
import { expectationFor } from './budgets.ts';
import type { CreateRequest } from './create-request.ts';
import { matchesRequest } from './create-request.ts';
import { createDeployment, listDeployments } from './deployments.ts';
import type { Deployment } from './schemas.ts';
import { type BudgetPolicy, forgivesSpentBudget } from './watch-deployments.ts';

export interface CreateOnce extends BudgetPolicy {
  order: CreateRequest;
  /** The list just before: what it has is not ours. */
  before: readonly Deployment[];
}

/** How a create call ended. */
export type Creation =
  | { kind: 'created'; deployment: Deployment }
  /** The answer was lost, and the list has one new deployment that can be ours. */
  | { kind: 'adopted'; deployment: Deployment }
  /** The answer was lost, and the list does not tell: none that is new and fits, or several. */
  | { kind: 'unclear'; candidates: readonly Deployment[]; failure: Failure };

const AMBIGUOUS: readonly string[] = ['unreachable', 'timed-out', 'unavailable', 'invalid-reply'];

/**
 * Sends one create call, ever. Where its answer is lost the list is read until it shows one new
 * deployment of the same platform, region, type and specification from the time of the call.
 * Throws the `Failure` of a call that was surely not carried out, and the reason of the deadline's
 * signal.
 */
export async function createOnce(once: CreateOnce): Promise<Creation> {
  const { emqx, order, deadline } = once;
  const fromMs = emqx.world.clock.wall();
  try {
    const request = { signal: deadline.signal, deadline };
    return { kind: 'created', deployment: await createDeployment(emqx, order, request) };
  } catch (error) {
    if (!(error instanceof Failure) || !isAmbiguous(error)) throw error;
    emqx.world.log.warning(
      `${error.message} It is not known whether the deployment was created: the create call is ` +
        'not repeated, the list is read instead.',
    );
    const called = { fromMs, toMs: emqx.world.clock.wall() };
    return await resolve(once, called, error);
  }
}

/** Whether a write may have been carried out although it failed. */
export function isAmbiguous({ kind, received }: Failure): boolean {
  return received !== 'no' && AMBIGUOUS.includes(kind);
}

/** The deployments of a list that are new, and those of them that can come from the call. */
export function candidatesIn(
  list: readonly Deployment[],
  { order, before }: Pick<CreateOnce, 'order' | 'before'>,
  called: { fromMs: number; toMs: number },
): { fitting: Deployment[]; inTime: Deployment[] } {
  const known = new Set(before.map(({ id }) => id));
  const fitting = list.filter((one) => !known.has(one.id) && matchesRequest(one, order));
  return { fitting, inTime: fitting.filter(({ createAt }) => canBeWithin(createAt, called)) };
}

const TARGET = 'the new deployment';
const ONE = 'one';
const SEVERAL = 'several';

async function resolve(
  once: CreateOnce,
  called: { fromMs: number; toMs: number },
  failure: Failure,
): Promise<Creation> {
  const { emqx, deadline } = once;
  const { windowMs } = emqx.budgets.read;
  let candidates: readonly Deployment[] = [];
  const reader: Reader<Deployment | undefined> = {
    name: emqx.name,
    targets: [TARGET],
    cadence: budgeted({
      budget: emqx.budgets.read,
      expected: expectationFor('appearance', windowMs),
      first: 'now',
      // A new deployment shows at once or hardly ever: a few looks are enough.
      keep: Math.max(0, emqx.budgets.read.left() - LOOKS),
    }),
    forgives: forgivesSpentBudget(once, `${TARGET} to appear in the list`),
    async read({ signal }) {
      const list = await listDeployments(emqx, { signal, deadline });
      const { fitting, inTime } = candidatesIn(list, once, called);
      candidates = fitting;
      return [{ target: TARGET, observation: observationOf(fitting, inTime) }];
    },
  };
  const goal = {
    until: new Map([[ONE, 0]]),
    failOn: new Map([[SEVERAL, 0]]),
    discoveryMs: expectationFor('appearance', windowMs).toMs,
    onSuperseded: 'follow' as const,
  };
  const end = await wait<Deployment | undefined>({
    world: emqx.world,
    deadline,
    readers: [reader],
    goals: new Map([[TARGET, goal]]),
    mode: { kind: 'all' },
  });
  const { verdict, last } = settledTarget(end, TARGET);
  if (verdict === 'reached' && last?.raw !== undefined) {
    return { kind: 'adopted', deployment: last.raw };
  }
  return { kind: 'unclear', candidates, failure };
}

const LOOKS = 5;

function observationOf(
  fitting: readonly Deployment[],
  inTime: readonly Deployment[],
): Observation<Deployment | undefined> {
  const [first, ...others] = inTime;
  const bare = { id: '', revision: '', evidence: [], raw: undefined };
  if (first === undefined) return { ...bare, state: fitting.length > 0 ? SEVERAL : ABSENT };
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
