import { readdir, readFile } from 'node:fs/promises';
import { nextTick } from '@rollout-actions/client/time/clock';

/** The variable that all descendants of a command inherit. */
export const MARK_VARIABLE = 'ROLLOUT_GATE_RUN';

/** Sends a signal to a process, or to a group where `pid` is negative; throws if there is none. */
export type Kill = (pid: number, signal: NodeJS.Signals) => void;

// A process that forks during the search is found in the next pass.
const MAX_PASSES = 100;

/**
 * Kills a command's process group and, on Linux, every process with the mark in its environment,
 * also one that made a group or a session of its own. Those of other users stay.
 */
export async function killDescendants(pid: number, mark: string, kill: Kill): Promise<void> {
  killQuietly(-pid, kill);
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const left = await markedProcesses(mark);
    const killed = left.filter((each) => killQuietly(each, kill));
    if (killed.length === 0) return;
    await nextTick();
  }
}

function killQuietly(pid: number, kill: Kill): boolean {
  try {
    kill(pid, 'SIGKILL');
    return true;
  } catch {
    return false;
  }
}

async function markedProcesses(mark: string): Promise<number[]> {
  const names = await readdir('/proc').catch(() => []);
  const pids = names.filter((name) => /^\d+$/.test(name)).map(Number);
  const marked = await Promise.all(pids.map((pid) => hasMark(pid, mark)));
  return pids.filter((_, at) => marked[at] === true);
}

/** A zombie has no environment any more. */
async function hasMark(pid: number, mark: string): Promise<boolean> {
  const environment = await readFile(`/proc/${pid}/environ`).catch(() => undefined);
  return environment?.includes(`${MARK_VARIABLE}=${mark}\0`) ?? false;
}
