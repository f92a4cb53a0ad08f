import type { ActionRun } from '@rollout-actions/action/action-run';
import type { Fields, Problem, Rule } from '@rollout-actions/action/inputs/define';
import type { Field } from '@rollout-actions/action/inputs/field';
import type { Outcome } from '@rollout-actions/action/outcome';
import { backoff, type Cadence } from '@rollout-actions/client/wait/cadence';
import type { Observation } from '@rollout-actions/client/wait/observation';
import type { Reader } from '@rollout-actions/client/wait/reader';
import type { TargetEnd } from '@rollout-actions/client/wait/types';
import type { GoalInputs } from '../targets/goal.ts';
import type { Scheme, SettingsReading, Target, TargetsRead } from '../targets/target.ts';

/**
 * Something that can be waited for: how its targets are written, and its own inputs. Loaded at
 * start, so it imports nothing heavy; what talks to the service is in `source.ts`.
 */
export interface Provider<Resource = unknown> {
  name: string;
  /** By what stands before the first colon of a target. */
  schemes: Readonly<Record<string, Scheme<Resource>>>;
  /** Its own inputs. They are unused without a target of this provider. */
  fields: Fields;
  /** Rules about its inputs. They apply only where a target of this provider is given. */
  rules: readonly Rule<Fields>[];
  /** Whether the input `interval` sets how often it is asked. */
  isPolled: boolean;
  /** Gives a resource the settings of its own; without it a target has none but its states. */
  applySettings?(
    resource: Resource,
    given: ReadonlyMap<string, string>,
  ): Promise<SettingsReading<Resource>>;
  /** Those of its inputs that these targets do not use. */
  unusedInputs?(targets: readonly Target<Resource>[]): readonly string[];
}

/** A rule about a provider's inputs, which may also read these two. */
export type ProviderRule<F extends Fields> = Rule<
  F & { targets: Field<TargetsRead>; 'allow-insecure-http': Field<boolean> }
>;

/** What a `source.ts` exports. */
export interface SourceModule<Resource = unknown, Inputs = object> {
  /** Prepares to read the targets of one provider. Sends nothing. */
  openSource(opening: Opening<Resource, Inputs>): Source | Promise<Source>;
}

/** What a source is opened with. */
export interface Opening<Resource = unknown, Inputs = object> {
  targets: readonly Target<Resource>[];
  inputs: Inputs & SharedInputs;
  run: ActionRun;
}

/** The inputs that every source may read. */
export interface SharedInputs extends GoalInputs {
  /** ms between reads of what is polled; undefined leaves that to the provider. */
  interval: number | undefined;
  /** The name of the check run that the step writes. */
  checkRun: string | undefined;
}

/** One provider's part of a wait. */
export interface Source {
  readers: readonly Reader<Metadata>[];
  /** Requests sent so far. */
  sent(): number;
  close(): Promise<void>;
  /** Explains an end that is no success; may ask the provider once more. */
  explain?(target: Target, end: TargetEnd<Metadata>): Promise<Explanation>;
}

/** What is known of a target besides its state, whatever the provider. */
export interface Metadata {
  /** The ids of all members of a target that stands for several. */
  ids?: readonly string[];
  fqdn?: string;
  /** As JSON shows them. */
  ports?: Readonly<Record<string, unknown>>;
  url?: string;
  /** Why it is so, where a change of the state deserves these words. */
  why?: string;
}

/** What else there is to say about a target that did not reach its state. */
export interface Explanation {
  /** Where the state alone does not say it: rolled back, superseded. */
  outcome?: Outcome;
  /** A clause that continues after the state. */
  clause?: string;
  /** The id of what took over. */
  supersededBy?: string;
}

/** The same reader, with `metadata` of each target in place of the provider's own data. */
export function withMetadata<Raw>(
  reader: Reader<Raw>,
  metadata: (observation: Observation<Raw>, target: string) => Metadata,
): Reader<Metadata> {
  return {
    ...reader,
    async read(readOptions) {
      const snapshots = await reader.read(readOptions);
      return snapshots.map(({ target, observation }) => ({
        target,
        observation: { ...observation, raw: metadata(observation, target) },
      }));
    },
  };
}

/** The problem of an input that these targets need and that was not given. */
export function missingInput(input: string, value: unknown, accepted: string): Problem[] {
  return value === undefined ? [{ input, accepted }] : [];
}

/** Reads each `intervalMs`; at the kind's own pace where none is given. */
export function atInterval<Raw>(reader: Reader<Raw>, intervalMs: number | undefined): Reader<Raw> {
  return intervalMs === undefined ? reader : { ...reader, cadence: fixed(intervalMs) };
}

/** One read each `intervalMs`, without growing pauses. */
export function fixed(intervalMs: number): Cadence {
  return backoff({ firstMs: intervalMs, maxMs: intervalMs, growth: 1 });
}
