import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface ProxyOptions {
  /** Ends each exchange that takes longer, with a 504; real ms. */
  limitMs?: number;
  /** In front of every path. */
  prefix?: string;
  /** Changes the body of a reply. */
  rewrite?(path: string, body: string): string;
}

export interface Proxy extends AsyncDisposable {
  /** With the prefix, without a trailing slash. */
  url: string;
  /** How many exchanges it has ended. */
  ended(): number;
  paths: readonly string[];
}

/** What stands before an API: a load balancer, a gateway below a path, a cache. */
export async function startProxy(target: string, options: ProxyOptions = {}): Promise<Proxy> {
  const { limitMs = 60_000, prefix = '', rewrite = (_, body) => body } = options;
  const paths: string[] = [];
  let ended = 0;
  const server = createServer(async (request, response) => {
    const { url = '/', method = 'GET' } = request;
    const path = url.startsWith(prefix) ? url.slice(prefix.length) : '/unknown';
    paths.push(path);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = chunks.length === 0 ? null : Buffer.concat(chunks);
    try {
      const signal = AbortSignal.timeout(limitMs);
      const headers = credentialsOf(request);
      const reply = await fetch(target + path, { method, body, headers, signal });
      const text = rewrite(path, await reply.text());
      answer(response, reply.status, text, reply.headers.get('x-nomad-index'));
    } catch {
      ended += 1;
      answer(response, 504, '<html><body>Gateway timeout</body></html>', null);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    ended: () => ended,
    paths,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function credentialsOf({ headers: { authorization } }: IncomingMessage): Record<string, string> {
  return authorization === undefined ? {} : { authorization };
}

function answer(response: ServerResponse, status: number, text: string, index: string | null) {
  if (response.destroyed) return;
  response.writeHead(status, index === null ? {} : { 'x-nomad-index': index });
  response.end(text);
}
