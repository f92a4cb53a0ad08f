import type { Result } from '@rollout-actions/action/action-run';
import {
  listDeployments,
  readDeploymentAllocations,
} from '@rollout-actions/client/nomad/deployments/deployments';
import { readSnapshot } from '@rollout-actions/client/nomad/deployments/watch-deployment';
import type { Allocation } from '@rollout-actions/client/nomad/schemas/allocation';
import type { Deployment } from '@rollout-actions/client/nomad/schemas/deployment';
import type { ReadOperation } from '../inputs/operations.ts';
import { setAddressOutputs } from '../report/canary-addresses.ts';
import { setSnapshotOutputs } from '../report/set-outputs.ts';
import { resolveDeployments } from '../rollout/resolve-deployments.ts';
import { type Handler, requestOptions, type Session } from '../session.ts';

/** Reads deployments; the outputs are those of the first. */
async function get(session: Session): Promise<Result> {
  const { run } = session;
  const resolved = await resolveDeployments(session);
  const ids = resolved.map(({ deployment }) => deployment.ID);
  const seen = [];
  for (const { session: bound, deployment } of resolved) {
    const snapshot = await readSnapshot({ nomad: bound.nomad, id: deployment.ID }, run.signal);
    if (seen.push(snapshot) > 1) continue;
    setSnapshotOutputs(bound, snapshot.raw);
    await setAddressOutputs(bound, snapshot.raw);
  }
  run.outputs.set('deployment-ids', ids);
  return deploymentsRead(
    session,
    seen.map((snapshot) => snapshot.raw.deployment),
  );
}

/** Lists deployments, page by page, as `filter`, `prefix` and `reverse` ask. */
async function list(session: Session): Promise<Result> {
  const { nomad, run, inputs } = session;
  const { filter, prefix, perPage, reverse } = inputs;
  const ask = requestOptions(session);
  const deployments: Deployment[] = [];
  const tokens = new Set<string>();
  let nextToken: string | undefined;
  do {
    const page = await listDeployments(nomad, { filter, prefix, perPage, reverse, nextToken }, ask);
    deployments.push(...page.value);
    nextToken = page.nextToken;
    // A server that names the same page for ever must not keep this step for ever.
    if (nextToken !== undefined && tokens.has(nextToken)) break;
    if (nextToken !== undefined) tokens.add(nextToken);
  } while (nextToken !== undefined);
  run.outputs.set(
    'deployment-ids',
    deployments.map((deployment) => deployment.ID),
  );
  run.outputs.set('deployment-id', deployments[0]?.ID);
  return deploymentsRead(session, deployments);
}

/** Reads the allocations of deployments. An unknown id is `not-found`, not an empty list. */
async function allocations(session: Session): Promise<Result> {
  const { run } = session;
  const resolved = await resolveDeployments(session);
  const ids = resolved.map(({ deployment }) => deployment.ID);
  const options = requestOptions(session);
  const found: Allocation[] = [];
  for (const { session: bound, deployment } of resolved) {
    found.push(...(await readDeploymentAllocations(bound.nomad, deployment.ID, options)).value);
  }
  run.outputs.set('allocations', found.map(describeAllocation));
  run.outputs.set(
    'allocation-ids',
    found.map((allocation) => allocation.ID),
  );
  run.report.things({
    title: 'Allocations',
    columns: ['allocation', 'group', 'version', 'desired', 'client', 'healthy', 'canary'],
    rows: found
      .map(describeAllocation)
      .map((one) => [
        one.id,
        one.taskGroup,
        one.jobVersion ?? '',
        one.desiredStatus,
        one.clientStatus,
        String(one.healthy),
        String(one.canary),
      ]),
  });
  const count = found.length === 1 ? 'One allocation' : `${found.length} allocations`;
  return { outcome: 'succeeded', reason: `${count} of deployment ${ids.join(', ')}.` };
}

function deploymentsRead({ run }: Session, deployments: readonly Deployment[]): Result {
  const described = deployments.map(describeDeployment);
  run.outputs.set('deployments', described);
  run.report.things({
    title: 'Deployments',
    columns: ['deployment', 'job', 'version', 'status', 'description'],
    rows: described.map((one) => [
      one.id,
      one.jobId,
      one.jobVersion,
      one.status,
      one.statusDescription,
    ]),
  });
  const [first, ...others] = described;
  if (first === undefined)
    return { outcome: 'succeeded', reason: 'There are no such deployments.' };
  const reason =
    others.length === 0
      ? `Deployment ${first.id} of job ${first.jobId} is ${first.status}: ` +
        `${first.statusDescription}.`
      : `Found ${described.length} deployments.`;
  return { outcome: 'succeeded', reason };
}

/** A deployment for the output `deployments`. */
function describeDeployment(deployment: Deployment) {
  return {
    id: deployment.ID,
    jobId: deployment.JobID,
    jobVersion: deployment.JobVersion,
    namespace: deployment.Namespace,
    status: deployment.Status,
    statusDescription: deployment.StatusDescription,
    groups: Object.keys(deployment.TaskGroups).sort(),
    createIndex: deployment.CreateIndex,
    modifyIndex: deployment.ModifyIndex,
  };
}

/** An allocation for the output `allocations`; `healthy` is null while it is not known. */
function describeAllocation(allocation: Allocation) {
  return {
    id: allocation.ID,
    name: allocation.Name,
    taskGroup: allocation.TaskGroup,
    jobVersion: allocation.JobVersion,
    nodeId: allocation.NodeID,
    desiredStatus: allocation.DesiredStatus,
    clientStatus: allocation.ClientStatus,
    canary: allocation.DeploymentStatus?.Canary ?? false,
    healthy: allocation.DeploymentStatus?.Healthy ?? null,
  };
}

export const READS: Record<ReadOperation, Handler> = { get, list, allocations };
