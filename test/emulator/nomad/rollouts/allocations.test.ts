import { request } from 'undici';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { allocations, exit, register, rollOutMs } from '../release.ts';
import { inside, items, type ServedNomad, serveNomad } from '../served-nomad.ts';

const sharedPorts = z.array(
  z.object({
    Label: z.string(),
    Value: z.number(),
    To: z.number().optional(),
    HostIP: z.string(),
  }),
);
const networks = [{ DynamicPorts: [{ Label: 'http', To: 8080 }, { Label: 'metrics' }] }];

async function portsOf(served: ServedNomad, id = '') {
  const shown = await served.get(`/v1/allocation/${id}`);
  return sharedPorts.parse(inside(shown, 'AllocatedResources', 'Shared', 'Ports'));
}

async function answerOf(port: { HostIP: string; Value: number }) {
  const reply = await request(`http://${port.HostIP}:${port.Value}/any/path`);
  return { status: reply.statusCode, text: await reply.body.text() };
}

describe('a group with ports', () => {
  it('shows them by label and answers on them over HTTP', async () => {
    await using served = await serveNomad();
    await register(served, { count: 2, networks });
    served.clock.advance(1_000);
    const [first, second] = await allocations(served);
    const ports = [...(await portsOf(served, first?.ID)), ...(await portsOf(served, second?.ID))];
    expect(ports.map(({ Label }) => Label)).toEqual(['http', 'metrics', 'http', 'metrics']);
    expect(ports[0]).toMatchObject({ To: 8080, HostIP: '127.0.0.1' });
    expect(new Set(ports.map(({ Value }) => Value)).size).toBe(4);
    for (const port of ports) {
      expect(await answerOf(port)).toEqual({ status: 200, text: 'ok' });
    }
  });

  it('answers as the environment of its task says', async () => {
    await using served = await serveNomad();
    const env = { EMULATE_HTTP_STATUS: '503', EMULATE_HTTP_BODY: 'not today' };
    await register(served, { networks, env });
    served.clock.advance(1_000);
    const [only] = await allocations(served);
    const [port] = await portsOf(served, only?.ID);
    expect(port && (await answerOf(port))).toEqual({ status: 503, text: 'not today' });
  });

  it('takes its virtual time to answer where it is happened to', async () => {
    await using served = await serveNomad();
    await register(served, { networks, env: { EMULATE_HTTP_DELAY_MS: '5000' } });
    served.clock.advance(1_000);
    const [only] = await allocations(served);
    const [port] = await portsOf(served, only?.ID);
    const answer = port && answerOf(port);
    await expect
      .poll(() => {
        served.clock.advance(1_000);
        return Promise.race([answer, undefined]);
      })
      .toEqual({ status: 200, text: 'ok' });
  });

  it('is silent when its tasks have ended', async () => {
    await using served = await serveNomad();
    await register(served, { networks });
    served.clock.advance(1_000);
    const [only] = await allocations(served);
    const [port] = await portsOf(served, only?.ID);
    await exit(served, only?.ID ?? '');
    await expect(port && answerOf(port)).rejects.toThrow();
  });
});

describe('what a task wrote', () => {
  const logs = (id: string | undefined, query: string) => `/v1/client/fs/logs/${id}?${query}`;

  it('can be read from the start, and from the end by a number of bytes', async () => {
    await using served = await serveNomad();
    await register(served);
    served.clock.advance(1_000);
    const [only] = await allocations(served);
    await served.control(`allocations/${only?.ID}/logs`, { task: 'main', text: 'one\ntwo\n' });
    await served.control(`allocations/${only?.ID}/logs`, {
      task: 'main',
      type: 'stderr',
      text: 'oh',
    });
    const read = async (query: string) =>
      (await served.call('GET', logs(only?.ID, `task=main&plain=true&${query}`))).text;
    expect(await read('type=stdout')).toBe('one\ntwo\n');
    expect(await read('type=stdout&origin=end&offset=4')).toBe('two\n');
    expect(await read('type=stderr')).toBe('oh');
  });

  it.each([
    ['type=stdout', 400, 'must provide task name'],
    ['task=main', 400, 'must provide log type (stdout/stderr)'],
    ['task=nope&type=stdout', 400, 'unknown task name "nope"'],
    ['task=main&type=stdout&origin=middle', 400, 'origin must be start or end'],
    [
      'task=main&type=stdout&offset=x',
      400,
      'error parsing offset: strconv.ParseInt: parsing "x": invalid syntax',
    ],
  ])('is refused for %s as by an agent', async (query, status, text) => {
    await using served = await serveNomad();
    await register(served);
    served.clock.advance(1_000);
    const [only] = await allocations(served);
    expect(await served.call('GET', logs(only?.ID, query))).toMatchObject({ status, text });
  });
});

it('shows in its events why a task failed', async () => {
  await using served = await serveNomad();
  await register(served);
  served.clock.advance(1_000);
  const [only] = await allocations(served);
  await served.control(`allocations/${only?.ID}/exit`, { code: 137, signal: 9, oom: true });
  const shown = await served.get(`/v1/allocation/${only?.ID}`);
  const events = items(inside(shown, 'TaskStates', 'main', 'Events'));
  expect(events.map((event) => inside(event, 'Type'))).toEqual([
    'Received',
    'Task Setup',
    'Started',
    'Terminated',
    'Not Restarting',
  ]);
  expect(events[3]).toMatchObject({
    ExitCode: 137,
    Details: { exit_code: '137', oom_killed: 'true' },
  });
});

describe('the control plane', () => {
  it('says when there is nothing to end', async () => {
    await using served = await serveNomad();
    expect((await exit(served, '33333333-3333-3333-3333-333333333333')).status).toBe(404);
    await register(served);
    served.clock.advance(1_000);
    const [only] = await allocations(served);
    expect((await exit(served, only?.ID ?? '')).status).toBe(204);
    expect((await exit(served, only?.ID ?? '')).status).toBe(409);
  });

  it('lets a client report health', async () => {
    await using served = await serveNomad();
    await register(served, { minHealthyMs: 5_000 });
    served.clock.advance(1_000);
    const [only] = await allocations(served);
    await served.control(`allocations/${only?.ID}/health`, { healthy: true });
    expect((await allocations(served))[0]?.DeploymentStatus?.Healthy).toBe(true);
  });

  it('starts again after a reset', async () => {
    await using served = await serveNomad();
    await register(served, { networks });
    served.clock.advance(1_000);
    await served.control('reset', {});
    served.clock.advance(rollOutMs);
    expect(await served.get('/v1/jobs')).toEqual([]);
    await register(served);
    served.clock.advance(1_000);
    expect(await allocations(served)).toHaveLength(1);
  });
});
