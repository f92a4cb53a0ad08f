import { once } from 'node:events';
import { createServer } from 'node:http';
import { drawBinomial } from '@rollout-actions/analysis/binomial';

/** How an allocation does, by its own metrics. */
export interface Health {
  requestsPerSecond: number;
  /** The part of the requests that fail, and that take longer than 300 ms. */
  errorRate: number;
  slowRate: number;
  /** Starts its counters again at zero after so many ms. */
  restartsEveryMs?: number;
}

/** A server with the counters and the histogram of one allocation, which go on by themselves. */
export interface MeteredService extends AsyncDisposable {
  /** `127.0.0.1:<port>`. */
  target: string;
}

/** Starts a service that has been up for a while: its counters do not begin at zero. */
export async function startMeteredService(
  allocation: string,
  health: Health,
  random: () => number,
): Promise<MeteredService> {
  let counts = { requests: 50_000, errors: 900, slow: 700 };
  let atMs = performance.now();
  let startMs = atMs;
  const advance = () => {
    const nowMs = performance.now();
    const requests = Math.round(((nowMs - atMs) / 1_000) * health.requestsPerSecond);
    if (requests > 0) atMs = nowMs;
    counts.requests += requests;
    counts.errors += drawBinomial(random, requests, health.errorRate);
    counts.slow += drawBinomial(random, requests, health.slowRate);
    if (health.restartsEveryMs === undefined || nowMs - startMs < health.restartsEveryMs) return;
    startMs = nowMs;
    counts = { requests: 0, errors: 0, slow: 0 };
  };
  const server = createServer((_, response) => {
    advance();
    const { requests, errors, slow } = counts;
    const line = (name: string, labels: string, value: number) =>
      `${name}{alloc_id="${allocation}"${labels}} ${value}`;
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' });
    response.end(
      `${[
        line('http_requests_total', ',code="200"', requests - errors),
        // As client libraries have it: no series before the first error.
        ...(errors > 0 ? [line('http_requests_total', ',code="500"', errors)] : []),
        line('http_duration_seconds_bucket', ',le="0.3"', requests - slow),
        line('http_duration_seconds_bucket', ',le="+Inf"', requests),
        line('http_duration_seconds_count', '', requests),
        line('http_in_flight', '', Math.round(random() * 100)),
      ].join('\n')}\n`,
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    target: `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
