import { stripVTControlCharacters } from 'node:util';

const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const UNPRINTABLE_IN_CODE = /[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const MARKS = /[\\`*_[\]|~]/g;
// Only at the start of a line do these open a heading, a list, a quotation or a rule.
const MARK_AT_START = /^(?:[#+=>-]|\d+(?=[.)]))/;

/** Text of one line as Markdown that shows just this text: no mark, no tag, no link, no mention. */
export function escapeMarkdown(text: string): string {
  return stripVTControlCharacters(text)
    .replace(UNPRINTABLE, ' ')
    .trim()
    .replace(MARKS, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('@', '&#64;')
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/www\./gi, (start) => start.replace('.', '&#46;'))
    .replace(MARK_AT_START, (mark) => (/\d/.test(mark) ? `&#8203;${mark}` : `\\${mark}`));
}

/** Lines for a fenced block: whatever is inside stays text, only controls are taken out. */
export function codeLines(text: string): string[] {
  const lines = stripVTControlCharacters(text.replace(/\r\n?/g, '\n'));
  return lines.replace(UNPRINTABLE_IN_CODE, ' ').split('\n');
}

/** A fence longer than any run of backticks inside. */
export function fenceFor(lines: readonly string[]): string {
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
  return '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run + 1), 3));
}
