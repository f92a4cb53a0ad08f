import { stripVTControlCharacters } from 'node:util';

const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const UNPRINTABLE_IN_CODE = /[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const MARKS = /[\\`*_[\]|~]/g;
// Only at the start of a line do these open a heading, a list, a quotation or a rule.
const MARK_AT_START = /^(?:[#+=>-]|\d+(?=[.)](?:\s|$)))/;

/**
 * A character of no width. GitHub finds mentions, issues and emoji in the text after entities
 * are decoded, so that an entity alone does not stop it.
 */
const BREAK = '&#8203;';

/** Text of one line as Markdown that shows just this text: no mark, no tag, no link, no mention. */
export function escapeMarkdown(text: string): string {
  return withoutReferences(printable(text).replace(MARKS, '\\$&')).replace(MARK_AT_START, (mark) =>
    /\d/.test(mark) ? `${BREAK}${mark}` : `\\${mark}`,
  );
}

/** Text of one line for the inside of an HTML element, where Markdown has no marks. */
export function escapeHtml(text: string): string {
  return withoutReferences(printable(text)).replaceAll('"', '&quot;');
}

function printable(text: string): string {
  return stripVTControlCharacters(text).replace(UNPRINTABLE, ' ').trim();
}

/** Tags, mentions, issues, addresses, formulas and emoji: all that GitHub finds in plain text. */
function withoutReferences(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replace(/#(?=\d)/g, `#${BREAK}`)
      .replace(/\bGH-(?=\d)/gi, (start) => `${start}${BREAK}`)
      // A clock time is no emoji.
      .replace(/:(?!\d{1,2}:)(?=[\w+-]+:)/g, `:${BREAK}`)
      .replace(/:(?=\/\/)/g, `&#58;${BREAK}`)
      .replace(/www\./gi, (start) => start.replace('.', `${BREAK}.`))
      .replaceAll('<', '&lt;')
      .replaceAll('@', `&#64;${BREAK}`)
      .replaceAll('$', '<span>$</span>')
  );
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
