import type * as core from '@actions/core';

/** What an action says to the runner by: the commands of `@actions/core`, and the files. */
export interface Toolkit
  extends Pick<
    typeof core,
    'setSecret' | 'debug' | 'notice' | 'warning' | 'error' | 'startGroup' | 'endGroup'
  > {
  setOutput(name: string, text: string): void;
  saveState(name: string, text: string): void;
}
