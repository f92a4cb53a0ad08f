import type { ActionRun } from '@rollout-actions/action/action-run';
import type { DeploymentSnapshot } from '@rollout-actions/client/edgegap/deployment-snapshot';
import { newRunTag } from './deployments/ownership-tags.ts';

/** One server that this step is about. */
export interface Server {
  id: string;
  /** Its number among the servers of the step. */
  n: number;
  /** Monotonic ms: when its id was known. */
  knownMs: number;
  /** Monotonic ms: when it was first seen ready. */
  readyMs: number | undefined;
  snapshot: DeploymentSnapshot | undefined;
  /** Made by this step, which may therefore stop it; else found. */
  isOurs: boolean;
}

/** All servers of one step, and what it may have made without knowing. */
export interface DeploymentBatch {
  /** On everything that this step makes. */
  runTag: string;
  servers: Server[];
  /** What was made and is none of the servers: failed at once, or made twice. */
  strays: Set<string>;
  /** Creates that were sent and have not ended. */
  pendingCreates: Set<Promise<unknown>>;
  /** Whether something may have been made of which no id is known. */
  mayHaveStrays: boolean;
  /** Aborted: nothing more is created. What is under way goes on. */
  stopCreating: AbortController;
  /** Aborted with it, and with the run. */
  createSignal: AbortSignal;
  /** Aborted: what is under way is given up. */
  abandonCreates: AbortController;
}

export function createBatch({ world, signal }: ActionRun): DeploymentBatch {
  const stopCreating = new AbortController();
  return {
    runTag: newRunTag(world),
    servers: [],
    strays: new Set(),
    pendingCreates: new Set(),
    mayHaveStrays: false,
    stopCreating,
    createSignal: AbortSignal.any([signal, stopCreating.signal]),
    abandonCreates: new AbortController(),
  };
}

/** The ids of all that this step has made, as far as it knows. */
export function createdIds({ servers, strays }: DeploymentBatch): string[] {
  const made = servers.filter(({ isOurs }) => isOurs).map(({ id }) => id);
  return [...new Set([...made, ...strays])];
}
