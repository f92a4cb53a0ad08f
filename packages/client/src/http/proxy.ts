import { type Endpoint, isLoopback, refused } from './endpoint.ts';

/** The values of HTTP_PROXY, HTTPS_PROXY and NO_PROXY (or in small letters), read by the caller. */
export interface ProxySettings {
  http?: string;
  https?: string;
  none?: string;
}

/**
 * The proxy for this wire's scheme, NO_PROXY not yet looked at; loopback never goes through one.
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
  return url;
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
