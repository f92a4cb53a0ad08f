import { Failure } from '../http/failure.ts';
import type { Ask } from './ask.ts';
import type { Emqx } from './connection.ts';
import { listDeployments, readDeployment } from './deployments.ts';
import type { Deployment } from './schemas.ts';

/** Reads several deployments by as few requests as the site allows. */
export interface DeploymentLook {
  /** Requests of one look. */
  cost(): number;
  /** Those that exist. Fails with `not-found` where a single one is asked for by its id. */
  read(ask: Ask): Promise<Deployment[]>;
}

/**
 * One deployment is read by its id, several by the one list that answers for all of them. A site
 * that is too old to have a list is asked for each.
 */
export function lookAt(emqx: Emqx, ids: readonly string[]): DeploymentLook {
  const single = ids.length === 1;
  const each = async (ask: Ask) => {
    const seen: Deployment[] = [];
    for (const id of ids) seen.push(await readDeployment(emqx, id, ask));
    return seen;
  };
  return {
    cost: () => (emqx.site.hasList ? 1 : ids.length),
    async read(ask) {
      if (single || !emqx.site.hasList) return await each(ask);
      try {
        return (await listDeployments(emqx, ask)).filter(({ id }) => ids.includes(id));
      } catch (error) {
        if (!(error instanceof Failure) || (error.status !== 404 && error.status !== 405)) {
          throw error;
        }
        emqx.site.hasList = false;
        emqx.world.log.info(`${emqx.name} has no list of deployments: each is read by itself.`);
        return await each(ask);
      }
    },
  };
}
