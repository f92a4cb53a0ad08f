import { stripVTControlCharacters } from 'node:util';
import type { Secrets } from '@rollout-actions/client/http/redaction/secrets';

/** One part of the job summary. All texts may be foreign: they are redacted and escaped. */
export interface SummarySection {
  heading?: string;
  /** A paragraph each. */
  sentences?: readonly string[];
  table?: { columns: readonly string[]; rows: readonly (readonly (string | number)[])[] };
  code?: { text: string; language?: string };
}

/** Lines that can be cut anywhere between what stands before and after them. */
export interface Block {
  before: readonly string[];
  lines: readonly string[];
  after: readonly string[];
}

/** Longer texts are cut: one must not push all others out of the summary. */
const MAX_CHARACTERS = 4_000;

/** A section as Markdown, redacted and escaped, each block with an empty line after it. */
export function blocksOf(section: SummarySection, secrets: Secrets): Block[] {
  const shown = (text: string) => escapeMarkdown(shortened(secrets.redact(text)));
  const { heading, sentences = [], table, code } = section;
  const blocks = sentences.map((sentence) => paragraph(shown(sentence)));
  if (heading !== undefined) blocks.unshift(paragraph(`## ${shown(heading)}`));
  if (table !== undefined) blocks.push(tableBlock(table, shown));
  if (code !== undefined) blocks.push(codeBlock({ ...code, text: secrets.redact(code.text) }));
  return blocks;
}

function shortened(text: string): string {
  return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text;
}

function paragraph(line: string): Block {
  return { before: [], lines: [line], after: [''] };
}

type Table = NonNullable<SummarySection['table']>;

function tableBlock({ columns, rows }: Table, shown: (text: string) => string): Block {
  const row = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => shown(String(cell))).join(' | ')} |`;
  const rule = `|${columns.map(() => ' --- |').join('')}`;
  return { before: [], lines: [row(columns), rule, ...rows.map(row)], after: [''] };
}

function codeBlock({ text, language = 'text' }: NonNullable<SummarySection['code']>): Block {
  const lines = codeLines(text);
  const fence = fenceFor(lines);
  return { before: [fence + language.replace(/\W/g, '')], lines, after: [fence, ''] };
}

const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const UNPRINTABLE_IN_CODE = /[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const MARKS = /[\\`*_[\]|~]/g;
// Only at the start of a line do these open a heading, a list, a quotation or a rule.
const MARK_AT_START = /^(?:[#+=>-]|\d+(?=[.)]))/;

/** Text of one line as Markdown that shows just this text: no mark, no tag, no link, no mention. */
function escapeMarkdown(text: string): string {
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
function codeLines(text: string): string[] {
  const lines = stripVTControlCharacters(text.replace(/\r\n?/g, '\n'));
  return lines.replace(UNPRINTABLE_IN_CODE, ' ').split('\n');
}

/** A fence longer than any run of backticks inside. */
function fenceFor(lines: readonly string[]): string {
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
  return '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run + 1), 3));
}
