import type { Result } from '@rollout-actions/action/action-run';
import type { CleanupTrigger } from '@rollout-actions/action/cleanup';
import { sentence } from '@rollout-actions/client/http/redaction/sanitize-line';
import type { Mode } from '@rollout-actions/client/wait/mode';
import type { TargetReport } from './target-report.ts';

export interface WaitFacts {
  mode: Mode;
  /** Whether the wait as a whole succeeded, whatever became of the single targets. */
  isReached: boolean;
}

/** At most this many targets are named in a sentence; the summary has all of them. */
const MAX_NAMED = 5;

/** How the whole wait ended, where it was not interrupted. */
export function toResult(reports: readonly TargetReport[], facts: WaitFacts): Result {
  if (!facts.isReached) return lost(reports);
  return { outcome: 'succeeded', reason: reachedSentence(reports, facts.mode) };
}

/** What a timeout or a cancel leaves open, and what to do now. */
export function leftSentence(reports: readonly TargetReport[], trigger: CleanupTrigger): string {
  const left = reports.filter(({ end }) => end.verdict !== 'reached');
  const count = reports.length === 1 ? '' : ` ${reachedCount(reports)}`;
  const next =
    trigger === 'on-timeout'
      ? 'Raise the timeout, or find out why it takes so long.'
      : 'This step changed nothing.';
  return `${named(left)}${count} ${next}`;
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

function reachedCount(reports: readonly TargetReport[]): string {
  const count = reports.filter(({ end }) => end.verdict === 'reached').length;
  return `${count} of ${reports.length} targets ${count === 1 ? 'has' : 'have'} succeeded.`;
}

function named(reports: readonly TargetReport[]): string {
  const sentences = reports.map(({ target, clause }) => `${target.name} ${sentence(clause)}`);
  const more = sentences.length - MAX_NAMED;
  const shown = sentences.slice(0, MAX_NAMED).join(' ');
  return more > 0 ? `${shown} And ${more} more: see the summary.` : shown;
}
