import { ActionError } from '@rollout-actions/action/action-error';
import type { Deployment } from '@rollout-actions/client/emqx/schemas';
import { setDeploymentOutputs } from '../report/set-outputs.ts';
import { named, type Session } from '../session.ts';
import { readByIds, readList } from './read.ts';

/** How many names a message lists where one is not found. */
const MAX_NAMES = 20;

/**
 * The deployments that the inputs mean, as they are now, in the order of the inputs. Costs one read
 * and sets their outputs. Ends the step where one is missing, or where two have one name.
 */
export async function resolveDeployments(session: Session): Promise<string[]> {
  const { deploymentId: ids } = session.inputs;
  const found = ids.length > 0 ? await byIds(session, ids) : await byNames(session);
  setDeploymentOutputs(session, found);
  for (const one of found) session.run.log.info(`${named(one)} was found ${one.status}.`);
  return found.map(({ id }) => id);
}

async function byIds(session: Session, ids: readonly string[]): Promise<Deployment[]> {
  // An id is an output before anything is asked.
  session.run.outputs.set('deployment-id', ids[0]);
  session.run.outputs.set('deployment-ids', ids);
  const seen = await readByIds(session, ids);
  const missing = ids.filter((id) => !seen.some((one) => one.id === id));
  if (missing.length > 0) {
    throw new ActionError(
      'not-found',
      `There is no deployment ${missing.join(', ')}. Check deployment-id: it is the id (such as ` +
        'w41b11c0), never the name; and that the key reaches its project.',
    );
  }
  return ids.flatMap((id) => seen.find((one) => one.id === id) ?? []);
}

async function byNames(session: Session): Promise<Deployment[]> {
  const all = await readList(session);
  return session.inputs.deploymentName.map((name) => oneNamed(all, name));
}

function oneNamed(all: readonly Deployment[], name: string): Deployment {
  const [first, ...others] = all.filter((deployment) => deployment.name === name);
  if (first === undefined) throw new ActionError('not-found', nobodyNamed(all, name));
  if (others.length === 0) return first;
  const ids = [first, ...others].map(({ id }) => id).join(', ');
  throw new ActionError(
    'refused',
    `${others.length + 1} deployments are named ${name}: ${ids}. Give one of these ids as ` +
      'deployment-id.',
  );
}

function nobodyNamed(all: readonly Deployment[], name: string): string {
  const byId = all.find(({ id }) => id === name);
  if (byId !== undefined) {
    return `No deployment is named ${name}, but one has this id: give it as deployment-id.`;
  }
  if (all.length === 0) return `No deployment is named ${name}: this key reaches none at all.`;
  const names = all.slice(0, MAX_NAMES).map((one) => `${one.name} (${one.id})`);
  const more = all.length > MAX_NAMES ? `, and ${all.length - MAX_NAMES} more` : '';
  return `No deployment is named ${name}. The key reaches ${names.join(', ')}${more}.`;
}
