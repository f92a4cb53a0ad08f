import type { IncomingHttpHeaders } from 'node:http';
import type { EmulatorRequest } from '../../core/http/exchange.ts';
import { permissionDenied, refusal } from '../errors.ts';
import type { Instant } from '../go/instant.ts';
import { type Caller, callerWith, managementCaller } from './policies/grants.ts';
import { aclDisabledToken, anonymousToken, isExpired, type Token } from './tokens/token.ts';
import type { AuthMethod, Policy, StoredRule } from './types.ts';

/** Everything that access control keeps, and whom it knows by a request. */
export interface AclState {
  enabled: boolean;
  policies: Map<string, Policy>;
  /** By accessor. */
  tokens: Map<string, Token>;
  authMethods: Map<string, AuthMethod>;
  bindingRules: Map<string, StoredRule>;
  now(): Instant;
  uuid(): string;
  nextIndex(): number;
  /**
   * The token of a request; anonymous without one. Throws what a server says of a token that is
   * unknown (403), expired or malformed (500).
   */
  tokenOf(request: EmulatorRequest): Token;
  callerOf(token: Token): Caller;
}

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

export function createAclState(options: {
  enabled: boolean;
  now(): Instant;
  uuid(): string;
  nextIndex(): number;
}): AclState {
  const policies = new Map<string, Policy>();
  const tokens = new Map<string, Token>();

  function findToken(secret: string): Token {
    if (!uuid.test(secret)) {
      // What is no UUID is read as the identity of a workload, which is a JWT.
      const fault = 'go-jose/go-jose: compact JWS format must have three parts';
      throw refusal(`failed to parse signed token: ${fault}`);
    }
    const token = [...tokens.values()].find(({ secretId }) => secretId === secret.toLowerCase());
    if (!token) throw permissionDenied();
    if (isExpired(token, options.now())) throw refusal('ACL token expired');
    return token;
  }

  return {
    ...options,
    policies,
    tokens,
    authMethods: new Map(),
    bindingRules: new Map(),
    tokenOf(request) {
      if (!options.enabled) return aclDisabledToken;
      const secret = tokenOf(request.headers);
      return secret === '' ? anonymousToken : findToken(secret);
    },
    callerOf(token) {
      if (!options.enabled) return managementCaller('');
      if (token.type === 'management') return managementCaller(token.accessorId);
      const names = token.policies ?? [];
      const grants = names.flatMap((name) => policies.get(name)?.grants ?? []);
      return callerWith(grants, token.accessorId);
    },
  };
}

/**
 * The token that a request carries, '' where there is none. X-Nomad-Token wins over a bearer token;
 * other schemes of Authorization are passed over in silence (recorded with Basic).
 */
export function tokenOf(headers: IncomingHttpHeaders): string {
  const own = headers['x-nomad-token'];
  const token = Array.isArray(own) ? own[0] : own;
  if (token) return token.trim();
  const [, bearer] = /^bearer +(\S+)/i.exec(headers.authorization ?? '') ?? [];
  return bearer ?? '';
}
