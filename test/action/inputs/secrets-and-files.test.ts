import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keyValues } from '@rollout-actions/action/inputs/list';
import { pem } from '@rollout-actions/action/inputs/text';
import { plaintextCredentialsProblem, urlCredentials } from '@rollout-actions/action/inputs/url';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { expect, test } from 'vitest';

const KEY = '-----BEGIN PRIVATE KEY-----\nMIIEvQ\n-----END PRIVATE KEY-----\n';

test('PEM is given as text or as the path of a file', async () => {
  using directory = temporaryFolder();
  const file = join(directory.path, 'key.pem');
  await writeFile(file, KEY);
  expect(pem().read(KEY)).toEqual({ ok: true, value: KEY });
  expect(pem().read(file)).toEqual({ ok: true, value: KEY });
});

test('a file that is absent, a directory or no PEM is refused', async () => {
  using directory = temporaryFolder();
  const file = join(directory.path, 'key.txt');
  await writeFile(file, 'hello');
  for (const given of [file, directory.path, join(directory.path, 'absent'), 'a\0b']) {
    expect(pem().read(given)).toMatchObject({ ok: false });
  }
});

test('of a secret file both the path and the content are secrets', async () => {
  using directory = temporaryFolder();
  const file = join(directory.path, 'key.pem');
  await writeFile(file, KEY);
  expect(pem().secret().secretsIn(file)).toEqual([file, KEY]);
  expect(pem().secretsIn(file)).toEqual([]);
});

test('of secret pairs every value is a secret of its own', () => {
  const given = 'A=first\nB=second';
  expect(keyValues().secret().secretsIn(given)).toEqual([given, 'first', 'second']);
});

test('credentials go over http:// only to this machine or when it is allowed', () => {
  const endpoint = {
    input: 'address',
    url: new URL('http://nomad.example:4646'),
    hasCredentials: true,
    allowInsecureHttp: false,
  };
  expect(plaintextCredentialsProblem(endpoint)).toMatchObject({ input: 'address' });
  expect(plaintextCredentialsProblem({ ...endpoint, allowInsecureHttp: true })).toBeUndefined();
  expect(plaintextCredentialsProblem({ ...endpoint, hasCredentials: false })).toBeUndefined();
  for (const address of ['https://nomad.example', 'http://127.0.0.1:4646', 'http://[::1]:1']) {
    expect(plaintextCredentialsProblem({ ...endpoint, url: new URL(address) })).toBeUndefined();
  }
});

test.each([
  ['https://robot:12/34@web.example/x', '12/34'],
  ['mqtts://robot:8080/#x?@localhost:8883', '8080/#x?'],
  ['https://robot:443/a@broker', '443/a'],
  ['amqps://robot:1?@10.0.0.1/v', '1?'],
  ['https://robot:12/34@[::1]:9', '12/34'],
])('a password that begins like a port is one: %s', (text, password) => {
  expect(urlCredentials(`see ${text} for it`)).toContain(password);
});

test.each([
  'https://web.example:8443/users/joe@mail.example',
  'https://web.example:8443/@scope/package',
  'http://registry:5000/@scope/package',
  'http://localhost:5000/package@latest',
  'http://127.0.0.1:5000/package@latest',
  'http://registry:5000/package@1.2.3',
  'https://web.example:8443/a and joe@mail.example',
])('an @ in a path makes no password: %s', (text) => {
  expect(urlCredentials(text)).toEqual([]);
});
