import type { EmulatorRequest, Route } from '../../../core/http/exchange.ts';
import { badRequest, errorList } from '../../errors.ts';
import { formatGoDuration } from '../../go/duration.ts';
import { formatInstant } from '../../go/instant.ts';
import { decodeBody } from '../../http/body.ts';
import type { AclState } from '../acl-state.ts';
import { requireManagement, writeRoutes, written } from '../endpoint.ts';
import { hashOf } from '../hash.ts';
import { durationNs, maxTtlNs, minTtlNs } from '../tokens/token.ts';
import { type AuthMethod, type AuthMethodConfig, type MethodBody, methodBody } from '../types.ts';

/** An auth method before it is stored. */
type Checked = Omit<AuthMethod, 'index' | 'createTime'>;

const defaultNameFormat = `\${auth_method_type}-\${auth_method_name}`;

/** Creating auth methods: `/v1/acl/auth-method`. */
export function authMethodRoutes(register: AclState): Route[] {
  return writeRoutes('/v1/acl/auth-method', (request) => createMethod(register, request));
}

function createMethod(register: AclState, request: EmulatorRequest) {
  const given = decodeBody(request.body, methodBody, {
    body: 'structs.ACLAuthMethod',
    structs: { Config: 'ACLAuthMethodConfig' },
    members: {},
  });
  const maxTokenTtlNs = durationNs(given.MaxTokenTTL);
  requireManagement(register, request);
  const checked = checkMethod(given, maxTokenTtlNs);
  const index = register.nextIndex();
  const method = { ...checked, index, createTime: register.now() };
  register.authMethods.set(method.Name, method);
  return written(index, methodJson(method));
}

function checkMethod(given: MethodBody, maxTokenTtlNs: number): Checked {
  const { Name, Type, TokenLocality, Config } = given;
  const problems: string[] = [];
  if (!/^[a-zA-Z0-9-]{1,128}$/.test(Name)) problems.push(`invalid name '${Name}'`);
  if (!['local', 'global'].includes(TokenLocality)) {
    problems.push(`invalid token locality '${TokenLocality}'`);
  }
  if (!['OIDC', 'JWT'].includes(Type)) problems.push(`invalid token type '${Type}'`);
  const config = configProblem(Type, Config);
  if (config) problems.push(`invalid config: ${config}`);
  if (maxTokenTtlNs < minTtlNs || maxTokenTtlNs > maxTtlNs) {
    const shown = formatGoDuration(maxTokenTtlNs);
    problems.push(`invalid MaxTokenTTL value '${shown}' (should be between 1m0s and 24h0m0s)`);
  }
  if (problems.length > 0 || !Config) {
    throw badRequest(`auth method 0 invalid: ${errorList(problems)}`);
  }
  const TokenNameFormat = given.TokenNameFormat || defaultNameFormat;
  return {
    Name,
    Type,
    TokenLocality,
    TokenNameFormat,
    Default: given.Default,
    maxTokenTtlNs,
    Config,
  };
}

function configProblem(type: string, config: AuthMethodConfig | undefined): string | undefined {
  if (!config) return 'missing auth method Config';
  const { JWTValidationPubKeys: keys, JWKSURL: jwks, OIDCDiscoveryURL: discovery } = config;
  if (type === 'JWT' && discovery === '' && jwks === '' && !keys?.length) {
    return (
      'JWT auth method requires either OIDCDiscoveryURL, or JWKS URL, or ' +
      'JWTValidationPubKeys set'
    );
  }
  return undefined;
}

/** An auth method as the server shows it; its secret is redacted. */
export function methodJson(method: AuthMethod): object {
  const { maxTokenTtlNs, Config, index, createTime: now, ...plain } = method;
  return {
    MaxTokenTTL: formatGoDuration(maxTokenTtlNs),
    ...plain,
    Config: {
      ...Config,
      ExpirationLeeway: leeway(Config.ExpirationLeeway),
      NotBeforeLeeway: leeway(Config.NotBeforeLeeway),
      ClockSkewLeeway: leeway(Config.ClockSkewLeeway),
      OIDCClientSecret: Config.OIDCClientSecret === '' ? '' : 'redacted',
    },
    Hash: hashOf([JSON.stringify({ ...plain, Config, maxTokenTtlNs })]),
    CreateTime: formatInstant(now),
    ModifyTime: formatInstant(now),
    CreateIndex: index,
    ModifyIndex: index,
  };
}

function leeway(given: string | number): string {
  const ns = durationNs(given);
  return ns === 0 ? '' : formatGoDuration(ns);
}
