import type { GateReport } from '@rollout-actions/action/report/types';
import type { ActionLog } from '@rollout-actions/action/runner/log';
import { sanitizeLine } from '@rollout-actions/client/http/redaction/sanitize-line';
import { formatDuration } from '@rollout-actions/client/time/duration';
import type { Session } from '../../session.ts';
import type { GateRun } from '../gate-run.ts';
import type { GateResult } from '../types.ts';
import { boundOf } from './gate-bound.ts';

const MAX_CHARACTERS = 400;

/** What a gate says now; one that cannot say anything yet is inconclusive. */
export function resultOf(run: GateRun): GateResult {
  const { name, kind, 'observe-only': observeOnly } = run.gate;
  const state = run.state();
  const measurements = run.measurements();
  return {
    name,
    kind,
    verdict: state === 'measuring' ? 'inconclusive' : state,
    measurements,
    reason: sanitizeLine(reasonOf(run), MAX_CHARACTERS),
    observeOnly,
  };
}

function reasonOf(run: GateRun): string {
  const last = run.last();
  if (last === undefined) return 'not measured';
  if (run.state() === 'measuring' && run.isSequential) return last.detail;
  switch (run.state()) {
    case 'measuring':
      return `not settled yet; last ${last.verdict}: ${last.detail}`;
    case 'pass':
      return last.detail;
    default:
      if (last.verdict === 'undecided') return `undecided at the end: ${last.detail}`;
      return run.lastBad()?.detail ?? last.detail;
  }
}

/** Sets the output, and keeps the gates for the report. */
export function setGateOutputs(session: Session, runs: readonly GateRun[]): void {
  const results = runs.map(resultOf);
  session.run.outputs.set('gate-results', results);
  session.gateResults.splice(0, session.gateResults.length, ...results);
  session.run.report.gates(runs.map((run) => gateReportOf(session, run)));
}

/** One line for a gate that went from one state to another, or wavers. */
export function logGateChange(
  { run: { log, report } }: Session,
  run: GateRun,
  change: { target: string; from: string | undefined; to: string; elapsedMs: number },
): void {
  const { target: subject, from, to, elapsedMs } = change;
  const why = reasonOf(run);
  log.change({ subject, from: from === to ? undefined : from, to: `${to} (${why})`, elapsedMs });
  if (from !== to) report.state(subject, to);
  log.heartbeat(`The gates are still running; ${subject} is ${to}.`);
}

/** A gate as people read it: what it measured, and what the limit is. */
function gateReportOf({ inputs }: Session, run: GateRun): GateReport {
  const { reason, ...result } = resultOf(run);
  const gate = inputs.gates.find(({ name }) => name === run.gate.name);
  const finding = result.verdict === 'pass' ? run.last() : (run.lastBad() ?? run.last());
  return {
    ...result,
    value: finding?.value ?? reason,
    bound: gate === undefined ? '' : boundOf(gate),
    interval: formatDuration(run.gate.interval),
  };
}

const MAX_LINES = 200;

/**
 * Gives what shows the output of a command gate, folded: of its first measurement, of each that is
 * no pass, and of each that follows one of those. A bake measures hundreds of times.
 */
export function createOutputLog(log: ActionLog): (run: GateRun) => void {
  const before = new Map<string, string>();
  return (run) => {
    const { name } = run.gate;
    const { output, verdict } = run.last() ?? {};
    if (output === undefined || verdict === undefined) return;
    const isWorthIt = verdict !== 'pass' || before.get(name) !== 'pass';
    before.set(name, verdict);
    if (!isWorthIt || output.length === 0) return;
    const left = output.length - MAX_LINES;
    const shown =
      left > 0 ? [`(at least ${left} lines before this)`, ...output.slice(-MAX_LINES)] : output;
    log.group(`Output of gate ${name}, measurement ${run.measurements()}: ${verdict}`, shown);
  };
}
