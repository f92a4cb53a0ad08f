import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stickyBody } from '@rollout-actions/github/reports/comments';
import * as z from 'zod/mini';
import type { End } from '../../lifecycle/end.ts';
import type { RunContext } from '../../lifecycle/run-context.ts';
import { OUTCOMES } from '../../outcome.ts';
import { failedGates } from '../annotations.ts';
import { buildReport } from '../build-report.ts';
import { CHECK, COMMENT, plainTitle, renderFolded, renderReport } from '../markdown/render.ts';
import { webUrl } from '../web-url.ts';
import { type ReportMemory, stampOfStep } from './report-memory.ts';

/** The end of a run as it goes to GitHub, rendered: all that the post step needs to send it. */
const finalReport = z.object({
  outcome: z.enum(OUTCOMES),
  title: z.string(),
  /** One line for the description of a deployment status. */
  description: z.string(),
  /** Markdown for the comment, and for the check run. */
  comment: z.string(),
  check: z.string(),
  failedGates: z.array(z.object({ title: z.string(), message: z.string() })),
  isGone: z.boolean(),
  /** The output `url`, if it is http or https. */
  url: z.optional(z.string()),
});
export type FinalReport = z.infer<typeof finalReport>;

/** Renders the end of the run, and writes it into the runner's folder for temporary files. */
export function saveFinalReport(context: RunContext, memory: ReportMemory, end: End): FinalReport {
  const report = buildReport(context, end);
  const url = context.outputs.known().get('url');
  const page = typeof url === 'string' ? webUrl(url) : undefined;
  const final = {
    outcome: end.outcome,
    title: plainTitle(report),
    description: report.what[0] ?? end.outcome,
    comment: report.isGone ? renderFolded(report, COMMENT) : renderReport(report, COMMENT),
    check: renderReport(report, CHECK),
    failedGates: failedGates(report),
    isGone: report.isGone,
    ...(page === undefined ? {} : { url: page.href }),
  };
  writeFiles(context, memory, final);
  return final;
}

/** The comment is a file of its own, under a name that a workflow can know: for an artifact. */
function writeFiles(context: RunContext, memory: ReportMemory, final: FinalReport): void {
  const { run, settings } = context;
  const folder = join(run.env('RUNNER_TEMP') ?? tmpdir(), 'rollout-actions');
  const { comment: key } = settings.reports;
  try {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `report-${memory.get('nonce')}.json`);
    writeFileSync(file, JSON.stringify(final));
    memory.set('file', file);
    if (key === undefined) return;
    const commentFile = join(folder, `comment-${key}.md`);
    const stamp = stampOfStep(run.env, memory);
    writeFileSync(commentFile, stickyBody({ mark: markOf(key), stamp, text: final.comment }));
    memory.set('comment-file', commentFile);
  } catch (error) {
    run.log.warning(`The report could not be written to ${folder}: ${String(error)}`);
  }
}

/** What main has written down, or that it was killed before it could. */
export function recallFinalReport(memory: Pick<ReportMemory, 'get'>): FinalReport {
  try {
    return finalReport.parse(JSON.parse(readFileSync(memory.get('file') ?? '', 'utf8')));
  } catch {
    return KILLED;
  }
}

const KILLED_TEXT = 'The step was killed before it could say how it ended; see its log.';
const KILLED: FinalReport = {
  outcome: 'failed',
  title: '❌ ended without a result',
  description: KILLED_TEXT,
  comment: `## ❌ ended without a result\n\n${KILLED_TEXT}\n`,
  check: KILLED_TEXT,
  failedGates: [],
  isGone: false,
};

/** The line by which the comment of a key is found again; a key has no character that ends it. */
export function markOf(key: string): string {
  return `<!-- rollout-actions: ${key} -->`;
}
