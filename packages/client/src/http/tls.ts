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
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;

/**
 * Checks the texts and loads them, once for all connections with the same options. Certificates are
 * always verified, whatever the environment says. The system's roots take a fifth of a second to
 * load: with `when-needed` they come only with texts of the caller, or once `systemTrustAfter` has
 * loaded them. Throws a `Failure` (`rejected`) that names the text at fault.
 */
export function loadTls(
  tls: TlsOptions = NO_TLS,
  systemRoots: 'when-needed' | 'at-once' = 'when-needed',
): TlsSettings {
  const own = tls.serverName === undefined ? VERIFIED : { ...VERIFIED, servername: tls.serverName };
  const isPlain = (tls.ca ?? []).length === 0 && tls.cert === undefined && tls.key === undefined;
  if (!isPlain) return { ...own, secureContext: loadedOnce(contexts, tls, () => contextOf(tls)) };
  const isNeeded = systemRoots === 'at-once' || systemContext !== undefined;
  return isNeeded ? { ...own, secureContext: loadSystemContext() } : own;
}

const NO_TLS: TlsOptions = {};
const VERIFIED = { rejectUnauthorized: true } as const;
const contexts = new WeakMap<TlsOptions, SecureContext>();
const trusts = new WeakMap<TlsOptions, TlsSettings>();

function loadedOnce<T>(known: WeakMap<TlsOptions, T>, tls: TlsOptions, load: () => T): T {
  const before = known.get(tls);
  if (before !== undefined) return before;
  const value = load();
  known.set(tls, value);
  return value;
}

function contextOf(tls: TlsOptions): SecureContext {
  const extra = (tls.ca ?? []).flatMap(readCertificates);
  if ((tls.cert === undefined) !== (tls.key === undefined)) {
    throw refused('a client certificate and its key belong together, one of them is missing');
  }
  try {
    return nodeTls().createSecureContext({
      ca: withSystemRoots(extra),
      ...(tls.cert === undefined ? {} : { cert: tls.cert, key: tls.key }),
    });
  } catch {
    throw refused('the client certificate and the client key do not fit together or are damaged');
  }
}

/**
 * The trust to connect with again after `error`, where the system's roots may know the certificate
 * that Node's own do not; undefined where a second attempt cannot help. Nothing was sent by then.
 * Only for settings without a `secureContext`: one has these roots already.
 */
export function systemTrustAfter(error: unknown): SecureContext | undefined {
  if (!isUntrusted(error)) return undefined;
  return loadSystemContext();
}

let systemContext: SecureContext | undefined;

function loadSystemContext(): SecureContext {
  systemContext ??= nodeTls().createSecureContext({ ca: withSystemRoots([]) });
  return systemContext;
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

function withSystemRoots(extra: string[]): string[] {
  const { getCACertificates } = nodeTls();
  return [...new Set([...getCACertificates('default'), ...getCACertificates('system'), ...extra])];
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
