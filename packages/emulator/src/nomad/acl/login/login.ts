import { z } from 'zod';
import type { EmulatorRequest, Route } from '../../../core/http/exchange.ts';
import { badRequest, errorList, NomadError, refusal } from '../../errors.ts';
import { FilterEvaluationError } from '../../filter/coerce.ts';
import { compileCondition } from '../../filter/filter.ts';
import { instantToMs } from '../../go/instant.ts';
import { decodeBody } from '../../http/body.ts';
import type { AclState } from '../acl-state.ts';
import { requireAclEnabled, writeRoutes, written } from '../endpoint.ts';
import { issueToken } from '../tokens/issue-token.ts';
import { type Token, tokenJson } from '../tokens/token.ts';
import type { AuthMethod, BindingRule } from '../types.ts';
import { type MappedClaims, mapClaims } from './claims.ts';
import { JwtError, verifyJwt } from './jwt.ts';

const loginBody = z.object({
  AuthMethodName: z.string().default(''),
  LoginToken: z.string().default(''),
});

/** `/v1/acl/login`: a JWT in exchange for a token. Needs no token itself. */
export function loginRoutes(register: AclState): Route[] {
  return writeRoutes('/v1/acl/login', (request) => logIn(register, request));
}

async function logIn(register: AclState, request: EmulatorRequest) {
  const types = { body: 'structs.ACLLoginRequest', structs: {}, members: {} };
  const given = decodeBody(request.body, loginBody, types);
  requireAclEnabled(register);
  const method = findMethod(register, given);
  const claims = mapClaims(await verify(register, method, given.LoginToken), method.Config);
  const token = issueToken(register, {
    ...bind(register, method, claims),
    name: nameToken(method, claims),
    global: method.TokenLocality === 'global',
    expirationTtlNs: method.maxTokenTtlNs,
  });
  return written(token.modifyIndex, tokenJson(token));
}

function findMethod(register: AclState, given: z.output<typeof loginBody>): AuthMethod {
  const missing: string[] = [];
  if (given.AuthMethodName === '') missing.push('missing auth method name');
  if (given.LoginToken === '') missing.push('missing login token');
  if (missing.length > 0) throw badRequest(`invalid login request: ${errorList(missing)}`);
  const method = register.authMethods.get(given.AuthMethodName);
  if (!method) throw badRequest(`auth-method ${JSON.stringify(given.AuthMethodName)} not found`);
  return method;
}

async function verify(register: AclState, method: AuthMethod, token: string) {
  if (method.Type !== 'JWT') throw badRequest(`unsupported auth-method type: ${method.Type}`);
  try {
    const nowMs = instantToMs(register.now());
    return await verifyJwt(token, { config: method.Config, nowMs });
  } catch (error) {
    if (!(error instanceof JwtError)) throw error;
    throw new NomadError(401, `unable to validate provided token: ${error.message}`);
  }
}

/** The rights that the fitting binding rules give together. Throws 400 where that is none. */
function bind(
  register: AclState,
  method: AuthMethod,
  claims: MappedClaims,
): Pick<Token, 'type' | 'policies'> {
  const policies: string[] = [];
  for (const rule of register.bindingRules.values()) {
    if (rule.AuthMethod !== method.Name || !selects(rule, claims)) continue;
    if (rule.BindType === 'management') return { type: 'management', policies: null };
    const name = bindName(rule, method, claims);
    // A rule for a policy that nobody made gives nothing, and so does every rule for a role here.
    if (rule.BindType === 'policy' && register.policies.has(name)) policies.push(name);
  }
  if (policies.length === 0) throw badRequest('no role or policy bindings matched');
  return { type: 'client', policies };
}

/** A selector that does not suit the claims selects nothing. */
function selects({ Selector }: BindingRule, claims: MappedClaims): boolean {
  try {
    return Selector === '' || compileCondition(Selector)(claims);
  } catch (error) {
    if (error instanceof FilterEvaluationError) return false;
    throw error;
  }
}

function bindName(rule: BindingRule, method: AuthMethod, claims: MappedClaims): string {
  const mapped = Object.values(method.Config.ClaimMappings ?? {});
  const values = new Map(mapped.map((name) => [`value.${name}`, '']));
  for (const [name, value] of claims.value) values.set(`value.${name}`, value.toLowerCase());
  const kind = JSON.stringify(rule.BindType);
  const name = fillTemplate(rule.BindName, values);
  if (name === undefined) throw refusal(`cannot compute ${kind} bind name for bind target`);
  if (/^[a-zA-Z0-9-]{1,128}$/.test(name)) return name;
  throw refusal(`computed ${kind} bind name for bind target is invalid: ${JSON.stringify(name)}`);
}

function nameToken(method: AuthMethod, claims: MappedClaims): string {
  const values = new Map([
    ['auth_method_type', 'JWT'],
    ['auth_method_name', method.Name],
  ]);
  for (const [name, value] of claims.value) values.set(`value.${name}`, value);
  const name = fillTemplate(method.TokenNameFormat, values);
  if (name === undefined) throw refusal('failed to generate ACL token name');
  return name;
}

/** Puts values for `${name}` in a text; undefined where a name has none. */
function fillTemplate(template: string, values: ReadonlyMap<string, string>): string | undefined {
  const parts = template.split(/\$\{\s*([^}]*?)\s*\}/);
  // Every second part is a name.
  const filled = parts.map((part, place) => (place % 2 === 0 ? part : values.get(part)));
  return filled.includes(undefined) ? undefined : filled.join('');
}
