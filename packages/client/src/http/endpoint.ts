import { Failure } from './failure.ts';
import type { TlsOptions } from './tls.ts';

/** The values of HTTP_PROXY, HTTPS_PROXY and NO_PROXY (or in small letters), read by the caller. */
export interface ProxySettings {
  http?: string;
  https?: string;
  none?: string;
}

/** How the user names what the sentences about a failure point to. */
export interface EndpointInputs {
  /** `address` or `api-url`. */
  address: string;
  /** `token`, or `api-key and api-secret`. */
  credentials: string;
}

/** The way to one service. */
export interface Endpoint {
  baseUrl: URL;
  /** Headers, asked for before each request; what is not plain counts as secret. */
  headers: () => Record<string, string>;
  tls?: TlsOptions;
  proxy?: ProxySettings;
  allowInsecureHttp: boolean;
  /** For messages: `Nomad at https://nomad.example`. */
  service: string;
  /** Names of the inputs, for messages. */
  inputs?: EndpointInputs;
}

/** The names of the inputs, in general words where the caller gave none. */
export function inputsOf(endpoint: Endpoint): EndpointInputs {
  return endpoint.inputs ?? { address: 'for the address', credentials: 'for the credentials' };
}

/** Throws a `Failure` that does not repeat the URL: it may hold a password. */
export function checkBaseUrl(endpoint: Endpoint): void {
  const { baseUrl } = endpoint;
  if (!['http:', 'https:'].includes(baseUrl.protocol)) {
    throw refused(endpoint, 'the address has to begin with http:// or https://');
  }
  if (baseUrl.username !== '' || baseUrl.password !== '') {
    throw refused(endpoint, 'the address must not hold a user name or a password');
  }
  if (baseUrl.search !== '' || baseUrl.hash !== '') {
    throw refused(endpoint, 'the address must end before any ? or #');
  }
}

/** The machine's own addresses, which no proxy serves. */
export function isLoopback(url: URL): boolean {
  const host = url.hostname.replace(/\.$/, '');
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    /^127(\.\d+){3}$/.test(host) ||
    host === '[::1]'
  );
}

/** An endpoint that cannot be used as it was given; nothing was sent. */
export function refused(endpoint: Endpoint, what: string, next?: string): Failure {
  return new Failure({
    kind: 'rejected',
    resource: endpoint.service,
    what,
    next: next ?? `Correct the input ${inputsOf(endpoint).address}`,
    received: 'no',
  });
}
