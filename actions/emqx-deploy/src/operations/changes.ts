import { resolveDeployments } from '../deployments/resolve.ts';
import type { Operation, ReadOperation } from '../inputs/operations.ts';
import { reconcile } from '../reconcile.ts';
import type { Handler } from '../session.ts';
import { create } from './create.ts';
import { ensure } from './ensure.ts';

/** The operations that start, stop or make deployments. */
export const CHANGES: Record<Exclude<Operation, ReadOperation>, Handler> = {
  'ensure-running': reconcileSelected({ to: 'running', settlesFirst: true }),
  'ensure-stopped': reconcileSelected({ to: 'stopped', settlesFirst: true }),
  start: reconcileSelected({ to: 'running', settlesFirst: false }),
  stop: reconcileSelected({ to: 'stopped', settlesFirst: false }),
  create,
  ensure,
};

function reconcileSelected(how: Parameters<typeof reconcile>[2]): Handler {
  return async (session) => await reconcile(session, await resolveDeployments(session), how);
}
