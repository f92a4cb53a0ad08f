import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A way for what a child writes. */
export interface OutputChannel {
  /** For the child; to be destroyed as soon as it has it, or the end never comes. */
  theirs: Socket;
  /** Is closed when nobody can write any more and all is read. */
  ours: Socket;
}

const BUFFER_BYTES = 64 * 1024;

/**
 * Opens a channel that is read into one buffer over and over; `take` has to copy what it wants to
 * keep. The pipes that `spawn` makes allocate for each read: 100 MB cost 65 MiB there (measured).
 */
export async function openChannel(take: (chunk: Uint8Array) => void): Promise<OutputChannel> {
  const folder = await mkdtemp(join(tmpdir(), 'gate-'));
  const path = join(folder, 'output');
  const server = createServer({ pauseOnConnect: true });
  try {
    server.listen(path);
    await once(server, 'listening');
    const accepted: Promise<Socket[]> = once(server, 'connection');
    const ours = connect({
      path,
      onread: {
        buffer: Buffer.allocUnsafeSlow(BUFFER_BYTES),
        callback(bytes, buffer) {
          take(buffer.subarray(0, bytes));
          return true;
        },
      },
    });
    ours.on('error', () => undefined);
    const [theirs] = await accepted;
    if (theirs === undefined) throw new Error('nobody connected');
    theirs.on('error', () => undefined);
    return { theirs, ours };
  } finally {
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
