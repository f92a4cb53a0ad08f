import { stripVTControlCharacters } from 'node:util';
import type { Table, TimelineEntry } from '../types.ts';

/** More bars, or more of them in a row, nobody can read. */
const MAX_ENTRIES = 40;
const MAX_LABEL = 48;
const MAX_SECTION = 36;
/** Below this span the axis needs parts of seconds. */
const SHORT_MS = 10_000;

const UUID = /\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
const BAD_STATE = /fail|error|unhealthy|lost|died|dead|crash|reject|refus|timed-out|cancel/i;
// Mermaid's grammar is made of words at the start of a line, colons, hashes, semicolons and
// percent signs; whatever is not plain text is left out.
const NOT_PLAIN = /[^\p{L}\p{N} .,/()_+=-]+/gu;
const KEYWORD =
  /^(?:gantt|title|section|click|call|href|vert|acc\w*|dateformat|axisformat|tickinterval|inclusive\w*|includes|excludes|todaymarker|top\w*|weekday|weekend|display\w*|\d{4}-)/i;

/** The timeline of a run and its end. */
export interface TimelineSpan {
  entries: readonly TimelineEntry[];
  endMs: number;
}

interface Bar extends TimelineEntry {
  untilMs: number;
  isLast: boolean;
}

/**
 * The states over time as a Mermaid gantt, without its fence; undefined where nothing lasted.
 * Mermaid takes times without a zone as local and shows them as local, so that UTC times written
 * without a zone are shown as UTC wherever the reader is.
 */
export function ganttLines({ entries, endMs }: TimelineSpan): string[] | undefined {
  const [first] = entries;
  if (first === undefined || endMs <= first.atMs) return undefined;
  const isShort = endMs - first.atMs < SHORT_MS;
  const sections = Map.groupBy(barsOf(entries, endMs), ({ subject }) => subject);
  return [
    '%%{init: {"gantt": {"leftPadding": 170, "useWidth": 900}}}%%',
    'gantt',
    '    title Times are UTC',
    '    dateFormat YYYY-MM-DD HH:mm:ss.SSS',
    `    axisFormat ${isShort ? '%H:%M:%S.%L' : '%H:%M:%S'}`,
    `    tickInterval ${tickInterval(endMs - first.atMs)}`,
    ...[...sections].flatMap(([subject, bars], index) => [
      `    section ${plain(subject, MAX_SECTION) || `subject ${index + 1}`}`,
      ...bars.map(barLine),
    ]),
  ];
}

const SECOND_MS = 1_000;
const TICKS: readonly [ms: number, text: string][] = [
  [1, '1millisecond'],
  [10, '10millisecond'],
  [50, '50millisecond'],
  [100, '100millisecond'],
  [500, '500millisecond'],
  [SECOND_MS, '1second'],
  [5 * SECOND_MS, '5second'],
  [15 * SECOND_MS, '15second'],
  [60 * SECOND_MS, '1minute'],
  [300 * SECOND_MS, '5minute'],
  [900 * SECOND_MS, '15minute'],
];
const MAX_TICKS = 8;

/** Left to itself, Mermaid puts so many times on the axis that they cover each other. */
function tickInterval(spanMs: number): string {
  const fitting = TICKS.find(([ms]) => spanMs / ms <= MAX_TICKS);
  return fitting?.[1] ?? '1hour';
}

/** Many entries are thinned in the middle: how it began and how it ended matter most. */
function barsOf(entries: readonly TimelineEntry[], endMs: number): Bar[] {
  const bars = entries.map((entry, index) => {
    const next = entries.slice(index + 1).find(({ subject }) => subject === entry.subject);
    return { ...entry, untilMs: next?.atMs ?? endMs, isLast: next === undefined };
  });
  if (bars.length <= MAX_ENTRIES) return bars;
  return [...bars.slice(0, MAX_ENTRIES / 2), ...bars.slice(-MAX_ENTRIES / 2)];
}

function barLine({ state, atMs, untilMs, isLast }: Bar): string {
  // Not `active` for the last: in the dark theme its label cannot be read beside a short bar.
  const tag = BAD_STATE.test(state) ? 'crit, ' : isLast ? '' : 'done, ';
  const endMs = Math.max(untilMs, atMs + 1);
  const label = plain(state, MAX_LABEL) || 'state';
  return `    ${label} :${tag}${dateTime(atMs)}, ${dateTime(endMs)}`;
}

/** Text that Mermaid takes for nothing else. */
function plain(text: string, maxCharacters: number): string {
  const clean = stripVTControlCharacters(text).replace(UUID, '$1').replace(NOT_PLAIN, ' ');
  const line = clean.replace(/\s+/g, ' ').trim();
  const cut = line.length > maxCharacters ? `${line.slice(0, maxCharacters - 3)}...` : line;
  return KEYWORD.test(cut) ? `- ${cut}` : cut;
}

/** The same as a table, for where no diagram is drawn. */
export function timelineTable({ entries }: TimelineSpan): Table {
  return {
    columns: ['UTC', 'of', 'state'],
    rows: entries.map(({ atMs, subject, state }) => [clockTime(atMs), subject, state]),
  };
}

/** `19:34:12`. */
export function clockTime(ms: number): string {
  return new Date(ms).toISOString().slice(11, 19);
}

function dateTime(ms: number): string {
  return new Date(ms).toISOString().replace('T', ' ').replace('Z', '');
}
