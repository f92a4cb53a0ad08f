/** A target that nobody has seen yet. */
export const ABSENT = 'absent';

/** One target at one moment, in words that every provider shares. */
export interface Observation<Raw = unknown> {
  /** The state's word; a word of the provider that nobody knows is kept as it is. */
  state: string;
  /** The provider's id, empty while the target is absent. */
  id: string;
  /** What makes it ours: another revision than the one we wait for is somebody else's. */
  revision: string;
  /** While this text stays the same, the state counts as stable: a replaced canary changes it. */
  stabilityKey?: string;
  /** How far it is, for people: `web 1/2 canaries healthy`. A change of it is logged, not evaluated. */
  detail?: string;
  /** Why it is so, for people; foreign words. */
  evidence: readonly string[];
  raw: Raw;
}

/** `running (web 1/2 canaries healthy)`; the state alone where there is no detail. */
export function stateText({ state, detail }: Observation): string {
  return detail === undefined || detail === '' ? state : `${state} (${detail})`;
}

/** What a read found for one of the targets a reader answers for. */
export interface Snapshot<Raw = unknown> {
  target: string;
  observation: Observation<Raw>;
}
