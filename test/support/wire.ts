import { path } from '@rollout-actions/client/http/safe-path';
import type { WireRequest } from '@rollout-actions/client/http/transport';
import type { Wire } from '@rollout-actions/client/http/wire';

/** A wire to a server of the test. */
export function wireTo(baseUrl: URL, more: Partial<Wire> = {}): Wire {
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
export function read(more: Partial<WireRequest> = {}): WireRequest {
  return {
    method: 'GET',
    path: path`/v1/thing`,
    timeoutMs: 30_000,
    signal: new AbortController().signal,
    resource: 'the thing',
    ...more,
  };
}
