import { readFileSync } from 'node:fs';
import { generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type AclServer, type Reply, requestWith, startAclServer } from './acl-server.ts';
import { createLoginSetting, githubMethod, selector, tokenIn } from './login-setting.ts';

// What a real agent with access control on answered, in the order of the recording.
const rowSchema = z.object({
  name: z.string(),
  request: z.object({ method: z.string(), path: z.string() }).optional(),
  status: z.number().optional(),
  type: z.string().nullable().optional(),
  body: z.string().optional(),
  reply: z.string().optional(),
});

type Row = z.output<typeof rowSchema>;

const recorded = z
  .array(rowSchema)
  .parse(
    JSON.parse(
      readFileSync(new URL('../../../fixtures/nomad/access-control.json', import.meta.url), 'utf8'),
    ),
  );

function row(name: string): Row {
  const found = recorded.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`Nothing was recorded as ${name}`);
  return found;
}

/** Ids, times and indexes are never the same; what the recording cut away is cut here too. */
function comparable(text: string): string {
  return text
    .replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, '<uuid>')
    .replaceAll(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"<time>"')
    .replaceAll(/Index":\d+/g, 'Index":<index>')
    .replace(/-----BEGIN[^"]*KEY-----\\n/, '<public key>\\n');
}

function expectRecorded(name: string, { status, type, text }: Reply): void {
  const expected = row(name);
  expect({ status, type, text: comparable(text) }).toEqual({
    status: expected.status,
    type: expected.type,
    text: comparable(expected.body ?? ''),
  });
}

/** The capabilities of which one opens each kind of call. */
const opens: Record<string, string[]> = {
  read: ['read-job'],
  list: ['read-job'],
  allocations: ['read-job'],
  promote: ['promote-deployment', 'submit-job'],
  pause: ['pause-deployment', 'submit-job'],
  fail: ['fail-deployment', 'submit-job'],
  unblock: ['unblock-deployment', 'submit-job'],
  'allocation-health': ['set-alloc-health-deployment', 'submit-job'],
  register: ['register-job', 'submit-job'],
};

let server: AclServer;

beforeAll(async () => {
  server = await startAclServer();
});

afterAll(() => server[Symbol.asyncDispose]());

describe('who calls', () => {
  it.each([
    ['anonymous: list', {}],
    ['wrong token: list', { 'x-nomad-token': '11111111-2222-3333-4444-555555555555' }],
    ['wrong token: promote', { 'x-nomad-token': '11111111-2222-3333-4444-555555555555' }],
    ['token that is not a uuid: list', { 'x-nomad-token': 'swordfish' }],
    ['basic scheme is ignored: list', { authorization: 'Basic bm9tYWQ6c2VjcmV0' }],
  ])('is refused as recorded: %s', (name, headers) => {
    const caller = server.access.authenticate(requestWith(headers));
    expect(row(name).status).toBe(403);
    expect(caller?.allowsAny('read-job') ?? false).toBe(false);
    expect(caller?.allows('default', 'submit-job') ?? false).toBe(false);
  });

  it.each(['list', 'allocations', 'fail', 'register'])(
    'has no right to %s without a token',
    (verb) => {
      expect(row(`anonymous: ${verb}`).status).toBe(403);
      const caller = server.access.authenticate(requestWith({}));
      const rights = opens[verb]?.map((capability) => caller?.allows('default', capability));
      expect(rights).not.toContain(true);
    },
  );

  it('is management with the management token as bearer', () => {
    const authorization = `Bearer ${server.access.managementToken}`;
    expect(row('bearer: list').status).toBe(200);
    expect(server.access.authenticate(requestWith({ authorization }))?.management).toBe(true);
  });
});

describe('policies', () => {
  it.each([
    ['read', 'read-job'],
    ['promote', 'read-job + promote-deployment'],
    ['submit', 'read-job + submit-job'],
  ])('%s opens what it was recorded to open', async (policy, rows) => {
    const { body: rules, reply } = row(`policy ${policy}`);
    const body = { Name: policy, Rules: rules };
    const token = server.access.managementToken;
    const made = await server.call('POST', `/v1/acl/policy/${policy}`, { body, token });
    expect(made).toMatchObject({ status: 200, type: null, text: reply });
    const client = { Name: policy, Type: 'client', Policies: [policy] };
    const { secret } = tokenIn(await server.manage('POST', '/v1/acl/token', client));
    const caller = server.access.authenticate(requestWith({ 'x-nomad-token': secret }));
    for (const verb of ['read', 'promote', 'pause', 'fail', 'unblock', 'allocation-health']) {
      const allowed = opens[verb]?.some((capability) => caller?.allows('default', capability));
      expect(allowed, verb).toBe(row(`${rows}: ${verb}`).status !== 403);
    }
  });
});

describe('logging in', () => {
  it('goes as recorded, from the auth method to the deletion of the token', async () => {
    const setting = await createLoginSetting(server);
    const logIn = (body: object, method = 'POST') => server.call(method, '/v1/acl/login', { body });
    const present = (LoginToken: string, AuthMethodName = 'github') =>
      logIn({ AuthMethodName, LoginToken });

    const method = await server.call('POST', '/v1/acl/auth-method', {
      body: githubMethod(setting.publicKey),
      token: server.access.managementToken,
    });
    const shown = row('auth method').reply ?? '';
    expect(comparable(method.text).slice(0, shown.length)).toBe(shown);

    const good = await setting.sign();
    expectRecorded('login before any binding rule', await present(good));

    const rule = await server.call('POST', '/v1/acl/binding-rule', {
      body: { AuthMethod: 'github', BindType: 'policy', BindName: 'promote', Selector: selector },
      token: server.access.managementToken,
    });
    // The hash covers the random id.
    const anyHash = (text: string) => comparable(text).replace(/"Hash":"[^"]+"/, '"Hash":""');
    expect(anyHash(rule.text)).toBe(anyHash(row('binding rule').reply ?? ''));

    const first = await present(good);
    expectRecorded('login', first);
    const again = await logIn({ AuthMethodName: 'github', LoginToken: good }, 'PUT');
    expectRecorded('login with PUT', again);

    const { accessor, secret: token } = tokenIn(JSON.parse(first.text));
    expectRecorded(
      'token from login: self',
      await server.call('GET', '/v1/acl/token/self', { token }),
    );
    const caller = server.access.authenticate(requestWith({ 'x-nomad-token': token }));
    expect(caller?.allows('default', 'read-job')).toBe(
      row('token from login: read').status === 200,
    );
    expect(caller?.allows('default', 'fail-deployment')).toBe(
      row('token from login: fail').status !== 403,
    );

    const other = await setting.sign({ claims: { repository: 'octo/other' } });
    expectRecorded('login: another repository', await present(other));
    const deaf = await setting.sign({ claims: { aud: 'elsewhere' } });
    expectRecorded('login: wrong audience', await present(deaf));
    const old = await setting.sign({ claims: { iat: 1, nbf: 1, exp: 2 } });
    expectRecorded('login: expired', await present(old));
    const { privateKey } = await generateKeyPair('RS256');
    expectRecorded('login: wrong key', await present(await setting.sign({ key: privateKey })));
    expectRecorded('login: not a JWT', await present('swordfish'));
    expectRecorded('login: unknown method', await present(good, 'nope'));
    expectRecorded('login: no method', await logIn({ LoginToken: good }));
    expectRecorded('login: no token', await logIn({ AuthMethodName: 'github' }));
    expectRecorded('login: empty object', await logIn({}));

    const path = `/v1/acl/token/${accessor}`;
    expectRecorded('delete the token with itself', await server.call('DELETE', path, { token }));
    expectRecorded(
      'delete the token with a management token',
      await server.call('DELETE', path, { token: server.access.managementToken }),
    );
    expectRecorded(
      'token after deletion',
      await server.call('GET', '/v1/acl/token/self', { token }),
    );
  });
});
