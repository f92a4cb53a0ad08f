import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AclServer, refusal, requestWith, startAclServer } from './acl-server.ts';
import { tokenIn } from './login-setting.ts';

let server: AclServer;

beforeAll(async () => {
  server = await startAclServer();
});

afterAll(() => server[Symbol.asyncDispose]());

describe('policies', () => {
  const go = (name: string, level: string, list: string) =>
    `&acl.NamespacePolicy{Name:"${name}", Policy:"${level}", Capabilities:[]string${list}, ` +
    'Variables:(*acl.VariablesPolicy)(nil)}';

  it.each([
    [
      'namespace "default" { capabilities = ["set-alloc-health"] }',
      `Invalid namespace capability 'set-alloc-health': ` +
        `${go('default', '', '{"set-alloc-health"}')}`,
    ],
    [
      'namespace "default" { policy = "all" }',
      `Invalid namespace policy: ${go('default', 'all', '(nil)')}`,
    ],
    [
      'namespace "a b" { policy = "read" }',
      `Invalid namespace name: ${go('a b', 'read', '(nil)')}`,
    ],
    ['space "default" { policy = "read" }', 'Invalid or duplicate policy keys: space'],
    ['# nothing', 'Invalid policy: # nothing'],
    ['namespace "x" {', 'Failed to parse ACL Policy: At 1:15: expected a name, got the end'],
    ['namespace ?', 'Failed to parse ACL Policy: At 1:10: illegal character'],
  ])('with the rules %s are refused', async (Rules, complaint) => {
    const reply = await server.call('POST', '/v1/acl/policy/p', {
      body: { Name: 'p', Rules },
      token: server.access.managementToken,
    });
    const list = `1 error occurred:\n\t* failed to parse rules: ${complaint}`;
    expect(reply).toMatchObject({ status: 400, text: refusal(`policy 0 invalid: ${list}`) });
  });

  it('are refused with all that is wrong, and with another name than the path has', async () => {
    const token = server.access.managementToken;
    const body = { Name: 'a b', Rules: '', Description: 'x'.repeat(257) };
    const many = await server.call('POST', '/v1/acl/policy/a%20b', { body, token });
    const list = "2 errors occurred:\n\t* invalid name 'a b'\n\t* description longer than 256";
    expect(many).toMatchObject({ status: 400, text: refusal(`policy 0 invalid: ${list}`) });
    const other = await server.call('PUT', '/v1/acl/policy/q', { body: { Name: 'p' }, token });
    const text = 'ACL policy name does not match request path';
    expect(other).toMatchObject({ status: 400, text });
  });

  it('take away and give rights at once', async () => {
    const rules = 'namespace "default" { policy = "read" }';
    await server.manage('POST', '/v1/acl/policy/brief', { Name: 'brief', Rules: rules });
    const client = { Name: 'c', Type: 'client', Policies: ['brief'] };
    const { secret } = tokenIn(await server.manage('POST', '/v1/acl/token', client));
    const reads = () =>
      server.access
        .authenticate(requestWith({ 'x-nomad-token': secret }))
        ?.allows('default', 'read-job');
    expect(reads()).toBe(true);
    await server.manage('DELETE', '/v1/acl/policy/brief');
    expect(reads()).toBe(false);
  });

  it('named anonymous are for everybody', async () => {
    await using open = await startAclServer();
    const rules = 'namespace "*" { capabilities = ["read-job"] }';
    await open.manage('POST', '/v1/acl/policy/anonymous', { Name: 'anonymous', Rules: rules });
    expect(open.access.authenticate(requestWith({}))?.allows('default', 'read-job')).toBe(true);
  });
});
