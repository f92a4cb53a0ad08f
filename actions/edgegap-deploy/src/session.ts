import type { ActionRun, Result } from '@rollout-actions/action/action-run';
import type { Edgegap } from '@rollout-actions/client/edgegap/connection';
import type { RequestOptions } from '@rollout-actions/client/http/request-options';
import type { Inputs } from './inputs/inputs.ts';
import type { Output } from './outputs.ts';
import type { StepRecord } from './step-record.ts';

/** What every operation works with. */
export interface Session {
  run: ActionRun<Output>;
  inputs: Inputs;
  edgegap: Edgegap;
  /** What this step knows of everything that it wrote. */
  record: StepRecord;
}

/** Does one operation. */
export type Handler = (session: Session) => Promise<Result>;

/** The signal and deadline of the run, for a call. */
export function requestOptions({ run }: Session): RequestOptions {
  return { signal: run.signal, deadline: run.deadline };
}

/** `owner/name` of the repository whose workflow runs; empty outside of GitHub. */
export function repositoryOf({ run }: Session): string {
  return run.env('GITHUB_REPOSITORY') ?? '';
}
