import { formatDuration } from '@rollout-actions/client/time/duration';
import type { End } from './end.ts';
import { camelCase } from './inputs/define.ts';
import { isGreen } from './outcome.ts';
import { redactDeep } from './redact-deep.ts';
import type { Session } from './session.ts';
import { renderSummary } from './summary/summary.ts';

/** The version of the output `json`; it grows when a member changes its meaning. */
const SCHEMA_VERSION = 1;

/**
 * Says how the run ended, once: log, outputs, summary, state for the post step, exit code. Nothing
 * here waits, so that it can be done in the last moment of a process.
 */
export function report(session: Session, end: End): void {
  const { state, host } = session;
  session.close();
  tell(session, end);
  writeOutputs(session, end);
  if (session.frame.writesSummary) writeSummary(session, end);
  if (end.isUnfinished !== true) state.settled();
  host.setExitCode(isPassing(session, end) ? 0 : 1);
}

/** The end of a post step: its outputs reach nobody, so there are only log, summary and colour. */
export function reportPost(session: Session, end: End): void {
  session.close();
  tell(session, end);
  const isUsed = session.sections.length > 0 || !isGreen(end.outcome);
  if (session.frame.writesSummary && isUsed) writeSummary(session, end);
  session.host.setExitCode(isGreen(end.outcome) ? 0 : 1);
}

function isPassing({ frame }: Session, { outcome }: End): boolean {
  return isGreen(outcome) || frame.allowedOutcomes.includes(outcome);
}

function tell(session: Session, end: End): void {
  const { log } = session;
  const words = `${end.outcome}: ${end.reason}`;
  if (isGreen(end.outcome)) log.info(words);
  else if (isPassing(session, end)) log.notice(`${words} (allowed by allowed-outcomes)`);
  else log.error([...(end.lines ?? [words]), ...(end.picture ?? [])]);
  for (const cause of end.causes ?? []) log.info(`caused by ${cause}`);
  for (const line of end.stacks ?? []) log.debug(line);
}

function writeOutputs(session: Session, end: End): void {
  const { outputs } = session;
  if (!outputs.known().has('changed')) outputs.set('changed', false);
  outputs.set('outcome', end.outcome);
  outputs.set('reason', end.reason);
  outputs.set('elapsed-seconds', Math.round(session.elapsedMs() / 1_000));
  outputs.set('requests', session.requests());
  outputs.set('json', everythingKnown(session, end));
  outputs.flush();
}

function everythingKnown({ name, outputs, run }: Session, end: End): object {
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

function writeSummary(session: Session, end: End): void {
  const requests = session.requests();
  const effort = `${requests} ${requests === 1 ? 'request' : 'requests'}`;
  const sections = [
    {
      heading: `${session.name}: ${end.outcome}`,
      sentences: end.lines ?? [end.reason],
      ...(end.picture === undefined ? {} : { code: { text: end.picture.join('\n') } }),
    },
    ...session.sections,
    { sentences: [`${effort} in ${formatDuration(session.elapsedMs())}`] },
  ];
  session.files.summary(renderSummary(sections, session.run.secrets));
}
