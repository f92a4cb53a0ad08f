import { describePorts } from '@rollout-actions/client/edgegap/ports';
import type { DeploymentSnapshot } from '@rollout-actions/client/edgegap/watch/deployment-snapshot';
import type { Server } from '../batch.ts';
import type { Session } from '../session.ts';
import { describeDeployment, describeLocation, statusWord } from './describe-deployment.ts';
import { addressOf, choosePort, webUrlOf } from './ports.ts';

/** A deployment as it was seen, and how long it took. */
export interface OutputRow {
  snapshot: DeploymentSnapshot;
  readySeconds?: number | undefined;
}

/** Sets the outputs about deployments, but for the port; those about one are of the first. */
export function setDeploymentOutputs(session: Session, all: readonly OutputRow[]): void {
  const { outputs } = session.run;
  const ids = all.map(({ snapshot }) => snapshot.id);
  outputs.set('deployment-ids', ids);
  outputs.set(
    'fqdns',
    all.map(({ snapshot }) => snapshot.fqdn),
  );
  outputs.set(
    'deployments',
    all.map(({ snapshot, readySeconds }) => describeDeployment(snapshot, readySeconds)),
  );
  outputs.set('addresses', addressesOf(all));
  reportDeployments(session, all);
  const [first] = all;
  if (first !== undefined) setFirstOutputs(session, first);
}

/** More rows nobody reads. */
const MAX_ROWS = 50;

/** Notes the deployments for the report. */
function reportDeployments({ run }: Session, all: readonly OutputRow[]): void {
  const rows = all.slice(0, MAX_ROWS).map(({ snapshot, readySeconds }) => {
    const { id, fqdn, ports, status, tags } = snapshot;
    const addresses = Object.entries(ports).map(
      ([name, port]) => `${name} ${addressOf(snapshot, port)} → ${port.internal ?? '?'}`,
    );
    const { city = '', country = '' } = status?.location ?? {};
    const place = [city, country].filter((part) => part !== '').join(', ');
    const ready = readySeconds === undefined ? '' : `${readySeconds} s`;
    return [id, statusWord(snapshot), fqdn, addresses.join(', '), place, ready, tags.join(' ')];
  });
  const left = all.length - rows.length;
  if (left > 0) rows.push([`and ${left} more`, '', '', '', '', '', '']);
  const columns = ['deployment', 'status', 'host', 'ports', 'place', 'ready after', 'tags'];
  run.report.things({ title: 'Deployments', columns, rows });
}

/** Deployment id → port name → `host:port`. */
function addressesOf(all: readonly OutputRow[]) {
  return Object.fromEntries(
    all.map(({ snapshot }) => [
      snapshot.id,
      Object.fromEntries(
        Object.entries(snapshot.ports).map(([name, port]) => [name, addressOf(snapshot, port)]),
      ),
    ]),
  );
}

function setFirstOutputs(session: Session, { snapshot, readySeconds }: OutputRow): void {
  const { outputs } = session.run;
  const location = snapshot.status?.location ?? undefined;
  outputs.set('deployment-id', snapshot.id);
  outputs.set('request-id', snapshot.id);
  outputs.set('fqdn', snapshot.fqdn);
  outputs.set('public-ip', snapshot.publicIp);
  outputs.set('status', statusWord(snapshot));
  outputs.set('ports', describePorts(snapshot.ports));
  outputs.set('ready-seconds', readySeconds);
  if (location !== undefined) outputs.set('location', describeLocation(location));
}

/**
 * Sets the outputs about the port that players use, and warns where it is only the first of
 * several. Throws `ActionError` for a `port-name` that the deployment does not have.
 */
export function setPortOutputs({ run, inputs }: Session, snapshot: DeploymentSnapshot): void {
  const chosen = choosePort(snapshot, inputs.portName);
  if (chosen === undefined) return;
  run.outputs.set('port', chosen.port.external);
  run.outputs.set('url', webUrlOf(snapshot, chosen.port));
  run.outputs.set('address', addressOf(snapshot, chosen.port));
  if (!chosen.isGuess) return;
  run.log.warning(
    `There are several ports: the outputs port and url are those of ${chosen.name}, the first by ` +
      'its internal number. Name the one you mean in port-name.',
  );
}

/** The servers of the step in the order of their numbers, as far as they were seen. */
export function outputRowsOf(servers: readonly Server[]): OutputRow[] {
  return [...servers]
    .sort((a, b) => a.n - b.n)
    .map((server) => ({
      snapshot: server.snapshot ?? unseen(server.id),
      readySeconds: readySecondsOf(server),
    }));
}

function readySecondsOf({ knownMs, readyMs, isOurs }: Server): number | undefined {
  if (readyMs === undefined || !isOurs) return undefined;
  return Math.round((readyMs - knownMs) / 100) / 10;
}

function unseen(id: string): DeploymentSnapshot {
  return { id, state: 'unseen', fqdn: '', publicIp: '', ports: {}, tags: [], status: undefined };
}
