import type { Failure } from '../http/failure.ts';
import { sentence } from '../http/redaction/sanitize-line.ts';
import type { Deadline } from '../time/deadline.ts';
import { formatDuration } from '../time/duration.ts';
import type { Budget } from '../wait/budget.ts';
import { budgeted } from '../wait/budgeted.ts';
import type { Observation } from '../wait/observation.ts';
import type { Reader } from '../wait/reader.ts';
import type { Pace } from './budgets.ts';
import { expectationFor, requireRoom } from './budgets.ts';
import type { Emqx } from './connection.ts';
import { deploymentsQuery } from './deployments.ts';
import type { Deployment } from './schemas.ts';

/** The state of a deployment that the list does not have (any more). */
export const GONE = 'gone';

/** What a wait does when a budget is spent: wait until it opens, if that is in time, or fail. */
export type OnQuota = 'wait' | 'fail';

/** How a wait for EMQX goes about its budget. */
export interface BudgetPolicy {
  emqx: Emqx;
  deadline: Deadline;
  onQuota: OnQuota;
  /** Called for each read that failed, whether or not the wait goes on. */
  onUnread?: (failure: Failure) => void;
}

export interface DeploymentsWatch extends BudgetPolicy {
  /** Target of the wait to deployment id; one list answers for all where there are several. */
  targets: ReadonlyMap<string, string>;
  pace: Pace;
  /** Whether the first read goes at once or where it is planned. */
  first: 'now' | 'planned';
  /** Reads kept for what comes after this wait. */
  keep?: number;
  /**
   * What is known of the deployments. One that was `read` before exists, so that a reply of another
   * shape passes (a page of a proxy); one that was `created` just now may be missing for a while.
   */
  known?: 'read' | 'created';
}

/** Reads the status of deployments within the budget of the key. Unknown words stay as they are. */
export function watchDeployments(watch: DeploymentsWatch): Reader<Deployment> {
  const { emqx, targets, pace, first, keep = 0, known } = watch;
  const what = [...targets.keys()].join(', ');
  const budget = emqx.budgets.read;
  const query = deploymentsQuery(emqx, [...new Set(targets.values())]);
  const expected = expectationFor(pace, budget.windowMs);
  return {
    name: emqx.name,
    targets: [...targets.keys()],
    cadence: budgeted({ budget, expected, first, cost: query.cost, keep }),
    forgives: known === undefined ? forgivesSpentBudget(watch, what) : forgivesReads(watch, what),
    async read({ signal }) {
      // Half a read would spend requests and show nothing.
      requireRoom(budget, { resource: emqx.name, requests: query.cost() });
      const seen = await query.read({ signal, retry: 'never' });
      const byId = new Map(seen.map((deployment) => [deployment.id, deployment]));
      return [...targets].map(([target, id]) => ({
        target,
        observation: observationOf(byId.get(id), id),
      }));
    },
  };
}

/**
 * A refusal for the budget does not end a wait that may outlast it: it is logged, with what it
 * is for, and the cadence places the next read. `what` is waited for.
 */
export function forgivesSpentBudget(
  policy: BudgetPolicy,
  what: string,
): (failure: Failure) => boolean {
  const { emqx, deadline, onQuota } = policy;
  return (failure) => {
    policy.onUnread?.(failure);
    if (failure.kind !== 'throttled' || onQuota === 'fail') return false;
    if ((failure.retryAfterMs ?? 0) > deadline.remainingMs()) return false;
    const nextMs = pauseMs(emqx.budgets.read, deadline);
    emqx.world.log.info(
      `${sentence(failure.what)} Waiting for ${what}: the next read goes in about ` +
        `${formatDuration(nextMs)}, ${formatDuration(deadline.remainingMs())} are left.`,
    );
    return true;
  };
}

/**
 * The same, and whatever else passes where it is known that there is something to read: a reply of
 * another shape, and for a while a deployment that is missing although it was created.
 */
export function forgivesReads(
  policy: BudgetPolicy & Pick<DeploymentsWatch, 'known'>,
  what: string,
): (failure: Failure) => boolean {
  const { emqx, known } = policy;
  const forgivesBudget = forgivesSpentBudget(policy, what);
  const appearsByMs =
    emqx.world.clock.now() + expectationFor('appearance', emqx.budgets.read.windowMs).toMs;
  return (failure) => {
    if (forgivesBudget(failure)) return true;
    const isMissing = failure.kind === 'not-found' && known === 'created';
    const isPassing =
      failure.kind === 'invalid-reply' || (isMissing && emqx.world.clock.now() < appearsByMs);
    if (isPassing)
      emqx.world.log.info(`${sentence(failure.what)} ${capital(what)} is read again later.`);
    return isPassing;
  };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function pauseMs(budget: Budget, deadline: Deadline): number {
  return Math.min(Math.max(budget.opensInMs(), budget.restMs()), deadline.remainingMs());
}

function observationOf(deployment: Deployment | undefined, id: string): Observation<Deployment> {
  const raw = deployment ?? NOBODY;
  const state = deployment?.status ?? GONE;
  return { state, id, revision: '', evidence: [], raw: { ...raw, id, status: state } };
}

const NOBODY: Deployment = {
  id: '',
  status: GONE,
  name: '',
  type: '',
  platform: '',
  region: '',
  connections: undefined,
  tps: undefined,
  createAt: '',
  project: undefined,
  version: undefined,
  ports: {},
};
