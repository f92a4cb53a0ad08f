import { badRequest } from '../../errors.ts';
import { formatGoDuration, parseGoDuration } from '../../go/duration.ts';
import { formatInstant, type Instant } from '../../go/instant.ts';
import { hashOf } from '../hash.ts';

/** The time that an unset one is written as by the encoder of these objects (seen on an agent). */
const unsetTime = '0001-01-01T00:00:00Z';

/** An ACL token as it is kept. */
export interface Token {
  accessorId: string;
  secretId: string;
  name: string;
  type: 'client' | 'management';
  policies: readonly string[] | null;
  global: boolean;
  /** Null in the tokens that are built in. */
  createTime: Instant | null;
  expirationTime: Instant | null;
  /** 0 where it was not given. */
  expirationTtlNs: number;
  createIndex: number;
  modifyIndex: number;
}

const builtIn = {
  secretId: '',
  type: 'client',
  global: false,
  createTime: null,
  expirationTime: null,
  expirationTtlNs: 0,
  createIndex: 0,
  modifyIndex: 0,
} as const;

/** Stands for every caller without a token. */
export const anonymousToken: Token = {
  ...builtIn,
  accessorId: 'anonymous',
  name: 'Anonymous Token',
  policies: ['anonymous'],
};

/** Stands for every caller while access control is off. */
export const aclDisabledToken: Token = {
  ...builtIn,
  accessorId: 'acls-disabled',
  name: 'ACLs disabled token',
  policies: null,
};

/** Whether a token has ended; one without a time never does. */
export function isExpired({ expirationTime }: Token, now: Instant): boolean {
  return expirationTime !== null && expirationTime < now;
}

/** The token as the server writes it, members in its order, which is not the alphabet's here. */
export function tokenJson(token: Token): object {
  const { createTime, expirationTime, expirationTtlNs } = token;
  return {
    ExpirationTTL: expirationTtlNs === 0 ? '' : formatGoDuration(expirationTtlNs),
    AccessorID: token.accessorId,
    SecretID: token.secretId,
    Name: token.name,
    Type: token.type,
    Policies: token.policies,
    Roles: null,
    Global: token.global,
    Hash: createTime === null ? null : hashOfToken(token),
    CreateTime: createTime === null ? unsetTime : formatInstant(createTime),
    ExpirationTime: expirationTime === null ? null : formatInstant(expirationTime),
    CreateIndex: token.createIndex,
    ModifyIndex: token.modifyIndex,
  };
}

function hashOfToken({ name, type, policies, global }: Token): string {
  return hashOf([name, type, ...(policies ?? []), global ? 'global' : 'local']);
}

/** How long a token may live by the server's defaults, ns: one minute to one day. */
export const minTtlNs = 60e9;
export const maxTtlNs = 86_400e9;

/** ns of a Go duration as text, or of a number of ns; '' is 0. Throws 400. */
export function durationNs(given: string | number): number {
  if (typeof given === 'number') return given;
  const ms = given === '' ? 0 : parseGoDuration(given);
  if (ms === undefined) throw badRequest(`time: invalid duration ${JSON.stringify(given)}`);
  return ms * 1e6;
}
