import type { ActionRun, Result } from './action-run.ts';
import type { Fields, InputsDefinition, ValuesOf } from './inputs/define.ts';

/** The part of an action that is loaded once its inputs are known to be right. */
export interface ActionBody<F extends Fields, Output extends string = never> {
  /** Does the work. Throws `Failure`, `NotSent` and the reason of `run.signal`. */
  run(inputs: ValuesOf<F>, run: ActionRun<Output>): Promise<Result>;
  /**
   * Ends, in the post step, what a cancelled, timed-out or killed run has kept with `run.keep` and
   * not ended itself. Its time is short; it throws what it could not do.
   */
  finish?(
    state: Readonly<Record<string, string>>,
    run: ActionRun<Output>,
    inputs: ValuesOf<F>,
  ): Promise<void>;
}

/** An action, for `execute`. */
export interface ActionDefinition<F extends Fields, Output extends string = never> {
  /** As the folder in `actions/`. */
  name: string;
  inputs: InputsDefinition<F>;
  /** Names of the outputs that it has besides `COMMON_OUTPUTS`. */
  outputs: readonly Output[];
  /** Loads the heavy part: `() => import('./run.ts')`. */
  load(): Promise<ActionBody<F, Output>>;
}
