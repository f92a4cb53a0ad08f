import { Failure, mayBeCarriedOut } from '@rollout-actions/client/http/failure';
import type { Session, Write, WriteRecord } from './session.ts';

/** The record of a step that has sent nothing. */
export function newWriteRecord(): WriteRecord {
  return { changed: false, unknown: new Map() };
}

/** Whether this step wrote anything, or may have. */
export function hasWritten({ writes }: Session): boolean {
  return writes.changed || writes.unknown.size > 0;
}

/** Notes a write that may have been carried out, for the outputs and for the post step. */
function noteUnknown(session: Session, write: Write): void {
  session.writes.unknown.set(write.name, write);
  noteWrites(session);
}

/** Notes the end of a write: carried out, or surely not. */
export function settle(session: Session, { name }: Write, wasCarriedOut: boolean): void {
  const { writes } = session;
  writes.unknown.delete(name);
  writes.changed ||= wasCarriedOut;
  noteWrites(session);
}

function noteWrites(session: Session): void {
  const { run, writes } = session;
  const unknown = [...writes.unknown.values()];
  const ids = new Set(unknown.flatMap(({ deployment = [] }) => deployment));
  run.outputs.set('changed', hasWritten(session));
  run.keep({ lost: unknown.map(({ name }) => name).join(', '), lostIds: [...ids].join(' ') });
}

/**
 * Sends a write. It counts as unknown from before it leaves, should this process be killed, until
 * the caller settles it by the answer or by reading. Gives the failure where the answer was lost;
 * throws a refusal of the server, which settles it.
 */
export async function sendWrite<T>(
  session: Session,
  write: Write,
  send: () => Promise<T>,
): Promise<{ answer: T } | { lost: Failure }> {
  const { api } = session.nomad;
  const wasUnknown = session.writes.unknown.has(write.name);
  const sentBefore = api.sent();
  if (!session.run.dryRun) noteUnknown(session, write);
  try {
    return { answer: await send() };
  } catch (error) {
    if (error instanceof Failure && mayBeCarriedOut(error)) return { lost: error };
    const isRefused = error instanceof Failure || api.sent() === sentBefore;
    if (isRefused && !wasUnknown && !session.run.dryRun) settle(session, write, false);
    throw error;
  }
}
