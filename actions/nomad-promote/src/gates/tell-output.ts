import type { ActionLog } from '@rollout-actions/action/log';
import type { GateRun } from './gate-run.ts';

const MOST_LINES = 200;

/**
 * Gives what shows the output of a command gate, folded: of its first measurement, of each that is
 * no pass, and of each that follows one of those. A bake measures hundreds of times.
 */
export function createOutputTeller(log: ActionLog): (run: GateRun) => void {
  const before = new Map<string, string>();
  return (run) => {
    const { name } = run.gate;
    const { output, verdict } = run.last() ?? {};
    if (output === undefined || verdict === undefined) return;
    const isWorthIt = verdict !== 'pass' || before.get(name) !== 'pass';
    before.set(name, verdict);
    if (!isWorthIt || output.length === 0) return;
    const left = output.length - MOST_LINES;
    const shown =
      left > 0 ? [`(at least ${left} lines before this)`, ...output.slice(-MOST_LINES)] : output;
    log.group(`Output of gate ${name}, measurement ${run.measurements()}: ${verdict}`, shown);
  };
}
