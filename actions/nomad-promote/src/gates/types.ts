import type { ActionRun } from '@rollout-actions/action/action-run';
import type { PortAddresses } from '@rollout-actions/client/nomad/allocations/addresses';
import type { Nomad } from '@rollout-actions/client/nomad/connection';
import type { DeploymentSnapshot } from '@rollout-actions/client/nomad/deployments/deployment-state';
import type { Gate } from './inputs/schema.ts';

/** What one measurement, and in the end a gate, says. */
export type Verdict = 'pass' | 'fail' | 'inconclusive';

/** What one measurement found. Texts may hold foreign words. */
export interface Finding {
  /** `undecided`: a gate that compares needs more data. */
  verdict: Verdict | 'undecided';
  /** Changes whenever an undecided gate has something new to report. */
  progress?: string;
  /** Why, one line. */
  detail: string;
  /** The measured value alone, where there is one. */
  value?: string;
  /** What a command wrote. */
  output?: readonly string[];
}

/** How one measurement may be made. */
export interface MeasureCall {
  signal: AbortSignal;
  /** Of this measurement. */
  timeoutMs: number;
}

/**
 * Takes one measurement. What keeps it from measuring it throws as a `Failure`, or gives as
 * inconclusive; it throws the signal's reason when that is aborted.
 */
export type Measure = (call: MeasureCall) => Promise<Finding>;

/** A canary that runs, and where it is reached. */
export interface Canary {
  /** Id of its allocation. */
  id: string;
  group: string;
  ports: PortAddresses;
  /** The job in its version as the servers sent it, where its allocation was read. */
  job?: unknown;
}

/** What the measurements of one round are made with. */
export interface GateContext {
  run: ActionRun;
  nomad: Nomad;
  /** Where Nomad's API is. */
  address: URL;
  /** The task groups in scope. */
  groups: readonly string[];
  bake: number | 'auto';
  /** How many gates of the step compare and decide: they share `false-failure`. */
  sequentialGates: number;
  /** Stable allocations are compared with each other, and there are no canaries. */
  isSelfTest: boolean;
  /** Folders of programs that this step installed, for commands. */
  toolFolders: readonly string[];
  /** The deployment as its canaries were found ready. */
  snapshot: DeploymentSnapshot;
  canaries: readonly Canary[];
  /** Registers what is to be closed when the round is over. */
  atEnd(close: () => Promise<void>): void;
}

/**
 * Makes what measures a gate in one round. Ends the step as `refused`, or throws a `Failure`, for a
 * gate that cannot be used as it was given; nothing was sent then.
 */
export type PrepareGate = (gate: Gate, context: GateContext) => Promise<Measure>;

/** A gate for the output `gate-results`. */
export interface GateResult {
  name: string;
  kind: string;
  verdict: Verdict;
  measurements: number;
  reason: string;
  observeOnly: boolean;
}
