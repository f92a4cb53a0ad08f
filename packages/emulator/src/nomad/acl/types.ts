import { z } from 'zod';
import type { Instant } from '../go/instant.ts';
import type { NamespaceGrant } from './policies/policy-rules.ts';

export interface Policy {
  name: string;
  description: string;
  /** As it was written. */
  rules: string;
  index: number;
  grants: readonly NamespaceGrant[];
}

const duration = z.union([z.string(), z.number()]).default('');
const texts = z.array(z.string()).nullable().default(null);
const mapping = z.record(z.string(), z.string()).nullable().default(null);

// In the order in which the server writes them.
const configBody = z.object({
  ExpirationLeeway: duration,
  NotBeforeLeeway: duration,
  ClockSkewLeeway: duration,
  JWTValidationPubKeys: texts,
  JWKSURL: z.string().default(''),
  OIDCDiscoveryURL: z.string().default(''),
  OIDCClientID: z.string().default(''),
  OIDCClientSecret: z.string().default(''),
  OIDCClientAssertion: z.null().default(null),
  OIDCEnablePKCE: z.boolean().default(false),
  OIDCDisableUserInfo: z.boolean().default(false),
  OIDCScopes: texts,
  BoundAudiences: texts,
  BoundIssuer: texts,
  AllowedRedirectURIs: texts,
  DiscoveryCaPem: texts,
  JWKSCACert: z.string().default(''),
  SigningAlgs: texts,
  ClaimMappings: mapping,
  ListClaimMappings: mapping,
  VerboseLogging: z.boolean().default(false),
});

export const methodBody = z.object({
  Name: z.string().default(''),
  Type: z.string().default(''),
  TokenLocality: z.string().default(''),
  TokenNameFormat: z.string().default(''),
  MaxTokenTTL: duration,
  Default: z.boolean().default(false),
  Config: configBody.optional(),
});

export type MethodBody = z.output<typeof methodBody>;

export type AuthMethodConfig = z.output<typeof configBody>;

/** A way to log in, as it is kept. */
export interface AuthMethod extends Omit<MethodBody, 'Config' | 'MaxTokenTTL'> {
  maxTokenTtlNs: number;
  Config: AuthMethodConfig;
  index: number;
  createTime: Instant;
}

export const ruleBody = z.object({
  ID: z.string().default(''),
  Description: z.string().default(''),
  AuthMethod: z.string().default(''),
  Selector: z.string().default(''),
  BindType: z.string().default(''),
  BindName: z.string().default(''),
});

/** What a login by an auth method is bound to, if the selector is true for its claims. */
export type BindingRule = z.output<typeof ruleBody>;

/** A binding rule as it is kept. */
export interface StoredRule extends BindingRule {
  index: number;
  createTime: Instant;
}
