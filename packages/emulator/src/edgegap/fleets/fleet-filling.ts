import { type Deployment, isLeaving } from '../deployments/deployment.ts';
import { choosePlace } from '../locations/placement.ts';
import type { Organisation } from '../organisation.ts';
import type { Fleet, Policy, VersionLink } from './fleet.ts';

/** A fleet's containers are given no address to stop themselves by: nobody called for them. */
const unknownOrigin = 'http://127.0.0.1';

/** What a fleet makes deployments of, by which of its policies. */
interface Task {
  fleet: Fleet;
  policy: Policy;
  link: VersionLink;
}

function isOf(deployment: Deployment, { fleet, policy, link }: Task): boolean {
  return (
    !isLeaving(deployment) &&
    deployment.fleet?.name === fleet.name &&
    deployment.fleet.policy === policy.name &&
    deployment.application === link.application &&
    deployment.version === link.version
  );
}

function makeOne(org: Organisation, { fleet, policy, link }: Task): void {
  const terms = org.catalogue.terms(link.application, link.version);
  const { random } = org.platform;
  const place = choosePlace({ filters: policy.placeFilters, random });
  if (place === undefined || terms === undefined || link.application.endsWith('-full')) return;
  org.platform.create({
    ...terms,
    application: link.application,
    place,
    tags: [],
    variables: [],
    webhooks: [],
    users: 0,
    command: '',
    arguments: '',
    skipTelemetry: true,
    cachedOnly: false,
    fleet: { name: fleet.name, policy: policy.name },
    origin: unknownOrigin,
  });
}

/**
 * Brings each policy of an enabled fleet up to its minimum, for each version linked. Nobody joins
 * the emulator's servers, so the threshold never asks for more; a surplus is left to end by itself.
 */
export function fillFleet(org: Organisation, fleet: Fleet): void {
  if (!fleet.enabled) return;
  for (const policy of fleet.policies) {
    if (!policy.enabled) continue;
    for (const link of fleet.links) {
      const task = { fleet, policy, link };
      const present = org.platform.all().filter((one) => isOf(one, task)).length;
      for (let count = present; count < policy.minimum; count += 1) {
        makeOne(org, task);
      }
    }
  }
}
