import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { freePort } from '@rollout-actions/runner-harness/programs/free-port';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { z } from 'zod';
import { turn } from '../../../../support/time/settle.ts';

/** A server whose metrics can be scraped. */
export interface MetricsServer extends AsyncDisposable {
  /** `127.0.0.1:<port>`. */
  target: string;
  /** In the text format of Prometheus. */
  metrics: string;
}

export async function startMetricsServer(metrics: string): Promise<MetricsServer> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' });
    response.end(shown.metrics);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const shown: MetricsServer = {
    target: `127.0.0.1:${port}`,
    metrics,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return shown;
}

const Reply = z.object({
  data: z.object({ result: z.array(z.object({ value: z.tuple([z.number(), z.string()]) })) }),
});

/** A real Prometheus that scrapes every 200 ms. */
export interface RealPrometheus extends AsyncDisposable {
  url: string;
  /** Resolves when a query gives just this value. */
  until(query: string, value: string): Promise<void>;
}

export async function startPrometheus(targets: readonly string[]): Promise<RealPrometheus> {
  const folder = temporaryFolder();
  const config = join(folder.path, 'prometheus.yml');
  await writeFile(
    config,
    JSON.stringify({
      global: { scrape_interval: '200ms', scrape_timeout: '200ms' },
      scrape_configs: [{ job_name: 'test', static_configs: [{ targets }] }],
    }),
  );
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const data = join(folder.path, 'data');
  const child = spawn(
    'prometheus',
    [
      `--config.file=${config}`,
      `--storage.tsdb.path=${data}`,
      `--web.listen-address=127.0.0.1:${port}`,
      '--log.level=error',
    ],
    { stdio: 'ignore' },
  );
  const ended = once(child, 'exit');
  return {
    url,
    until: (query, value) => untilValue({ url, child, query, value }),
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await ended;
      folder[Symbol.dispose]();
    },
  };
}

interface Awaited {
  url: string;
  child: ChildProcess;
  query: string;
  value: string;
}

async function untilValue({ url, child, query, value }: Awaited): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error('Prometheus ended by itself.');
    const reply = await fetch(`${url}/api/v1/query?query=${encodeURIComponent(query)}`).catch(
      () => undefined,
    );
    const read = Reply.safeParse(await reply?.json().catch(() => undefined));
    if (read.success && read.data.data.result[0]?.value[1] === value) return;
    await turn(50);
  }
  throw new Error(`Prometheus never answered ${query} with ${value}.`);
}
