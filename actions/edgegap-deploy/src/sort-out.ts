import {
  deploymentState,
  FAILED,
  TERMINATED,
  TERMINATING,
} from '@rollout-actions/client/edgegap/ready';
import type { ListedDeployment } from '@rollout-actions/client/edgegap/schemas/deployment-list';
import { readIfKnown } from './read-if-known.ts';
import type { Session } from './session.ts';

/** Listed servers by what can be expected of them. */
export interface SortedOut {
  /** Ready or on their way, in the order given. */
  alive: readonly ListedDeployment[];
  /** Failed: they count against the plan until they are stopped. */
  failed: readonly string[];
}

/** Asks those that are not ready what they are: the list does not say. */
export async function sortOut(
  session: Session,
  items: readonly ListedDeployment[],
): Promise<SortedOut> {
  const states = new Map<string, string>();
  const unready = items.filter(({ ready }) => !ready);
  await Promise.all(
    unready.map(async ({ request_id: id }) => states.set(id, await stateOf(session, id))),
  );
  const stateIn = (item: ListedDeployment) => states.get(item.request_id) ?? '';
  const lost = [FAILED, TERMINATED, TERMINATING];
  return {
    alive: items.filter((item) => !lost.includes(stateIn(item))),
    failed: items.filter((item) => stateIn(item) === FAILED).map((item) => item.request_id),
  };
}

async function stateOf(session: Session, id: string): Promise<string> {
  const status = await readIfKnown(session, id);
  return status === undefined ? TERMINATED : deploymentState(status);
}
