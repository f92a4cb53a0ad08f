import { quotaOf } from '@rollout-actions/client/emqx/budgets';
import { formatDuration } from '@rollout-actions/client/time/duration';
import type { Inputs } from '../inputs/inputs.ts';
import { named, type Session } from '../session.ts';
import { describeDeployment } from './set-outputs.ts';

/** What the inputs ask for, in one clause. */
export function describeWanted({ operation, deploymentId, deploymentName }: Inputs): string {
  const which = [...deploymentId, ...deploymentName].join(', ');
  return which === '' ? operation : `${operation} ${which}`;
}

/** Notes the deployments and what is left of the budgets for the report, and logs the latter. */
export function fillReport(session: Session): void {
  const { run, known, emqx, inputs } = session;
  const all = [...known.values()];
  const [first, ...others] = all;
  if (first !== undefined && others.length === 0) {
    run.report.subject({
      name: named(first).replace(/^D/, 'd'),
      ...(first.version === undefined ? {} : { version: first.version }),
    });
  }
  for (const deployment of all) run.report.thing('Deployments', deploymentRow(session, deployment));
  if (isStop(inputs) && all.length > 0 && all.every(({ status }) => status === 'stopped')) {
    run.report.gone();
  }
  run.report.budget(budgetTable(session));
  const { read } = emqx.budgets;
  run.log.info(
    `Requests sent: ${emqx.api.sent()}. Left to this step: ${read.left()} of ${read.part} reads ` +
      `in ${formatDuration(read.windowMs)}.`,
  );
}

function isStop({ operation }: Inputs): boolean {
  return operation === 'stop' || operation === 'ensure-stopped';
}

type Deployment = Parameters<typeof describeDeployment>[0];

function deploymentRow({ inputs, known }: Session, deployment: Deployment) {
  const one = describeDeployment(deployment);
  const host = known.size === 1 ? (inputs.host ?? inputs.probe?.hostname ?? '') : '';
  return {
    deployment: one.id,
    name: one.name,
    status: one.status,
    version: one.version ?? '',
    type: one.deploymentType,
    place: `${one.platform} ${one.region}`,
    host,
    ports: Object.entries(deployment.ports)
      .map(([name, port]) => `${name} ${port}`)
      .join(', '),
    connections: one.connections ?? '',
  };
}

function budgetTable({ run, emqx }: Session) {
  const quota = quotaOf(run.world.clock, emqx.budgets);
  const rows = Object.entries(quota).map(([name, { limit, left, windowSeconds, opensAt }]) => [
    name,
    `${limit} in ${formatDuration(windowSeconds * 1_000)}`,
    left,
    opensAt ?? 'now',
  ]);
  return {
    title: 'Budget of the key',
    columns: ['requests', 'allowed', 'left to this step', 'next one'],
    rows,
  };
}
