import { Failure } from '../http/failure.ts';
import { budgeted } from '../wait/budgeted.ts';
import { wait } from '../wait/engine.ts';
import { ABSENT, type Observation } from '../wait/observation.ts';
import type { Reader } from '../wait/reader.ts';
import { expectationFor } from './budgets.ts';
import type { Emqx } from './connection.ts';
import type { CreateRequest } from './create-request.ts';
import { matchesRequest } from './create-request.ts';
import { createDeployment, listDeployments } from './deployments.ts';
import type { Deployment } from './schemas.ts';
import { type BudgetPolicy, forgivesSpentBudget } from './watch-deployments.ts';

export interface CreateOnce extends BudgetPolicy {
  wanted: CreateRequest;
  /** The list just before: what it has is not ours. */
  before: readonly Pick<Deployment, 'id'>[];
  /** Called when the call leaves: from then on it may have been carried out. */
  onSend?: () => void;
}

/** How a create call ended. */
export type Creation =
  | { kind: 'created'; deployment: Deployment }
  /** The answer was lost, and the list has one new deployment that can be ours. */
  | { kind: 'adopted'; deployment: Deployment }
  /** The answer was lost, and the list does not tell: none that is new and fits, or several. */
  | {
      kind: 'unclear';
      candidates: readonly Deployment[];
      failure: Failure;
      /** Why the list could not be read afterwards, where it could not. */
      unread?: Failure;
    };

const AMBIGUOUS: readonly string[] = ['unreachable', 'timed-out', 'unavailable', 'invalid-reply'];

/**
 * Sends one create call, ever. Where its answer is lost the list is read until it shows one new
 * deployment of the same platform, region, type and specification from the time of the call.
 * Throws the `Failure` of a call that was surely not carried out, and the reason of the deadline's
 * signal.
 */
export async function createOnce(once: CreateOnce): Promise<Creation> {
  const { emqx, wanted, before, deadline, onSend } = once;
  const fromMs = emqx.world.clock.wall();
  try {
    const request = { signal: deadline.signal, deadline, ...(onSend && { onSend }) };
    const deployment = await createDeployment(emqx, wanted, request);
    if (before.some(({ id }) => id === deployment.id)) throw aboutAnOldOne(emqx, deployment.id);
    return { kind: 'created', deployment };
  } catch (error) {
    if (!(error instanceof Failure) || !isAmbiguous(error)) throw error;
    emqx.world.log.warning(
      `${error.message} The create call may have been carried out. It is not repeated; the list ` +
        'shows what came of it.',
    );
    const called = { fromMs, toMs: emqx.world.clock.wall() };
    return await resolve(once, called, error);
  }
}

function aboutAnOldOne(emqx: Emqx, id: string): Failure {
  return new Failure({
    kind: 'invalid-reply',
    resource: `a new deployment of ${emqx.name}`,
    what: `${emqx.name} answered with deployment ${id}, which existed before`,
    next: 'Check the console for a new deployment',
    received: 'yes',
  });
}

/** Whether a write may have been carried out although it failed. */
export function isAmbiguous({ kind, received }: Failure): boolean {
  return received !== 'no' && AMBIGUOUS.includes(kind);
}

/** The deployments of a list that are new, and those of them that can come from the call. */
export function candidatesIn(
  list: readonly Deployment[],
  { wanted, before }: Pick<CreateOnce, 'wanted' | 'before'>,
  called: { fromMs: number; toMs: number },
): { fitting: Deployment[]; inTime: Deployment[] } {
  const known = new Set(before.map(({ id }) => id));
  const fitting = list.filter((one) => !known.has(one.id) && matchesRequest(one, wanted));
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
      // A new deployment shows at once or hardly ever: a few reads are enough.
      keep: Math.max(0, emqx.budgets.read.left() - READS),
    }),
    forgives: forgivesSpentBudget(once, `${TARGET} to appear in the list`),
    async read({ signal }) {
      const list = await listDeployments(emqx, { signal, deadline, retry: 'never' });
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
  if (end.verdict === 'interrupted') throw end.interruption;
  const target = end.targets.get(TARGET);
  if (target?.verdict === 'reached' && target.last?.raw !== undefined) {
    return { kind: 'adopted', deployment: target.last.raw };
  }
  const unread = target?.failure;
  return { kind: 'unclear', candidates, failure, ...(unread && { unread }) };
}

const READS = 5;

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
