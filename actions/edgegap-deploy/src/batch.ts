import type { ActionRun } from '@rollout-actions/action/action-run';
import { newRunTag } from '@rollout-actions/client/edgegap/ownership-tags';
import type { DeploymentSnapshot } from '@rollout-actions/client/edgegap/watch/deployment-snapshot';
import { Failure } from '@rollout-actions/client/http/failure';

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
  /** How its port stands while it is probed and does not answer yet. */
  portState?: string | undefined;
  /** Created by this step, which may therefore stop it; else found. */
  isOurs: boolean;
}

/** The servers of one run, and the creates that are under way. */
export interface DeploymentBatch {
  /** On everything that this step creates. */
  runTag: string;
  servers: Server[];
  /** Work on them ended because something could not be read: no reason to stop them. */
  isUnreadable: boolean;
  /** Creates that were sent and have not ended. */
  pendingCreates: Set<Promise<unknown>>;
  /** Aborted: nothing more is created. What is under way goes on. */
  stopCreating: AbortController;
  /** Aborted with it, and with the run. */
  createSignal: AbortSignal;
  /** Aborted: what is under way is given up. */
  abandonCreates: AbortController;
}

/** The batch of a step that has no servers yet, with a fresh tag for its run. */
export function createBatch({ world, signal }: ActionRun): DeploymentBatch {
  const stopCreating = new AbortController();
  return {
    runTag: newRunTag(world),
    servers: [],
    isUnreadable: false,
    pendingCreates: new Set(),
    stopCreating,
    createSignal: AbortSignal.any([signal, stopCreating.signal]),
    abandonCreates: new AbortController(),
  };
}

/** Servers that cannot be read are not to blame for it: the batch then says so. */
export async function noteUnreadable<T>(batch: DeploymentBatch, reads: Promise<T>): Promise<T> {
  try {
    return await reads;
  } catch (error) {
    batch.isUnreadable = error instanceof Failure;
    throw error;
  }
}

/** The ids of the servers in the order of their numbers. */
export function idsOf(servers: readonly Server[]): string[] {
  return [...servers].sort((a, b) => a.n - b.n).map(({ id }) => id);
}
