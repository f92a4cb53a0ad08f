import type { Endpoint } from '@rollout-actions/client/http/endpoint';
import type { TransportRequest } from '@rollout-actions/client/http/exchange/transport';
import { path } from '@rollout-actions/client/http/safe-path';

/** A wire to a server of the test. */
export function endpointTo(baseUrl: URL, more: Partial<Endpoint> = {}): Endpoint {
  return {
    baseUrl,
    headers: () => ({}),
    allowInsecureHttp: false,
    service: 'Example',
    inputs: { address: 'address', credentials: 'token' },
    ...more,
  };
}

/** A read of `/v1/thing` with 30 s. */
export function read(more: Partial<TransportRequest> = {}): TransportRequest {
  return {
    method: 'GET',
    path: path`/v1/thing`,
    timeoutMs: 30_000,
    signal: new AbortController().signal,
    resource: 'the thing',
    ...more,
  };
}
