import { ActionError } from '@rollout-actions/action/action-error';
import type { ListedDeployment } from '@rollout-actions/client/edgegap/schemas/deployments';
import type { Session } from '../../session.ts';

/**
 * Shows what an operation on many is about to stop, and throws `ActionError` unless that is within
 * `max-stop` or confirmed by exactly this number. `isSweeping`: the filter names what is to stay,
 * so that it needs a confirmation whatever the number.
 */
export function showAndGuard(
  { run, inputs }: Session,
  { items, isSweeping }: { items: readonly ListedDeployment[]; isSweeping: boolean },
): void {
  const { maxStop, confirm, operation } = inputs;
  const count = items.length;
  const lines = items.map((item) =>
    [item.request_id, item.ready ? 'ready' : 'not ready', item.fqdn, item.tags.join(' ')].join(
      '  ',
    ),
  );
  run.log.group(`${operation} would stop ${count} deployments`, lines);
  run.outputs.set(
    'deployment-ids',
    items.map((item) => item.request_id),
  );
  const isConfirmed = confirm === count;
  if (isConfirmed || (count <= maxStop && !isSweeping && confirm === undefined)) return;
  const why =
    confirm !== undefined
      ? `confirm is ${confirm}`
      : isSweeping
        ? 'a filter of type not stops everything else in the organisation'
        : `max-stop is ${maxStop}`;
  throw new ActionError(
    'refused',
    `${operation} would stop ${count} deployments, and ${why}. Nothing was stopped. Check ` +
      `them in the log; to stop all of them, set confirm: ${count}.`,
  );
}
