import type { Result } from './action-run.ts';
import type { Outcome } from './outcome.ts';

/** Ends a run from any depth, with its outcome and the sentence for it. */
export class ActionError extends Error {
  override readonly name = 'ActionError';
  readonly result: Result;

  constructor(outcome: Outcome, reason: string, json?: Result['json']) {
    super(reason);
    this.result = { outcome, reason, ...(json && { json }) };
  }
}
