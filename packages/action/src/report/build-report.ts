import { documentationUrl } from '../documentation.ts';
import type { End } from '../lifecycle/end.ts';
import type { RunContext } from '../lifecycle/run-context.ts';
import { isGreen } from '../outcome.ts';
import { splitReason } from './next-step.ts';
import type { Report } from './types.ts';

/** The report of a run as it stands; `end` is undefined while it goes on. Redacted. */
export function buildReport(context: RunContext, end: End | undefined): Report {
  const { name, host, secrets, runReport } = context;
  const endMs = host.clock.wall();
  const content = runReport.content(secrets.redact);
  return {
    ...content,
    facts: new Map([...commitFact(context), ...content.facts]),
    action: name,
    outcome: end?.outcome,
    isPassing: end !== undefined && isPassing(context, end),
    ...wordsOf(end, secrets.redact),
    explanationUrl: end === undefined || isGreen(end.outcome) ? undefined : documentationUrl(end),
    startMs: endMs - context.elapsedMs(),
    endMs,
    requests: context.requests(),
    runUrl: workflowRunUrl(context),
  };
}

/** Whether the step is green: by its outcome, or because `allowed-outcomes` has it. */
export function isPassing({ settings }: RunContext, { outcome }: End): boolean {
  return isGreen(outcome) || settings.allowedOutcomes.includes(outcome);
}

function wordsOf(
  end: End | undefined,
  redact: (text: string) => string,
): Pick<Report, 'what' | 'next' | 'diagnostic'> {
  if (end === undefined) return { what: [], next: undefined, diagnostic: [] };
  const { outcome, reason, lines, diagnostic = [] } = end;
  const { what, next } = splitReason(outcome, redact(reason));
  return {
    what: lines === undefined ? [what] : lines.map(redact),
    next,
    diagnostic: diagnostic.map(redact),
  };
}

/** `Commit: 1a2b3c4d5e (main)`. */
function commitFact({ host: { env } }: RunContext): [string, string][] {
  const { GITHUB_SHA: sha, GITHUB_REF_NAME: ref } = env;
  if (!sha) return [];
  return [['Commit', ref ? `${sha.slice(0, 10)} (${ref})` : sha.slice(0, 10)]];
}

/** The page of this attempt of the workflow run, by the addresses that the runner gives. */
export function workflowRunUrl({ host: { env } }: Pick<RunContext, 'host'>): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
  if (!server || !repository || !id) return undefined;
  const attempt = env['GITHUB_RUN_ATTEMPT'];
  return `${server}/${repository}/actions/runs/${id}${attempt ? `/attempts/${attempt}` : ''}`;
}
