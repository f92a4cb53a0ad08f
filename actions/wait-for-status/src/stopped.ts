import type { Result } from '@rollout-actions/action/action-run';
import type { Outcome } from '@rollout-actions/action/outcome';

/** Ends a run from any depth, with its outcome and the sentence for it. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
  readonly result: Result;

  constructor(outcome: Outcome, reason: string) {
    super(reason);
    this.result = { outcome, reason };
  }
}
