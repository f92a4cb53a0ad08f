import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { inside, readyMs, serveEdgegap } from '../served-edgegap.ts';

interface Receiver extends AsyncDisposable {
  url: string;
  posts: { path: string; body: unknown; headers: string[] }[];
}

async function startReceiver(status = 200): Promise<Receiver> {
  const posts: Receiver['posts'] = [];
  const server = createServer(async (request, response) => {
    const body = await json(request);
    posts.push({ path: request.url ?? '', body, headers: Object.keys(request.headers) });
    response.writeHead(status).end();
  });
  const listening = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', listening.resolve);
  await listening.promise;
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    posts,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}

it('is posted once on v1, with the status body and no signature, ready or failed', async () => {
  for (const [app_name, status] of [
    ['shooter', 'Status.READY'],
    ['shooter-error', 'Status.ERROR'],
  ]) {
    await using receiver = await startReceiver(500);
    await using edgegap = await serveEdgegap();
    const body = { app_name, ip_list: ['1.2.3.4'], webhook_url: `${receiver.url}/hook` };
    const { json: reply } = await edgegap.call('POST', '/v1/deploy', { body });
    const id = String(inside(reply, 'request_id'));
    edgegap.clock.advance(readyMs);
    await expect.poll(() => receiver.posts.length).toBe(1);
    expect(receiver.posts[0]).toMatchObject({
      path: '/hook',
      body: { request_id: id, current_status: status },
    });
    expect(receiver.posts[0]?.headers.toSorted()).toEqual([
      'connection',
      'content-length',
      'content-type',
      'host',
    ]);
    await edgegap.call('DELETE', `/v1/stop/${id}`);
    edgegap.clock.advance(5000);
    expect(inside(await edgegap.state(), 'deployments', 0, 'webhooks')).toHaveLength(1);
    expect(receiver.posts).toHaveLength(1);
  }
});

it('is posted per event on v2', async () => {
  await using receiver = await startReceiver();
  await using edgegap = await serveEdgegap();
  const hooks = {
    webhook_on_ready: { url: `${receiver.url}/ready` },
    webhook_on_error: { url: `${receiver.url}/error` },
    webhook_on_terminated: { url: `${receiver.url}/terminated` },
  };
  const fine = await edgegap.deploy('shooter', hooks);
  const failed = await edgegap.deploy('shooter-error', hooks);
  edgegap.clock.advance(readyMs);
  await expect.poll(() => receiver.posts.length).toBe(2);
  await edgegap.call('DELETE', `/v1/stop/${fine}`);
  edgegap.clock.advance(5000);
  await expect.poll(() => receiver.posts.length).toBe(3);
  const seen = receiver.posts.map(({ path, body }) => [path, inside(body, 'request_id')]);
  expect(seen).toContainEqual(['/ready', fine]);
  expect(seen).toContainEqual(['/error', failed]);
  expect(seen).toContainEqual(['/terminated', fine]);
});

it('is never posted to another machine', async () => {
  await using edgegap = await serveEdgegap();
  await edgegap.deploy('shooter', { webhook_on_ready: { url: 'https://example.com/hook' } });
  edgegap.clock.advance(readyMs);
  const webhook = inside(await edgegap.state(), 'deployments', 0, 'webhooks', 0);
  expect(webhook).toMatchObject({ outcome: 'not-loopback' });
});
