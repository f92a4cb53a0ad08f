import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';

/** PEM texts of a certificate and its key. */
export interface Identity {
  cert: string;
  key: string;
}

export interface Authority {
  /** PEM text of the authority's own certificate. */
  ca: string;
  /** `name` is a host name or, for a client, any word. */
  issue(name: string, valid?: { from: Date; until: Date }): Promise<Identity>;
}

const KEYS = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY_MS = 86_400_000;

/** An authority that nobody knows, valid from yesterday for a week. */
export async function createAuthority(name = 'Test authority'): Promise<Authority> {
  x509.cryptoProvider.set(webcrypto);
  const keys = await webcrypto.subtle.generateKey(KEYS, true, ['sign', 'verify']);
  const own = await x509.X509CertificateGenerator.createSelfSigned({
    ...span(),
    name: `CN=${name}`,
    keys,
    signingAlgorithm: KEYS,
    extensions: [new x509.BasicConstraintsExtension(true, 1, true)],
  });
  return {
    ca: own.toString('pem'),
    async issue(subject, valid) {
      const pair = await webcrypto.subtle.generateKey(KEYS, true, ['sign', 'verify']);
      const certificate = await x509.X509CertificateGenerator.create({
        ...(valid === undefined ? span() : { notBefore: valid.from, notAfter: valid.until }),
        subject: `CN=${subject}`,
        issuer: own.subject,
        publicKey: pair.publicKey,
        signingKey: keys.privateKey,
        signingAlgorithm: KEYS,
        extensions: [new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: subject }])],
      });
      const key = await webcrypto.subtle.exportKey('pkcs8', pair.privateKey);
      return {
        cert: certificate.toString('pem'),
        key: x509.PemConverter.encode(key, 'PRIVATE KEY'),
      };
    },
  };
}

function span() {
  const now = Date.now();
  return { notBefore: new Date(now - DAY_MS), notAfter: new Date(now + 7 * DAY_MS) };
}
