import type { Secrets } from '@rollout-actions/client/http/redaction/secrets';
import { type Block, blocksOf, type SummarySection } from './blocks.ts';

/** The job summary of a run, written once at its end. */
export interface Summary {
  add(section: SummarySection): void;
}

/** The runner refuses a summary above 1,048,576 bytes; the rest is room for the remark. */
const MAX_BYTES = 1_048_000;
const CUT = '\nMore would not fit: a job summary holds 1 MiB.\n';

/** The sections as Markdown. What is too long is cut at a line, and the reader is told. */
export function renderSummary(sections: readonly SummarySection[], secrets: Secrets): string {
  const lines: string[] = [];
  let room = MAX_BYTES;
  for (const section of sections) {
    for (const block of blocksOf(section, secrets)) {
      const fitting = fit(block, room);
      lines.push(...fitting.lines);
      room -= fitting.bytes;
      if (fitting.isCut) return `${lines.join('\n')}\n${CUT}`;
    }
  }
  return `${lines.join('\n')}\n`;
}

function fit(block: Block, room: number) {
  const frameBytes = bytesOf([...block.before, ...block.after]);
  const lines: string[] = [];
  let bytes = frameBytes;
  for (const line of block.lines) {
    const next = bytes + bytesOf([line]);
    if (next > room) break;
    lines.push(line);
    bytes = next;
  }
  const isCut = lines.length < block.lines.length;
  if (frameBytes > room || lines.length === 0) return { lines: [], bytes: 0, isCut };
  return { lines: [...block.before, ...lines, ...block.after], bytes, isCut };
}

function bytesOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}
