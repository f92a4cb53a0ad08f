import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readStatus } from '@rollout-actions/client/edgegap/deployments';
import { readLogs } from '@rollout-actions/client/edgegap/logs-and-metrics';
import type { DeploymentStatus } from '@rollout-actions/client/edgegap/schemas/deployments';
import type { ContainerLogs } from '@rollout-actions/client/edgegap/schemas/logs-and-metrics';
import { Failure } from '@rollout-actions/client/http/failure';
import type { RequestOptions } from '@rollout-actions/client/http/request-options';
import type { Session } from '../session.ts';

/** The most servers whose logs are worth the time before a stop. */
const MAX_SERVERS = 25;
/** What is shown of each in the log of the step; the file has all. */
const SHOWN_LINES = 100;

/** What was to be had of one server. */
export interface Captured {
  id: string;
  status: DeploymentStatus | undefined;
  logs: ContainerLogs | undefined;
  /** Why something is missing. */
  gaps: readonly string[];
}

/**
 * Reads the last state and the logs of servers, before they are stopped: both go with the
 * container. They are written to a file, whose path is an output, and shown folded in log and
 * report. Throws only the reason of the signal.
 */
export async function captureLogs(
  session: Session,
  ids: readonly string[],
  request: RequestOptions,
): Promise<Captured[]> {
  if (ids.length === 0) return [];
  const some = ids.slice(0, MAX_SERVERS);
  const captured = await Promise.all(some.map((id) => capture(session, id, request)));
  if (some.length < ids.length) {
    session.run.log.info(
      `The logs of the first ${some.length} of ${ids.length} servers were read.`,
    );
  }
  for (const one of captured) show(session, one);
  setCrashOutput(session, captured);
  await writeLogs(session, captured);
  return captured;
}

async function capture(
  { edgegap }: Session,
  id: string,
  request: RequestOptions,
): Promise<Captured> {
  const gaps: string[] = [];
  const orGap = async <T>(read: Promise<T>): Promise<T | undefined> => {
    try {
      return await read;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      gaps.push(error.message);
      return undefined;
    }
  };
  const [status, logs] = await Promise.all([
    orGap(readStatus(edgegap, id, request)),
    orGap(readLogs(edgegap, id, request)),
  ]);
  return { id, status: status ?? undefined, logs, gaps };
}

function linesOf({ status, logs, gaps }: Captured): string[] {
  const crash = logs?.crash_data;
  const isCrash = crash?.message !== undefined && crash.message !== '';
  return [
    status === undefined ? 'status: unknown' : `status: ${status.current_status}`,
    ...(status?.error_detail ? [`error: ${status.error_detail}`] : []),
    ...(isCrash ? [`crash: ${crash.message}, exit code ${crash.exit_code ?? '?'}`] : []),
    ...(logs?.logs_link ? [`kept at: ${logs.logs_link}`] : []),
    ...gaps,
    ...textLines(logs?.logs),
    ...(logs?.crash_logs && logs.crash_logs !== logs.logs
      ? ['--- when it crashed', ...textLines(logs.crash_logs)]
      : []),
  ];
}

function textLines(text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : text.split(/\r\n|\r|\n/);
}

function show({ run }: Session, one: Captured): void {
  const lines = linesOf(one);
  const left = lines.length - SHOWN_LINES;
  const rest = left > 0 ? [`… and ${left} more lines in the file`] : [];
  const title = `Last state and logs of deployment ${one.id}`;
  const shown = [...lines.slice(0, SHOWN_LINES), ...rest];
  run.log.group(title, shown);
  run.report.evidence(title, shown);
}

/** The crash of the first server that has one. */
function setCrashOutput({ run }: Session, captured: readonly Captured[]): void {
  const crashes = captured.flatMap(({ logs }) => logs?.crash_data ?? []);
  const crash = crashes.find(({ message, exit_code: code }) => message !== '' || code);
  if (crash === undefined) return;
  run.outputs.set('crash', {
    exitCode: crash.exit_code ?? null,
    message: crash.message,
    restartCount: crash.restart_count ?? null,
  });
}

/** Redacted: a server may have printed what it was given. */
async function writeLogs({ run }: Session, captured: readonly Captured[]): Promise<void> {
  const folder = run.env('RUNNER_TEMP') ?? tmpdir();
  const file = join(folder, `edgegap-logs-${run.world.clock.wall()}.txt`);
  const text = captured.map((one) => [`=== deployment ${one.id}`, ...linesOf(one), ''].join('\n'));
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(file, run.secrets.redact(text.join('\n')));
    run.outputs.set('logs-path', file);
  } catch (error) {
    run.log.warning(`The logs could not be written to ${file}: ${String(error)}`);
  }
}
