import { readStatus } from '@rollout-actions/client/edgegap/deployments';
import type { DeploymentStatus } from '@rollout-actions/client/edgegap/schemas/status';
import { Failure } from '@rollout-actions/client/http/failure';
import { askOf, type Session } from './session.ts';

/** The status of a deployment that was known; undefined where it is gone. */
export async function readIfKnown(
  session: Session,
  id: string,
): Promise<DeploymentStatus | undefined> {
  try {
    return (await readStatus(session.edgegap, id, askOf(session))) ?? undefined;
  } catch (error) {
    if (error instanceof Failure && error.kind === 'not-found') return undefined;
    throw error;
  }
}
