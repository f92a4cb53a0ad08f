import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { requestIdToken } from '@rollout-actions/action/id-token';
import { defineInputs } from '@rollout-actions/action/inputs/define';
import { expect, test } from 'vitest';
import { runStep } from '../support/runner/run-step.ts';

const JWT = 'header.payload.signature';
const BEARER = 'bearer-of-the-runner';

/** GitHub's side: answers every request with `reply`. */
async function startIssuer(reply: string) {
  const seen: Pick<IncomingMessage, 'method' | 'url' | 'headers'>[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    response.end(reply);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    seen,
    variables: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/a/b?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: BEARER,
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}

function askFor(audience: string, env: Readonly<Record<string, string>>) {
  return runStep({
    inputs: defineInputs({}),
    env,
    body: {
      async run(_values, run) {
        const jwt = await requestIdToken(run, audience, run.signal);
        run.log.info(`got ${jwt}`);
        return { outcome: 'succeeded', reason: jwt === JWT ? 'the right one' : 'another one' };
      },
    },
  });
}

test('asks for the audience with the bearer, and masks what it gets', async () => {
  await using issuer = await startIssuer(JSON.stringify({ value: JWT, count: 7 }));
  const { host, outputs } = await askFor('https://nomad.example/?a=b&c', issuer.variables);
  expect(outputs).toMatchObject({ outcome: 'succeeded', reason: 'the right one' });
  expect(issuer.seen).toHaveLength(1);
  const [request] = issuer.seen;
  const url = new URL(request?.url ?? '', 'http://x');
  expect(url.pathname).toBe('/a/b');
  expect([...url.searchParams]).toEqual([
    ['api-version', '2.0'],
    ['audience', 'https://nomad.example/?a=b&c'],
  ]);
  expect(request?.headers.authorization).toBe(`Bearer ${BEARER}`);
  const masked = host.commands().map(({ data }) => data);
  expect(masked).toEqual(expect.arrayContaining([JWT, BEARER]));
  expect(host.lines).toContain('got ***');
});

test('without the permission it says the lines to add', async () => {
  const { host, outputs } = await askFor('nomad', {});
  expect(outputs['outcome']).toBe('unauthorized');
  expect(outputs['reason']).toContain('id-token: write');
  const start = host.lines.findIndex((line) => line.startsWith('::group::'));
  expect(host.lines.slice(start + 1, start + 3)).toEqual(['permissions:', '  id-token: write']);
});

test.each(['{"value":""}', '{}', '<html>'])('the reply %s is no token', async (reply) => {
  await using issuer = await startIssuer(reply);
  const { outputs } = await askFor('nomad', issuer.variables);
  expect(outputs['outcome']).toBe('rejected');
});
