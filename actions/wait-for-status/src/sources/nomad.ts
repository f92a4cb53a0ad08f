import type { ActionRun } from '@rollout-actions/action/action-run';
import { Failure } from '@rollout-actions/client/http/failure';
import { connectNomad, type Nomad } from '@rollout-actions/client/nomad/connection';
import type { DeploymentSnapshot } from '@rollout-actions/client/nomad/deployments/deployment-state';
import { endingOf } from '@rollout-actions/client/nomad/deployments/ending';
import { watchDeployment } from '@rollout-actions/client/nomad/deployments/watch-deployment';
import {
  type NamespaceTarget,
  watchNamespace,
} from '@rollout-actions/client/nomad/deployments/watch-namespace';
import { readLatestDeployment } from '@rollout-actions/client/nomad/jobs/jobs';
import { watchJob } from '@rollout-actions/client/nomad/jobs/watch-job';
import type { Deployment } from '@rollout-actions/client/nomad/schemas/deployment';
import type { Reader } from '@rollout-actions/client/wait/reader';
import type { Inputs } from '../inputs.ts';
import type { Target } from '../targets/target.ts';
import { type Explanation, type Source, seenThrough } from './source.ts';
import { wayTo } from './way.ts';

/** Up to so many targets have a blocking read of their own. */
const FEW = 4;

/** Nomad targets: a few by their own blocking reads, many by the one list of the namespace. */
export function openNomad(targets: readonly Target[], inputs: Inputs, run: ActionRun): Source {
  const { world, secrets, dryRun, deadline } = run;
  const names = { address: 'nomad-address', credentials: 'nomad-token' };
  const nomad = connectNomad({
    world,
    secrets,
    dryRun,
    deadline,
    wire: wayTo(run, inputs.nomadAddress, names),
    token: () => inputs.nomadToken,
    namespace: inputs.nomadNamespace,
    region: inputs.nomadRegion,
  });
  const last = new Map<string, Deployment>();
  const watched = targets.flatMap(watchedAs);
  const readers =
    watched.length > FEW ? [watchNamespace({ nomad, targets: watched })] : watched.map(own(nomad));
  const page = (deployment: Deployment) => pageOf(inputs.nomadAddress, deployment);
  return {
    readers: readers.map((reader) =>
      seenThrough(reader, ({ raw }, target) => {
        last.set(target, raw.deployment);
        return { url: page(raw.deployment) };
      }),
    ),
    sent: nomad.api.sent,
    close: nomad.api.close,
    explain: async ({ name }) => await explain(nomad, run, last.get(name)),
  };
}

function watchedAs({ name: target, aim }: Target): NamespaceTarget[] {
  if (aim.kind === 'nomad-deployment') return [{ target, id: aim.id }];
  return aim.kind === 'nomad-job' ? [{ target, job: aim.job, version: aim.version }] : [];
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
  const words = deployment.StatusDescription;
  switch (endingOf(deployment)?.kind) {
    case 'rolling-back':
      return { outcome: 'rolled-back', words };
    case 'newer-version': {
      const newest = await newestOf(nomad, run, deployment);
      const by = newest === undefined ? {} : { supersededBy: newest };
      return { outcome: 'superseded', words, ...by };
    }
    case 'job-stopped':
    case 'cancelled':
      return { outcome: 'superseded', words };
    default:
      return { words };
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

/** The deployments' page of the job in Nomad's own web interface. */
function pageOf(address: URL, { JobID, Namespace }: Deployment): string {
  const job = `${encodeURIComponent(JobID)}@${encodeURIComponent(Namespace)}`;
  return new URL(`/ui/jobs/${job}/deployments`, address).href;
}
