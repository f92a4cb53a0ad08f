import { ActionError } from '@rollout-actions/action/action-error';
import { idsWithTag } from '@rollout-actions/client/edgegap/create-idempotently';
import { snapshotOfStatus } from '@rollout-actions/client/edgegap/deployment-snapshot';
import { readStatus } from '@rollout-actions/client/edgegap/deployments';
import { createdIds, type DeploymentBatch, type Server } from '../batch.ts';
import { statusWord } from '../report/describe-deployment.ts';
import { choosePort, urlOf } from '../report/ports.ts';
import { outputRowsOf, setDeploymentOutputs, setPortOutputs } from '../report/set-outputs.ts';
import { requestOptions, type Session } from '../session.ts';
import { stopServers } from './stop.ts';
import { waitUntilAccepting } from './wait-until-accepting.ts';
import { waitUntilReady } from './wait-until-ready.ts';

/** The servers stand. */
export interface Up {
  first: Server;
  /** From the first id to the end of the wait. */
  seconds: number;
}

/** So many are read by the status call at the end, for their place: the list does not tell it. */
const READ_WHOLE = 5;

/**
 * Waits until every server of the batch is ready, and answers where `until` says so; sets all
 * outputs about them. Throws `ActionError` that names each one that failed.
 */
export async function waitUntilUsable(session: Session, batch: DeploymentBatch): Promise<Up> {
  const { inputs, run } = session;
  batch.servers.sort((a, b) => a.n - b.n);
  run.outputs.set(
    'deployment-ids',
    batch.servers.map(({ id }) => id),
  );
  const failed = await waitUntilReady(session, batch.servers);
  setDeploymentOutputs(session, outputRowsOf(batch.servers));
  if (failed.length > 0) throw notReady(failed, batch.servers.length);
  if (inputs.until === 'accepting') await accept(session, batch);
  await stopStrays(session, batch);
  await readStatuses(session, batch.servers.slice(0, READ_WHOLE));
  setDeploymentOutputs(session, outputRowsOf(batch.servers));
  const [first] = batch.servers;
  if (first === undefined) throw new RangeError('a batch without servers was brought up');
  if (first.snapshot !== undefined) setPortOutputs(session, first.snapshot);
  summarise(session, batch);
  const startMs = Math.min(...batch.servers.map(({ knownMs }) => knownMs));
  return { first, seconds: Math.round((run.world.clock.now() - startMs) / 100) / 10 };
}

/** `host:port`, or the host alone where there is no port. */
export function namedPort({ inputs }: Session, { snapshot }: Server): string {
  if (snapshot === undefined) return 'an unknown place';
  const chosen = choosePort(snapshot, inputs.portName);
  return chosen === undefined ? snapshot.fqdn : `${snapshot.fqdn}:${chosen.port.external ?? ''}`;
}

async function accept(session: Session, { servers }: DeploymentBatch): Promise<void> {
  const silent = await waitUntilAccepting(session, servers);
  if (silent.length === 0) return;
  const which = silent.map(({ server, why }) => `${server.id}: ${why}`).join('; ');
  const count =
    servers.length === 1
      ? 'The port does'
      : `The ports of ${silent.length} of ${servers.length} servers do`;
  throw new ActionError('failed', `${count} not answer as they should: ${which}.`);
}

function notReady(failed: readonly Server[], total: number): ActionError {
  const which = failed.map(({ id, snapshot }) => `${id}: ${whyOf(snapshot)}`).join('; ');
  const count = total === 1 ? 'The deployment' : `${failed.length} of ${total} deployments`;
  return new ActionError(
    'failed',
    `${count} did not become ready: ${which}. Look at the logs, mend the version and run again.`,
  );
}

function whyOf(snapshot: Server['snapshot']): string {
  if (snapshot === undefined) return 'it never appeared';
  const detail = snapshot.status?.error_detail ?? '';
  return detail === '' ? statusWord(snapshot) : `${statusWord(snapshot)} (${detail})`;
}

/** Stops what carries the run's tag and is none of the servers: made by a create sent twice. */
async function stopStrays(session: Session, batch: DeploymentBatch): Promise<void> {
  if (!batch.mayHaveStrays && batch.strays.size === 0) return;
  const known = new Set(batch.servers.map(({ id }) => id));
  const tagged = await idsWithTag(session.edgegap, batch.runTag, requestOptions(session));
  const extras = [...new Set([...tagged, ...createdIds(batch)])].filter((id) => !known.has(id));
  if (extras.length === 0) return;
  session.run.log.warning(`Made twice by a lost answer, and stopped: ${extras.join(', ')}.`);
  await stopServers(session, extras, requestOptions(session));
}

async function readStatuses(session: Session, servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(async (server) => {
      if (server.snapshot?.status?.current_status === 'Status.READY') return;
      const status = await readStatus(session.edgegap, server.id, requestOptions(session));
      if (status !== null) server.snapshot = snapshotOfStatus(status);
    }),
  );
}

/** More would not be read by anybody. */
const SHOWN = 50;

function summarise({ run, inputs }: Session, { servers }: DeploymentBatch): void {
  const rows = outputRowsOf(servers.slice(0, SHOWN)).map(({ snapshot, readySeconds }) => {
    const chosen = choosePort(snapshot, inputs.portName);
    const url = chosen === undefined ? snapshot.fqdn : urlOf(snapshot, chosen.port);
    return [snapshot.id, statusWord(snapshot), url, readySeconds ?? ''];
  });
  run.summary.add({
    table: { columns: ['deployment', 'status', 'address', 'ready after (s)'], rows },
    ...(servers.length > SHOWN ? { sentences: [`The first ${SHOWN} of ${servers.length}.`] } : {}),
  });
}
