import type { Secrets } from '@rollout-actions/client/http/redaction/secrets';
import { codeLines, escapeMarkdown, fenceFor } from './escape.ts';

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
