import type * as core from '@actions/core';

/** What an action says to the runner by, as `@actions/core` has it. */
export type Toolkit = Pick<
  typeof core,
  | 'setOutput'
  | 'saveState'
  | 'setSecret'
  | 'debug'
  | 'notice'
  | 'warning'
  | 'error'
  | 'startGroup'
  | 'endGroup'
>;
