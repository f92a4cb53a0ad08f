import type { Endpoint } from '@rollout-actions/client/http/endpoint';
import { createTransport, type Transport } from '@rollout-actions/client/http/exchange/transport';
import { onTestFinished } from 'vitest';
import { endpointTo } from '../../../support/http/endpoint.ts';
import { type Behaviour, startFaultyServer } from '../../../support/http/faulty-server.ts';
import { createFakeClock } from '../../../support/time/fake-clock.ts';
import { recordWorld } from '../../../support/time/world.ts';

/** A transport on a fake clock to a server that behaves so; both end with the test. */
export async function startTransport(
  behaviours: Behaviour | [Behaviour, ...Behaviour[]],
  endpoint: Partial<Endpoint> = {},
) {
  const clock = createFakeClock();
  const server = await startFaultyServer(behaviours);
  const transport = createTransport(endpointTo(server.url, endpoint), recordWorld(clock));
  closeWithTest(transport);
  onTestFinished(() => server[Symbol.asyncDispose]());
  return { clock, server, transport };
}

export function closeWithTest(transport: Transport) {
  onTestFinished(() => transport.close());
}
