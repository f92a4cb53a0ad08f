import { quotaOf } from '@rollout-actions/client/emqx/budgets';
import { formatDuration } from '@rollout-actions/client/time/duration';
import type { Session } from '../session.ts';
import { describeDeployment } from './set-outputs.ts';

/** Adds the deployments, what changed when, and what is left of the budgets to the job summary. */
export function summarize(session: Session, startMs: number): void {
  const { run, known, timeline } = session;
  const described = [...known.values()].map(describeDeployment);
  if (described.length > 0) {
    const rows = described.map((one) => [
      one.id,
      one.name,
      one.status,
      one.deploymentType,
      `${one.platform} ${one.region}`,
      one.connections ?? '',
    ]);
    const columns = ['deployment', 'name', 'status', 'type', 'place', 'connections'];
    run.summary.add({ table: { columns, rows } });
  }
  if (timeline.length > described.length) {
    const rows = timeline.map(({ subject, status, atMs }) => [
      formatDuration(atMs - startMs),
      subject,
      status,
    ]);
    run.summary.add({ heading: 'Timeline', table: { columns: ['after', 'of', 'status'], rows } });
  }
  run.summary.add({ heading: 'Budget of the key', table: budgetTable(session) });
  const { read } = session.emqx.budgets;
  run.log.info(
    `Requests sent: ${session.emqx.api.sent()}. Left to this step: ${read.left()} of ` +
      `${read.part} ` +
      `reads in ${formatDuration(read.windowMs)}.`,
  );
}

function budgetTable({ run, emqx }: Session) {
  const quota = quotaOf(run.world.clock, emqx.budgets);
  const rows = Object.entries(quota).map(([name, { limit, left, windowSeconds, opensAt }]) => [
    name,
    `${limit} in ${formatDuration(windowSeconds * 1_000)}`,
    left,
    opensAt ?? 'now',
  ]);
  return { columns: ['requests', 'allowed', 'left to this step', 'next one'], rows };
}
