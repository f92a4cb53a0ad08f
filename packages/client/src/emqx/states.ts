/** A state of rest that a deployment can be brought to. */
export type RestState = 'running' | 'stopped';

/** Where each passing status leads. `stopping` and `pending` are not on the pages of the reads. */
const LEADS_TO: ReadonlyMap<string, RestState> = new Map([
  ['pending', 'running'],
  ['starting', 'running'],
  ['stopping', 'stopped'],
]);

/** The statuses that last until somebody does something. */
export const REST_STATES = ['running', 'stopped', 'failed'] as const;

const KNOWN: ReadonlySet<string> = new Set([...LEADS_TO.keys(), ...REST_STATES]);

/** Where a status leads by itself; undefined for one that lasts and for one that nobody knows. */
export function leadsTo(status: string): RestState | undefined {
  return LEADS_TO.get(status);
}

/**
 * Whether a deployment can have come from one status to the other without any write: it is the same
 * one, or both lead, or have led, to the same state of rest.
 */
export function followsByItself(from: string, to: string): boolean {
  const restOf = leadsTo(from);
  return to === from || (restOf !== undefined && (to === restOf || leadsTo(to) === restOf));
}

/** Whether the status is one that documents or the provider's own tools know. */
export function isKnownStatus(status: string): boolean {
  return KNOWN.has(status);
}

/** The other state of rest. */
export function opposite(state: RestState): RestState {
  return state === 'running' ? 'stopped' : 'running';
}

/** The status on the way to a state of rest after a start or a stop. */
export function transitionTo(state: RestState): 'starting' | 'stopping' {
  return state === 'running' ? 'starting' : 'stopping';
}
