import type { ActionRun } from '@rollout-actions/action/action-run';
import { connectionOptions } from '@rollout-actions/action/connection';
import { Failure } from '@rollout-actions/client/http/failure';
import { connectNomad, type Nomad } from '@rollout-actions/client/nomad/connection';
import {
  type DeploymentSnapshot,
  endingOf,
} from '@rollout-actions/client/nomad/deployments/deployment-state';
import { watchDeployment } from '@rollout-actions/client/nomad/deployments/watch-deployment';
import {
  type NamespaceTarget,
  watchNamespace,
} from '@rollout-actions/client/nomad/deployments/watch-namespace';
import { readLatestDeployment } from '@rollout-actions/client/nomad/jobs/jobs';
import { watchJob } from '@rollout-actions/client/nomad/jobs/watch-job';
import type { Deployment } from '@rollout-actions/client/nomad/schemas/deployment';
import { deploymentsPage } from '@rollout-actions/client/nomad/ui';
import type { Reader } from '@rollout-actions/client/wait/reader';
import type { Target } from '../../targets/target.ts';
import { type Explanation, type Opening, type Source, withMetadata } from '../provider.ts';
import type { NomadInputs, NomadResource } from './target.ts';

/** Up to this many targets have a blocking query of their own. */
const FEW = 4;

/**
 * Reads a few Nomad targets by a blocking query each, many by one blocking list of the namespace.
 */
export function openSource(opening: Opening<NomadResource, NomadInputs>): Source {
  const { targets, inputs, run } = opening;
  const names = { address: 'nomad-address', credentials: 'nomad-token' };
  const nomad = connectNomad({
    ...connectionOptions(run, inputs.nomadAddress, names),
    token: () => inputs.nomadToken,
    namespace: inputs.nomadNamespace,
    region: inputs.nomadRegion,
  });
  const last = new Map<string, Deployment>();
  const watched = targets.map(watchedAs);
  const readers =
    watched.length > FEW ? [watchNamespace({ nomad, targets: watched })] : watched.map(own(nomad));
  return {
    readers: readers.map((reader) =>
      withMetadata(reader, ({ raw }, target) => {
        last.set(target, raw.deployment);
        return { url: deploymentsPage(inputs.nomadAddress, raw.deployment) };
      }),
    ),
    sent: nomad.api.sent,
    close: nomad.api.close,
    explain: async ({ name }) => await explain(nomad, run, last.get(name)),
  };
}

function watchedAs({ name: target, resource }: Target<NomadResource>): NamespaceTarget {
  if (resource.kind === 'deployment') return { target, id: resource.id };
  return { target, job: resource.job, version: resource.version };
}

function own(nomad: Nomad) {
  return (watched: NamespaceTarget): Reader<DeploymentSnapshot> => {
    const { target } = watched;
    if ('id' in watched) return watchDeployment({ nomad, target, id: watched.id });
    return watchJob({ nomad, target, job: watched.job, version: watched.version });
  };
}

async function explain(
  nomad: Nomad,
  run: ActionRun,
  deployment: Deployment | undefined,
): Promise<Explanation> {
  if (deployment === undefined) return {};
  const clause = deployment.StatusDescription;
  switch (endingOf(deployment)?.kind) {
    case 'rolling-back':
      return { outcome: 'rolled-back', clause };
    case 'newer-version': {
      const newest = await newestOf(nomad, run, deployment);
      const by = newest === undefined ? {} : { supersededBy: newest };
      return { outcome: 'superseded', clause, ...by };
    }
    case 'job-stopped':
    case 'cancelled':
      return { outcome: 'superseded', clause };
    default:
      return { clause };
  }
}

/** The id of the deployment that took over; undefined where that cannot be read any more. */
async function newestOf(
  nomad: Nomad,
  { signal, deadline }: ActionRun,
  { ID, JobID }: Deployment,
): Promise<string | undefined> {
  try {
    const { value } = await readLatestDeployment(nomad, JobID, { signal, deadline });
    return value === null || value.ID === ID ? undefined : value.ID;
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}
