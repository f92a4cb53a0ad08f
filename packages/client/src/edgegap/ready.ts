import type { DeploymentStatus } from './schemas/status.ts';

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
/** Listed, but not ready: what exactly it is, the list does not say. */
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
  if (hasFailed(status, word)) return FAILED;
  return KNOWN.has(word) ? word.toLowerCase() : sent;
}

/** `error` alone is true in a sample of a deployment that goes on: only with words it counts. */
function hasFailed({ error, error_detail: detail }: DeploymentStatus, word: string): boolean {
  return word === 'ERROR' || (error === true && detail !== '');
}
