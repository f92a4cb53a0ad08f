import { describePorts } from '@rollout-actions/client/edgegap/ports';
import type { DeploymentLocation } from '@rollout-actions/client/edgegap/schemas/deployments';
import type { DeploymentSnapshot } from '@rollout-actions/client/edgegap/watch/deployment-snapshot';

/** A place for the outputs. */
export function describeLocation(location: DeploymentLocation) {
  const { city, country, continent, timezone, latitude, longitude } = location;
  return {
    city,
    country,
    continent,
    administrativeDivision: location.administrative_division,
    timezone,
    latitude: latitude ?? null,
    longitude: longitude ?? null,
  };
}

/** The provider's own word; the list has none but says of each whether it is ready. */
export function statusWord({ status, state }: DeploymentSnapshot): string {
  if (state === 'ready') return 'Status.READY';
  return status?.current_status ?? state;
}

/** A deployment for the output `deployments`; what is not known is null or empty. */
export function describeDeployment(snapshot: DeploymentSnapshot, readySeconds: number | undefined) {
  const { id, fqdn, publicIp, ports, status, tags } = snapshot;
  const location = status?.location ?? undefined;
  return {
    id,
    fqdn,
    publicIp,
    ports: describePorts(ports),
    location: location === undefined ? null : describeLocation(location),
    status: statusWord(snapshot),
    readySeconds: readySeconds ?? null,
    tags: [...tags],
  };
}
