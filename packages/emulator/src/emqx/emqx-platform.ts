import type { EmulatorClock } from '../core/clock.ts';
import type { Random } from '../core/random.ts';
import { openBroker } from './broker.ts';
import type { CreateRequest } from './catalogue.ts';
import { createIdentity, type Deployment, type DeploymentIdentity } from './deployment.ts';
import { type DeploymentFixture, type EmqxFixture, firstDeployments } from './fixture.ts';
import { createLifecycle, type Lifecycle } from './lifecycle.ts';

/** The age of deployments that are there from the start: 30 days. */
const firstAgeMs = 30 * 86_400_000;

/** The deployments of the account. */
export interface Platform {
  lifecycle: Lifecycle;
  all(): Deployment[];
  find(id: string): Deployment | undefined;
  /** A new pending deployment of the default project, with a broker that is closed yet. */
  create(request: CreateRequest & { tps: number }): Promise<Deployment>;
  /** Takes it away, as somebody does at the console; the API has no such call. */
  remove(deployment: Deployment): void;
  /** Back to the first deployments, with the ids and ports they had. */
  reset(): void;
  close(): Promise<void>;
}

type Status = Deployment['status'];

async function openDeployment(
  identity: DeploymentIdentity,
  { status, mqttPort }: { status: Status; mqttPort: number },
): Promise<Deployment> {
  return { ...identity, status, broker: await openBroker(identity.users, mqttPort) };
}

/** What a create call asks for, as far as the site reads it. */
function fixtureOf(
  request: CreateRequest & { tps: number },
  creation: EmqxFixture['creation'],
): DeploymentFixture {
  const { deploymentType: type, platform, region, connections, tps } = request;
  const { deploymentName: name, projectID, deploymentVersion: version = 'v5' } = request;
  const project = (creation.projects ? projectID : undefined) ?? 'default';
  return {
    ...{ type, platform, region, connections, tps, project, version },
    ...{ status: 'pending', mqttPort: 0, reply: {}, users: [] },
    ...(creation.names && name !== undefined && { name }),
  };
}

/** Gives the first deployment that runs the port, unless the fixture says another. */
function withMqttPort(
  deployments: readonly DeploymentFixture[],
  port: number | undefined,
): DeploymentFixture[] {
  const first = deployments.find(({ status }) => status === 'running');
  return deployments.map((one) =>
    one === first && one.mqttPort === 0 ? { ...one, mqttPort: port ?? 0 } : one,
  );
}

export async function createPlatform(options: {
  clock: EmulatorClock;
  random: Random;
  fixture: EmqxFixture;
  /** Of the first deployment that runs; any free one without. */
  mqttPort?: number | undefined;
}): Promise<Platform> {
  const { clock, random, fixture } = options;
  const lifecycle = createLifecycle({ clock, random, durations: fixture.durations });
  const first: { deployment: Deployment; status: Status }[] = [];
  for (const wanted of withMqttPort(fixture.deployments ?? firstDeployments, options.mqttPort)) {
    const identity = createIdentity(wanted, { random, createdAt: clock.now() - firstAgeMs });
    const deployment = await openDeployment(identity, wanted);
    first.push({ deployment, status: wanted.status });
  }
  const opened = new Set(first.map(({ deployment }) => deployment));
  let present: Deployment[] = [];

  function reset(): void {
    for (const deployment of present) {
      lifecycle.forget(deployment);
      deployment.broker.setOpen(false);
    }
    present = first.map(({ deployment }) => deployment);
    for (const { deployment, status } of first) {
      deployment.status = status;
      lifecycle.settle(deployment);
    }
  }

  reset();
  return {
    lifecycle,
    all: () => [...present],
    find: (id) => present.find((deployment) => deployment.id === id),
    async create(request) {
      const wanted = fixtureOf(request, fixture.creation);
      const identity = createIdentity(wanted, { random, createdAt: clock.now() });
      const deployment = await openDeployment(identity, { status: 'pending', mqttPort: 0 });
      opened.add(deployment);
      present.push(deployment);
      lifecycle.settle(deployment);
      return deployment;
    },
    remove(deployment) {
      lifecycle.forget(deployment);
      deployment.broker.setOpen(false);
      present = present.filter((other) => other !== deployment);
    },
    reset,
    async close() {
      for (const deployment of opened) lifecycle.forget(deployment);
      await Promise.all([...opened].map(({ broker }) => broker.close()));
    },
  };
}
