import { platformCode, regionCode } from '@rollout-actions/client/emqx/catalogue';
import type { Deployment } from '@rollout-actions/client/emqx/schemas';
import { isKnownStatus } from '@rollout-actions/client/emqx/states';
import type { Session } from '../session.ts';

/**
 * Takes in deployments as they were just seen, and sets all outputs that they give: the plural ones
 * for all that the step knows, the others for its first.
 */
export function setDeploymentOutputs(session: Session, seen: readonly Deployment[]): void {
  const { known } = session;
  for (const deployment of seen) {
    const before = known.get(deployment.id);
    known.set(deployment.id, withEarlier(deployment, before));
    if (before?.status !== deployment.status) noteStatus(session, deployment);
  }
  const all = [...known.values()];
  const { outputs } = session.run;
  const [first] = all;
  if (first === undefined) return;
  setFirstOutputs(session, first);
  outputs.set(
    'deployment-ids',
    all.map(({ id }) => id),
  );
  outputs.set('deployments', all.map(describeDeployment));
}

/** Replies differ in what they have: only that to a create call has ports, only lists a version. */
function withEarlier(deployment: Deployment, before: Deployment | undefined): Deployment {
  if (before === undefined) return deployment;
  const { connections, tps, project, version, ports } = deployment;
  return {
    ...deployment,
    connections: connections ?? before.connections,
    tps: tps ?? before.tps,
    project: project ?? before.project,
    version: version ?? before.version,
    ports: Object.keys(ports).length > 0 ? ports : before.ports,
  };
}

function noteStatus({ timeline, run }: Session, { id, status }: Deployment): void {
  timeline.push({ subject: id, status });
  run.report.state(`deployment ${id}`, status);
  if (isKnownStatus(status)) return;
  run.log.warning(
    `Deployment ${id} has the status ${status}, which this action does not know: it counts ` +
      'neither as good nor as bad.',
  );
}

function setFirstOutputs({ run: { outputs } }: Session, first: Deployment): void {
  outputs.set('deployment-id', first.id);
  outputs.set('deployment-name', first.name);
  outputs.set('status', first.status);
  outputs.set('platform', platformCode(first.platform));
  outputs.set('region', regionCode(first.platform, first.region));
  outputs.set('deployment-type', first.type);
  outputs.set('version', first.version);
  outputs.set('connections', first.connections);
  outputs.set('tps', first.tps);
  if (Object.keys(first.ports).length > 0) outputs.set('ports', first.ports);
}

/** A deployment for the output `deployments`. */
export function describeDeployment(deployment: Deployment) {
  return {
    id: deployment.id,
    name: deployment.name,
    status: deployment.status,
    deploymentType: deployment.type,
    platform: platformCode(deployment.platform),
    platformLabel: deployment.platform,
    region: regionCode(deployment.platform, deployment.region),
    regionLabel: deployment.region,
    connections: deployment.connections,
    tps: deployment.tps,
    version: deployment.version,
    project: deployment.project,
    createAt: deployment.createAt,
  };
}

/** Sets what the inputs say about the address: the API gives none. */
export function setAddressOutputs({ run: { outputs }, inputs }: Session): void {
  const { host, probe } = inputs;
  outputs.set('fqdn', host ?? probe?.hostname ?? '');
  if (probe === undefined) return;
  outputs.set('url', probe.href);
  if (probe.port !== '') outputs.set('port', Number(probe.port));
}
