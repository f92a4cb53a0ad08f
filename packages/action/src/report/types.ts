import type { Outcome } from '../outcome.ts';

/** What a step is about: a job, an application, a deployment. Texts here may all be foreign. */
export interface Subject {
  /** `job web`. */
  name: string;
  version?: string;
  /** Its page; anything but http and https is left out. */
  page?: { title: string; url: string };
}

/** One thing in one state; it lasts until the next entry of the same subject. */
export interface TimelineEntry {
  subject: string;
  state: string;
  /** ms since the epoch. */
  atMs: number;
}

/** A gate as people read it. */
export interface GateReport {
  name: string;
  kind: string;
  verdict: 'pass' | 'fail' | 'inconclusive';
  /** What was measured last, and what its limit is. */
  value: string;
  bound: string;
  /** How often: `10s`. */
  interval: string;
  measurements: number;
  /** Whether it decides nothing. */
  observeOnly: boolean;
}

export interface Table {
  title?: string;
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

/** Lines of others that show why: logs, events, a plan. */
export interface Evidence {
  title: string;
  lines: readonly string[];
}

/** What an action knows of its run, for people. */
export interface ReportContent {
  subject: Subject | undefined;
  /** What was asked for, a clause: `promote deployment 1b2c… after 2 gates`. */
  wanted: string | undefined;
  /** Commit, image, versions: name and value. */
  facts: ReadonlyMap<string, string>;
  timeline: readonly TimelineEntry[];
  things: readonly Table[];
  gates: readonly GateReport[];
  evidence: readonly Evidence[];
  remarks: readonly string[];
  budget: Table | undefined;
  /** The thing that was there for a while, such as a preview, is stopped. */
  isGone: boolean;
}

/** Everything that is reported about a run: the one source of summary, comment, check and records. */
export interface Report extends ReportContent {
  action: string;
  /** Undefined while the run goes on. */
  outcome: Outcome | undefined;
  /** Whether the step is green, by its outcome or by `allowed-outcomes`. */
  isPassing: boolean;
  /** What happened, a paragraph each. */
  what: readonly string[];
  /** What to do now. */
  next: string | undefined;
  /** Where the documentation explains a red outcome. */
  explanationUrl: string | undefined;
  /** Lines in a fixed font that belong to `what`. */
  diagnostic: readonly string[];
  /** ms since the epoch. */
  startMs: number;
  endMs: number;
  requests: number;
  /** The page of the workflow run; only where there is one. */
  runUrl: string | undefined;
}
