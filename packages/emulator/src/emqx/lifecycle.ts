import type { EmulatorClock } from '../core/clock.ts';
import type { Random } from '../core/random.ts';
import type { Deployment } from './deployment.ts';
import type { DeploymentStatus, EmqxFixture, Span } from './fixture.ts';

/** How a deployment goes from one status to the next. */
export interface Lifecycle {
  /**
   * Goes on from the status it has, if that is a transient one, and sets its broker. `inMs` of
   * virtual time is drawn by chance where it is not given.
   */
  settle(deployment: Deployment, inMs?: number): void;
  /** False where the status does not allow it: only a stopped one starts. */
  start(deployment: Deployment): boolean;
  /** False where the status does not allow it: only a running one stops. */
  stop(deployment: Deployment): boolean;
  fail(deployment: Deployment): void;
  /** Virtual time of its next change, ms; undefined while none is planned. */
  nextChangeAt(deployment: Deployment): number | undefined;
  /** Cancels what is planned for it. */
  forget(deployment: Deployment): void;
}

interface Step {
  next: DeploymentStatus;
  durationMs: number;
}

/** The transient statuses and where they lead; a create takes its time in two parts. */
function stepFrom(
  status: DeploymentStatus,
  context: { random: Random; durations: EmqxFixture['durations']; created: boolean },
): Step | undefined {
  const { random, durations, created } = context;
  const draw = ([shortest, longest]: Span, share = 1) =>
    Math.round(random.between(shortest, longest) * share);
  if (status === 'pending') return { next: 'starting', durationMs: draw(durations.create, 0.5) };
  if (status === 'stopping') return { next: 'stopped', durationMs: draw(durations.stop) };
  if (status !== 'starting') return undefined;
  const durationMs = created ? draw(durations.create, 0.5) : draw(durations.start);
  return { next: 'running', durationMs };
}

export function createLifecycle(options: {
  clock: EmulatorClock;
  random: Random;
  durations: EmqxFixture['durations'];
}): Lifecycle {
  const { clock, random, durations } = options;
  const planned = new Map<Deployment, { at: number; cancel: () => void }>();

  function forget(deployment: Deployment): void {
    planned.get(deployment)?.cancel();
    planned.delete(deployment);
  }

  function enter(deployment: Deployment, status: DeploymentStatus, inMs?: number): void {
    const created = deployment.status === 'pending' && status === 'starting';
    forget(deployment);
    deployment.status = status;
    deployment.broker.setOpen(status === 'running');
    const step = stepFrom(status, { random, durations, created });
    if (step === undefined) return;
    const durationMs = inMs ?? step.durationMs;
    const cancel = clock.after(durationMs, () => enter(deployment, step.next));
    planned.set(deployment, { at: clock.now() + durationMs, cancel });
  }

  function move(deployment: Deployment, from: DeploymentStatus, to: DeploymentStatus): boolean {
    if (deployment.status !== from) return false;
    enter(deployment, to);
    return true;
  }

  return {
    settle: (deployment, inMs) => enter(deployment, deployment.status, inMs),
    start: (deployment) => move(deployment, 'stopped', 'starting'),
    stop: (deployment) => move(deployment, 'running', 'stopping'),
    fail: (deployment) => enter(deployment, 'failed'),
    nextChangeAt: (deployment) => planned.get(deployment)?.at,
    forget,
  };
}
