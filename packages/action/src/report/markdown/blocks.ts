import type { Evidence, Table } from '../types.ts';
import { codeLines, escapeHtml, escapeMarkdown, fenceFor } from './escape.ts';

/** Lines that can be cut anywhere between what stands before and after them. */
export interface Block {
  before: readonly string[];
  lines: readonly string[];
  after: readonly string[];
  /** Blocks with a higher number go first where there is no room. */
  rank: number;
}

/** Longer texts are cut: one must not push all others out. */
const MAX_CHARACTERS = 4_000;

/** Text of others as Markdown that is nothing but text. */
export function shown(text: string | number): string {
  return escapeMarkdown(shortened(String(text)));
}

function shortened(text: string): string {
  return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text;
}

/** A paragraph of Markdown. */
export function paragraph(line: string, rank = 0): Block {
  return { before: [], lines: [line], after: [''], rank };
}

/** A table under its title, each cell escaped. */
export function tableBlock({ title, columns, rows }: Table, rank: number): Block {
  const row = (cells: readonly (string | number)[]) => `| ${cells.map(shown).join(' | ')} |`;
  const rule = `|${columns.map(() => ' --- |').join('')}`;
  const heading = title === undefined ? [] : [`### ${shown(title)}`, ''];
  return {
    before: [...heading, row(columns), rule],
    lines: rows.map(row),
    after: [''],
    rank,
  };
}

/** Lines as they are, in a fence that none of them can close. */
export function codeBlock(lines: readonly string[], rank: number, language = 'text'): Block {
  const safe = codeLines(lines.join('\n'));
  const fence = fenceFor(safe);
  return { before: [fence + language], lines: safe, after: [fence, ''], rank };
}

/** Lines of others, folded under a title. */
export function evidenceBlock({ title, lines }: Evidence, rank: number): Block {
  return folded(title, codeBlock(lines, rank));
}

/** A block behind a line that opens it. */
export function folded(title: string, block: Block): Block {
  const summary = `<summary>${escapeHtml(shortened(title))}</summary>`;
  return {
    ...block,
    before: ['<details>', summary, '', ...block.before],
    after: [...block.after, '</details>', ''],
  };
}
