import { path } from '../http/safe-path.ts';
import { type Ask, ends } from './ask.ts';
import type { Nomad } from './connection.ts';
import { type LoginToken, loginToken, type TokenSelf, tokenSelf } from './schemas/access.ts';

/**
 * Exchanges a signed identity (a JWT) for a token of the cluster. The caller has to keep `SecretID`
 * secret; the token lives until its own end, its holder may not delete it.
 */
export async function loginByJwt(
  nomad: Nomad,
  login: { authMethod: string; jwt: string },
  ask: Ask,
): Promise<LoginToken> {
  const answer = await nomad.api.call({
    method: 'POST',
    path: path`/v1/acl/login`,
    query: { region: nomad.scope.region },
    body: { AuthMethodName: login.authMethod, LoginToken: login.jwt },
    confidential: true,
    // It gives a token and changes nothing that runs, so a dry run may do it.
    effect: 'read',
    retry: 'unsent',
    resource: `login by auth method ${login.authMethod}`,
    schema: loginToken,
    ...ends(ask),
  });
  return answer.value;
}

/** What the token in use may say of itself. */
export async function readTokenSelf(nomad: Nomad, ask: Ask): Promise<TokenSelf> {
  const answer = await nomad.api.call({
    method: 'GET',
    path: path`/v1/acl/token/self`,
    query: { region: nomad.scope.region },
    effect: 'read',
    resource: 'token',
    schema: tokenSelf,
    ...ends(ask),
  });
  return answer.value;
}
