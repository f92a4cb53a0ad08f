import type { Instant } from '../../go/instant.ts';
import { findGroup } from '../../jobspec/canonical.ts';
import type { ReschedulePolicy } from '../../jobspec/job.ts';
import type { Allocation } from '../../store/records.ts';

/** Replacing at most this much early counts as now, ns. */
const windowNs = 1_000_000_000n;

function policyOf(allocation: Allocation): ReschedulePolicy | undefined {
  return findGroup(allocation.Job, allocation.TaskGroup)?.ReschedulePolicy ?? undefined;
}

/** When it ended: the last end among its tasks, or its last change. */
function endedAt(allocation: Allocation): Instant {
  const ends = Object.values(allocation.TaskStates ?? {}).map(({ FinishedAt }) => FinishedAt ?? 0n);
  const last = ends.reduce((left, right) => (left > right ? left : right), 0n);
  return last === 0n ? allocation.ModifyTime : last;
}

function attemptsWithin(allocation: Allocation, policy: ReschedulePolicy, until: Instant): number {
  const from = until - BigInt(policy.Interval);
  return allocation.RescheduleEvents.filter(({ RescheduleTime }) => RescheduleTime > from).length;
}

/** Whether the group's policy still has an attempt for this allocation. */
export function attemptsLeft(allocation: Allocation, at: Instant): boolean {
  const policy = policyOf(allocation);
  if (policy === undefined) return false;
  if (policy.Unlimited) return true;
  if (policy.Attempts === 0) return false;
  return attemptsWithin(allocation, policy, at) < policy.Attempts;
}

function fibonacci(base: number, step: number): number {
  let [previous, current] = [base, base];
  for (let count = 1; count < step; count += 1) [previous, current] = [current, previous + current];
  return current;
}

/** How long the next replacement waits after the end, ns. */
export function rescheduleDelay(allocation: Allocation): number {
  const policy = policyOf(allocation);
  if (policy === undefined) return 0;
  const before = allocation.RescheduleEvents.length;
  const grown =
    policy.DelayFunction === 'exponential'
      ? policy.Delay * 2 ** before
      : policy.DelayFunction === 'fibonacci'
        ? fibonacci(policy.Delay, before + 1)
        : policy.Delay;
  return policy.MaxDelay > 0 ? Math.min(grown, policy.MaxDelay) : grown;
}

export type RescheduleVerdict =
  | { when: 'never' }
  | { when: 'now' }
  | { when: 'later'; at: Instant };

/** Whether a failed allocation is to be replaced, and when. */
export function rescheduleVerdict(
  allocation: Allocation,
  evaluationId: string,
  now: Instant,
): RescheduleVerdict {
  if (allocation.ClientStatus !== 'failed' || allocation.DesiredStatus !== 'run') {
    return { when: 'never' };
  }
  if (!attemptsLeft(allocation, endedAt(allocation))) return { when: 'never' };
  const at = endedAt(allocation) + BigInt(Math.round(rescheduleDelay(allocation)));
  const due = allocation.FollowupEvalID === evaluationId || at - now <= windowNs;
  if (due) return { when: 'now' };
  return allocation.FollowupEvalID === '' ? { when: 'later', at } : { when: 'never' };
}
