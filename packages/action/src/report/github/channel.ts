import type { RequestOptions } from '@rollout-actions/client/http/request-options';
import type { ReportApi } from '@rollout-actions/github/reports/report-api';
import type { RunStamp } from '@rollout-actions/github/reports/run-stamp';
import type { ActionLog } from '../../runner/log.ts';
import type { Report } from '../types.ts';
import type { FinalReport } from './final-report.ts';
import type { ReportMemory } from './report-memory.ts';

/** What every channel works with. */
export interface ChannelContext {
  api: ReportApi;
  log: ActionLog;
  /** What this step's post step has to know. */
  memory: ReportMemory;
  env(name: string): string | undefined;
  /** An older run leaves alone what a newer one shows. */
  stamp: RunStamp;
  /** The commit that the run is about. */
  sha: string;
  runUrl: string | undefined;
  isDryRun: boolean;
}

/** One place on GitHub where a run is published. Each call throws `Failure` or the signal's reason. */
export interface Channel {
  /** The input that asks for it. */
  input: 'comment' | 'check-run' | 'deployment-environment';
  begin?(options: RequestOptions): Promise<void>;
  progress?(report: Report, options: RequestOptions): Promise<void>;
  /** May be called again, in the post step, where it did not end well. */
  finish(report: FinalReport, options: RequestOptions): Promise<void>;
}
