import { z } from 'zod';
import type { EmulatorRequest, Route } from '../../../core/http/exchange.ts';
import { badRequest, errorList, NomadError, permissionDenied } from '../../errors.ts';
import { formatGoDuration } from '../../go/duration.ts';
import { decodeBody } from '../../http/body.ts';
import type { AclState } from '../acl-state.ts';
import {
  found,
  requireAclEnabled,
  requireManagement,
  route,
  writeRoutes,
  written,
} from '../endpoint.ts';
import { issueToken } from './issue-token.ts';
import { durationNs, maxTtlNs, minTtlNs, type Token, tokenJson } from './token.ts';

const tokenBody = z.object({
  AccessorID: z.string().default(''),
  Name: z.string().default(''),
  Type: z.string().default(''),
  Policies: z.array(z.string()).default([]),
  Global: z.boolean().default(false),
  ExpirationTTL: z.union([z.string(), z.number()]).default(''),
});

type TokenBody = z.output<typeof tokenBody>;

const maxNameLength = 256;

/** `/v1/acl/token`: creating, reading and deleting tokens. */
export function tokenRoutes(register: AclState): Route[] {
  const one = '/v1/acl/token/:accessor';
  return [
    ...writeRoutes('/v1/acl/token', (request) => createToken(register, request)),
    route('GET', '/v1/acl/token/self', (request) => {
      const token = register.tokenOf(request);
      return found(token.modifyIndex, tokenJson(token));
    }),
    route('GET', one, (request) => readToken(register, request)),
    route('DELETE', one, (request) => deleteToken(register, request)),
  ];
}

function createToken(register: AclState, request: EmulatorRequest) {
  const types = { body: 'structs.ACLToken', structs: {}, members: {} };
  const given = decodeBody(request.body, tokenBody, types);
  const expirationTtlNs = durationNs(given.ExpirationTTL);
  requireManagement(register, request);
  if (given.AccessorID !== '') throw badRequest(`cannot find token ${given.AccessorID}`);
  const type = checkToken(given, expirationTtlNs);
  const policies = given.Policies.length === 0 ? null : given.Policies;
  const { Name: name, Global: global } = given;
  const token = issueToken(register, { name, type, policies, global, expirationTtlNs });
  return written(token.modifyIndex, tokenJson(token));
}

function checkToken(given: TokenBody, lifeNs: number): Token['type'] {
  const problems: string[] = [];
  if (Buffer.byteLength(given.Name) > maxNameLength) problems.push('token name too long');
  const type = given.Type === 'management' ? 'management' : 'client';
  if (type !== given.Type) problems.push('token type must be client or management');
  else if (type === 'client' && given.Policies.length === 0) {
    problems.push('client token missing policies or roles');
  } else if (type === 'management' && given.Policies.length > 0) {
    problems.push('management token cannot be associated with policies or roles');
  }
  problems.push(...ttlProblems(lifeNs));
  if (problems.length > 0) throw badRequest(`token 0 invalid: ${errorList(problems)}`);
  return type;
}

function ttlProblems(lifeNs: number): string[] {
  const shown = formatGoDuration(lifeNs);
  if (lifeNs < 0) return [`token expiration TTL '${shown}' should not be negative`];
  if (lifeNs === 0) return [];
  const future = `in the future (was ${shown})`;
  if (lifeNs > maxTtlNs) return [`expiration time cannot be more than 24h0m0s ${future}`];
  return lifeNs < minTtlNs ? [`expiration time cannot be less than 1m0s ${future}`] : [];
}

/** A token may be read by itself and by management. */
function readToken(register: AclState, request: EmulatorRequest) {
  requireAclEnabled(register);
  const caller = register.tokenOf(request);
  const token = register.tokens.get(request.params['accessor'] ?? '');
  if (caller.type !== 'management' && token !== caller) throw permissionDenied();
  if (!token) throw new NomadError(404, 'ACL token not found');
  return found(token.modifyIndex, tokenJson(token));
}

/** Only management deletes tokens: who has one cannot give it back (recorded). */
function deleteToken(register: AclState, request: EmulatorRequest) {
  requireManagement(register, request);
  const accessor = request.params['accessor'] ?? '';
  if (!register.tokens.delete(accessor)) {
    throw badRequest(`Cannot delete nonexistent tokens: ${accessor}`);
  }
  return written(register.nextIndex());
}
