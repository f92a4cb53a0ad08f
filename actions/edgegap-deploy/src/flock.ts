import type { ActionRun } from '@rollout-actions/action/action-run';
import type { DeploymentSight } from '@rollout-actions/client/edgegap/deployment-sight';
import { newRunTag } from './own-tags.ts';

/** One server that this step is about. */
export interface Server {
  id: string;
  /** Its number among the servers of the step. */
  n: number;
  /** Monotonic ms: when its id was known. */
  knownMs: number;
  /** Monotonic ms: when it was first seen ready. */
  readyMs: number | undefined;
  sight: DeploymentSight | undefined;
  /** Made by this step, which may therefore stop it; else found. */
  isOurs: boolean;
}

/** All servers of one step, and what it may have made without knowing. */
export interface Flock {
  /** On everything that this step makes. */
  runTag: string;
  servers: Server[];
  /** What was made and is none of the servers: failed at once, or made twice. */
  leftovers: Set<string>;
  /** Creates that were sent and have not ended. */
  underWay: Set<Promise<unknown>>;
  /** Whether something may have been made of which no id is known. */
  isUnsure: boolean;
  /** Aborted: nothing more is created. What is under way goes on. */
  launching: AbortController;
  /** Aborted with it, and with the run. */
  mayBegin: AbortSignal;
  /** Aborted: what is under way is given up. */
  posting: AbortController;
}

export function newFlock({ world, signal }: ActionRun): Flock {
  const launching = new AbortController();
  return {
    runTag: newRunTag(world),
    servers: [],
    leftovers: new Set(),
    underWay: new Set(),
    isUnsure: false,
    launching,
    mayBegin: AbortSignal.any([signal, launching.signal]),
    posting: new AbortController(),
  };
}

/** The ids of all that this step has made, as far as it knows. */
export function madeIds({ servers, leftovers }: Flock): string[] {
  const made = servers.filter(({ isOurs }) => isOurs).map(({ id }) => id);
  return [...new Set([...made, ...leftovers])];
}
