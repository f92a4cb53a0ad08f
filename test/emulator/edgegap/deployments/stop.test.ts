import { describe, expect, it } from 'vitest';
import { inside, readyMs, serveEdgegap } from '../served-edgegap.ts';

describe('a stop', () => {
  it('begins at once when READY, answers 202 while under way and 410 when done', async () => {
    await using edgegap = await serveEdgegap();
    const id = await edgegap.deploy();
    edgegap.clock.advance(readyMs);
    const stop = () => edgegap.call('DELETE', `/v1/stop/${id}`);
    const first = await stop();
    expect(first).toMatchObject({
      status: 200,
      json: { message: `Instance ${id} will be deleted` },
    });
    expect(inside(first.json, 'deployment_summary')).toMatchObject({ request_id: id });
    expect((await stop()).status).toBe(202);
    edgegap.clock.advance(5000);
    expect((await stop()).status).toBe(410);
    expect(await edgegap.statusOf(id)).toBe('TERMINATED');
    expect(inside((await edgegap.call('GET', '/v1/deployments')).json, 'total_count')).toBe(0);
  });

  it('is taken before READY and carried out after it', async () => {
    await using edgegap = await serveEdgegap();
    const id = await edgegap.deploy();
    const reply = await edgegap.call('DELETE', `/v1/stop/${id}`);
    expect(reply.status).toBe(202);
    expect(reply.json).toEqual({ message: `${id} - Delete request will be processed soon` });
    expect(await edgegap.statusOf(id)).toBe('INITIALIZING');
    edgegap.clock.advance(readyMs);
    expect(await edgegap.statusOf(id)).toBe('TERMINATED');
  });

  it('makes the id unknown some minutes later', async () => {
    await using edgegap = await serveEdgegap();
    const id = await edgegap.deploy();
    await edgegap.call('DELETE', `/v1/stop/${id}`);
    edgegap.clock.advance(400_000);
    expect((await edgegap.call('GET', `/v1/status/${id}`)).status).toBe(400);
    expect((await edgegap.call('DELETE', `/v1/stop/${id}`)).status).toBe(400);
    await using other = await serveEdgegap({ fixture: { unknownId: 404 } });
    expect((await other.call('GET', '/v1/status/0123456789ab')).status).toBe(404);
  });

  it('by the container needs the secret of the control plane instead of the key', async () => {
    await using edgegap = await serveEdgegap();
    const id = await edgegap.deploy();
    edgegap.clock.advance(readyMs);
    const environment = inside(await edgegap.state(), 'deployments', 0, 'environment');
    const url = String(inside(environment, 'ARBITRIUM_DELETE_URL'));
    expect(url.startsWith(`${edgegap.url}/v1/self/stop/${id}/`)).toBe(true);
    const path = url.slice(edgegap.url.length);
    const authorization = String(inside(environment, 'ARBITRIUM_DELETE_TOKEN'));
    const stop = (secret: string, where = path) =>
      edgegap.call('DELETE', where, { headers: { authorization: secret } });
    expect((await stop('')).status).toBe(401);
    expect((await stop(`token ${edgegap.token}`)).status).toBe(403);
    expect((await stop(authorization, `${path}0`)).status).toBe(404);
    expect((await stop(authorization)).status).toBe(200);
    edgegap.clock.advance(5000);
    expect((await stop(authorization)).status).toBe(404);
  });
});

describe('logs', () => {
  it('exist while the container does, and stay where an endpoint storage keeps them', async () => {
    await using edgegap = await serveEdgegap();
    const [lost, kept] = [await edgegap.deploy(), await edgegap.deploy()];
    const logs = (id: string) => edgegap.call('GET', `/v1/deployment/${id}/container-logs`);
    expect((await logs(lost)).json).toMatchObject({ logs: '', encoding: 'utf-8' });
    edgegap.clock.advance(readyMs);
    const lines = { lines: ['::error::not a command'] };
    await edgegap.call('POST', `/__emulator__/deployments/${lost}/output`, { body: lines });
    expect(inside((await logs(lost)).json, 'logs')).toContain('::error::not a command');
    await edgegap.call('DELETE', `/v1/stop/${lost}?container_log_storage=false`);
    await edgegap.call('DELETE', `/v1/stop/${kept}?container_log_storage=my-storage`);
    edgegap.clock.advance(5000);
    expect((await logs(lost)).status).toBe(404);
    expect((await logs(kept)).json).toMatchObject({ logs_link: `s3://my-storage/${kept}.log` });
  });

  it('report a crash that the control plane causes', async () => {
    await using edgegap = await serveEdgegap();
    const id = await edgegap.deploy();
    const crash = (body: unknown) =>
      edgegap.call('POST', `/__emulator__/deployments/${id}/crash`, { body });
    expect((await crash({})).status).toBe(409);
    edgegap.clock.advance(readyMs);
    expect((await crash({ code: 137, message: 'OOM killed' })).status).toBe(204);
    expect(await edgegap.statusOf(id)).toBe('ERROR');
    const { json } = await edgegap.call('GET', `/v1/deployment/${id}/container-logs`);
    expect(json).toMatchObject({ crash_data: { exit_code: 137, message: 'OOM killed' } });
  });
});
