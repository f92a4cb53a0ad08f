import type { ActionRun } from '@rollout-actions/action/action-run';
import { formatDuration } from '@rollout-actions/client/time/duration';
import type { TimelineEntry } from './progress.ts';
import { stateText, type TargetReport } from './target-report.ts';

/** Writes all targets, the evidence of those that failed, and the timeline to log and summary. */
export function writeSummary(
  reports: readonly TargetReport[],
  timeline: readonly TimelineEntry[],
  { log, summary }: ActionRun,
): void {
  const rows = reports.map(({ target, end, outcome, elapsedMs }) => [
    target.name,
    end.last === undefined ? 'absent' : stateText(end.last),
    outcome ?? '-',
    formatDuration(elapsedMs),
  ]);
  const columns = ['target', 'state', 'outcome', 'after'];
  summary.add({ heading: 'Targets', table: { columns, rows } });
  if (reports.length > 1)
    log.group(
      'All targets at the end',
      rows.map((row) => row.join('  ')),
    );
  for (const { target, end } of reports) showEvidence(target.name, end, { log, summary });
  if (timeline.length === 0) return;
  const entries = timeline.map(({ target, state, elapsedMs }) => [
    formatDuration(elapsedMs),
    target,
    state,
  ]);
  summary.add({
    heading: 'Timeline',
    table: { columns: ['after', 'target', 'state'], rows: entries },
  });
}

function showEvidence(
  name: string,
  { verdict, last }: TargetReport['end'],
  { log, summary }: Pick<ActionRun, 'log' | 'summary'>,
): void {
  const evidence = (last?.evidence ?? []).filter((line) => line !== '');
  if (verdict === 'reached' || verdict === undefined || evidence.length < 2) return;
  log.group(`Why ${name} did not succeed`, evidence);
  summary.add({ heading: `Why ${name} did not succeed`, code: { text: evidence.join('\n') } });
}
