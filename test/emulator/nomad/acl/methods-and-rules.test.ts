import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AclServer, refusal, startAclServer } from './acl-server.ts';
import { githubMethod } from './login-setting.ts';

let server: AclServer;

beforeAll(async () => {
  server = await startAclServer();
});

afterAll(() => server[Symbol.asyncDispose]());

describe('auth methods and binding rules', () => {
  it('are refused with all that is wrong', async () => {
    const token = server.access.managementToken;
    const method = await server.call('POST', '/v1/acl/auth-method', {
      body: { Name: 'a b', Type: 'LDAP', MaxTokenTTL: '1s' },
      token,
    });
    const wrong = [
      "invalid name 'a b'",
      "invalid token locality ''",
      "invalid token type 'LDAP'",
      'invalid config: missing auth method Config',
      "invalid MaxTokenTTL value '1s' (should be between 1m0s and 24h0m0s)",
    ];
    const list = `5 errors occurred:${wrong.map((line) => `\n\t* ${line}`).join('')}`;
    expect(method).toMatchObject({
      status: 400,
      text: refusal(`auth method 0 invalid: ${list}`),
    });
    const rule = await server.call('POST', '/v1/acl/binding-rule', {
      body: { BindType: 'group', Selector: 'a <' },
      token,
    });
    expect(rule.text).toMatch(
      /^binding rule 0 invalid: 3 errors occurred:\n\t\* auth method is missing\n\t\* unsupported bind type: "group"\n\t\* selector is invalid: 1:3 \(2\)/,
    );
  });

  it('need each other in the right order', async () => {
    const body = { AuthMethod: 'later', BindType: 'policy', BindName: 'p' };
    const token = server.access.managementToken;
    const early = await server.call('POST', '/v1/acl/binding-rule', { body, token });
    expect(early).toMatchObject({ status: 400, text: 'ACL auth method later not found' });
    await server.manage('POST', '/v1/acl/auth-method', { ...githubMethod('k'), Name: 'later' });
    const rule = await server.call('POST', '/v1/acl/binding-rule', { body, token });
    expect(rule).toMatchObject({ status: 200, type: 'application/json' });
  });

  it.each([
    ['/v1/acl/policy/p', { Name: 'p' }],
    ['/v1/acl/token', { Type: 'management' }],
    ['/v1/acl/auth-method', {}],
    ['/v1/acl/binding-rule', {}],
  ])('%s is for management, and its body is read first', async (path, body) => {
    expect(await server.call('POST', path, { body })).toMatchObject({
      status: 403,
      text: 'Permission denied',
    });
    expect(await server.call('POST', path)).toMatchObject({
      status: 400,
      text: 'Request body is empty',
    });
  });
});
