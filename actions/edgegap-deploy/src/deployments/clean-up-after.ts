import { idsWithTag } from '@rollout-actions/client/edgegap/create-idempotently';
import { Failure } from '@rollout-actions/client/http/failure';
import { createdIds, type DeploymentBatch } from '../batch.ts';
import { requestOptions, type Session } from '../session.ts';
import { captureLogs } from './capture-logs.ts';
import { stopServers } from './stop.ts';

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
export async function cleanUpAfter(session: Session, batch: DeploymentBatch): Promise<Aftermath> {
  const { inputs, run } = session;
  const ids = await allIds(session, batch);
  const all = [...new Set([...batch.servers.map(({ id }) => id), ...ids])];
  run.outputs.set('deployment-ids', all);
  if (inputs.captureLogs !== 'never')
    await captureLogs(session, troubledFirst(batch, ids), requestOptions(session));
  if (inputs.onFailure === 'leave') {
    const sentence = `Left as they are (on-failure): ${ids.join(', ')}.`;
    return { sentence: ids.length === 0 ? '' : sentence, unfinished: {} };
  }
  try {
    await stopServers(session, ids, requestOptions(session));
    return { sentence: stoppedSentence(ids), unfinished: {} };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    run.log.warning(`Not every server of this step could be stopped: ${error.message}`);
    run.keep({ runTag: batch.runTag });
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
async function allIds({ edgegap, run }: Session, batch: DeploymentBatch): Promise<string[]> {
  const known = createdIds(batch);
  if (!batch.mayHaveStrays) return known;
  try {
    const tagged = await idsWithTag(edgegap, batch.runTag, { signal: run.signal });
    return [...new Set([...known, ...tagged])];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    run.log.warning(`What this step made could not be listed: ${error.message}`);
    return known;
  }
}

/** Those that are not ready come first: only some of many are captured. */
function troubledFirst({ servers }: DeploymentBatch, ids: readonly string[]): string[] {
  const ready = new Set(
    servers.filter(({ snapshot }) => snapshot?.state === 'ready').map(({ id }) => id),
  );
  return [...ids].sort((a, b) => Number(ready.has(a)) - Number(ready.has(b)));
}
