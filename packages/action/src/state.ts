import { z } from 'zod';
import type { Environment } from './inputs/source.ts';
import type { RunnerFiles } from './runner/files.ts';

/** What the post step knows of the main step. */
export interface KeptState {
  /** What the action kept. */
  kept: Readonly<Record<string, string>>;
  /** Whether main ended what it began, so that there is nothing to finish. */
  isSettled: boolean;
}

const keptSchema = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue('not JSON');
      return z.NEVER;
    }
  })
  .pipe(z.record(z.string(), z.string()))
  .catch({});

/** Undefined in the main step, which is how a bundle that is both tells which it is. */
export function readState(env: Environment): KeptState | undefined {
  if (env['STATE_started'] === undefined) return undefined;
  const kept = keptSchema.parse(env['STATE_kept']);
  return { kept, isSettled: env['STATE_settled'] === 'true' };
}

/** Writes the state of the main step; each part is on disk when the call returns. */
export interface StateWriter {
  started(): void;
  /** Adds to what was kept before. */
  keep(state: Readonly<Record<string, string>>): void;
  settled(): void;
}

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
  };
}
