import { nodeNet } from '../built-in.ts';
import { type Endpoint, isLoopback, type ProxySettings, refused } from './endpoint.ts';

/**
 * The proxy that requests to this endpoint go through; undefined where they go straight. Loopback
 * never goes through one, nor does what NO_PROXY lists: names with their subdomains, `.suffix`,
 * `*.suffix`, addresses, networks (`10.0.0.0/8`), each with or without a port, or `*` for all.
 */
export function proxyFor(endpoint: Endpoint): URL | undefined {
  const https = endpoint.baseUrl.protocol === 'https:';
  const value = (https ? endpoint.proxy?.https : endpoint.proxy?.http)?.trim() ?? '';
  if (value === '' || isLoopback(endpoint.baseUrl)) return undefined;
  const name = https ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const url = URL.parse(value.includes('://') ? value : `http://${value}`);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw refused(
      endpoint,
      `the proxy in ${name} cannot be used`,
      `Write it as http://host:port or https://host:port, or list the host in NO_PROXY`,
    );
  }
  return isExempt(endpoint.baseUrl, endpoint.proxy?.none ?? '') ? undefined : url;
}

function isExempt(url: URL, noProxy: string): boolean {
  const host = bareHost(url.hostname).replace(/\.$/, '');
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return noProxy
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => covers(entry.toLowerCase(), { host, port }));
}

function covers(entry: string, { host, port }: { host: string; port: string }): boolean {
  if (entry === '*') return true;
  const [, name = entry, wantedPort] = /^(\[.*\]|[^:]+):(\d+)$/.exec(entry) ?? [];
  if (wantedPort !== undefined && wantedPort !== port) return false;
  const bare = bareHost(name);
  if (nodeNet().isIP(host) !== 0) return isInNetwork(host, bare);
  const suffix = bare.replace(/^\*?\./, '');
  return host === suffix || host.endsWith(`.${suffix}`);
}

/** Whether an address is another one, or lies in a network such as `10.0.0.0/8`. */
function isInNetwork(address: string, network: string): boolean {
  const { BlockList, isIP } = nodeNet();
  const [base = '', bits] = network.split('/');
  const family = isIP(base) === 6 ? 'ipv6' : 'ipv4';
  if (isIP(base) === 0 || isIP(address) !== isIP(base)) return false;
  const prefix = bits === undefined ? (family === 'ipv6' ? 128 : 32) : Number(bits);
  if (!Number.isInteger(prefix) || prefix < 0 || prefix > (family === 'ipv6' ? 128 : 32)) {
    return false;
  }
  const networks = new BlockList();
  networks.addSubnet(base, prefix, family);
  return networks.check(address, family);
}

function bareHost(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}

/** The connection to the proxy itself failed: the target was not asked. */
export class ProxyUnreachable extends Error {
  override readonly name = 'ProxyUnreachable';
  readonly code = 'PROXY_UNREACHABLE';

  constructor(cause: Error) {
    super(`the proxy cannot be reached: ${cause.message}`, { cause });
  }
}

/** What of the proxy settings must never be shown. */
export function proxySecrets(proxy: ProxySettings = {}): string[] {
  return [proxy.http, proxy.https].flatMap((value) => {
    const userinfo = /^(?:[^/]*\/\/)?([^/?#]*)@/.exec(value?.trim() ?? '')?.[1] ?? '';
    const password = userinfo.includes(':') ? userinfo.slice(userinfo.indexOf(':') + 1) : userinfo;
    const plain = decode(userinfo);
    return [password, decode(password), Buffer.from(plain).toString('base64')].filter(Boolean);
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
