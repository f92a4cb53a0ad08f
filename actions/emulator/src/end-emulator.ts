import { readFileSync } from 'node:fs';
import { ActionError } from '@rollout-actions/action/action-error';
import type { ActionRun } from '@rollout-actions/action/action-run';
import { z } from 'zod';

const Expectations = z.object({ problems: z.array(z.string()) });

/**
 * Ends the emulator that a step has left running. Throws ActionError with every expectation of the
 * scenario that is not met.
 */
export async function endEmulator(
  { pid, address, log: file }: Readonly<Record<string, string>>,
  { signal, log }: Pick<ActionRun, 'signal' | 'log'>,
): Promise<void> {
  const problems = address === undefined ? [] : await problemsAt(address, signal);
  if (problems !== undefined) end(Number(pid));
  else {
    log.warning('The emulator had ended before this step.');
    log.group('What it printed', linesOf(file));
  }
  if (problems === undefined || problems.length === 0) return;
  throw new ActionError(
    'failed',
    `The scenario expected something else: ${problems.join('; ')}. See the steps above.`,
  );
}

/** Undefined where nothing answers. */
async function problemsAt(address: string, signal: AbortSignal): Promise<string[] | undefined> {
  try {
    const reply = await fetch(`${address}/__emulator__/expectations`, { signal });
    return Expectations.parse(await reply.json()).problems;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function linesOf(file: string | undefined): string[] {
  try {
    return readFileSync(file ?? '', 'utf8')
      .trimEnd()
      .split('\n');
  } catch {
    return ['(its log is gone)'];
  }
}

function end(pid: number): void {
  if (!Number.isInteger(pid) || pid <= 0) return;
  try {
    process.kill(pid, 'SIGTERM');
  } catch {
    // It has ended before.
  }
}
