import { idsWithTag } from '@rollout-actions/client/edgegap/fenced-create';
import { Failure } from '@rollout-actions/client/http/failure';
import { captureLogs } from './capture-logs.ts';
import { type Flock, madeIds } from './flock.ts';
import { askOf, type Session } from './session.ts';
import { stopServers } from './stop-servers.ts';

/** What was done about the servers of a step that failed. */
export interface Aftermath {
  sentence: string;
  /** Set where the post step has to look again. */
  unfinished: { isUnfinished?: boolean };
}

/**
 * Captures the logs of the servers made by this step and stops them, as `on-failure` says. Throws
 * the reason of the run's signal; what else goes wrong is told in the sentence.
 */
export async function endAfterFailure(session: Session, flock: Flock): Promise<Aftermath> {
  const { inputs, run } = session;
  const ids = await allIds(session, flock);
  const all = [...new Set([...flock.servers.map(({ id }) => id), ...ids])];
  run.outputs.set('deployment-ids', all);
  if (inputs.captureLogs !== 'never')
    await captureLogs(session, troubledFirst(flock, ids), askOf(session));
  if (inputs.onFailure === 'leave') {
    const sentence = `Left as they are (on-failure): ${ids.join(', ')}.`;
    return { sentence: ids.length === 0 ? '' : sentence, unfinished: {} };
  }
  try {
    await stopServers(session, ids, askOf(session));
    return { sentence: stoppedSentence(ids), unfinished: {} };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    run.log.warning(`Not every server of this step could be stopped: ${error.message}`);
    run.keep({ runTag: flock.runTag });
    const sentence = 'Not every server of this step could be stopped; the post step tries again.';
    return { sentence, unfinished: { isUnfinished: true } };
  }
}

export function stoppedSentence(ids: readonly string[]): string {
  if (ids.length === 0) return 'Nothing of this step is left.';
  if (ids.length === 1) return `Deployment ${ids[0]}, which this step made, was stopped.`;
  return `All ${ids.length} deployments that this step made were stopped.`;
}

/** All that carries the run's tag too, where something may have been made without an answer. */
async function allIds({ edgegap, run }: Session, flock: Flock): Promise<string[]> {
  const known = madeIds(flock);
  if (!flock.isUnsure) return known;
  try {
    const tagged = await idsWithTag(edgegap, flock.runTag, { signal: run.signal });
    return [...new Set([...known, ...tagged])];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    run.log.warning(`What this step made could not be listed: ${error.message}`);
    return known;
  }
}

/** Those that are not ready come first: only some of many are captured. */
function troubledFirst({ servers }: Flock, ids: readonly string[]): string[] {
  const ready = new Set(
    servers.filter(({ sight }) => sight?.state === 'ready').map(({ id }) => id),
  );
  return [...ids].sort((a, b) => Number(ready.has(a)) - Number(ready.has(b)));
}
