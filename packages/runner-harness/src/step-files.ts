import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const NAMES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV'] as const;

/** The files of one step by the names of their variables. */
export type StepFiles = Record<(typeof NAMES)[number], string>;

/** Makes the empty files that the runner gives a step. */
export function createStepFiles(folder: string): StepFiles {
  const place = (name: string) => join(folder, name.toLowerCase());
  for (const name of NAMES) writeFileSync(place(name), '');
  return {
    GITHUB_OUTPUT: place('GITHUB_OUTPUT'),
    GITHUB_STATE: place('GITHUB_STATE'),
    GITHUB_STEP_SUMMARY: place('GITHUB_STEP_SUMMARY'),
    GITHUB_ENV: place('GITHUB_ENV'),
  };
}

/**
 * Reads a file of names and values as the runner does: `name=value`, or `name<<end` and lines up to
 * `end`. Of equal names the last wins. Throws for what the runner refuses.
 */
export async function readPairs(file: string): Promise<Record<string, string>> {
  const lines = (await readFile(file, 'utf8')).split(/\r\n|\n/);
  const pairs = new Map<string, string>();
  while (lines.length > 0) {
    const line = lines.shift() ?? '';
    if (line === '') continue;
    const [, name, delimiter] = /^([^=]*?)<<(.*)$/.exec(line) ?? [];
    if (name !== undefined && delimiter !== undefined) {
      pairs.set(name, takeUntil(lines, delimiter));
      continue;
    }
    const at = line.indexOf('=');
    if (at < 1) throw new Error(`the runner cannot read the line ${line}`);
    pairs.set(line.slice(0, at), line.slice(at + 1));
  }
  return Object.fromEntries(pairs);
}

function takeUntil(lines: string[], delimiter: string): string {
  const end = lines.indexOf(delimiter);
  if (delimiter === '' || end < 0) throw new Error(`the delimiter ${delimiter} never comes`);
  const value = lines.splice(0, end).join('\n');
  lines.shift();
  return value;
}
