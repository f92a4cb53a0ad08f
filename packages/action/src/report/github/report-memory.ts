import type { RunStamp } from '@rollout-actions/github/reports/run-stamp';
import type { Environment } from '../../inputs/source.ts';

/** What a step keeps for its post step about its reports: names and texts, on disk at once. */
export interface ReportMemory {
  get(name: string): string | undefined;
  set(name: string, text: string): void;
}

/** Which run this step belongs to, and when it began. */
export function stampOfStep(
  env: (name: string) => string | undefined,
  memory: ReportMemory,
): RunStamp {
  return {
    run: numberOf(env('GITHUB_RUN_ID')) ?? 0,
    attempt: numberOf(env('GITHUB_RUN_ATTEMPT')) ?? 1,
    startMs: numberOf(memory.get('start-ms')) ?? 0,
  };
}

function numberOf(text: string | undefined): number | undefined {
  return /^\d{1,15}$/.test(text ?? '') ? Number(text) : undefined;
}

/** What main has left in `STATE_reports`; undefined where it began no report. */
export function readReportMemory(env: Environment): Record<string, string> | undefined {
  const text = env['STATE_reports'];
  if (text === undefined || text === '') return undefined;
  try {
    const state: unknown = JSON.parse(text);
    const entries = typeof state === 'object' && state !== null ? Object.entries(state) : [];
    return Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return undefined;
  }
}

/** Begins with what main wrote down; each change is given to `write` at once, as JSON. */
export function createReportMemory(
  before: Readonly<Record<string, string>>,
  write: (text: string) => void,
): ReportMemory {
  let kept: Readonly<Record<string, string>> = before;
  return {
    get: (name) => kept[name],
    set(name, text) {
      if (kept[name] === text) return;
      kept = { ...kept, [name]: text };
      write(JSON.stringify(kept));
    },
  };
}
