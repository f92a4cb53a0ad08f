import type { Result } from '@rollout-actions/action/action-run';
import { formatDuration } from '@rollout-actions/client/time/duration';
import type { Mode } from '@rollout-actions/client/wait/mode';
import type { TargetReport } from './target-report.ts';

export interface WaitFacts {
  mode: Mode;
  /** How the wait ended, whatever became of the single targets. */
  ending: 'reached' | 'lost' | 'timed-out' | 'cancelled';
  /** Of `timeout`, ms. */
  timeoutMs: number;
}

/** At most this many targets are named in a sentence; the summary has all of them. */
const MAX_NAMED = 5;

/** How the whole wait ended. */
export function toResult(reports: readonly TargetReport[], facts: WaitFacts): Result {
  switch (facts.ending) {
    case 'reached':
      return { outcome: 'succeeded', reason: reachedSentence(reports, facts.mode) };
    case 'lost':
      return lost(reports);
    case 'timed-out': {
      const limit = formatDuration(facts.timeoutMs);
      const reason =
        `The timeout of ${limit} expired. ${leftSentence(reports)} Raise the timeout, or find ` +
        'out why it takes so long.';
      return { outcome: 'timed-out', reason };
    }
    case 'cancelled':
      return {
        outcome: 'cancelled',
        reason: `The workflow was cancelled. ${leftSentence(reports)} This step changed nothing.`,
      };
  }
}

/** The target that failed last is the one that decided the wait. */
function lost(reports: readonly TargetReport[]): Result {
  const bad = reports.filter(({ end }) => end.verdict !== undefined && end.verdict !== 'reached');
  const decisive = bad.reduce<TargetReport | undefined>(
    (last, one) => (last === undefined || one.end.elapsedMs > last.end.elapsedMs ? one : last),
    undefined,
  );
  const failing = bad.filter(({ outcome }) => outcome === decisive?.outcome);
  const others = bad.filter(({ outcome }) => outcome !== decisive?.outcome);
  const count = reports.length > 1 ? ` ${reachedCount(reports)}` : '';
  const reason = `${named([...failing, ...others])}${count}`;
  return { outcome: decisive?.outcome ?? 'failed', reason };
}

function reachedSentence(reports: readonly TargetReport[], mode: Mode): string {
  const reached = reports.filter(({ end }) => end.verdict === 'reached');
  const all = named(reached);
  if (reports.length === 1 || mode.kind === 'all') return all;
  const enough = mode.kind === 'any' ? 'one was enough' : `${mode.count} were enough`;
  return `${all} Of ${reports.length} targets ${enough}.`;
}

function leftSentence(reports: readonly TargetReport[]): string {
  const left = reports.filter(({ end }) => end.verdict !== 'reached');
  return reports.length === 1 ? named(left) : `${named(left)} ${reachedCount(reports)}`;
}

function reachedCount(reports: readonly TargetReport[]): string {
  const count = reports.filter(({ end }) => end.verdict === 'reached').length;
  return `${count} of ${reports.length} targets ${count === 1 ? 'has' : 'have'} succeeded.`;
}

function named(reports: readonly TargetReport[]): string {
  const sentences = reports.map(({ target, clause }) => `${target.name} ${ended(clause)}`);
  const more = sentences.length - MAX_NAMED;
  const shown = sentences.slice(0, MAX_NAMED).join(' ');
  return more > 0 ? `${shown} And ${more} more: see the summary.` : shown;
}

function ended(clause: string): string {
  return /[.!?…]$/.test(clause) ? clause : `${clause}.`;
}
