import type { DeploymentSight } from '@rollout-actions/client/edgegap/deployment-sight';
import { describeLocation, describePorts, describeSight, statusWord } from './describe.ts';
import type { Server } from './flock.ts';
import { type ChosenPort, choosePort, urlOf } from './ports.ts';
import type { Session } from './session.ts';

/** A deployment as it was seen, and how long it took. */
export interface Told {
  sight: DeploymentSight;
  readySeconds?: number | undefined;
}

/** Sets the outputs about deployments; those about one are of the first. Gives its port. */
export function tellDeployments(session: Session, all: readonly Told[]): ChosenPort | undefined {
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
  return first && tellFirst(session, first);
}

function tellFirst(session: Session, { sight, readySeconds }: Told): ChosenPort | undefined {
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
  const chosen = choosePort(sight, session.inputs.portName);
  if (chosen === undefined) return undefined;
  outputs.set('port', chosen.port.external);
  outputs.set('url', urlOf(sight, chosen.port));
  return chosen;
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

/** A warning where the port of the outputs is only the first of several. */
export function warnOfGuess({ run }: Session, chosen: ChosenPort | undefined): void {
  if (chosen?.isGuess !== true) return;
  run.log.warning(
    `There are several ports: the outputs port and url are those of ${chosen.name}, the first by ` +
      'its internal number. Name the one you mean in port-name.',
  );
}
