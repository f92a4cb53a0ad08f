import { once } from 'node:events';
import { createServer } from 'node:http';
import { drawBinomial } from '@rollout-actions/analysis/binomial';
import { seededRandom } from '@rollout-actions/analysis/seeded-random';

/** Stands in for a Prometheus server that scrapes one canary and the stable allocations. */
export interface DemoMetrics extends AsyncDisposable {
  url: string;
  /** The errors of the canary from now on, as multiple of those of the stable version. */
  setRatio(ratio: number): void;
}

const REQUESTS = { canary: 200, stable: 600 };
const ERROR_RATE = 0.03;

/**
 * Starts the server. Each read of the counters or of `canary_error_ratio` is the next moment of a
 * service with 3 % errors. The first allocation of a query is the canary: canaries are named first.
 */
export async function startDemoMetrics(): Promise<DemoMetrics> {
  const random = seededRandom(4);
  const errors = { canary: 0, stable: 0 };
  const total = { canary: 0, stable: 0 };
  const last = { canary: 0, stable: 0 };
  let ratio = 1;
  const advance = () => {
    for (const side of ['canary', 'stable'] as const) {
      const rate = ERROR_RATE * (side === 'canary' ? ratio : 1);
      const events = drawBinomial(random, REQUESTS[side], rate);
      errors[side] += events;
      total[side] += REQUESTS[side];
      last[side] = events / REQUESTS[side];
    }
  };
  const answer = (query: string) => {
    if (query.startsWith('canary_error_ratio')) {
      advance();
      return [sample('', last.canary)];
    }
    if (query.startsWith('stable_error_ratio')) return [sample('', last.stable)];
    const [canary = '', stable = ''] = (/"([^"]*)"/.exec(query)?.[1] ?? '').split('|');
    advance();
    return Object.entries({ events: errors, total }).flatMap(([counter, counts]) => [
      sample(canary, counts.canary, counter),
      sample(stable, counts.stable, counter),
    ]);
  };
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const result = answer((searchParams.get('query') ?? '').trim());
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ status: 'success', data: { resultType: 'vector', result } }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    setRatio(given) {
      ratio = given;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** One sample; `rollout_counter` says which of the two queries of a compare gate it is for. */
function sample(allocation: string, value: number, counter = '') {
  return { metric: { alloc_id: allocation, rollout_counter: counter }, value: [0, String(value)] };
}
