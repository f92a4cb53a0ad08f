import { type Outcome, outcomeOf } from '@rollout-actions/action/outcome';
import { formatDuration } from '@rollout-actions/client/time/duration';
import type { TargetEnd } from '@rollout-actions/client/wait/engine';
import { stateText } from './progress.ts';
import type { Explanation, Seen } from './sources/source.ts';
import type { Target } from './targets/target.ts';

/** Where a target stood at the end, with everything there is to say about it. */
export interface TargetReport {
  target: Target;
  end: TargetEnd<Seen>;
  /** Null where the wait was over before it was settled. */
  outcome: Outcome | null;
  /** Half a sentence about it. */
  words: string;
  supersededBy: string | undefined;
  /** ms since the wait began until it was settled, or until the end. */
  elapsedMs: number;
}

export interface ReportFacts {
  /** How the whole wait was broken off, if it was. */
  interrupted: 'timed-out' | 'cancelled' | undefined;
  /** ms that the whole wait took. */
  tookMs: number;
  /** ms until the end of `timeout`. */
  remainingMs: number;
  discoveryMs: number;
  explanation: Explanation;
  /** Whether a bad state stood when the wait began, and has not changed since. */
  isStale: boolean;
}

/** Says how one target ended. */
export function reportOf(target: Target, end: TargetEnd<Seen>, facts: ReportFacts): TargetReport {
  const { explanation, interrupted } = facts;
  const { failure, verdict } = end;
  const elapsedMs = verdict === undefined ? facts.tookMs : end.elapsedMs;
  const base = { target, end, elapsedMs, supersededBy: supersederOf(end, explanation) };
  if (failure !== undefined) {
    const outcome = outcomeOf(failure, facts.remainingMs);
    return { ...base, outcome, words: `could not be read: ${failure.message}` };
  }
  switch (verdict) {
    case undefined:
      return { ...base, outcome: interrupted ?? null, words: standing(end) };
    case 'reached':
      return { ...base, outcome: 'succeeded', words: `is ${stateOf(end)}` };
    case 'failed':
      return { ...base, outcome: explanation.outcome ?? 'failed', words: failedWords(end, facts) };
    case 'superseded':
      return { ...base, outcome: 'superseded', words: supersededWords(end, base.supersededBy) };
    case 'never-appeared':
      return { ...base, outcome: 'not-found', words: absentWords(end, facts) };
  }
}

function supersederOf(end: TargetEnd<Seen>, explanation: Explanation): string | undefined {
  if (end.verdict === 'superseded') return end.last?.id || undefined;
  return explanation.supersededBy;
}

function stateOf({ last }: TargetEnd<Seen>): string {
  return last === undefined ? 'not there' : stateText(last);
}

function standing(end: TargetEnd<Seen>): string {
  if (end.last === undefined) return 'was not seen yet';
  const hint = end.last.state === 'promotable' ? ', and nobody has promoted it' : '';
  return `was still ${stateOf(end)}${hint}`;
}

function failedWords(end: TargetEnd<Seen>, { explanation, isStale }: ReportFacts): string {
  const why = explanation.words === undefined ? '' : `: ${explanation.words}`;
  const by = explanation.supersededBy === undefined ? '' : ` (by ${explanation.supersededBy})`;
  const stale = isStale
    ? ', as it was when the wait began (on-stale-failure: wait lets that pass)'
    : '';
  return `is ${stateOf(end)}${why}${by}${stale}`;
}

function supersededWords(end: TargetEnd<Seen>, by: string | undefined): string {
  const newer = by === undefined ? 'a newer one' : `a newer one (${by})`;
  return `was superseded by ${newer}, which is ${stateOf(end)}`;
}

function absentWords({ last }: TargetEnd<Seen>, facts: ReportFacts): string {
  if (last !== undefined) return `is not there any more; it was ${stateText(last)}`;
  const why = facts.explanation.words === undefined ? '' : `: ${facts.explanation.words}`;
  const limit = formatDuration(facts.discoveryMs);
  if (facts.discoveryMs === 0) return `is not there${why}`;
  return `did not appear within ${limit} (discovery-timeout)${why}`;
}
