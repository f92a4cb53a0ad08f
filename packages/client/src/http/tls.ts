import type { SecureContext } from 'node:tls';
import { nodeCrypto, nodeTls } from '../built-in.ts';
import { Failure } from './failure.ts';

/** PEM texts. `ca` is added to the roots of Node and of the system; it does not replace them. */
export interface TlsOptions {
  ca?: string[];
  cert?: string;
  key?: string;
  serverName?: string;
}

/** What a TLS connection is made with. */
export interface TlsSettings {
  rejectUnauthorized: true;
  secureContext?: SecureContext;
  servername?: string;
  /** Loads the trust to connect with once more where the first does not know the certificate. */
  fallback?: () => SecureContext;
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;

/**
 * Checks the texts and loads them, once for all connections with the same options. Certificates are
 * always verified, whatever the environment says. A server is trusted by the caller's authorities,
 * by Node's roots and by the system's. To load the roots takes a fifth of a second: with
 * `when-needed` the first attempt goes with the caller's authorities alone, or else with what Node
 * has built in, and `fallback` gives all of them. Throws a `Failure` (`rejected`) that names the
 * text at fault.
 */
export function loadTls(
  tls: TlsOptions = NO_TLS,
  roots: 'when-needed' | 'at-once' = 'when-needed',
): TlsSettings {
  const own = tls.serverName === undefined ? VERIFIED : { ...VERIFIED, servername: tls.serverName };
  const fallback = () => loadedOnce(whole, keyOf(tls), () => contextOf(tls, withRoots));
  if (roots === 'at-once' || whole.has(keyOf(tls))) return { ...own, secureContext: fallback() };
  if (isPlain(tls)) return { ...own, fallback };
  const first = () => contextOf(tls, (authorities) => authorities);
  return { ...own, secureContext: loadedOnce(narrow, tls, first), fallback };
}

const NO_TLS: TlsOptions = {};
const VERIFIED = { rejectUnauthorized: true } as const;
/** With the caller's authorities alone. */
const narrow = new WeakMap<TlsOptions, SecureContext>();
/** With all roots. */
const whole = new WeakMap<TlsOptions, SecureContext>();
const trusts = new WeakMap<TlsOptions, TlsSettings>();

function loadedOnce<T>(known: WeakMap<TlsOptions, T>, tls: TlsOptions, load: () => T): T {
  const before = known.get(tls);
  if (before !== undefined) return before;
  const value = load();
  known.set(tls, value);
  return value;
}

function isPlain({ ca = [], cert, key }: TlsOptions): boolean {
  return ca.length === 0 && cert === undefined && key === undefined;
}

/** All options without texts share one context. */
function keyOf(tls: TlsOptions): TlsOptions {
  return isPlain(tls) ? NO_TLS : tls;
}

/** Without authorities of the caller, `trusted` may give none: then those that Node has count. */
function contextOf(tls: TlsOptions, trusted: (authorities: string[]) => string[]): SecureContext {
  const ca = trusted((tls.ca ?? []).flatMap(readCertificates));
  if ((tls.cert === undefined) !== (tls.key === undefined)) {
    throw refused('a client certificate and its key belong together, one of them is missing');
  }
  try {
    return nodeTls().createSecureContext({
      ...(ca.length === 0 ? {} : { ca }),
      ...(tls.cert === undefined ? {} : { cert: tls.cert, key: tls.key }),
    });
  } catch {
    throw refused('the client certificate and the client key do not fit together or are damaged');
  }
}

/**
 * The trust to connect with again after `error`; undefined where a second attempt cannot help.
 * Nothing was sent by then.
 */
export function trustAfter(
  error: unknown,
  { fallback }: Pick<TlsSettings, 'fallback'>,
): SecureContext | undefined {
  return isUntrusted(error) ? fallback?.() : undefined;
}

function isUntrusted(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/.test(code);
}

/** The same trust without the client's own certificate, for the way to a proxy. */
export function loadTrust(tls: TlsOptions = NO_TLS): TlsSettings {
  return loadedOnce(trusts, tls, () =>
    loadTls(tls.ca === undefined ? {} : { ca: tls.ca }, 'at-once'),
  );
}

function withRoots(own: string[]): string[] {
  const { getCACertificates } = nodeTls();
  return [...new Set([...getCACertificates('default'), ...getCACertificates('system'), ...own])];
}

// Node takes a text without any certificate for an empty list and says nothing.
function readCertificates(pem: string): string[] {
  const { X509Certificate } = nodeCrypto();
  const certificates = pem.match(CERTIFICATE) ?? [];
  if (certificates.length === 0) throw refused('the CA certificate text holds no certificate');
  for (const certificate of certificates) {
    try {
      new X509Certificate(certificate);
    } catch {
      throw refused('the CA certificate text is damaged');
    }
  }
  return certificates;
}

function refused(what: string): Failure {
  return new Failure({
    kind: 'rejected',
    resource: 'the TLS inputs',
    what,
    next:
      'Check the inputs ca-certificate, client-certificate and client-key: each wants whole PEM ' +
      'text, from its BEGIN line to its END line',
    received: 'no',
  });
}
