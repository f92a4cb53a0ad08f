import { type VersionBody, versionBody } from './applications/version-body.ts';
import type { Fixture } from './fixture.ts';
import type { Organisation } from './organisation.ts';
import { choosePlace } from './placement.ts';
import { places } from './places.ts';

/** A whole version from the few fields that a fixture gives. */
function bodyOf(version: Fixture['applications'][number]['versions'][number]): VersionBody {
  return versionBody.parse({
    ...version,
    docker_repository: 'docker.io',
    docker_image: 'example/game-server',
    docker_tag: version.name,
    req_cpu: 512,
    req_memory: 1024,
  });
}

function startDeployment(org: Organisation, given: Fixture['deployments'][number]): void {
  const { random } = org.platform;
  const terms = org.catalogue.terms(given.application, given.version);
  if (terms === undefined) return;
  org.platform.create({
    ...terms,
    application: given.application,
    place: choosePlace({ filters: [], random }) ?? random.pick(places),
    tags: given.tags,
    variables: [],
    webhooks: [],
    users: 1,
    command: '',
    arguments: '',
    skipTelemetry: true,
    cachedOnly: false,
    origin: 'http://127.0.0.1',
  });
}

/** Makes the applications and deployments of the start; the deployments begin as new ones. */
export function applyFixture(org: Organisation, fixture: Fixture): void {
  for (const { name, versions } of fixture.applications) {
    const application = org.catalogue.add({ name, isActive: true, image: '' });
    for (const version of versions) org.catalogue.addVersion(application, bodyOf(version));
  }
  for (const deployment of fixture.deployments) startDeployment(org, deployment);
}
