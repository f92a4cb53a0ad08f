import { findGroup } from '../jobspec/canonical.ts';
import type { Server } from '../server.ts';
import type { Allocation } from '../store/records.ts';
import { takeReport } from './client-report.ts';
import { type HealthTracker, trackHealth } from './health-tracker.ts';
import { type Exit, TaskRunner } from './task-runner.ts';
import { allRunningSince, type TaskStates } from './task-states.ts';

/** Virtual ms from the placement to the start of the tasks, and from the signal to their end. */
const startMs = 60;
const endMs = 20;

/** Runs the tasks of one allocation, as far as the servers can see, and reports on them. */
export class Runner {
  private readonly server: Server;
  private readonly id: string;
  private readonly tasks: TaskRunner[];
  private readonly healthyDeadlineNs: number;
  private tracker: HealthTracker;
  /** The client has happened the servers about health in the present deployment. */
  private evaluated = false;
  private killing = false;
  private cancelPlanned: () => void;

  constructor(server: Server, allocation: Allocation) {
    this.server = server;
    this.id = allocation.ID;
    const restartsOnSuccess = ['service', 'system'].includes(allocation.Job.Type);
    const group = findGroup(allocation.Job, allocation.TaskGroup);
    this.healthyDeadlineNs = group?.Update?.HealthyDeadline ?? 0;
    this.tasks = (group?.Tasks ?? []).map(
      (task) =>
        new TaskRunner({ server, task, restartsOnSuccess, changed: () => this.taskChanged() }),
    );
    this.tracker = this.newTracker(allocation);
    this.cancelPlanned = server.after(startMs, () => this.begin());
  }

  /** A task ends by itself, all of them where no name is given. False where none runs. */
  exit(exit: Exit, task?: string): boolean {
    const meant = this.tasks
      .filter(({ state }) => state.State === 'running')
      .filter((runner) => task === undefined || runner.task.Name === task);
    for (const runner of meant) if (runner.state.State === 'running') runner.exit(exit);
    return meant.length > 0;
  }

  /** Ends the tasks because the servers want it. */
  kill(): void {
    if (this.killing || this.tasks.every(({ state }) => state.State === 'dead')) return;
    this.killing = true;
    this.dispose();
    this.cancelPlanned = this.server.after(endMs, () => {
      for (const runner of this.tasks) runner.kill();
      this.report();
    });
  }

  /** Another deployment tracks its health from now on. */
  newDeployment(): void {
    const allocation = this.server.store.allocations.get(this.id);
    this.tracker.stop();
    if (allocation === undefined || this.killing) return;
    this.evaluated = false;
    this.tracker = this.newTracker(allocation);
    this.followTasks();
  }

  /** Reports health whatever the tasks do. */
  setHealth(healthy: boolean): void {
    this.tracker.stop();
    if (!healthy) for (const runner of this.tasks) runner.markUnhealthy(this.healthyDeadlineNs);
    this.evaluated = true;
    this.report({ healthy, timed: true });
  }

  /** Forgets what it had planned. */
  dispose(): void {
    this.tracker.stop();
    this.cancelPlanned();
    for (const runner of this.tasks) runner.dispose();
  }

  private newTracker(allocation: Allocation): HealthTracker {
    return trackHealth(this.server, allocation, (healthy) => this.setHealth(healthy));
  }

  private begin(): void {
    for (const runner of this.tasks) runner.run();
    this.followTasks();
    this.report();
  }

  private states(): TaskStates {
    return Object.fromEntries(this.tasks.map(({ task, state }) => [task.Name, state]));
  }

  private followTasks(): void {
    if (allRunningSince(this.states()) === undefined) this.tracker.interrupted();
    else this.tracker.running();
  }

  private taskChanged(): void {
    const failed = this.tasks.find(({ state }) => state.Failed);
    if (failed !== undefined) {
      for (const runner of this.tasks) runner.kill(failed.task.Name);
      this.tracker.stop();
    }
    this.followTasks();
    // A client that has happened no health yet calls a failed allocation unhealthy, without a time.
    const news = failed !== undefined && !this.evaluated;
    if (news) this.evaluated = true;
    this.report(news ? { healthy: false, timed: false } : undefined);
  }

  private report(health?: { healthy: boolean; timed: boolean }): void {
    takeReport(this.server, this.id, { states: this.states(), health });
  }
}
