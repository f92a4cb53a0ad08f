import { sanitizeLine } from '../../http/redaction/sanitize-line.ts';
import type { Evaluation, PlacementMetric } from '../schemas/job.ts';

const MAX_REASON_CHARACTERS = 200;

/**
 * Why task groups could not be placed, one line each: `web cannot be placed: 3 nodes evaluated, 2
 * exhausted (memory), 1 filtered (${attr.kernel.name} = linux)`. Texts of the server, made safe.
 */
export function describePlacementFailures(
  failures: Readonly<Record<string, PlacementMetric>>,
): string[] {
  return Object.entries(failures)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([group, metric]) => `${sanitizeLine(group, 128)} cannot be placed: ${reasonOf(metric)}`);
}

function reasonOf(metric: PlacementMetric): string {
  if (metric.NodesEvaluated === 0 && metric.NodesExhausted === 0 && metric.NodesFiltered === 0) {
    return 'no nodes were eligible (datacenter, node pool or class)';
  }
  const quota = metric.QuotaExhausted ?? [];
  const parts = [
    `${metric.NodesEvaluated} node${metric.NodesEvaluated === 1 ? '' : 's'} evaluated`,
    countOf(metric.NodesExhausted, 'exhausted', Object.keys(metric.DimensionExhausted)),
    countOf(metric.NodesFiltered, 'filtered', [
      ...Object.keys(metric.ConstraintFiltered),
      ...Object.keys(metric.ClassFiltered).map((name) => `class ${name}`),
    ]),
    quota.length === 0 ? '' : `quota exhausted (${quota.join(', ')})`,
  ];
  return sanitizeLine(parts.filter((part) => part !== '').join(', '), MAX_REASON_CHARACTERS);
}

function countOf(count: number, word: string, reasons: readonly string[]): string {
  if (count === 0) return '';
  return reasons.length === 0 ? `${count} ${word}` : `${count} ${word} (${reasons.join(', ')})`;
}

/**
 * The placement failures of a job's version that its newest evaluation still has; empty once all
 * was placed. `jobModifyIndex` is that of the version.
 */
export function placementFailures(
  evaluations: readonly Evaluation[],
  { deploymentId, jobModifyIndex }: { deploymentId: string; jobModifyIndex: number },
): Readonly<Record<string, PlacementMetric>> {
  const ours = evaluations.filter(
    ({ DeploymentID, JobModifyIndex, Status }) =>
      Status !== 'blocked' &&
      (DeploymentID === deploymentId || (!DeploymentID && JobModifyIndex === jobModifyIndex)),
  );
  const newest = ours.reduce<Evaluation | undefined>(
    (latest, one) => (latest === undefined || one.CreateIndex > latest.CreateIndex ? one : latest),
    undefined,
  );
  return newest?.FailedTGAllocs ?? {};
}
