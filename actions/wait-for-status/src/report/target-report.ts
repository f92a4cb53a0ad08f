import { type Outcome, outcomeOf } from '@rollout-actions/action/outcome';
import { formatDuration } from '@rollout-actions/client/time/duration';
import type { Observation } from '@rollout-actions/client/wait/observation';
import type { TargetEnd } from '@rollout-actions/client/wait/types';
import type { Explanation, Metadata } from '../providers/provider.ts';
import type { Target } from '../targets/target.ts';

/** How a target ended, with everything there is to say about it. */
export interface TargetReport {
  target: Target;
  end: TargetEnd<Metadata>;
  /** Null where the wait ended before this target did. */
  outcome: Outcome | null;
  /** A clause that continues after the target's name. */
  clause: string;
  supersededBy: string | undefined;
  /** ms since the wait began until it was settled, or until the end. */
  elapsedMs: number;
}

export interface ReportFacts {
  /** How the whole wait was interrupted, if it was. */
  interrupted: 'timed-out' | 'cancelled' | undefined;
  /** ms that the whole wait took. */
  tookMs: number;
  /** ms until the end of `timeout`. */
  remainingMs: number;
  discoveryMs: number;
  explanation: Explanation;
  /** Whether the target was in this bad state when the wait began, and never left it. */
  isStale: boolean;
}

/** Says how one target ended. */
export function reportOf(
  target: Target,
  end: TargetEnd<Metadata>,
  facts: ReportFacts,
): TargetReport {
  const { explanation, interrupted } = facts;
  const { failure, verdict } = end;
  const elapsedMs = verdict === undefined ? facts.tookMs : end.elapsedMs;
  const base = { target, end, elapsedMs, supersededBy: supersederOf(end, explanation) };
  if (failure !== undefined) {
    const outcome = outcomeOf(failure, facts.remainingMs);
    return { ...base, outcome, clause: `could not be read: ${failure.message}` };
  }
  switch (verdict) {
    case undefined:
      return { ...base, outcome: interrupted ?? null, clause: describeState(end) };
    case 'reached':
      return { ...base, outcome: 'succeeded', clause: `is ${stateOf(end)}` };
    case 'failed':
      return {
        ...base,
        outcome: explanation.outcome ?? 'failed',
        clause: failedClause(end, facts),
      };
    case 'superseded':
      return { ...base, outcome: 'superseded', clause: supersededClause(end, base.supersededBy) };
    case 'never-appeared':
      return { ...base, outcome: 'not-found', clause: absentClause(end, facts) };
  }
}

function supersederOf(end: TargetEnd<Metadata>, explanation: Explanation): string | undefined {
  if (end.verdict === 'superseded') return end.last?.id || undefined;
  return explanation.supersededBy;
}

function stateOf({ last }: TargetEnd<Metadata>): string {
  return last === undefined ? 'absent' : stateText(last);
}

function describeState(end: TargetEnd<Metadata>): string {
  if (end.last === undefined) return 'was not found yet';
  const hint = end.last.state === 'promotable' ? ', and nobody promoted it' : '';
  return `was still ${stateOf(end)}${hint}`;
}

function failedClause(end: TargetEnd<Metadata>, { explanation, isStale }: ReportFacts): string {
  const why = explanation.clause === undefined ? '' : `: ${explanation.clause}`;
  const by = explanation.supersededBy === undefined ? '' : ` (by ${explanation.supersededBy})`;
  const stale = isStale
    ? ', as it was when the wait began (on-stale-failure: wait ignores that)'
    : '';
  return `is ${stateOf(end)}${why}${by}${stale}`;
}

function supersededClause(end: TargetEnd<Metadata>, by: string | undefined): string {
  const newer = by === undefined ? 'a newer one' : `a newer one (${by})`;
  return `was superseded by ${newer}, which is ${stateOf(end)}`;
}

function absentClause({ last }: TargetEnd<Metadata>, facts: ReportFacts): string {
  if (last !== undefined && last.id !== '') return `no longer exists; it was ${stateText(last)}`;
  const why = facts.explanation.clause === undefined ? '' : `: ${facts.explanation.clause}`;
  const limit = formatDuration(facts.discoveryMs);
  if (facts.discoveryMs === 0) return `does not exist${why}`;
  return `did not appear within ${limit} (discovery-timeout)${why}`;
}

/** `running (web 1/2 canaries healthy)`. */
export function stateText({ state, detail, raw }: Observation<Metadata>): string {
  const more = detail || raw.why || '';
  return more === '' ? state : `${state} (${more})`;
}
