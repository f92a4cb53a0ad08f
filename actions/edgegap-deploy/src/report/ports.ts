import { ActionError } from '@rollout-actions/action/action-error';
import { isUrl } from '@rollout-actions/client/edgegap/ports';
import type { Port } from '@rollout-actions/client/edgegap/schemas/deployments';
import type { DeploymentSnapshot } from '@rollout-actions/client/edgegap/watch/deployment-snapshot';

/** A port that players use. */
export interface ChosenPort {
  name: string;
  port: Port;
  /** Whether there were others and nobody said which. */
  isGuess: boolean;
}

/**
 * The port that is meant: the named one, else the only one, else the first by internal number.
 * Undefined where the deployment has none (yet). Throws `ActionError` for a name that is not there.
 */
export function choosePort(
  { id, ports }: DeploymentSnapshot,
  name: string | undefined,
): ChosenPort | undefined {
  const all = Object.entries(ports).sort(([, a], [, b]) => (a.internal ?? 0) - (b.internal ?? 0));
  if (name === undefined) {
    const [first, ...others] = all;
    return first && { name: first[0], port: first[1], isGuess: others.length > 0 };
  }
  const found = all.find(([key, port]) => key === name || port.name === name);
  if (found !== undefined) return { name: found[0], port: found[1], isGuess: false };
  if (all.length === 0) return undefined;
  const names = all.map(([key]) => key).join(', ');
  throw new ActionError(
    'refused',
    `port-name is ${name}, but deployment ${id} has the ports ${names}: correct the input.`,
  );
}

const SCHEMES: Record<string, readonly [plain: string, secure: string]> = {
  HTTP: ['http', 'https'],
  HTTPS: ['https', 'https'],
  WS: ['ws', 'wss'],
  WSS: ['wss', 'wss'],
  UDP: ['udp', 'udp'],
};

/** The address of a port with its scheme: `link` where that has one, else by the protocol. */
export function urlOf(snapshot: AddressFacts, port: Port): string {
  const { link, protocol, tls_upgrade: isSecure } = port;
  if (isUrl(link)) return link;
  const address = link === '' ? addressOf(snapshot, port) : link;
  const [plain, secure] = SCHEMES[protocol.toUpperCase()] ?? ['tcp', 'tcp'];
  return `${isSecure === true ? secure : plain}://${address}`;
}

/** As `urlOf`, but empty for anything that is not http or https: GitHub links to nothing else. */
export function webUrlOf(snapshot: AddressFacts, port: Port): string {
  const url = urlOf(snapshot, port);
  return /^https?:\/\//i.test(url) ? url : '';
}

type AddressFacts = Pick<DeploymentSnapshot, 'fqdn' | 'publicIp'>;

/** `host:port` as players use it; empty while no external port is known. */
export function addressOf({ fqdn, publicIp }: AddressFacts, { external, link }: Port): string {
  if (external !== undefined) return `${fqdn === '' ? publicIp : fqdn}:${external}`;
  return isUrl(link) ? '' : link;
}
