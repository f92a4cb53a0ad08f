import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AclServer, refusal, requestWith, startAclServer } from './acl-server.ts';
import { tokenIn } from './login-setting.ts';

let server: AclServer;

beforeAll(async () => {
  server = await startAclServer();
});

afterAll(() => server[Symbol.asyncDispose]());

describe('tokens', () => {
  it.each([
    [{ Name: 'x'.repeat(257), Type: 'client', Policies: ['p'] }, 'token name too long'],
    [{ Type: 'root' }, 'token type must be client or management'],
    [{ Type: 'client' }, 'client token missing policies or roles'],
    [
      { Type: 'management', ExpirationTTL: '48h' },
      'expiration time cannot be more than 24h0m0s in the future (was 48h0m0s)',
    ],
    [
      { Type: 'management', ExpirationTTL: 1e9 },
      'expiration time cannot be less than 1m0s in the future (was 1s)',
    ],
    [
      { Type: 'management', Policies: ['p'] },
      'management token cannot be associated with policies or roles',
    ],
  ])('such as %j are refused', async (body, complaint) => {
    const token = server.access.managementToken;
    const reply = await server.call('POST', '/v1/acl/token', { body, token });
    const text = refusal(`token 0 invalid: 1 error occurred:\n\t* ${complaint}`);
    expect(reply).toMatchObject({ status: 400, text });
  });

  it('end with the life they were given', async () => {
    const body = { Type: 'management', ExpirationTTL: '2m' };
    const made = await server.manage('PUT', '/v1/acl/token', body);
    expect(made).toMatchObject({ ExpirationTTL: '2m0s', Policies: null });
    const request = requestWith({ 'x-nomad-token': tokenIn(made).secret });
    expect(server.access.authenticate(request)?.management).toBe(true);
    server.clock.advance(121_000);
    expect(server.access.authenticate(request)).toBeUndefined();
  });

  it('are read by themselves and by management only', async () => {
    const own = tokenIn(await server.manage('POST', '/v1/acl/token', client('p')));
    const other = tokenIn(await server.manage('POST', '/v1/acl/token', client('q')));
    const path = `/v1/acl/token/${own.accessor}`;
    const read = (token: string) => server.call('GET', path, { token });
    expect(await read(own.secret)).toMatchObject({ status: 200 });
    expect(await read(server.access.managementToken)).toMatchObject({ status: 200 });
    expect(await read(other.secret)).toMatchObject({ status: 403, text: 'Permission denied' });
    expect(await server.call('GET', path)).toMatchObject({ status: 403 });
    const unknown = await server.call('GET', '/v1/acl/token/nope', {
      token: server.access.managementToken,
    });
    expect(unknown).toMatchObject({ status: 404, text: 'ACL token not found' });
  });

  it('that do not exist cannot be deleted', async () => {
    const token = server.access.managementToken;
    const reply = await server.call('DELETE', '/v1/acl/token/nope', { token });
    expect(reply).toMatchObject({ status: 400, text: 'Cannot delete nonexistent tokens: nope' });
  });

  it('show who calls without one, and who calls with a malformed one', async () => {
    const anonymous = await server.call('GET', '/v1/acl/token/self');
    expect(JSON.parse(anonymous.text)).toMatchObject({
      AccessorID: 'anonymous',
      Policies: ['anonymous'],
      CreateTime: '0001-01-01T00:00:00Z',
    });
    const malformed = await server.call('GET', '/v1/acl/token/self', { token: 'swordfish' });
    expect(malformed.status).toBe(500);
  });

  it('lets everybody do everything where access control is off', async () => {
    await using open = await startAclServer(false);
    expect(open.access.managementToken).toBe('');
    expect(open.access.authenticate(requestWith({ 'x-nomad-token': 'any' }))?.management).toBe(
      true,
    );
    const self = await open.call('GET', '/v1/acl/token/self', { token: 'any' });
    expect(JSON.parse(self.text)).toMatchObject({ AccessorID: 'acls-disabled' });
    const made = await open.call('POST', '/v1/acl/token', { body: client('p') });
    expect(made).toMatchObject({ status: 400, text: 'ACL support disabled' });
  });

  it('are all forgotten at a reset but the one for management', async () => {
    await using open = await startAclServer();
    const { secret } = tokenIn(await open.manage('POST', '/v1/acl/token', client('p')));
    open.access.reset();
    expect(open.access.authenticate(requestWith({ 'x-nomad-token': secret }))).toBeUndefined();
    const headers = { 'x-nomad-token': open.access.managementToken };
    expect(open.access.authenticate(requestWith(headers))?.management).toBe(true);
  });

  function client(policy: string): object {
    return { Name: policy, Type: 'client', Policies: [policy] };
  }
});
