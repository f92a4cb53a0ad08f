import type { RequestOptions } from '../http/request-options.ts';
import { budgeted } from '../wait/budgeted.ts';
import { wait } from '../wait/engine.ts';
import type { Observation } from '../wait/observation.ts';
import type { Reader } from '../wait/reader.ts';
import { settledTarget } from '../wait/settled-target.ts';
import { expectationFor } from './budgets.ts';
import { type BudgetPolicy, forgivesSpentBudget } from './watch-deployments.ts';

export interface SingleRead<T> extends BudgetPolicy {
  /** What is read, for messages. */
  what: string;
  read(request: RequestOptions): Promise<T>;
  /** Not before so many ms from now. */
  afterMs?: number;
}

const SEEN = 'seen';

/**
 * One read at once, or as soon as the budget lets it through. Throws the `Failure` of the read and
 * the reason of the deadline's signal.
 */
export async function readOnce<T>(singleRead: SingleRead<T>): Promise<T> {
  const { emqx, deadline, what, afterMs = 0 } = singleRead;
  const budget = emqx.budgets.read;
  const expected = expectationFor('appearance', budget.windowMs);
  const within = budgeted({ budget, expected, first: 'now' });
  const reader: Reader<T> = {
    name: emqx.name,
    targets: [what],
    cadence: (moment) => {
      const step = within(moment);
      return { ...step, delayMs: Math.max(step.delayMs, afterMs - moment.elapsedMs) };
    },
    forgives: forgivesSpentBudget(singleRead, what),
    async read({ signal }) {
      const raw = await singleRead.read({ signal, deadline, retry: 'never' });
      return [{ target: what, observation: { ...FOUND, raw } }];
    },
  };
  const goal = {
    until: new Map([[SEEN, 0]]),
    failOn: new Map<string, number>(),
    discoveryMs: Number.POSITIVE_INFINITY,
    onSuperseded: 'follow' as const,
  };
  const goals = new Map([[what, goal]]);
  const mode = { kind: 'all' } as const;
  const end = await wait<T>({ world: emqx.world, deadline, readers: [reader], goals, mode });
  const { last } = settledTarget(end, what);
  if (last === undefined) throw new RangeError(`${what} was settled without having been read`);
  return last.raw;
}

const FOUND: Observation = { state: SEEN, id: '', revision: '', evidence: [], raw: undefined };
