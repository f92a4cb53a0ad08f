import type { EmulatorClock } from '../core/clock.ts';
import type { Random } from '../core/random.ts';
import { openBroker } from './broker.ts';
import type { CreateRequest } from './catalogue.ts';
import { createIdentity, type Deployment } from './deployment.ts';
import { type DeploymentFixture, type EmqxFixture, firstDeployments } from './fixture.ts';
import { createLifecycle, type Lifecycle } from './lifecycle.ts';

/** The age of deployments that are there from the start: 30 days. */
const firstAgeMs = 30 * 86_400_000;

/** A deployment from elsewhere, and when it goes on. */
export type RestoredDeployment = DeploymentFixture & {
  /** Virtual ms; drawn by chance without. */
  nextChangeInMs?: number | undefined;
};

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
  /** These in place of all that are there, with brokers at new ports. */
  restore(deployments: readonly RestoredDeployment[]): Promise<void>;
  close(): Promise<void>;
}

type Status = Deployment['status'];

/** What a create call asks for, as far as the site reads it. */
function fixtureOf(
  request: CreateRequest & { tps: number },
  creation: EmqxFixture['creation'],
): DeploymentFixture {
  const { deploymentType: type, platform, region, connections, tps } = request;
  const { deploymentName: name, projectID, deploymentVersion: version = 'v5' } = request;
  const project = (creation.projects ? projectID : undefined) ?? 'default';
  return {
    type,
    platform,
    region,
    connections,
    tps,
    project,
    version,
    status: 'pending',
    mqttPort: 0,
    reply: {},
    users: [],
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

/** A deployment as it is to be shown: its status, and when that is over where it is known. */
interface Placement {
  deployment: Deployment;
  status: Status;
  nextChangeInMs?: number | undefined;
}

/** The deployments that are there now, each with a broker that is open while it runs. */
function createPresence(lifecycle: Lifecycle) {
  let present: Deployment[] = [];
  const end = (deployment: Deployment) => {
    lifecycle.forget(deployment);
    deployment.broker.setOpen(false);
  };
  return {
    all: () => [...present],
    add: (deployment: Deployment) => void present.push(deployment),
    remove(deployment: Deployment) {
      end(deployment);
      present = present.filter((other) => other !== deployment);
    },
    /** These alone from now on. */
    show(placements: readonly Placement[]) {
      for (const deployment of present) end(deployment);
      present = placements.map(({ deployment }) => deployment);
      for (const { deployment, status, nextChangeInMs } of placements) {
        deployment.status = status;
        lifecycle.settle(deployment, nextChangeInMs);
      }
    },
  };
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
  const presence = createPresence(lifecycle);
  const opened = new Set<Deployment>();
  const open = async (wanted: RestoredDeployment, ageMs: number): Promise<Placement> => {
    const { status, nextChangeInMs, mqttPort } = wanted;
    const identity = createIdentity(wanted, { random, createdAt: clock.now() - ageMs });
    const deployment = { ...identity, status, broker: await openBroker(identity.users, mqttPort) };
    opened.add(deployment);
    return { deployment, status, nextChangeInMs };
  };
  const first: Placement[] = [];
  for (const wanted of withMqttPort(fixture.deployments ?? firstDeployments, options.mqttPort)) {
    first.push(await open(wanted, firstAgeMs));
  }
  presence.show(first);
  return {
    lifecycle,
    all: presence.all,
    find: (id) => presence.all().find((deployment) => deployment.id === id),
    async create(request) {
      const { deployment } = await open(fixtureOf(request, fixture.creation), 0);
      presence.add(deployment);
      lifecycle.settle(deployment);
      return deployment;
    },
    remove: presence.remove,
    reset: () => presence.show(first),
    restore: async (wanted) =>
      presence.show(await Promise.all(wanted.map((one) => open(one, firstAgeMs)))),
    async close() {
      for (const deployment of opened) lifecycle.forget(deployment);
      await Promise.all([...opened].map(({ broker }) => broker.close()));
    },
  };
}
