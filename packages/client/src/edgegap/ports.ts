import type { Port } from './schemas/deployments.ts';

/** Ports as outputs and metadata show them, by name; what is not known is null. */
export function describePorts(ports: Readonly<Record<string, Port>>) {
  return Object.fromEntries(
    Object.entries(ports).map(([name, port]) => [
      name,
      {
        external: port.external ?? null,
        internal: port.internal ?? null,
        protocol: port.protocol,
        tlsUpgrade: port.tls_upgrade ?? false,
        link: port.link,
      },
    ]),
  );
}

/** Whether the link of a port is a whole URL, and not only `host:port`. */
export function isUrl(link: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(link);
}
