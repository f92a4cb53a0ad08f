import type { Block } from './blocks.ts';

/** What could not be shown, for the one remark about it. */
const CUT = 'Some lines are left out here: there is no room for more. The log of the step has all.';
const REMARK_BYTES = Buffer.byteLength(CUT) + 2;

/**
 * The blocks as one text of at most `maxBytes`. Where that is too little, room goes to the blocks
 * with the lowest rank first, whatever their place; a block is cut at the end of a line, and the
 * reader is informed.
 */
export function fit(blocks: readonly Block[], maxBytes: number): string {
  const total = blocks.reduce((sum, block) => sum + bytesOf(linesOf(block)), 0);
  if (total <= maxBytes) return join(blocks.map(linesOf));
  let room = maxBytes - REMARK_BYTES;
  const kept = new Map<Block, readonly string[]>();
  for (const block of blocks.toSorted((a, b) => a.rank - b.rank)) {
    const lines = fitting(block, room);
    kept.set(block, lines);
    room -= bytesOf(lines);
  }
  return join([...blocks.map((block) => kept.get(block) ?? []), [CUT]]);
}

function join(blocks: readonly (readonly string[])[]): string {
  return `${blocks.flat().join('\n')}\n`;
}

function linesOf({ before, lines, after }: Block): readonly string[] {
  return [...before, ...lines, ...after];
}

/** What of a block fits into `room` bytes; nothing where not a single line does. */
function fitting({ before, lines, after }: Block, room: number): readonly string[] {
  let bytes = bytesOf(before) + bytesOf(after);
  let count = 0;
  for (const line of lines) {
    bytes += bytesOf([line]);
    if (bytes > room) break;
    count += 1;
  }
  return count === 0 ? [] : [...before, ...lines.slice(0, count), ...after];
}

function bytesOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}
