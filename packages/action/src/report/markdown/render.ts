import { formatDuration } from '@rollout-actions/client/time/duration';
import { isGreen, type Outcome } from '../../outcome.ts';
import { SENTENCE_END } from '../next-step.ts';
import type { GateReport, Report, Subject } from '../types.ts';
import { webUrl } from '../web-url.ts';
import {
  type Block,
  codeBlock,
  evidenceBlock,
  folded,
  paragraph,
  shown,
  tableBlock,
} from './blocks.ts';
import { escapeHtml } from './escape.ts';
import { fit } from './fit.ts';
import { clockTime, ganttLines, timelineTable } from './timeline.ts';

/** Where a report is shown, and what is possible there. */
export interface Place {
  maxBytes: number;
  /** Whether GitHub draws Mermaid there. */
  hasPictures: boolean;
}

/** The runner refuses a summary above 1,048,576 bytes. */
export const SUMMARY: Place = { maxBytes: 1_048_000, hasPictures: true };
/** GitHub refuses a comment above 65,536 characters, and the text of a check run as well. */
export const COMMENT: Place = { maxBytes: 65_000, hasPictures: true };
export const CHECK: Place = { maxBytes: 65_000, hasPictures: false };

/** What is left out first where there is no room: evidence, then things, then the timeline. */
const RANK = { head: 0, gates: 1, timeline: 2, things: 3, evidence: 4 } as const;

/** A report as Markdown for one place: the only place where a report becomes Markdown. */
export function renderReport(report: Report, { maxBytes, hasPictures }: Place): string {
  const hasBadGate = report.gates.some((gate) => gate.verdict !== 'pass' && !gate.observeOnly);
  const gates = gateBlocks(report);
  const blocks = [
    paragraph(`## ${titleOf(report)}`),
    ...endBlocks(report),
    ...(hasBadGate ? gates : []),
    ...timelineBlocks(report, hasPictures),
    ...report.things.map((table) => tableBlock(table, RANK.things)),
    ...(hasBadGate ? [] : gates),
    ...report.remarks.map((remark) => paragraph(shown(remark), RANK.things)),
    ...report.evidence.map((one) => evidenceBlock(one, RANK.evidence)),
    ...(report.budget ? [folded('Budget', tableBlock(report.budget, RANK.things))] : []),
    paragraph(`<sub>${footer(report)}</sub>`),
  ];
  return fit(blocks, maxBytes);
}

/** A report as one line that opens: for something that is gone. */
export function renderFolded(report: Report, place: Place): string {
  const head = `<details>\n<summary>${escapeHtml(plainTitle(report))}</summary>\n\n`;
  const tail = '\n</details>\n';
  const room = place.maxBytes - Buffer.byteLength(head + tail);
  return `${head}${renderReport(report, { ...place, maxBytes: room })}${tail}`;
}

/** `✅ nomad-promote: succeeded, job web version 7`, as plain text of others: not escaped. */
export function plainTitle({ action, outcome, subject, isGone }: Report): string {
  const end = isGone ? 'stopped' : (outcome ?? 'in progress');
  const icon = isGone ? '⏹️' : iconOf(outcome);
  return [`${icon} ${action}: ${end}`, ...subjectWords(subject)].join(', ');
}

function titleOf({ action, outcome, subject }: Report): string {
  const words = subjectWords(subject).map(shown);
  const page = pageLink(subject?.page);
  return [`${iconOf(outcome)} ${action}: ${outcome ?? 'in progress'}`, ...words, ...page].join(
    ' · ',
  );
}

function subjectWords(subject: Subject | undefined): string[] {
  if (subject === undefined) return [];
  const { name, version } = subject;
  return [version === undefined ? name : `${name} version ${version}`];
}

/** With nothing in it that could end the link. */
function pageLink(page: Subject['page']): string[] {
  if (page === undefined) return [];
  const url = webUrl(page.url);
  if (url === undefined) return [];
  const href = url.href.replace(/[()<>[\]\\`*_~|@"'\s]/g, (mark) => percentEncoded(mark));
  return [`[${shown(page.title)}](${href})`];
}

/** `encodeURIComponent` would leave some of them as they are. */
function percentEncoded(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

const ICONS: Partial<Record<Outcome, string>> = {
  'dry-run': '📝',
  inconclusive: '❔',
  'timed-out': '⏰',
  cancelled: '🛑',
  'rolled-back': '↩️',
};

function iconOf(outcome: Outcome | undefined): string {
  if (outcome === undefined) return '⏳';
  return ICONS[outcome] ?? (isGreen(outcome) ? '✅' : '❌');
}

function endBlocks(report: Report): Block[] {
  const { what, diagnostic, outcome, isPassing, wanted } = report;
  const isAllowed = outcome !== undefined && !isGreen(outcome) && isPassing;
  return [
    ...what.map((line, index) => paragraph(index === 0 ? withBoldStart(line) : shown(line))),
    ...(diagnostic.length === 0 ? [] : [codeBlock(diagnostic, RANK.head)]),
    ...nextBlock(report),
    ...(isAllowed ? [paragraph('The step is green: `allowed-outcomes` has this outcome.')] : []),
    ...(wanted === undefined ? [] : [paragraph(`Asked for: ${shown(wanted)}`)]),
    ...factBlock(report),
  ];
}

/** The first sentence says what happened; the others are details. */
function withBoldStart(text: string): string {
  const [first = '', ...others] = text.split(SENTENCE_END);
  return [`**${shown(first)}**`, ...(others.length === 0 ? [] : [shown(others.join(' '))])].join(
    ' ',
  );
}

function nextBlock({ next, explanationUrl: url }: Report): Block[] {
  const more = pageLink(url === undefined ? undefined : { title: 'What this means', url });
  const words = [...(next === undefined ? [] : [`**What to do:** ${shown(next)}`]), ...more];
  return words.length === 0 ? [] : [paragraph(words.join(' '))];
}

function factBlock({ facts, startMs, endMs, outcome }: Report): Block[] {
  const end = outcome === undefined ? 'now' : `${clockTime(endMs)} UTC`;
  const time = `${clockTime(startMs)} to ${end} (${formatDuration(endMs - startMs)})`;
  const all = [...[...facts].map(([name, value]) => shown(`${name}: ${value}`)), time];
  return [paragraph(all.join(' · '))];
}

function timelineBlocks(report: Report, hasPictures: boolean): Block[] {
  if (report.timeline.length === 0) return [];
  const span = { entries: report.timeline, endMs: report.endMs };
  const table = folded('Timeline', tableBlock(timelineTable(span), RANK.timeline));
  const gantt = hasPictures ? ganttLines(span) : undefined;
  if (gantt === undefined) return [table];
  const diagram = { before: ['```mermaid'], lines: [gantt.join('\n')], after: ['```', ''] };
  return [{ ...diagram, rank: RANK.timeline }, table];
}

const VERDICTS = { pass: '✅ pass', fail: '❌ fail', inconclusive: '❔ inconclusive' } as const;
const ORDER = { fail: 0, inconclusive: 1, pass: 2 } as const;

function gateBlocks({ gates }: Report): Block[] {
  if (gates.length === 0) return [];
  const byVerdict = (a: GateReport, b: GateReport) =>
    Number(a.observeOnly) - Number(b.observeOnly) || ORDER[a.verdict] - ORDER[b.verdict];
  const rows = gates
    .toSorted(byVerdict)
    .map((gate) => [
      gate.name,
      gate.kind,
      `${VERDICTS[gate.verdict]}${gate.observeOnly ? ' (observed only)' : ''}`,
      gate.value,
      gate.bound,
      gate.interval,
      gate.measurements,
    ]);
  const columns = ['gate', 'kind', 'verdict', 'value', 'bound', 'interval', 'measurements'];
  return [tableBlock({ title: 'Gates', columns, rows }, RANK.gates)];
}

function footer({ requests, startMs, endMs, runUrl }: Report): string {
  const count = `${requests} ${requests === 1 ? 'request' : 'requests'}`;
  const run = pageLink(runUrl === undefined ? undefined : { title: 'workflow run', url: runUrl });
  return [`${count} in ${formatDuration(endMs - startMs)}`, ...run].join(' · ');
}
