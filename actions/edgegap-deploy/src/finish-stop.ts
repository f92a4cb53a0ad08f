import { idsWithTag } from '@rollout-actions/client/edgegap/fenced-create';
import { askOf, type Session } from './session.ts';
import { stopServers } from './stop-servers.ts';

/**
 * Stops everything that carries the run's tag: the reverse of what was kept before the first
 * create. A deployment whose create was given up unanswered is found by it too.
 */
export async function finishStop(
  session: Session,
  { runTag }: Readonly<Record<string, string>>,
): Promise<void> {
  if (runTag === undefined) return;
  const { log } = session.run;
  const ids = await idsWithTag(session.edgegap, runTag, askOf(session));
  if (ids.length === 0) {
    log.info('Nothing that this run made is left.');
    return;
  }
  const accepted = await stopServers(session, ids, askOf(session));
  log.info(`Stopped what this run made: ${accepted.join(', ')}.`);
}
