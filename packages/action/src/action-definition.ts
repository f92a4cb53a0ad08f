import type { ActionRun, Result } from './action-run.ts';
import type { Fields, ValuesOf } from './inputs/define.ts';
import type { LoadPublisher } from './lifecycle/publishing.ts';
import type { RunDeclaration } from './lifecycle/run-context.ts';

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

/** What `run.ts` of an action exports. */
export interface ActionModule<F extends Fields, Output extends string = never>
  extends ActionBody<F, Output> {
  /**
   * `() => import('@rollout-actions/action/report/github/publisher')`: from `run.ts` the bundler
   * sees that what it has loaded is there, and the files of a run without reports stay as they are.
   */
  loadPublisher?: LoadPublisher;
}

/** An action, for `execute`. */
export interface ActionDefinition<F extends Fields, Output extends string = never>
  extends RunDeclaration<F, Output> {
  /** Loads the heavy part: `() => import('./run.ts')`. */
  load(): Promise<ActionModule<F, Output>>;
}
