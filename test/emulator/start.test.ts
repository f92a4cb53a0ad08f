import { createManualClock } from '@rollout-actions/emulator/core/clock';
import { type RunningEmulator, startEmulator } from '@rollout-actions/emulator/start';
import { afterEach, expect, it } from 'vitest';

const running: RunningEmulator[] = [];

async function start(options: Parameters<typeof startEmulator>[0]): Promise<RunningEmulator> {
  const emulator = await startEmulator(options);
  running.push(emulator);
  return emulator;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((emulator) => emulator.close()));
});

function login({ emqx }: RunningEmulator) {
  const credentials = Buffer.from(`${emqx.apiKey}:${emqx.apiSecret}`).toString('base64');
  return { headers: { authorization: `Basic ${credentials}` } };
}

it('serves all three providers, each with what opens it', async () => {
  const emulator = await start({ nomadAcl: true });
  const { emqx, edgegap, nomad } = emulator;
  const replies = await Promise.all([
    fetch(`${emqx.url}/deployments`, login(emulator)),
    fetch(`${edgegap.url}/v1/deployments`, {
      headers: { authorization: `token ${edgegap.token}` },
    }),
    fetch(`${nomad.url}/v1/deployments`, { headers: { 'x-nomad-token': nomad.token } }),
  ]);
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await replies[0].json()).toHaveLength(emqx.deployments.length);
});

it('needs no token for Nomad unless access control is on', async () => {
  const emulator = await start({});
  expect(emulator.nomad.token).toBe('');
  expect((await fetch(`${emulator.nomad.url}/v1/deployments`)).status).toBe(200);
});

it('has one clock for all, which any control plane moves', async () => {
  const clock = createManualClock(0);
  const { emqx, nomad } = await start({ clock });
  for (const { url } of [emqx, nomad]) {
    const body = JSON.stringify({ by: '10m' });
    await fetch(new URL('/__emulator__/advance', url), { method: 'POST', body });
  }
  expect(clock.now()).toBe(1_200_000);
});

it('gives the same ids for the same seed', async () => {
  const ids = async (seed: number) => {
    const emulator = await start({ seed });
    return emulator.emqx.deployments.map(({ id }) => id);
  };
  expect(await ids(5)).toEqual(await ids(5));
  expect(await ids(5)).not.toEqual(await ids(6));
});

it('hands each provider its part of the fixture', async () => {
  const emulator = await start({
    fixture: { emqx: { deployments: [{ id: 'a0000001' }] }, edgegap: { token: 'fixed-token' } },
  });
  expect(emulator.emqx.deployments.map(({ id }) => id)).toEqual(['a0000001']);
  expect(emulator.edgegap.token).toBe('fixed-token');
});

it('leaves nothing running where one port is taken', async () => {
  const first = await start({});
  const nomadPort = Number(new URL(first.nomad.url).port);
  const emqxPort = Number(new URL(first.emqx.url).port);
  await expect(startEmulator({ nomadPort })).rejects.toThrow('EADDRINUSE');
  await first.close();
  await expect(startEmulator({ emqxPort, fixture: { edgegap: { nothing: 1 } } })).rejects.toThrow(
    'The fixture\'s "edgegap" cannot be used: Unrecognized key: "nothing"',
  );
  const second = await start({ emqxPort });
  expect(second.emqx.url).toBe(first.emqx.url);
});
