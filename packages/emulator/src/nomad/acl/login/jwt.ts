import { createPublicKey, type KeyObject } from 'node:crypto';
import { compactVerify, decodeProtectedHeader } from 'jose';
import { z } from 'zod';
import { durationNs } from '../tokens/token.ts';
import type { AuthMethodConfig } from '../types.ts';

/** A login token that is not accepted; the message is the server's own reason. */
export class JwtError extends Error {
  override name = 'JwtError';
}

const seconds = z.number().transform(Math.trunc).default(0);

const registeredClaims = z.looseObject({
  aud: z.union([z.string(), z.array(z.string())]).default([]),
  exp: seconds,
  nbf: seconds,
  iat: seconds,
});

export type Claims = z.output<typeof registeredClaims>;

/** What fills in for a time that the token does not have, and how far clocks may be apart, s. */
const defaultLeewayS = 150;
const defaultSkewS = 60;

/**
 * The claims of a login token that the auth method accepts, at `nowMs` since the epoch. Throws
 * JwtError in the order of the server's checks: signature, algorithm, audience, times, issuer.
 */
export async function verifyJwt(
  token: string,
  { config, nowMs }: { config: AuthMethodConfig; nowMs: number },
): Promise<Claims> {
  const claims = await verifySignature(token, publicKeys(config));
  checkAlgorithm(token, config.SigningAlgs ?? []);
  checkAudience(claims, config.BoundAudiences ?? []);
  checkTimes(claims, config, Math.trunc(nowMs / 1000));
  checkIssuer(claims, config.BoundIssuer ?? []);
  return claims;
}

function unverified(why: string): JwtError {
  return new JwtError(`unable to verify signature of JWT token: ${why}`);
}

function publicKeys(config: AuthMethodConfig): KeyObject[] {
  const { JWTValidationPubKeys: keys } = config;
  if (!keys?.length) {
    throw new JwtError(
      'unable to get validation keys: the emulator knows JWTValidationPubKeys only',
    );
  }
  return keys.map((pem) => {
    try {
      return createPublicKey(pem);
    } catch {
      const why = 'data does not contain any valid RSA or ECDSA public keys';
      throw new JwtError(`unable to parse public key for JWT auth: ${why}`);
    }
  });
}

async function verifySignature(token: string, keys: KeyObject[]): Promise<Claims> {
  if (token.split('.').length !== 3) {
    const fault = 'go-jose/go-jose: compact JWS format must have three parts';
    throw unverified(`error verifying token signature: ${fault}`);
  }
  for (const key of keys) {
    const claims = await verifyWith(token, key);
    if (claims) return claims;
  }
  const fault = 'no known key successfully validated the token signature';
  throw unverified(`error verifying token signature: ${fault}`);
}

/** The claims, where this key made the signature and they can be read. */
async function verifyWith(token: string, key: KeyObject): Promise<Claims | undefined> {
  try {
    const { payload } = await compactVerify(token, key);
    return registeredClaims.safeParse(JSON.parse(Buffer.from(payload).toString())).data;
  } catch {
    // The server, too, takes every failure with a key for a sign that it is not the right one.
    return undefined;
  }
}

function checkAlgorithm(token: string, accepted: readonly string[]): void {
  const { alg = '' } = decodeProtectedHeader(token);
  const allowed = accepted.length === 0 ? ['RS256'] : accepted;
  if (allowed.includes(alg)) return;
  throw unverified(
    'invalid algorithm (alg) header parameter: token signed with unexpected algorithm',
  );
}

function checkAudience({ aud }: Claims, accepted: readonly string[]): void {
  const given = Array.isArray(aud) ? aud : [aud];
  if (accepted.length === 0 || accepted.some((audience) => given.includes(audience))) return;
  const fault = 'audience claim does not match any expected audience';
  throw unverified(`invalid audience (aud) claim: ${fault}`);
}

function checkTimes({ exp, nbf, iat }: Claims, config: AuthMethodConfig, nowS: number): void {
  if (exp === 0 && nbf === 0 && iat === 0) {
    const claims = 'issued at (iat), not before (nbf), or expiration time (exp) claims';
    throw unverified(`no ${claims} in token`);
  }
  const expiresAt = exp || Math.max(iat, nbf) + leewayS(config.ExpirationLeeway, defaultLeewayS);
  const startsAt = nbf || iat || expiresAt - leewayS(config.NotBeforeLeeway, defaultLeewayS);
  const skew = leewayS(config.ClockSkewLeeway, defaultSkewS);
  if (nowS + skew < startsAt)
    throw unverified('invalid not before (nbf) claim: token not yet valid');
  if (nowS - skew > expiresAt) {
    throw unverified('invalid expiration time (exp) claim: token is expired');
  }
  if (nowS + skew < iat) {
    throw unverified('invalid issued at (iat) claim: token issued in the future');
  }
}

/** Nothing given means the default, a negative duration none. */
function leewayS(given: string | number, defaultS: number): number {
  const ns = durationNs(given);
  return ns === 0 ? defaultS : Math.max(ns / 1e9, 0);
}

function checkIssuer(claims: Claims, accepted: readonly string[]): void {
  const issuer = claims['iss'];
  if (accepted.length === 0) return;
  if (issuer === undefined) {
    const fault = 'the provided token does not contain issuer information';
    throw new JwtError(`auth method specifies BoundIssuers but ${fault}`);
  }
  if (typeof issuer !== 'string')
    throw new JwtError('unable to read iss property of provided token');
  if (!accepted.includes(issuer)) throw new JwtError(`invalid JWT issuer: ${issuer}`);
}
