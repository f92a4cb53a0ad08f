import { listDeployments } from '@rollout-actions/client/edgegap/list-deployments';
import type { ListedDeployment } from '@rollout-actions/client/edgegap/schemas/deployment-list';
import { keyTag } from './own-tags.ts';
import { askOf, type Session } from './session.ts';

/** The active servers of the input `key`, in the order in which they were made. */
export async function listOfKey(session: Session): Promise<ListedDeployment[]> {
  const { edgegap, inputs, run } = session;
  const tag = keyTag(inputs.key ?? '', run.env('GITHUB_REPOSITORY') ?? '');
  const query = {
    filters: [{ field: 'tags', operator: 'in', value: [tag] }],
    order_by: [{ field: 'created_at', order: 'asc' as const }],
  };
  const items = await listDeployments(edgegap, query, askOf(session));
  // A server that does not know the filter would give everything.
  return items.filter((item) => item.tags.includes(tag));
}

/** The ids that the inputs mean: given, or found by the key. */
export async function meantIds(session: Session): Promise<string[]> {
  const { inputs, run } = session;
  const ids =
    inputs.key === undefined
      ? [...inputs.deploymentId]
      : (await listOfKey(session)).map((item) => item.request_id);
  run.outputs.set('deployment-ids', ids);
  run.outputs.set('deployment-id', ids[0]);
  run.outputs.set('request-id', ids[0]);
  return ids;
}
