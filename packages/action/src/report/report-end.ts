import { sanitizeLine } from '@rollout-actions/client/http/redaction/sanitize-line';
import { explanation } from '../documentation.ts';
import { camelCase } from '../inputs/define.ts';
import type { End } from '../lifecycle/end.ts';
import type { RunContext } from '../lifecycle/run-context.ts';
import { isGreen } from '../outcome.ts';
import { redactDeep } from '../outputs.ts';
import { failedGates } from './annotations.ts';
import { buildReport, isPassing } from './build-report.ts';
import { renderReport, SUMMARY } from './markdown/render.ts';

/** The version of the output `json`; it grows when a member changes its meaning. */
const SCHEMA_VERSION = 1;

/**
 * Says how the run ended, once: log, outputs, summary, state for the post step, exit code. Nothing
 * here waits, so that it can be done in the last moment of a process.
 */
export function report(context: RunContext, end: End): void {
  const { state, host, log } = context;
  context.close();
  logGates(context, end);
  logEnd(context, end, log.outcome);
  writeOutputs(context, end);
  if (context.settings.writesSummary) writeSummary(context, end);
  if (end.isUnfinished !== true) state.settled();
  host.setExitCode(isPassing(context, end) ? 0 : 1);
}

/** The end of a post step: its outputs reach nobody, so there are only log, summary and colour. */
export function reportPost(context: RunContext, end: End): void {
  context.close();
  logEnd(context, end, context.log.info);
  const isUsed = context.runReport.isUsed() || !isGreen(end.outcome);
  if (context.settings.writesSummary && isUsed) writeSummary(context, end);
  context.host.setExitCode(isGreen(end.outcome) ? 0 : 1);
}

/** An annotation for each gate that failed, with value and bound. */
function logGates(context: RunContext, end: End): void {
  const { log, runReport, secrets } = context;
  const say = isPassing(context, end) ? log.notice : (text: string) => log.error([text]);
  for (const { message } of failedGates(runReport.content(secrets.redact))) say(message);
}

function logEnd(context: RunContext, end: End, sayGreen: (text: string) => void): void {
  const { log } = context;
  const words = `${end.outcome}: ${end.reason}`;
  if (isGreen(end.outcome)) sayGreen(words);
  else if (isPassing(context, end)) log.notice(`${words} (allowed by allowed-outcomes)`);
  else log.error([...(end.lines ?? [words]), ...(end.diagnostic ?? []), explanation(end)]);
  for (const cause of end.causes ?? []) log.info(`caused by ${cause}`);
  for (const line of end.stacks ?? []) log.debug(line);
}

function writeOutputs(context: RunContext, end: End): void {
  const { outputs } = context;
  if (!outputs.known().has('changed')) outputs.set('changed', false);
  outputs.set('outcome', end.outcome);
  // One line, whatever names of others stand in it.
  outputs.set('reason', sanitizeLine(end.reason, Number.MAX_SAFE_INTEGER));
  outputs.set('elapsed-seconds', Math.round(context.elapsedMs() / 1_000));
  outputs.set('requests', context.requests());
  outputs.set('json', everythingKnown(context, end));
  outputs.flush();
}

function everythingKnown({ name, outputs, run }: RunContext, end: End): object {
  const known = [...outputs.known()].filter(([output]) => output !== 'json');
  const members = known.map(([output, value]) => [camelCase(output), value] as const);
  return {
    schemaVersion: SCHEMA_VERSION,
    action: name,
    ...Object.fromEntries(members),
    ...ownMembers(redactDeep(end.json ?? {}, run.secrets)),
  };
}

function ownMembers(json: unknown): object {
  return typeof json === 'object' && json !== null ? json : {};
}

function writeSummary(context: RunContext, end: End): void {
  context.files.summary(renderReport(buildReport(context, end), SUMMARY));
}
