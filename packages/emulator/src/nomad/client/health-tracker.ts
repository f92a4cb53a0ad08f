import { findGroup } from '../jobspec/canonical.ts';
import type { Server } from '../server.ts';
import type { Allocation } from '../store/records.ts';

/** Tracks the health of one allocation for its deployment. */
export interface HealthTracker {
  /** All tasks run: `min_healthy_time` begins now. */
  running(): void;
  /** A task does not run (any more, or yet). */
  interrupted(): void;
  stop(): void;
}

const nothing: HealthTracker = { running() {}, interrupted() {}, stop() {} };

/**
 * Calls `setHealth` once: with true when all tasks have run for `min_healthy_time`, false when
 * `healthy_deadline` passes first. Tracks nothing outside of a deployment or where health is set by
 * hand. Checks of services are taken as passing.
 */
export function trackHealth(
  server: Server,
  allocation: Allocation,
  setHealth: (healthy: boolean) => void,
): HealthTracker {
  const update = findGroup(allocation.Job, allocation.TaskGroup)?.Update ?? null;
  if (allocation.DeploymentID === '' || update === null || update.MaxParallel === 0) return nothing;
  if (update.HealthCheck === 'manual') return nothing;
  let cancelHealthy = () => {};
  let stopped = false;

  function end(healthy: boolean) {
    if (stopped) return;
    tracker.stop();
    setHealth(healthy);
  }

  const cancelDeadline = server.after(update.HealthyDeadline / 1e6, () => end(false));
  const tracker: HealthTracker = {
    running() {
      cancelHealthy();
      if (!stopped) cancelHealthy = server.after(update.MinHealthyTime / 1e6, () => end(true));
    },
    interrupted: () => cancelHealthy(),
    stop() {
      stopped = true;
      cancelHealthy();
      cancelDeadline();
    },
  };
  return tracker;
}
