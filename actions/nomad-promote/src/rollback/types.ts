import type { Result } from '@rollout-actions/action/action-run';
import type { Deployment } from '@rollout-actions/client/nomad/schemas/deployment';

/** A rollback that was followed. Whatever its end, the release itself did not succeed. */
export interface Rollback {
  result: Result;
  /** The older version runs alone again. */
  isComplete: boolean;
}

/** A deployment that failed and the version that its job goes back to. */
export interface FailedDeployment {
  failed: Deployment;
  toVersion: number;
  /** `Deployment 1b2c… (version 3 of job web) failed: …`. */
  what: string;
}
