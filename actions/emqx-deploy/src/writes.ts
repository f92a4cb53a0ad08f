import { describeRequest } from '@rollout-actions/client/emqx/create-request';
import type { Session, Write, WriteSubject } from './session.ts';

/** The name under which open writes are kept for the post step. */
export const OPEN_WRITES = 'open-writes';

/** Notes that a write leaves, before it does: from here on the remote side may be changed. */
export function noteSent(session: Session, what: WriteSubject): Write {
  const write: Write = { what, state: 'sent' };
  session.writes.push(write);
  publish(session);
  return write;
}

/** Notes what is known of a write by now. */
export function noteState(session: Session, write: Write, state: Write['state']): void {
  write.state = state;
  publish(session);
}

/** Writes of which nobody knows whether they were carried out. */
export function openWrites({ writes }: Session): Write[] {
  return writes.filter(({ state }) => state === 'sent' || state === 'unclear');
}

/** What became of each write, where the step did not end as it was to; empty without writes. */
export function describeWrites({ writes }: Session): string {
  return writes.flatMap((write) => sentenceOf(write) ?? []).join(' ');
}

function sentenceOf({ what, state, finding }: Write): string | undefined {
  const name =
    what.verb === 'create'
      ? `The create call for ${describeRequest(what.wanted)}`
      : `The ${what.verb} of deployment ${what.id}`;
  if (state === 'accepted') return `${name} was accepted.`;
  if (state === 'settled') return finding;
  if (state === 'refused') return undefined;
  const answer = state === 'sent' ? 'no answer had come yet' : 'its answer was lost';
  const sent = `${name} was sent and may have been carried out; ${answer}.`;
  return what.verb === 'create'
    ? `${sent} ${finding ?? 'Check the console for a new deployment; the API cannot delete one.'}`
    : sent;
}

function publish(session: Session): void {
  const { run, writes } = session;
  run.outputs.set(
    'changed',
    writes.some(({ state }) => state !== 'refused'),
  );
  const open = openWrites(session).map(({ what, state }) => ({ ...what, state }));
  run.keep({ [OPEN_WRITES]: JSON.stringify(open) });
}
