import { once } from 'node:events';
import { createServer } from 'node:http';

export interface TokenService extends AsyncDisposable {
  /** The paths that were asked for, in order. */
  asked: string[];
  /** What GitHub sets for a job that may ask for its identity. */
  env: Record<string, string>;
}

/** GitHub's token service: gives `jwt` to whoever shows the request token. */
export async function startTokenService(jwt: string): Promise<TokenService> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const isAllowed = request.headers.authorization === 'Bearer request-token';
    response.writeHead(isAllowed ? 200 : 401, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ count: 1, value: jwt }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    asked,
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
    },
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
