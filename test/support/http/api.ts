import { type Api, type ApiOptions, type Call, createApi } from '@rollout-actions/client/http/api';
import type { Endpoint } from '@rollout-actions/client/http/endpoint';
import { createSecrets } from '@rollout-actions/client/http/redaction/secrets';
import { path } from '@rollout-actions/client/http/safe-path';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { createFakeClock } from '../time/fake-clock.ts';
import { recordWorld } from '../time/world.ts';
import { endpointTo } from './endpoint.ts';
import { type Behaviour, startFaultyServer } from './faulty-server.ts';

const Thing = z.looseObject({ id: z.string() });

/** An API on a faulty server and a fake clock; all ends with the test. */
export async function startApi(
  behaviours: Behaviour | [Behaviour, ...Behaviour[]],
  more: Partial<ApiOptions> = {},
  endpoint: Partial<Endpoint> = {},
) {
  const clock = createFakeClock();
  const world = recordWorld(clock);
  const server = await startFaultyServer(behaviours);
  const secrets = createSecrets();
  const api = createApi({ world, endpoint: endpointTo(server.url, endpoint), secrets, ...more });
  onTestFinished(async () => {
    await api.close();
    await server[Symbol.asyncDispose]();
  });
  return { clock, world, server, secrets, api };
}

/** A read of the thing. */
export function get(more: Partial<Call<z.infer<typeof Thing>>> = {}): Call<z.infer<typeof Thing>> {
  return {
    method: 'GET',
    path: path`/v1/thing`,
    effect: 'read',
    resource: 'the thing',
    schema: Thing,
    signal: new AbortController().signal,
    ...more,
  };
}

/** A write of it. */
export const write = (more: Partial<Call<z.infer<typeof Thing>>> = {}) =>
  get({ method: 'POST', effect: 'write', body: { count: 1 }, ...more });

/** What a call that fails throws; without retries where nothing else is given. */
export const failureOf = (api: Api, call = get({ retry: 'never' })): Promise<unknown> =>
  api.call(call).then(
    () => 'no failure',
    (error: unknown) => error,
  );
