import { X509Certificate } from 'node:crypto';
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';
import { Failure } from './failure.ts';

/** PEM texts. `ca` is added to the roots of Node and of the system, it does not replace them. */
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
 * Checks the texts and loads them once for all connections. Certificates are always verified,
 * whatever the environment says. Throws a `Failure` (`rejected`) that names the text at fault.
 */
export function loadTls(tls: TlsOptions = {}): TlsSettings {
  const settings: TlsSettings = { rejectUnauthorized: true };
  if (tls.serverName !== undefined) settings.servername = tls.serverName;
  const extra = (tls.ca ?? []).flatMap(readCertificates);
  if ((tls.cert === undefined) !== (tls.key === undefined)) {
    throw refused('a client certificate and its key belong together, one of them is missing');
  }
  if (extra.length === 0 && tls.cert === undefined) return settings;
  try {
    settings.secureContext = createSecureContext({
      ...(extra.length === 0 ? {} : { ca: withSystemRoots(extra) }),
      ...(tls.cert === undefined ? {} : { cert: tls.cert, key: tls.key }),
    });
  } catch {
    throw refused('the client certificate and the client key do not fit together or are damaged');
  }
  return settings;
}

/** The same trust without the client's own certificate, for the way to a proxy. */
export function loadTrust(tls: TlsOptions = {}): TlsSettings {
  return loadTls(tls.ca === undefined ? {} : { ca: tls.ca });
}

function withSystemRoots(extra: string[]): string[] {
  return [...new Set([...getCACertificates('default'), ...getCACertificates('system'), ...extra])];
}

// Node takes a text without any certificate for an empty list and says nothing.
function readCertificates(pem: string): string[] {
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
