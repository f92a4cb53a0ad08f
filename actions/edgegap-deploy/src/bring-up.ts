import { Stopped } from '@rollout-actions/action/stopped';
import { sightOfStatus } from '@rollout-actions/client/edgegap/deployment-sight';
import { readStatus } from '@rollout-actions/client/edgegap/deployments';
import { idsWithTag } from '@rollout-actions/client/edgegap/fenced-create';
import { statusWord } from './describe.ts';
import { type Flock, madeIds, type Server } from './flock.ts';
import { choosePort, urlOf } from './ports.ts';
import { askOf, type Session } from './session.ts';
import { stopServers } from './stop-servers.ts';
import { tellDeployments, tellPort, toldOf } from './tell.ts';
import { untilAccepting } from './until-accepting.ts';
import { untilReady } from './until-ready.ts';

/** The servers stand. */
export interface Up {
  first: Server;
  /** From the first id to the end of the wait. */
  seconds: number;
}

/** So many are read by the status call at the end, for their place: the list does not tell it. */
const READ_WHOLE = 5;

/**
 * Waits until every server of the flock is ready, and answers where `until` says so; sets all
 * outputs about them. Throws `Stopped` that names each one that failed.
 */
export async function bringUp(session: Session, flock: Flock): Promise<Up> {
  const { inputs, run } = session;
  flock.servers.sort((a, b) => a.n - b.n);
  run.outputs.set(
    'deployment-ids',
    flock.servers.map(({ id }) => id),
  );
  const failed = await untilReady(session, flock.servers);
  tellDeployments(session, toldOf(flock.servers));
  if (failed.length > 0) throw notReady(failed, flock.servers.length);
  if (inputs.until === 'accepting') await accept(session, flock);
  await dropUnknown(session, flock);
  await readWhole(session, flock.servers.slice(0, READ_WHOLE));
  tellDeployments(session, toldOf(flock.servers));
  const [first] = flock.servers;
  if (first === undefined) throw new RangeError('a flock without servers was brought up');
  if (first.sight !== undefined) tellPort(session, first.sight);
  summarise(session, flock);
  const startMs = Math.min(...flock.servers.map(({ knownMs }) => knownMs));
  return { first, seconds: Math.round((run.world.clock.now() - startMs) / 100) / 10 };
}

/** `host:port`, or the host alone where there is no port. */
export function namedPort({ inputs }: Session, { sight }: Server): string {
  if (sight === undefined) return 'an unknown place';
  const chosen = choosePort(sight, inputs.portName);
  return chosen === undefined ? sight.fqdn : `${sight.fqdn}:${chosen.port.external ?? ''}`;
}

async function accept(session: Session, { servers }: Flock): Promise<void> {
  const silent = await untilAccepting(session, servers);
  if (silent.length === 0) return;
  const which = silent.map(({ server, why }) => `${server.id}: ${why}`).join('; ');
  const count =
    servers.length === 1
      ? 'The port does'
      : `The ports of ${silent.length} of ${servers.length} servers do`;
  throw new Stopped('failed', `${count} not answer as they should: ${which}.`);
}

function notReady(failed: readonly Server[], total: number): Stopped {
  const which = failed.map(({ id, sight }) => `${id}: ${whyOf(sight)}`).join('; ');
  const count = total === 1 ? 'The deployment' : `${failed.length} of ${total} deployments`;
  return new Stopped(
    'failed',
    `${count} did not become ready: ${which}. Look at the logs, mend the version and run again.`,
  );
}

function whyOf(sight: Server['sight']): string {
  if (sight === undefined) return 'it never appeared';
  const detail = sight.status?.error_detail ?? '';
  return detail === '' ? statusWord(sight) : `${statusWord(sight)} (${detail})`;
}

/** Stops what carries the run's tag and is none of the servers: made by a create sent twice. */
async function dropUnknown(session: Session, flock: Flock): Promise<void> {
  if (!flock.isUnsure && flock.leftovers.size === 0) return;
  const known = new Set(flock.servers.map(({ id }) => id));
  const tagged = await idsWithTag(session.edgegap, flock.runTag, askOf(session));
  const extras = [...new Set([...tagged, ...madeIds(flock)])].filter((id) => !known.has(id));
  if (extras.length === 0) return;
  session.run.log.warning(`Made twice by a lost answer, and stopped: ${extras.join(', ')}.`);
  await stopServers(session, extras, askOf(session));
}

async function readWhole(session: Session, servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(async (server) => {
      if (server.sight?.status?.current_status === 'Status.READY') return;
      const status = await readStatus(session.edgegap, server.id, askOf(session));
      if (status !== null) server.sight = sightOfStatus(status);
    }),
  );
}

/** More would not be read by anybody. */
const SHOWN = 50;

function summarise({ run, inputs }: Session, { servers }: Flock): void {
  const rows = toldOf(servers.slice(0, SHOWN)).map(({ sight, readySeconds }) => {
    const chosen = choosePort(sight, inputs.portName);
    const url = chosen === undefined ? sight.fqdn : urlOf(sight, chosen.port);
    return [sight.id, statusWord(sight), url, readySeconds ?? ''];
  });
  run.summary.add({
    table: { columns: ['deployment', 'status', 'address', 'ready after (s)'], rows },
    ...(servers.length > SHOWN ? { sentences: [`The first ${SHOWN} of ${servers.length}.`] } : {}),
  });
}
