import type { DeploymentSight } from '@rollout-actions/client/edgegap/deployment-sight';
import { describeLocation, describePorts, describeSight, statusWord } from './describe.ts';
import type { Server } from './flock.ts';
import { choosePort, urlOf } from './ports.ts';
import type { Session } from './session.ts';

/** A deployment as it was seen, and how long it took. */
export interface Told {
  sight: DeploymentSight;
  readySeconds?: number | undefined;
}

/** Sets the outputs about deployments, but for the port; those about one are of the first. */
export function tellDeployments(session: Session, all: readonly Told[]): void {
  const { outputs } = session.run;
  const ids = all.map(({ sight }) => sight.id);
  outputs.set('deployment-ids', ids);
  outputs.set(
    'fqdns',
    all.map(({ sight }) => sight.fqdn),
  );
  outputs.set(
    'deployments',
    all.map(({ sight, readySeconds }) => describeSight(sight, readySeconds)),
  );
  const [first] = all;
  if (first !== undefined) tellFirst(session, first);
}

function tellFirst(session: Session, { sight, readySeconds }: Told): void {
  const { outputs } = session.run;
  const location = sight.status?.location ?? undefined;
  outputs.set('deployment-id', sight.id);
  outputs.set('request-id', sight.id);
  outputs.set('fqdn', sight.fqdn);
  outputs.set('public-ip', sight.publicIp);
  outputs.set('status', statusWord(sight));
  outputs.set('ports', describePorts(sight.ports));
  outputs.set('ready-seconds', readySeconds);
  if (location !== undefined) outputs.set('location', describeLocation(location));
}

/**
 * Sets the outputs about the port that players use, and warns where it is only the first of
 * several. Throws `Stopped` for a `port-name` that the deployment does not have.
 */
export function tellPort({ run, inputs }: Session, sight: DeploymentSight): void {
  const chosen = choosePort(sight, inputs.portName);
  if (chosen === undefined) return;
  run.outputs.set('port', chosen.port.external);
  run.outputs.set('url', urlOf(sight, chosen.port));
  if (!chosen.isGuess) return;
  run.log.warning(
    `There are several ports: the outputs port and url are those of ${chosen.name}, the first by ` +
      'its internal number. Name the one you mean in port-name.',
  );
}

/** The servers of the step in the order of their numbers, as far as they were seen. */
export function toldOf(servers: readonly Server[]): Told[] {
  return [...servers]
    .sort((a, b) => a.n - b.n)
    .map((server) => ({
      sight: server.sight ?? unseen(server.id),
      readySeconds: readySecondsOf(server),
    }));
}

function readySecondsOf({ knownMs, readyMs, isOurs }: Server): number | undefined {
  if (readyMs === undefined || !isOurs) return undefined;
  return Math.round((readyMs - knownMs) / 100) / 10;
}

function unseen(id: string): DeploymentSight {
  return { id, state: 'unseen', fqdn: '', publicIp: '', ports: {}, tags: [], status: undefined };
}
