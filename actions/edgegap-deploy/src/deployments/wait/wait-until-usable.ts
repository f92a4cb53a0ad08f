import { ActionError } from '@rollout-actions/action/action-error';
import { idsWithTag } from '@rollout-actions/client/edgegap/create-idempotently';
import { readStatus } from '@rollout-actions/client/edgegap/deployments';
import {
  snapshotOfStatus,
  TERMINATED,
} from '@rollout-actions/client/edgegap/watch/deployment-snapshot';
import { Failure } from '@rollout-actions/client/http/failure';
import { type DeploymentBatch, idsOf, noteUnreadable, type Server } from '../../batch.ts';
import { statusWord } from '../../report/describe-deployment.ts';
import { addressOf, choosePort } from '../../report/ports.ts';
import { outputRowsOf, setDeploymentOutputs, setPortOutputs } from '../../report/set-outputs.ts';
import { requestOptions, type Session } from '../../session.ts';
import { stopServers } from '../stop/stop.ts';
import { waitUntilAccepting } from './wait-until-accepting.ts';
import { waitUntilReady } from './wait-until-ready.ts';

/** All servers can be used. */
export interface Usable {
  first: Server;
  /** From the first id to the end of the wait. */
  seconds: number;
}

/**
 * Up to this number are read by the status call at the end: the list does not have their location.
 */
const MAX_STATUS_READS = 5;

/**
 * Waits until every server of the batch is ready, and answers where `until` says so; sets all
 * outputs about them. Throws `ActionError` that names each one that failed.
 */
export async function waitUntilUsable(session: Session, batch: DeploymentBatch): Promise<Usable> {
  const { inputs, run } = session;
  batch.servers.sort((a, b) => a.n - b.n);
  run.outputs.set('deployment-ids', idsOf(batch.servers));
  const failed = await noteUnreadable(batch, waitUntilReady(session, batch.servers));
  setDeploymentOutputs(session, outputRowsOf(batch.servers));
  if (failed.length > 0) throw notReady(failed, batch.servers.length);
  if (inputs.until === 'accepting') await noteUnreadable(batch, accept(session, batch));
  await stopStrays(session, batch);
  await readStatuses(session, batch.servers.slice(0, MAX_STATUS_READS));
  setDeploymentOutputs(session, outputRowsOf(batch.servers));
  const [first] = batch.servers;
  if (first === undefined) throw new RangeError('a batch needs at least one server');
  if (first.snapshot !== undefined) setPortOutputs(session, first.snapshot);
  const startMs = Math.min(...batch.servers.map(({ knownMs }) => knownMs));
  return { first, seconds: Math.round((run.world.clock.now() - startMs) / 100) / 10 };
}

/** `host:port`, or the host alone where there is no port. */
export function namedPort({ inputs }: Session, { snapshot }: Server): string {
  if (snapshot === undefined) return 'an unknown address';
  const chosen = choosePort(snapshot, inputs.portName);
  return chosen === undefined ? snapshot.fqdn : addressOf(snapshot, chosen.port);
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
    `${count} did not become ready: ${which}. Check the logs, fix the version, and re-run.`,
  );
}

function whyOf(snapshot: Server['snapshot']): string {
  if (snapshot === undefined) return 'it never appeared';
  if (snapshot.state === TERMINATED) return 'it has ended, by itself or by another stop';
  const detail = snapshot.status?.error_detail ?? '';
  return detail === '' ? statusWord(snapshot) : `${statusWord(snapshot)} (${detail})`;
}

/**
 * Stops what this run created and is none of its servers: a create that was sent twice. Where that
 * cannot be read or stopped now, the post step does it.
 */
async function stopStrays(session: Session, batch: DeploymentBatch): Promise<void> {
  const { record, run } = session;
  const known = new Set(idsOf(batch.servers));
  try {
    if (record.mayHaveStrays()) {
      record.found(await idsWithTag(session.edgegap, batch.runTag, requestOptions(session)));
    }
    const extras = record.createdIds('there', 'in-doubt').filter((id) => !known.has(id));
    if (extras.length === 0) return;
    const { accepted, failures } = await stopServers(session, extras, requestOptions(session));
    if (accepted.length > 0) {
      run.log.warning(`Stopped duplicates created after a lost response: ${accepted.join(', ')}.`);
    }
    for (const { message } of failures) run.log.warning(message);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    run.log.warning(`Duplicates could not be searched for: ${error.message}`);
  }
}

/** For outputs only, so a read that fails changes nothing. */
async function readStatuses(session: Session, servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(async (server) => {
      if (server.snapshot?.status?.current_status === 'Status.READY') return;
      try {
        const options = { ...requestOptions(session), retry: 'never' as const };
        const status = await readStatus(session.edgegap, server.id, options);
        if (status !== null) server.snapshot = snapshotOfStatus(status);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        session.run.log.debug(`The location of ${server.id} could not be read: ${error.message}`);
      }
    }),
  );
}
