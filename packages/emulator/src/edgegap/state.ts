import type { Deployment } from './deployments/deployment.ts';
import type { Fleets } from './fleets/fleets.ts';
import type { Organisation } from './organisation.ts';
import { writeTime } from './times.ts';

/** What the platform gives to the container for stopping itself. */
function containerEnvironment({ id, origin, selfStop }: Deployment) {
  return {
    ARBITRIUM_DELETE_URL: `${origin}/v1/self/stop/${id}/${selfStop.accessPoint}`,
    ARBITRIUM_DELETE_TOKEN: selfStop.token,
  };
}

function shownDeployment(deployment: Deployment) {
  const { id, application, version, status, accepting, stopPending, fleet } = deployment;
  return {
    id,
    application,
    version,
    status,
    accepting,
    stopPending,
    created: writeTime(deployment.createdMs),
    errorDetail: deployment.errorDetail,
    tags: deployment.tags.map((tag) => tag.name),
    ports: deployment.ports,
    environment: containerEnvironment(deployment),
    webhooks: deployment.webhooks,
    fleet: fleet?.name ?? null,
  };
}

/** What the control plane shows: also what the API never shows, such as the self-stop secret. */
export function showState(org: Organisation, fleets: Fleets, token: string) {
  const applications = org.catalogue.all().map((application) => ({
    name: application.name,
    versions: [...application.versions.keys()],
  }));
  return {
    now: writeTime(org.platform.clock.now()),
    token,
    deployments: org.platform.all().map(shownDeployment),
    applications,
    fleets: fleets.all(),
  };
}
