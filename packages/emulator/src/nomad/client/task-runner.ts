import { formatGoDuration } from '../go/duration.ts';
import { instantToMs } from '../go/instant.ts';
import type { Task } from '../jobspec/job.ts';
import type { Server } from '../server.ts';
import type { TaskState } from '../store/records.ts';
import { createRestartCounter, type RestartCounter } from './restart-policy.ts';
import { immediateExit } from './task-command.ts';
import * as events from './task-events.ts';
import { deadState, newTaskState, runningState, withEvents } from './task-states.ts';

/** How a task came to its end. */
export interface Exit {
  code: number;
  signal: number;
  oom: boolean;
}

/**
 * One task: its state, its end and its restarts. `changed` is called after each change of its own.
 */
export class TaskRunner {
  readonly task: Task;
  state: TaskState;
  private readonly server: Server;
  private readonly changed: () => void;
  private readonly counter: RestartCounter;
  private cancelPlanned = () => {};

  constructor(options: {
    server: Server;
    task: Task;
    restartsOnSuccess: boolean;
    changed(): void;
  }) {
    this.server = options.server;
    this.task = options.task;
    this.changed = options.changed;
    this.counter = createRestartCounter(options.task.RestartPolicy, options.restartsOnSuccess);
    const at = this.server.present();
    this.state = newTaskState([events.received(at), events.setUp(this.server.present())]);
  }

  run(): void {
    const now = this.server.present();
    this.state = runningState(this.state, now, events.started(now));
    const code = immediateExit(this.task);
    if (code === undefined) return;
    this.plan(1, () => this.exit({ code, signal: 0, oom: false }));
  }

  /** It ends by itself; its restart policy says what follows. */
  exit(exit: Exit): void {
    const now = this.server.present();
    this.state = withEvents(this.state, events.terminated(now, exit));
    const verdict = this.counter.ended(exit.code, instantToMs(now), this.server.random.next());
    if (verdict.next === 'restart') this.restart(verdict.delayMs, verdict.reason);
    else {
      const happened = verdict.next === 'fail' ? [events.notRestarting(now, verdict.reason)] : [];
      this.state = deadState(this.state, now, {
        failed: verdict.next === 'fail',
        events: happened,
      });
    }
    this.changed();
  }

  /** Ends it because the servers want it or because its sibling failed. */
  kill(sibling?: string): void {
    if (this.state.State === 'dead') return;
    this.cancelPlanned();
    const now = this.server.present();
    const why = sibling === undefined ? [] : [events.siblingFailed(now, sibling)];
    const happened = [
      ...why,
      events.killing(now, this.task.KillTimeout),
      events.terminated(now, { code: 130, signal: 2, oom: false }),
      events.killed(now),
    ];
    this.state = deadState(this.state, now, { failed: false, events: happened });
  }

  /** Says on the task that its allocation did not become healthy in time. */
  markUnhealthy(deadlineNs: number): void {
    const reason = `Task not running by healthy_deadline of ${formatGoDuration(deadlineNs)}`;
    this.state = withEvents(this.state, events.unhealthy(this.server.present(), reason));
  }

  dispose(): void {
    this.cancelPlanned();
  }

  private restart(delayMs: number, reason: string): void {
    const now = this.server.present();
    const event = events.restarting(now, reason, Math.round(delayMs * 1e6));
    const state = withEvents(this.state, event);
    this.state = { ...state, State: 'pending', Restarts: state.Restarts + 1, LastRestart: now };
    this.plan(delayMs, () => {
      this.run();
      this.changed();
    });
  }

  private plan(ms: number, what: () => void): void {
    this.cancelPlanned();
    this.cancelPlanned = this.server.after(ms, what);
  }
}
