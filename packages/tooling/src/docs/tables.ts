import type { ActionFile } from '@rollout-actions/runner-harness/action-file';

/** The inputs of an action as a Markdown table. */
export function inputTable({ inputs }: ActionFile): string {
  const rows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    defaultOf(input),
    cell(input.description),
  ]);
  return table(['input', 'default', 'meaning'], rows);
}

/** The outputs of an action as a Markdown table. */
export function outputTable({ outputs }: ActionFile): string {
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

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
