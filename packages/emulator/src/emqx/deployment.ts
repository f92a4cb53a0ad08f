import type { Random } from '../core/random.ts';
import type { Broker, BrokerUser } from './broker.ts';
import { platformLabel, regionLabel } from './catalogue.ts';
import type { DeploymentFixture, DeploymentStatus, Site } from './fixture.ts';

/** What never changes about a deployment. */
export interface DeploymentIdentity {
  id: string;
  name: string;
  type: DeploymentFixture['type'];
  /** Codes, as a create call has them. */
  platform: string;
  region: string;
  platformLabel: string;
  regionLabel: string;
  connections: number;
  tps: number;
  project: string;
  /** Virtual ms since the epoch. */
  createdAt: number;
  users: BrokerUser[];
  version: string;
  /** Members of its replies that are not as documented. */
  reply: Record<string, unknown>;
}

export interface Deployment extends DeploymentIdentity {
  status: DeploymentStatus;
  broker: Broker;
}

/** The form of the ids in the EMQX API document: a letter and seven hexadecimal digits. */
function newDeploymentId(random: Random): string {
  return `${random.pick([...'abcdefghijklmnopqrstuvwxyz'])}${random.hex(7)}`;
}

/** A deployment from its fixture; `createdAt` (virtual ms) holds where the fixture gives none. */
export function createIdentity(
  fixture: DeploymentFixture,
  origin: { random: Random; createdAt: number },
): DeploymentIdentity {
  const id = fixture.id ?? newDeploymentId(origin.random);
  const { platform, region, type, connections, tps, project, users, version, reply } = fixture;
  return {
    id,
    name: fixture.name ?? `deployment-${id}`,
    type,
    platform,
    region,
    platformLabel: fixture.platformLabel ?? platformLabel(platform),
    regionLabel: fixture.regionLabel ?? regionLabel(platform, region),
    connections,
    tps,
    project,
    createdAt: fixture.createAt === undefined ? origin.createdAt : Date.parse(fixture.createAt),
    users,
    version,
    reply,
  };
}

/** `YYYY-MM-DD HH:MM`: the API gives neither seconds nor a zone; UTC here. */
function createAt(deployment: Deployment): string {
  return new Date(deployment.createdAt).toISOString().slice(0, 16).replace('T', ' ');
}

/** The reply to `GET /deployments/{id}`; the older sites have no tps. */
export function singleView(deployment: Deployment, site: Site) {
  return {
    connections: deployment.connections,
    ...(site === 'newest' ? { tps: deployment.tps } : {}),
    createAt: createAt(deployment),
    deploymentID: deployment.id,
    deploymentName: deployment.name,
    deploymentType: deployment.type,
    platform: deployment.platformLabel,
    region: deployment.regionLabel,
    status: deployment.status,
    ...deployment.reply,
  };
}

/** An item of the reply to `GET /deployments`. */
export function listView(deployment: Deployment) {
  return {
    connections: deployment.connections,
    tps: deployment.tps,
    createAt: createAt(deployment),
    deploymentID: deployment.id,
    deploymentName: deployment.name,
    deploymentType: deployment.type,
    platform: deployment.platformLabel,
    projectName: deployment.project,
    region: deployment.regionLabel,
    status: deployment.status,
    version: deployment.version,
    ...deployment.reply,
  };
}

/** The ports say `running` from the start: the document's sample does so while it is pending. */
function portsView(deployment: Deployment) {
  const protocols = { 1883: 'mqtt', 8083: 'ws', 8084: 'wss', 8883: 'mqtts' };
  const offered = Object.entries(protocols).filter(
    ([port]) => deployment.type !== 'serverless' || port === '8084' || port === '8883',
  );
  return Object.fromEntries(
    offered.map(([port, protocol]) => [port, { status: 'running', protocol }]),
  );
}

/** The reply to `POST /deployments`: codes where the reads have labels. */
export function createdView(deployment: Deployment) {
  return {
    createAt: createAt(deployment),
    deploymentID: deployment.id,
    deploymentName: deployment.name,
    deploymentType: deployment.type,
    freeTrial: false,
    platform: deployment.platform,
    ports: portsView(deployment),
    projectID: deployment.project === 'default' ? null : deployment.project,
    region: deployment.region,
    regionLabel: deployment.regionLabel,
    spec: {
      connections: deployment.connections,
      deploymentVersion: deployment.version,
      freeTraffic: 100,
      node: 2,
      protection: false,
      tps: deployment.tps,
      version: 5.2,
    },
    status: deployment.status,
    subscription: false,
    tls: null,
    userID: '00000001',
  };
}

/** The reply to a start or a stop. */
export function operationView(deployment: Deployment, operation: 'starting' | 'stopping') {
  return { deploymentID: deployment.id, deploymentName: deployment.name, operation };
}
