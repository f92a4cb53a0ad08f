import type { AclState } from '../acl-state.ts';
import type { Token } from './token.ts';

/**
 * Makes a token with new ids, keeps it and gives it back. It lives for `expirationTtlNs`, 0:
 * always.
 */
export function issueToken(
  register: AclState,
  given: Pick<Token, 'name' | 'type' | 'policies' | 'global' | 'expirationTtlNs'>,
): Token {
  const createTime = register.now();
  const index = register.nextIndex();
  const token: Token = {
    ...given,
    accessorId: register.uuid(),
    secretId: register.uuid(),
    createTime,
    expirationTime:
      given.expirationTtlNs === 0 ? null : createTime + BigInt(Math.round(given.expirationTtlNs)),
    createIndex: index,
    modifyIndex: index,
  };
  register.tokens.set(token.accessorId, token);
  return token;
}
