import type { ProxySettings } from '@rollout-actions/client/http/endpoint';
import type { Secrets } from '@rollout-actions/client/http/redaction/secrets';
import type { TlsOptions } from '@rollout-actions/client/http/tls';
import type { Deadline } from '@rollout-actions/client/time/deadline';
import type { World } from '@rollout-actions/client/world';
import type { Outcome } from './outcome.ts';
import type { Outputs } from './outputs.ts';
import type { RunReport } from './report/run-report.ts';
import type { ActionLog } from './runner/log.ts';

/**
 * What one run of an action works with: everything between it and the runner. `Output` are the
 * names in the action's `outputs.ts`: no other output can be set.
 */
export interface ActionRun<Output extends string = never> {
  /** The clock, randomness and this run's log, for the client. */
  world: World;
  secrets: Secrets;
  /** Aborted with `DeadlinePassed` at the end of `timeout`, with `Cancelled` on a cancel. */
  signal: AbortSignal;
  /** The end of `timeout`. */
  deadline: Deadline;
  /**
   * A fresh end in time for what comes after a timeout or a cancel (`on-timeout`, `on-cancel`):
   * `limitMs`, at most 5 s, and less where the runner would kill the process before.
   */
  cleanupDeadline(limitMs?: number): Deadline;
  dryRun: boolean;
  tls: TlsOptions | undefined;
  proxy: ProxySettings;
  allowInsecureHttp: boolean;
  /** A variable of the environment, set by the runner (`GITHUB_RUN_ID` and the like). */
  env(name: string): string | undefined;
  log: ActionLog;
  outputs: Outputs<Output>;
  /**
   * Keeps what `finish` needs to end this run's work if this process cannot: call it before a wait.
   * Later calls add to earlier ones. Redacted, so no place for secrets.
   */
  keep(state: Readonly<Record<string, string>>): void;
  /** What people read about this run, besides its end. */
  report: RunReport;
  /** Puts a folder first on the `PATH` of the job's later steps. */
  addPath(folder: string): void;
  /** Sets a variable of the environment of the job's later steps; `text` is one line. */
  setVariable(name: string, text: string): void;
  /** Registers who counts requests; the sum of all counters becomes the output `requests`. */
  requests(count: () => number): void;
}

/** How a run ended. */
export interface Result {
  outcome: Outcome;
  /** One sentence for people: what happened, to what, and what to do now. */
  reason: string;
  /** What else goes into the output `json`, beside everything that is set as an output. */
  json?: Readonly<Record<string, unknown>>;
  /** Whether the post step must finish what `keep` has kept. */
  isUnfinished?: boolean;
}
