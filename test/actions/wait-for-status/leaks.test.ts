import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { execute } from '@rollout-actions/action/execute';
import { createStepFiles } from '@rollout-actions/runner-harness/step-files';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { inputs } from '../../../actions/wait-for-status/src/inputs/inputs.ts';
import { outputs } from '../../../actions/wait-for-status/src/outputs.ts';
// Loaded before: the fake clock cannot see that a module is on its way.
import '../../../actions/wait-for-status/src/providers/address/source.ts';
import '../../../actions/wait-for-status/src/providers/edgegap/source.ts';
import '../../../actions/wait-for-status/src/providers/emqx/source.ts';
import '../../../actions/wait-for-status/src/providers/github/source.ts';
import '../../../actions/wait-for-status/src/providers/nomad/source.ts';
import * as body from '../../../actions/wait-for-status/src/run.ts';
import { propertyRuns } from '../../support/property-runs.ts';
import { createFakeHost } from '../../support/runner/fake-host.ts';

/** A server that refuses everything, and says all it was sent: whole, in parts and decoded. */
async function startEcho(): Promise<string> {
  const server = createServer((request, response) => {
    const values = Object.values(request.headers).flatMap((value) => value ?? []);
    const parts = values.flatMap((value) => [...value.split(/[\s;,=]+/), decoded(value)]);
    const text = [request.url, ...values, ...parts].join(' | ');
    response.setHeader('x-echo', encodeURIComponent(text).slice(0, 2_000));
    response.statusCode = 403;
    response.end(JSON.stringify({ message: text }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}

function decoded(value: string): string {
  return Buffer.from(value.replace(/^\w+ /, ''), 'base64').toString('utf8');
}

/** Runs the action once; gives everything that anybody can read, and the masks. */
async function runWith(given: Readonly<Record<string, string>>, url: string) {
  using folder = temporaryFolder();
  const files = createStepFiles(folder.path);
  const texts = Object.entries({ timeout: '3s', 'discovery-timeout': '1s', ...given });
  const host = createFakeHost({
    ...files,
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: url,
    GITHUB_REPOSITORY: 'octo/app',
    GITHUB_SHA: 'a'.repeat(40),
    ...Object.fromEntries(texts.map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])),
  });
  const action = { name: 'wait-for-status', inputs, outputs, load: async () => body };
  await host.clock.run(execute(action, host));
  const written = [files.GITHUB_OUTPUT, files.GITHUB_STEP_SUMMARY, files.GITHUB_STATE];
  const read = await Promise.all(written.map((file) => readFile(file, 'utf8')));
  const isMask = (line: string) => line.startsWith('::add-mask::');
  return {
    shown: [...host.lines.filter((line) => !isMask(line)), ...read].join('\n'),
    masks: host.lines.filter(isMask).map((line) => line.slice('::add-mask::'.length)),
  };
}

const quoted = (text: string) => JSON.stringify(text);

/** Every place where a secret can be given. */
const PLACES: Readonly<
  Record<string, (secret: string, url: string) => Readonly<Record<string, string>>>
> = {
  'a bearer token': (secret, url) => ({
    targets: `${url}/x`,
    'request-headers': `Authorization: Bearer ${secret}`,
  }),
  'a basic pair': (secret, url) => ({
    targets: `${url}/x`,
    'request-headers': `Authorization: Basic ${Buffer.from(`robot:${secret}`).toString('base64')}`,
  }),
  'a cookie': (secret, url) => ({
    targets: `${url}/x`,
    'request-headers': `Cookie: theme=dark; session=${secret}`,
  }),
  'a key of a header': (secret, url) => ({
    targets: `${url}/x`,
    'request-headers': `X-Api-Key: ${secret}`,
    'expect-status': '403',
    'expect-body': 'never there',
  }),
  'a header of a target': (secret, url) => ({
    targets:
      `- { target: ${quoted(`${url}/x`)}, ` +
      `headers: { Authorization: ${quoted(`Bearer ${secret}`)} } }`,
  }),
  'a password of a target': (secret, url) => ({
    targets: `- { target: ${quoted(`${url}/x`)}, username: robot, password: ${quoted(secret)} }`,
  }),
  'a misspelt setting': (secret, url) => ({
    targets:
      `- { target: ${quoted(`${url}/x`)}, ` +
      `username: robot, password: ${quoted(secret)}, pasword: a }`,
  }),
  'a password in a URL': (secret) => ({ targets: `mqtts://robot:${secret}/?#@broker.example` }),
  'the query of a target': (secret, url) => ({ targets: `${url}/x?token=${secret}` }),
  'the EMQX secret': (secret, url) => ({
    targets: 'emqx:w41b11c0',
    'emqx-api-url': url,
    'emqx-api-key': 'the-emqx-key',
    'emqx-api-secret': secret,
  }),
  'the Edgegap token': (secret, url) => ({
    targets: 'edgegap:0123456789ab',
    'edgegap-api-url': url,
    'edgegap-token': `token ${secret}`,
  }),
  'the Nomad token': (secret, url) => ({
    targets: 'nomad:job/web',
    'nomad-address': url,
    'nomad-token': secret,
  }),
  'the GitHub token': (secret) => ({ targets: 'github:check/build', 'github-token': secret }),
};

const secrets = fc.stringMatching(/^[A-Za-z0-9_~.-]{12,40}$/);

it.each(Object.entries(PLACES))(
  '%s is shown nowhere, however it is echoed',
  async (_, given) => {
    const url = await startEcho();
    await fc.assert(
      fc.asyncProperty(secrets, async (secret) => {
        const { shown } = await runWith(given(secret, url), url);
        expect(shown).toContain('outcome');
        expect(shown.includes(secret)).toBe(false);
        expect(shown.includes(Buffer.from(`robot:${secret}`).toString('base64'))).toBe(false);
      }),
      { numRuns: propertyRuns(12, 2_000) },
    );
  },
  3_600_000,
);

const HARMLESS = [
  'x-canary: true',
  'accept: text/plain',
  'host: web.example',
  'accept-language: en',
];

it('words of headers that are no secrets are not masked', async () => {
  const url = await startEcho();
  const { masks } = await runWith(
    { targets: `${url}/x`, 'request-headers': HARMLESS.join('\n') },
    url,
  );
  expect(masks).toEqual([]);
});
