import { execFile } from 'node:child_process';
import { closeSync, constants, openSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A pipe for what a child writes. */
export interface OutputChannel {
  /**
   * The file descriptor for the child; to be closed as soon as it has it, or the end never comes.
   */
  theirs: number;
  /** Is closed when nobody can write any more and all is read. */
  ours: Socket;
}

const BUFFER_BYTES = 64 * 1024;
const makePipes = promisify(execFile);

/**
 * Opens a pipe for each of `takes`, which is read into one buffer over and over; what a take wants
 * to keep it has to copy. Node gives its children sockets, and `/dev/stdout` and `/dev/stderr` of a
 * socket cannot be opened (ENXIO), which is how many scripts write. The program `mkfifo` is the
 * only way to a pipe; its names are gone before anything is written.
 */
export async function openChannels(
  takes: readonly ((chunk: Uint8Array) => void)[],
): Promise<OutputChannel[]> {
  const folder = await mkdtemp(join(tmpdir(), 'gate-'));
  try {
    const paths = takes.map((_, at) => join(folder, String(at)));
    await makePipes('mkfifo', ['-m', '600', ...paths]);
    return takes.map((take, at) => openPipe(paths[at] ?? '', take));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function openPipe(path: string, take: (chunk: Uint8Array) => void): OutputChannel {
  // Without O_NONBLOCK, opening one end would wait for the other.
  const ourEnd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const theirs = openSync(path, constants.O_WRONLY);
  const ours = new Socket({
    fd: ourEnd,
    readable: true,
    writable: false,
    onread: {
      buffer: Buffer.allocUnsafeSlow(BUFFER_BYTES),
      callback(bytes, buffer) {
        take(buffer.subarray(0, bytes));
        return true;
      },
    },
  });
  ours.on('error', () => undefined);
  ours.resume();
  return { theirs, ours };
}

/** Lets go of the child's end. */
export function closeTheirs({ theirs }: OutputChannel): void {
  closeSync(theirs);
}
