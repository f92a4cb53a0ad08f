import { generateKeyPair } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AclServer, requestWith, startAclServer } from './acl-server.ts';
import { createLoginSetting, githubMethod, type LoginSetting, tokenIn } from './login-setting.ts';

const rules = 'namespace "default" { capabilities = ["read-job"] }';
const unverified = 'unable to validate provided token: unable to verify signature of JWT token: ';

let server: AclServer;
let setting: LoginSetting;

beforeEach(async () => {
  server = await startAclServer();
  setting = await createLoginSetting(server);
  await server.manage('POST', '/v1/acl/policy/reader', { Name: 'reader', Rules: rules });
});

afterEach(() => server[Symbol.asyncDispose]());

async function useMethod(config: object = {}, rule: object = {}) {
  await server.manage('POST', '/v1/acl/auth-method', githubMethod(setting.publicKey, config));
  const bound = { AuthMethod: 'github', BindType: 'policy', BindName: 'reader', ...rule };
  await server.manage('POST', '/v1/acl/binding-rule', bound);
}

function logIn(LoginToken: string) {
  const body = { AuthMethodName: 'github', LoginToken };
  return server.call('POST', '/v1/acl/login', { body });
}

describe('a token from a login', () => {
  it('ends with the life that the method gives, on the clock of the emulator', async () => {
    await useMethod();
    const { secret, accessor } = tokenIn(JSON.parse((await logIn(await setting.sign())).text));
    const request = requestWith({ 'x-nomad-token': secret });
    server.clock.advance(9 * 60_000);
    expect(server.access.authenticate(request)?.allows('default', 'read-job')).toBe(true);
    server.clock.advance(2 * 60_000);
    expect(server.access.authenticate(request)).toBeUndefined();
    for (const path of ['/v1/acl/token/self', `/v1/acl/token/${accessor}`]) {
      const reply = await server.call('GET', path, { token: secret });
      expect(reply).toMatchObject({ status: 500, text: 'ACL token expired' });
    }
  });

  it('has the rights of every rule whose selector is true, and a name made from claims', async () => {
    await useMethod(
      { ClaimMappings: { repository: 'repo', '/nested/team': 'team', run: 'run' } },
      { Selector: 'value.repo matches "^octo/" and value.team == core' },
    );
    const body = { ...githubMethod(setting.publicKey), Name: 'named' };
    await server.manage('POST', '/v1/acl/auth-method', {
      ...body,
      TokenNameFormat: `\${auth_method_name} of \${value.repository}`,
    });
    await server.manage('POST', '/v1/acl/binding-rule', {
      AuthMethod: 'named',
      BindType: 'management',
    });
    const claims = { nested: { team: 'core' }, run: 7 };
    const client = JSON.parse((await logIn(await setting.sign({ claims }))).text);
    expect(client).toMatchObject({ Type: 'client', Policies: ['reader'], Name: 'JWT-github' });
    const manager = await server.call('POST', '/v1/acl/login', {
      body: { AuthMethodName: 'named', LoginToken: await setting.sign() },
    });
    expect(JSON.parse(manager.text)).toMatchObject({
      Type: 'management',
      Policies: null,
      Name: 'named of octo/app',
    });
  });

  it('can be bound to a policy that a claim names, in small letters', async () => {
    await useMethod({ ClaimMappings: { job: 'job' } }, { BindName: `\${value.job}` });
    const named = await logIn(await setting.sign({ claims: { job: 'READER' } }));
    expect(JSON.parse(named.text)).toMatchObject({ Policies: ['reader'] });
    const odd = await logIn(await setting.sign({ claims: { job: 'a b' } }));
    expect(odd).toMatchObject({
      status: 500,
      text: 'computed "policy" bind name for bind target is invalid: "a b"',
    });
  });

  it.each([
    ['a list claim', '"core" in list.teams', 200],
    ['a list claim that lacks it', '"other" in list.teams', 400],
    ['an unknown mapping, which selects nothing', 'value.nope == x', 400],
    ['an unknown field, which selects nothing', 'claims.nope == x', 400],
  ])('is given by %s', async (_, Selector, status) => {
    await useMethod({ ListClaimMappings: { teams: 'teams' } }, { Selector });
    const reply = await logIn(await setting.sign({ claims: { teams: ['core', 'web'] } }));
    expect(reply.status).toBe(status);
  });
});

describe('a login token is refused', () => {
  it.each<[string, object, object, string]>([
    [
      'with no time at all',
      {},
      { iat: undefined, nbf: undefined, exp: undefined },
      `${unverified}no issued at (iat), not before (nbf), or expiration time (exp) claims in token`,
    ],
    [
      'before its time',
      {},
      { nbf: 4e9, exp: 5e9 },
      `${unverified}invalid not before (nbf) claim: token not yet valid`,
    ],
    [
      'made in the future',
      {},
      { iat: 4e9, exp: 5e9 },
      `${unverified}invalid issued at (iat) claim: token issued in the future`,
    ],
    [
      'of another issuer',
      {},
      { iss: 'https://elsewhere.example' },
      'unable to validate provided token: invalid JWT issuer: https://elsewhere.example',
    ],
    [
      'of no issuer',
      {},
      { iss: undefined },
      'unable to validate provided token: auth method specifies BoundIssuers but the provided ' +
        'token does not contain issuer information',
    ],
    [
      'by an algorithm that is not asked for',
      { SigningAlgs: ['ES256'] },
      {},
      `${unverified}invalid algorithm (alg) header parameter: token signed with unexpected ` +
        'algorithm',
    ],
    [
      'by a method whose keys are elsewhere',
      { JWTValidationPubKeys: [], JWKSURL: 'https://keys.example' },
      {},
      'unable to validate provided token: unable to get validation keys: the emulator knows ' +
        'JWTValidationPubKeys only',
    ],
    [
      'by a method whose key is none',
      { JWTValidationPubKeys: ['swordfish'] },
      {},
      'unable to validate provided token: unable to parse public key for JWT auth: data does not ' +
        'contain any valid RSA or ECDSA public keys',
    ],
  ])('%s', async (_, config, claims, text) => {
    await useMethod(config);
    const reply = await logIn(await setting.sign({ claims: { ...claims } }));
    expect(reply).toMatchObject({ status: 401, text });
  });

  it('where its signature was made by a key of another kind, or it is no JSON', async () => {
    await useMethod();
    const { privateKey } = await generateKeyPair('ES256');
    const text =
      `${unverified}error verifying token signature: no known key successfully validated the ` +
      'token signature';
    const foreign = await setting.sign({ key: privateKey, alg: 'ES256' });
    expect(await logIn(foreign)).toMatchObject({ status: 401, text });
    expect(await logIn('a.b.c')).toMatchObject({ status: 401, text });
  });

  it('within a minute it is taken, for clocks differ', async () => {
    await useMethod();
    const token = await setting.sign();
    server.clock.advance(355_000);
    expect(await logIn(token)).toMatchObject({ status: 200 });
    server.clock.advance(10_000);
    expect(await logIn(token)).toMatchObject({ status: 401 });
  });
});

describe('without access control', () => {
  it('nobody logs in', async () => {
    await using open = await startAclServer(false);
    const body = { AuthMethodName: 'github', LoginToken: 'a.b.c' };
    const reply = await open.call('POST', '/v1/acl/login', { body });
    expect(reply).toMatchObject({ status: 400, text: 'ACL support disabled' });
  });
});
