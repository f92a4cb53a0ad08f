import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Clock } from '@rollout-actions/client/time/clock';
import { startDeadline } from '@rollout-actions/client/time/deadline';
import { type Kill, killDescendants, MARK_VARIABLE } from './kill-descendants.ts';
import { closeTheirs, type OutputChannel, openChannels } from './output-channel.ts';

export interface Command {
  /** The program and its arguments; no shell reads them. */
  words: readonly string[];
  /** The working directory; that of this process without it. */
  directory?: string;
  /** All that it gets of an environment, besides a mark by which its descendants are found. */
  environment: Readonly<Record<string, string>>;
}

export interface CommandCall {
  signal: AbortSignal;
  timeoutMs: number;
  clock: Clock;
  kill: Kill;
}

/** How a command ended, and the last 64 KiB of each of its outputs. Foreign words. */
export interface CommandEnd {
  how:
    | { kind: 'exited'; status: number }
    | { kind: 'killed'; by: string }
    | { kind: 'timed-out' }
    | { kind: 'not-started'; why: string };
  stdout: readonly string[];
  stderr: readonly string[];
}

const MAX_BYTES = 64 * 1024;
// What a killed process had written is there at once; one that nobody may kill can hold the pipe.
const PIPE_GRACE_MS = 500;

/**
 * Runs a command to its end, or kills it at its timeout. Whatever it has started is killed with it,
 * also after an end by itself. Throws the signal's reason when that is aborted, all killed then.
 */
export async function runCommand(command: Command, call: CommandCall): Promise<CommandEnd> {
  call.signal.throwIfAborted();
  const mark = randomUUID();
  const tails = [createOutputTail(MAX_BYTES), createOutputTail(MAX_BYTES)] as const;
  const channels = await openChannels(tails.map(({ take }) => take)).catch(codeOf);
  if (typeof channels === 'string') {
    return { how: { kind: 'not-started', why: `mkfifo: ${channels}` }, stdout: [], stderr: [] };
  }
  const child = start(command, mark, channels);
  channels.forEach(closeTheirs);
  const how = await untilEnd(child, call);
  if (child.pid !== undefined) await killDescendants(child.pid, mark, call.kill);
  await drained(channels, call.clock);
  call.signal.throwIfAborted();
  return { how, stdout: tails[0].lines(), stderr: tails[1].lines() };
}

function start(
  { words, directory, environment }: Command,
  mark: string,
  channels: readonly OutputChannel[],
): ChildProcess {
  const [program = '', ...args] = words;
  return spawn(program, args, {
    env: { ...environment, [MARK_VARIABLE]: mark },
    ...(directory === undefined ? {} : { cwd: directory }),
    shell: false,
    // A group of its own, so that one signal reaches all of it.
    detached: true,
    stdio: ['ignore', ...channels.map(({ theirs }) => theirs)],
    windowsHide: true,
  });
}

async function untilEnd(child: ChildProcess, call: CommandCall): Promise<CommandEnd['how']> {
  using limit = startDeadline(call.clock, call.timeoutMs, call.signal);
  try {
    // `once` rejects with the error of a program that could not be started.
    const [status, signal] = await once(child, 'exit', { signal: limit.signal });
    if (typeof status === 'number') return { kind: 'exited', status };
    return { kind: 'killed', by: String(signal) };
  } catch (error) {
    child.on('error', () => undefined);
    if (limit.signal.aborted) return { kind: 'timed-out' };
    return { kind: 'not-started', why: codeOf(error) };
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** Waits until all that was written is read, unless somebody out of reach can still write. */
async function drained(channels: readonly OutputChannel[], clock: Clock): Promise<void> {
  const over = new AbortController();
  const closed = Promise.all(
    channels.map(({ ours }) => (ours.closed ? undefined : once(ours, 'close'))),
  );
  const graceOver = clock.sleep(PIPE_GRACE_MS, over.signal).catch(() => undefined);
  await Promise.race([closed, graceOver]);
  over.abort();
  for (const { ours } of channels) ours.destroy();
}

/** The end of what a stream gave, in a fixed amount of memory. */
interface OutputTail {
  take(chunk: Uint8Array): void;
  /** The lines at the end; before them a remark where something was left out. */
  lines(): string[];
}

/** Keeps the last `maxBytes` of what it takes. */
export function createOutputTail(maxBytes: number): OutputTail {
  const ring = Buffer.alloc(maxBytes);
  let taken = 0;
  return {
    take(chunk) {
      const end = chunk.subarray(Math.max(0, chunk.length - maxBytes));
      const at = (taken + chunk.length - end.length) % maxBytes;
      const room = Math.min(end.length, maxBytes - at);
      ring.set(end.subarray(0, room), at);
      ring.set(end.subarray(room), 0);
      taken += chunk.length;
    },
    lines() {
      if (taken === 0) return [];
      const at = taken % maxBytes;
      const isCut = taken > maxBytes;
      const bytes = isCut ? Buffer.concat([ring.subarray(at), ring.subarray(0, at)]) : ring;
      const text = bytes.toString('utf8', 0, Math.min(taken, maxBytes));
      const lines = text.replace(/\r?\n$/, '').split(/\r\n|\n|\r/);
      if (!isCut) return lines;
      return [`(${taken - maxBytes} bytes before this were left out)`, ...lines.slice(1)];
    },
  };
}
