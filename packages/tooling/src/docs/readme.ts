import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ActionFile, readActionFile } from '@rollout-actions/runner-harness/action-file';

/** The README of an action as it is, and as its `action.yml` says it should be. */
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

/**
 * Replaces what stands between `<!-- name -->` and `<!-- /name -->` in a text. Throws where the two
 * markers are not there exactly once and in this order.
 */
export function betweenMarkers(text: string, name: string, content: string): string {
  const [before, inside, ...more] = text.split(`<!-- ${name} -->`);
  const [, after, ...evenMore] = (inside ?? '').split(`<!-- /${name} -->`);
  if (after === undefined || more.length > 0 || evenMore.length > 0) {
    throw new Error(`It needs <!-- ${name} --> and <!-- /${name} --> once, each on its own line.`);
  }
  return `${before}<!-- ${name} -->\n\n${content}\n\n<!-- /${name} -->${after}`;
}

/** The inputs of an action as a Markdown table. */
function inputTable({ inputs }: ActionFile): string {
  const rows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    defaultOf(input),
    cell(input.description),
  ]);
  return table(['input', 'default', 'meaning'], rows);
}

/** The outputs of an action as a Markdown table. */
function outputTable({ outputs }: ActionFile): string {
  const rows = Object.entries(outputs).map(([name, output]) => [
    `\`${name}\``,
    cell(output.description),
  ]);
  return table(['output', 'meaning'], rows);
}

function defaultOf(input: ActionFile['inputs'][string]): string {
  if (input.required === true) return '**required**';
  return input.default === undefined || input.default === '' ? '-' : `\`${cell(input.default)}\``;
}

/** A bar would end the cell, a line end the table. */
function cell(text: string): string {
  return text.trim().replaceAll('|', '\\|').replace(/\s+/g, ' ');
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
