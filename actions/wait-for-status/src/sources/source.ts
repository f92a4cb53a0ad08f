import type { Outcome } from '@rollout-actions/action/outcome';
import type { TargetEnd } from '@rollout-actions/client/wait/engine';
import type { Observation } from '@rollout-actions/client/wait/observation';
import type { Reader } from '@rollout-actions/client/wait/reader';
import type { Target } from '../targets/target.ts';

/** What is known of a target besides its state, whoever was asked. */
export interface Seen {
  fqdn?: string;
  /** As JSON shows them. */
  ports?: Readonly<Record<string, unknown>>;
  url?: string;
  /** Why it is so, where a change of the state is worth these words. */
  why?: string;
}

/** What else there is to say of a target that did not get there. */
export interface Explanation {
  /** Where the state's word alone does not say it: rolled back, superseded. */
  outcome?: Outcome;
  /** Half a sentence that goes on after the state. */
  words?: string;
  /** The id of what took over. */
  supersededBy?: string;
}

/** One provider's part of a wait. */
export interface Source {
  readers: readonly Reader<Seen>[];
  /** Requests sent so far. */
  sent(): number;
  close(): Promise<void>;
  /** Explains an end that is no success; may ask the provider once more. */
  explain?(target: Target, end: TargetEnd<Seen>): Promise<Explanation>;
}

/** The same reader, with what is known of each target in our own words. */
export function seenThrough<Raw>(
  reader: Reader<Raw>,
  seen: (observation: Observation<Raw>, target: string) => Seen,
): Reader<Seen> {
  return {
    ...reader,
    async read(look) {
      const sightings = await reader.read(look);
      return sightings.map(({ target, observation }) => ({
        target,
        observation: { ...observation, raw: seen(observation, target) },
      }));
    },
  };
}
