import type { ActionRun } from '@rollout-actions/action/action-run';
import { formatDuration } from '@rollout-actions/client/time/duration';
import { type Moment, stateText } from './progress.ts';
import type { TargetReport } from './verdicts.ts';

/** Sets the outputs about all targets; complete also where the wait failed. */
export function setOutputs(reports: readonly TargetReport[], { outputs }: ActionRun): void {
  const reached = reports.filter(({ end }) => end.verdict === 'reached');
  outputs.set(
    'matched',
    reached.map(({ target }) => target.name),
  );
  outputs.set('statuses', new Map(reports.map((report) => [report.target.name, statusOf(report)])));
  outputs.set('superseded-by', reports.find((report) => report.supersededBy)?.supersededBy);
}

function statusOf({ end, outcome, elapsedMs }: TargetReport) {
  const { last } = end;
  return {
    state: last?.state ?? 'absent',
    outcome,
    id: last?.id ?? '',
    fqdn: last?.raw.fqdn ?? '',
    ports: last?.raw.ports ?? {},
    elapsedSeconds: Math.round(elapsedMs / 100) / 10,
  };
}

/** Puts all targets, what speaks against them, and the timeline into log and summary. */
export function show(
  reports: readonly TargetReport[],
  timeline: readonly Moment[],
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
  const moments = timeline.map(({ target, state, elapsedMs }) => [
    formatDuration(elapsedMs),
    target,
    state,
  ]);
  summary.add({
    heading: 'Timeline',
    table: { columns: ['after', 'target', 'state'], rows: moments },
  });
}

function showEvidence(
  name: string,
  { verdict, last }: TargetReport['end'],
  { log, summary }: Pick<ActionRun, 'log' | 'summary'>,
): void {
  const evidence = (last?.evidence ?? []).filter((line) => line !== '');
  if (verdict === 'reached' || verdict === undefined || evidence.length < 2) return;
  log.group(`Why ${name} did not get there`, evidence);
  summary.add({ heading: `Why ${name} did not get there`, code: { text: evidence.join('\n') } });
}
