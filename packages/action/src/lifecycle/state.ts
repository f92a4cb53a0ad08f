import type { Environment } from '../inputs/source.ts';
import type { RunnerFiles } from '../runner/files.ts';

/** What the post step knows of the main step. */
export interface KeptState {
  /** What the action kept. */
  kept: Readonly<Record<string, string>>;
  /** Whether main ended what it began, so that there is nothing to finish. */
  isSettled: boolean;
}

/** Undefined where main was ended before it kept anything. */
export function readState(env: Environment): KeptState | undefined {
  if (env['STATE_started'] === undefined) return undefined;
  return { kept: keptIn(env['STATE_kept'] ?? ''), isSettled: env['STATE_settled'] === 'true' };
}

/** What has another shape than what was written counts as nothing. */
function keptIn(text: string): Readonly<Record<string, string>> {
  try {
    const state: unknown = JSON.parse(text);
    const entries = typeof state === 'object' && state !== null ? Object.entries(state) : [];
    const texts = entries.filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return Object.fromEntries(texts);
  } catch {
    return {};
  }
}

/** Writes the state of the main step; each part is on disk when the call returns. */
export interface StateWriter {
  started(): void;
  /** Adds to what was kept before. */
  keep(state: Readonly<Record<string, string>>): void;
  settled(): void;
  /** What the post step has to know about reports on GitHub, as text; the last one counts. */
  reports(text: string): void;
}

/** Writes to the runner's state file; every text is redacted before. */
export function createStateWriter(
  files: RunnerFiles,
  redact: (text: string) => string,
): StateWriter {
  let kept: Record<string, string> = {};
  return {
    started: () => files.state('started', 'true'),
    keep(state) {
      for (const [name, value] of Object.entries(state)) {
        kept = { ...kept, [redact(name)]: redact(value) };
      }
      files.state('kept', JSON.stringify(kept));
    },
    settled: () => files.state('settled', 'true'),
    reports: (text) => files.state('reports', redact(text)),
  };
}
