import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readActionFile } from '@rollout-actions/runner-harness/action-file';
import { betweenMarkers } from './between-markers.ts';
import { inputTable, outputTable } from './tables.ts';

/** The README of an action as it stands, and as its `action.yml` wants it. */
export interface Readme {
  file: string;
  current: string;
  wanted: string;
}

/** Reads the README of an action folder. Throws, with the file's name, where it has no markers. */
export function readReadme(actionFolder: string): Readme {
  const file = join(actionFolder, 'README.md');
  const action = readActionFile(join(actionFolder, 'action.yml'));
  const current = readFileSync(file, 'utf8');
  try {
    const inputs = betweenMarkers(current, 'inputs', inputTable(action));
    return { file, current, wanted: betweenMarkers(inputs, 'outputs', outputTable(action)) };
  } catch (error) {
    throw new Error(`${file} cannot take its tables.`, { cause: error });
  }
}
