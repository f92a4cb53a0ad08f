import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { runBundle } from '@rollout-actions/runner-harness/run-bundle';
import { expect, it, onTestFinished } from 'vitest';

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}

const wait = (targets: unknown, more: Record<string, string> = {}) =>
  runBundle({
    action: 'wait-for-status',
    inputs: { targets: JSON.stringify(targets), timeout: '3s', interval: '200ms', ...more },
  });

it('asks each target as its own settings say', async () => {
  const requests: string[] = [];
  const url = await serve((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      const { method, headers } = request;
      requests.push([method, request.url, headers['x-key'], headers.authorization, body].join(' '));
      if (request.url === '/old') response.writeHead(302, { location: '/new' });
      response.end(JSON.stringify({ parts: [{ state: 'up' }, { state: request.url?.slice(1) }] }));
    });
  });
  const step = await wait([
    { target: `${url}/up`, method: 'POST', body: 'ping', headers: { 'X-Key': 'open-sesame' } },
    { target: `${url}/ready`, username: 'robot', password: 'pass/word?#' },
    { target: `${url}/old`, 'follow-redirects': 'same-origin', 'expect-body': '/"new"/' },
    { target: `${url}/up?`, 'json-path': '$.parts[*].state', success: '== "up"' },
  ]);
  expect(step.outputs['outcome']).toBe('succeeded');
  const pair = Buffer.from('robot:pass/word?#').toString('base64');
  expect(requests).toContain('POST /up open-sesame  ping');
  expect(requests).toContain(`GET /ready  Basic ${pair} `);
  const shown = step.stdout.replaceAll(/::add-mask::.*/g, '');
  for (const secret of ['open-sesame', 'pass/word?#', pair]) expect(shown).not.toContain(secret);
}, 60_000);

it('says what a body holds instead of what it should', async () => {
  const url = await serve((_, response) => response.end('{"state":"starting"}'));
  const settings = { 'json-path': '$.state', success: '== "up"' };
  const step = await wait([{ target: url, ...settings }]);
  expect(step.outputs['outcome']).toBe('timed-out');
  expect(step.outputs['reason']).toContain('$.state is "starting", not == "up"');
}, 60_000);

it('reports a wrong setting with the line, the target and what is accepted', async () => {
  const targets = [
    '- target: https://a.example/',
    '  password: hidden-word',
    '  expect-statsu: 200',
    '- emqx:abc',
  ];
  const step = await runBundle({
    action: 'wait-for-status',
    inputs: { targets: targets.join('\n') },
  });
  expect(step.outputs['outcome']).toBe('refused');
  expect(step.stdout).toContain('https://a.example/ expect-statsu');
  expect(step.stdout).toContain('one of expect-status, expect-body');
  expect(step.stdout.replaceAll(/::add-mask::.*/g, '')).not.toContain('hidden-word');
}, 60_000);

it('takes no response of Nomad that is about another deployment', async () => {
  const sample = new URL(
    '../../../fixtures/samples/nomad/get-v1-deployment.response.json',
    import.meta.url,
  );
  const other = { ...JSON.parse(await readFile(sample, 'utf8')), Status: 'successful' };
  const url = await serve((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.setHeader('x-nomad-index', '7');
    response.end(JSON.stringify(other));
  });
  const step = await runBundle({
    action: 'wait-for-status',
    inputs: {
      targets: 'nomad:deployment/00000000-0000-0000-0000-000000000000',
      'nomad-address': url,
      timeout: '4s',
    },
  });
  expect(step.exitCode).toBe(1);
  expect(step.outputs['outcome']).toBe('rejected');
}, 60_000);
