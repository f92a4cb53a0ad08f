import type { EmulatorClock } from '../../core/clock.ts';
import { type Crash, type Deployment, isLeaving, type Status } from './deployment.ts';
import { createScheduledTasks, type Purpose, type ScheduledTasks } from './scheduled-tasks.ts';
import type { Timeline } from './timeline.ts';

/** A stop that was accepted early is carried out so long after READY or ERROR, ms. */
const pendingStopMs = 1000;
/** The platform itself removes a failed deployment after an hour. */
const errorKeptMs = 3_600_000;
/** So long an ended deployment can still be asked for; then its id is unknown. */
const recordKeptMs = 300_000;

/** What became of a stop: begun now, planned for later, already under way, or long done. */
export type StopResult = 'begun' | 'later' | 'under-way' | 'ended';

/** Who is notified of what happens to a deployment. */
export interface LifecycleListener {
  /** After each change of status. */
  changed(deployment: Deployment): void;
  /** The game server behind the ports is to answer from now on. */
  accept(deployment: Deployment): void;
  /** Nobody may ask for it any more. */
  forget(deployment: Deployment): void;
}

/** What is to happen to a deployment; no timeline for one that failed as it was made. */
export interface Plan {
  timeline: Timeline | null;
  dueInMs: Partial<Record<Purpose, number>>;
}

/** Moves deployments through their states on the virtual clock. */
export class Lifecycle {
  readonly #clock: EmulatorClock;
  readonly #listener: LifecycleListener;
  readonly #tasks: ScheduledTasks;
  readonly #timelines = new WeakMap<Deployment, Timeline>();

  constructor(clock: EmulatorClock, listener: LifecycleListener) {
    this.#clock = clock;
    this.#listener = listener;
    this.#tasks = createScheduledTasks(clock);
  }

  begin(deployment: Deployment, timeline: Timeline): void {
    this.#timelines.set(deployment, timeline);
    this.#walk(deployment, timeline, { step: 0 });
  }

  planOf(deployment: Deployment): Plan {
    const timeline = this.#timelines.get(deployment) ?? null;
    return { timeline, dueInMs: this.#tasks.dueInMs(deployment.id) };
  }

  /** Goes on with a deployment that is in the middle of its plan. */
  resume(deployment: Deployment, { timeline, dueInMs }: Plan): void {
    const { id, status } = deployment;
    if (timeline !== null) this.#timelines.set(deployment, timeline);
    const plan = (purpose: Purpose, task: () => void) => {
      const ms = dueInMs[purpose];
      if (ms !== undefined) this.#tasks.plan({ id, purpose, ms, task });
    };
    plan('accept', () => this.#listener.accept(deployment));
    plan('stop', () => this.stop(deployment));
    if (status === 'TERMINATED') plan('status', () => this.#listener.forget(deployment));
    else if (status === 'TERMINATING') plan('status', () => this.#end(deployment));
    else if (status === 'READY' || status === 'ERROR') {
      plan('status', () => this.#terminate(deployment));
    } else if (timeline !== null) {
      const next = timeline.phases.findIndex((phase) => phase.status === status) + 1;
      this.#walk(deployment, timeline, { step: next, afterMs: dueInMs.status });
    }
  }

  /** Stops it a little later, as bulk-stop does. */
  stopAfter(deployment: Deployment, ms: number): void {
    const task = () => void this.stop(deployment);
    this.#tasks.plan({ id: deployment.id, purpose: 'stop', ms, task });
  }

  /** Stops now if READY or ERROR; before, the stop is carried out when one of them is reached. */
  stop(deployment: Deployment): StopResult {
    if (deployment.status === 'TERMINATED') return 'ended';
    if (deployment.status === 'TERMINATING' || deployment.stopPending) return 'under-way';
    if (deployment.status === 'READY' || deployment.status === 'ERROR') {
      this.#terminate(deployment);
      return 'begun';
    }
    deployment.stopPending = true;
    return 'later';
  }

  /** Ends the container of a READY deployment; false in any other state. */
  crash(deployment: Deployment, crash: Crash): boolean {
    if (deployment.status !== 'READY') return false;
    deployment.crash = crash;
    this.fail(deployment, crash.message);
    return true;
  }

  /** ERROR, whatever was planned; nothing for what is ending. */
  fail(deployment: Deployment, errorDetail: string): void {
    if (isLeaving(deployment)) return;
    this.#tasks.cancel(deployment.id);
    deployment.errorDetail = errorDetail;
    this.#enter(deployment, 'ERROR');
  }

  /** Plans nothing more for it. */
  abandon(deployment: Deployment): void {
    this.#tasks.cancel(deployment.id);
  }

  #walk(
    deployment: Deployment,
    timeline: Timeline,
    { step, afterMs }: { step: number; afterMs?: number | undefined },
  ): void {
    const phase = timeline.phases[step];
    if (phase === undefined) return;
    const task = () => {
      if (phase.status === 'ERROR') {
        this.#failByCourse(deployment, timeline);
        return;
      }
      this.#enter(deployment, phase.status);
      this.#walk(deployment, timeline, { step: step + 1 });
    };
    const ms = afterMs ?? phase.afterMs;
    this.#tasks.plan({ id: deployment.id, purpose: 'status', ms, task });
  }

  #failByCourse(deployment: Deployment, timeline: Timeline): void {
    if (!timeline.imageMissing) {
      deployment.crash = { exitCode: 1, message: timeline.errorDetail, restartCount: 1 };
    }
    this.fail(deployment, timeline.errorDetail);
  }

  #enter(deployment: Deployment, status: Status): void {
    deployment.lastStatus = deployment.status;
    deployment.status = status;
    if (status === 'READY') this.#becomeReady(deployment);
    if (status === 'ERROR' || status === 'TERMINATED') deployment.accepting = false;
    this.#planEnd(deployment);
    this.#listener.changed(deployment);
  }

  #becomeReady(deployment: Deployment): void {
    deployment.readyMs = this.#clock.now();
    const ms = this.#timelines.get(deployment)?.acceptingAfterMs ?? 0;
    const task = () => this.#listener.accept(deployment);
    this.#tasks.plan({ id: deployment.id, purpose: 'accept', ms, task });
  }

  #planEnd(deployment: Deployment): void {
    const { id, status, maxDurationMinutes } = deployment;
    if (status !== 'READY' && status !== 'ERROR') return;
    const task = () => this.#terminate(deployment);
    const plan = (ms: number) => this.#tasks.plan({ id, purpose: 'status', ms, task });
    if (deployment.stopPending) plan(pendingStopMs);
    else if (status === 'ERROR') plan(errorKeptMs);
    else if (maxDurationMinutes > 0) plan(maxDurationMinutes * 60_000);
  }

  #terminate(deployment: Deployment): void {
    this.#tasks.cancel(deployment.id);
    this.#enter(deployment, 'TERMINATING');
    const ms = this.#timelines.get(deployment)?.terminationMs ?? 0;
    const task = () => this.#end(deployment);
    this.#tasks.plan({ id: deployment.id, purpose: 'status', ms, task });
  }

  #end(deployment: Deployment): void {
    deployment.removedMs = this.#clock.now();
    this.#enter(deployment, 'TERMINATED');
    const task = () => this.#listener.forget(deployment);
    this.#tasks.plan({ id: deployment.id, purpose: 'status', ms: recordKeptMs, task });
  }
}
