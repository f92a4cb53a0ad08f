import type { ActionRun } from '@rollout-actions/action/action-run';
import { formatDuration } from '@rollout-actions/client/time/duration';
import type { Inputs } from '../inputs/inputs.ts';
import { stateText, type TargetReport } from './target-report.ts';

/** What the inputs ask for, in one clause: `wait for all of 3 targets`. */
export function describeWanted({ targets: { targets }, mode }: Inputs): string {
  const [first, ...others] = targets;
  if (others.length === 0) return `wait for ${first?.name ?? 'nothing'}`;
  const many = mode.kind === 'quorum' ? `${mode.count}` : mode.kind === 'any' ? 'one' : 'all';
  return `wait for ${many} of ${targets.length} targets`;
}

/** Notes all targets and the evidence of those that failed for the report, and logs them. */
export function fillReport(reports: readonly TargetReport[], run: ActionRun): void {
  const rows = reports.map((one) => rowOf(one));
  const columns = ['target', 'state', 'outcome', 'after', 'id', 'host', 'ports'];
  run.report.things({ title: 'Targets', columns, rows });
  const [only, ...others] = reports;
  if (only !== undefined && others.length === 0) run.report.subject(subjectOf(only));
  if (others.length > 0) {
    run.log.group(
      'All targets at the end',
      rows.map((row) => row.slice(0, 4).join('  ')),
    );
  }
  for (const { target, end } of reports) showEvidence(target.name, end, run);
}

function rowOf({ target, end, outcome, elapsedMs }: TargetReport): string[] {
  const { last } = end;
  const ports = Object.entries(last?.raw.ports ?? {}).map(
    ([name, port]) => `${name} ${typeof port === 'object' ? JSON.stringify(port) : String(port)}`,
  );
  return [
    target.name,
    last === undefined ? 'absent' : stateText(last),
    outcome ?? '-',
    formatDuration(elapsedMs),
    last?.id ?? '',
    last?.raw.fqdn ?? '',
    ports.join(', '),
  ];
}

function subjectOf({ target, end }: TargetReport) {
  const url = end.last?.raw.url;
  return { name: target.name, ...(url ? { page: { title: 'page', url } } : {}) };
}

function showEvidence(
  name: string,
  { verdict, last }: TargetReport['end'],
  { log, report }: Pick<ActionRun, 'log' | 'report'>,
): void {
  const evidence = (last?.evidence ?? []).filter((line) => line !== '');
  if (verdict === 'reached' || verdict === undefined || evidence.length < 2) return;
  const title = `Why ${name} did not succeed`;
  log.group(title, evidence);
  report.evidence(title, evidence);
}
