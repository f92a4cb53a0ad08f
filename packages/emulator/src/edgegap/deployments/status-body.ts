import { gameHost } from '../game-server/loopback.ts';
import { writeTime } from '../times.ts';
import type { Deployment, Port } from './deployment.ts';

/** No proxy stands before the emulator's ports; the field is a number that nothing listens on. */
const proxyBase = 65_001;

function linkOf(port: Port, external: number): string {
  const [, web] = /^(http|ws)s?$/i.exec(port.protocol) ?? [];
  const address = `${gameHost}:${external}`;
  return web === undefined ? address : `${web.toLowerCase()}://${address}`;
}

/** The ports by name, once the deployment has a place; the numbers are those that listen. */
function portsBody(deployment: Deployment) {
  if (!hasAddress(deployment)) return {};
  return Object.fromEntries(
    deployment.ports.flatMap((port, index) => {
      const { name, internal, protocol, external, tlsUpgrade: tls_upgrade } = port;
      if (external === undefined) return [];
      const link = linkOf(port, external);
      const proxy = proxyBase + index;
      return [[name, { external, internal, protocol, name, tls_upgrade, link, proxy }]];
    }),
  );
}

/** Whether it has come so far (DEPLOYING) that it has an address and ports. */
function hasAddress({ status }: Deployment): boolean {
  return !['INITIALIZING', 'SEEKING', 'SEEKED', 'SCANNING'].includes(status);
}

function startTime({ readyMs }: Deployment): string {
  return readyMs === undefined ? '' : writeTime(readyMs);
}

function elapsedSeconds(deployment: Deployment, now: number): number {
  if (deployment.readyMs === undefined) return 0;
  return Math.floor(((deployment.removedMs ?? now) - deployment.readyMs) / 1000);
}

const publicIp = (deployment: Deployment) => (hasAddress(deployment) ? '127.0.0.1' : '');

const tagNames = (deployment: Deployment) => deployment.tags.map((tag) => tag.name);

/** The Status object of the status call, the stop calls and the webhooks; `now` in virtual ms. */
export function statusBody(deployment: Deployment, now: number) {
  const { city, country, continent, administrative_division, timezone, latitude, longitude } =
    deployment.place;
  return {
    request_id: deployment.id,
    fqdn: gameHost,
    app_name: deployment.application,
    app_version: deployment.version,
    current_status: `Status.${deployment.status}`,
    // True from the container's start on, even where it failed: the vendor's own samples are so.
    running: hasAddress(deployment) && deployment.status !== 'TERMINATED',
    whitelisting_active: false,
    start_time: startTime(deployment),
    removal_time: deployment.removedMs === undefined ? null : writeTime(deployment.removedMs),
    elapsed_time: elapsedSeconds(deployment, now),
    last_status: `Status.${deployment.lastStatus}`,
    error: deployment.errorDetail !== '',
    error_detail: deployment.errorDetail,
    ports: portsBody(deployment),
    public_ip: publicIp(deployment),
    sessions: [],
    location: {
      city,
      country,
      continent,
      administrative_division,
      timezone,
      latitude,
      longitude,
    },
    tags: tagNames(deployment),
    sockets: '10',
    sockets_usage: '0',
    command: deployment.command,
    arguments: deployment.arguments,
    max_duration: deployment.maxDurationMinutes,
  };
}

/** An item of the list: it has `ready` but no status, so a failed one is only not ready. */
export function listItem(deployment: Deployment) {
  const ready = deployment.status === 'READY';
  return {
    request_id: deployment.id,
    fqdn: gameHost,
    start_time: startTime(deployment),
    ready,
    public_ip: publicIp(deployment),
    ports: portsBody(deployment),
    tags: tagNames(deployment),
    sockets: '10',
    sockets_usage: '0',
    is_joinable_by_session: ready,
  };
}
