import type { Observation } from '../../wait/observation.ts';
import type { DeploymentStatus, ListedDeployment, Port } from '../schemas/deployments.ts';

/** What is known of one deployment, from the list, from its own status, or from both. */
export interface DeploymentSnapshot {
  id: string;
  /** In the words of a wait. */
  state: string;
  fqdn: string;
  publicIp: string;
  ports: Readonly<Record<string, Port>>;
  tags: readonly string[];
  /** The last answer of the status call, where there was one. */
  status: DeploymentStatus | undefined;
}

/** A deployment by its own status, the fullest answer there is. */
export function snapshotOfStatus(status: DeploymentStatus): DeploymentSnapshot {
  return {
    id: status.request_id,
    state: deploymentState(status),
    fqdn: status.fqdn,
    publicIp: status.public_ip,
    ports: status.ports,
    tags: status.tags,
    status,
  };
}

/**
 * A deployment by its item in the list, which says of one that is not ready nothing more: what its
 * last status said stands in for it.
 */
export function snapshotOfItem(
  item: ListedDeployment,
  status: DeploymentStatus | undefined,
): DeploymentSnapshot {
  return {
    id: item.request_id,
    state: item.ready === true ? READY : stateWithoutList(status, item.ready),
    fqdn: item.fqdn,
    publicIp: item.public_ip,
    ports: item.ports,
    tags: item.tags,
    status,
  };
}

/** A list that says not ready is newer than a status; one that does not say leaves it as it was. */
function stateWithoutList(
  status: DeploymentStatus | undefined,
  ready: boolean | null | undefined,
): string {
  const state = status === undefined ? PENDING : deploymentState(status);
  return state === READY && ready === false ? PENDING : state;
}

/** A deployment that is known by its id alone, from the answer of its create for example. */
export function snapshotOfId(id: string): DeploymentSnapshot {
  return { id, state: PENDING, fqdn: '', publicIp: '', ports: {}, tags: [], status: undefined };
}

/** A deployment that was seen and that nobody knows any more. */
export function snapshotOfGone(last: DeploymentSnapshot): DeploymentSnapshot {
  // Its last status says nothing about it any more.
  return { ...last, state: TERMINATED, status: undefined };
}

/** The snapshot as the waiting engine takes it. */
export function observationOf(snapshot: DeploymentSnapshot): Observation<DeploymentSnapshot> {
  const detail = snapshot.state === READY ? '' : (snapshot.status?.error_detail ?? '');
  return {
    state: snapshot.state,
    id: snapshot.id,
    revision: snapshot.id,
    evidence: detail === '' ? [] : [detail],
    raw: snapshot,
    ...(detail === '' ? {} : { detail }),
  };
}

const PREFIX = 'Status.';
const KNOWN: ReadonlySet<string> = new Set([
  'INITIALIZING',
  'SEEKING',
  'SEEKED',
  'SCANNING',
  'DEPLOYING',
  'READY',
  'TERMINATING',
  'TERMINATED',
  'ERROR',
]);

/** States of a deployment that lead nowhere, in the words of a wait. */
export const FAILED = 'failed';
export const TERMINATED = 'terminated';
export const TERMINATING = 'terminating';
export const READY = 'ready';
/** Known, but not seen ready: what exactly it is, the list does not say. */
export const PENDING = 'pending';

/**
 * The state in the words of a wait: `ready`, `failed`, `terminating`, `terminated`, or the phase in
 * small letters. A word that nobody knows is kept as it was sent. `running` says nothing: it is
 * true with DEPLOYING and with an error in the document's own samples.
 */
export function deploymentState(status: DeploymentStatus): string {
  const { current_status: sent } = status;
  const word = sent.startsWith(PREFIX) ? sent.slice(PREFIX.length) : sent;
  if (word === 'TERMINATED' || word === 'TERMINATING') return word.toLowerCase();
  // An error text left over from an earlier attempt says nothing about a server that is ready.
  if (word === 'READY') return READY;
  if (hasFailed(status, word)) return FAILED;
  return KNOWN.has(word) ? word.toLowerCase() : sent;
}

/** `error` alone is true in a sample of a deployment that goes on: only with words it counts. */
function hasFailed({ error, error_detail: detail }: DeploymentStatus, word: string): boolean {
  return word === 'ERROR' || (error === true && detail !== '');
}
