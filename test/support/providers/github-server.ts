import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { answerTo, type GithubState } from './github-state.ts';

export interface GithubRequest {
  path: string;
  status: number;
  /** It was asked for only if changed. */
  isConditional: boolean;
  token: string | undefined;
}

export interface Refusal {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/** A small GitHub on loopback: pages, entity tags, rate limit headers, refusals on demand. */
export interface GithubServer extends AsyncDisposable {
  url: URL;
  state: GithubState;
  requests: GithubRequest[];
  /** Answers of the next requests, instead of what they ask for. */
  refusals: Refusal[];
  /** Whether answers have entity tags, so that an unchanged one is 304. */
  hasTags: boolean;
  /** Sent with every answer. */
  headers: Record<string, string>;
  /** Is called before each answer. */
  onRequest: (path: string) => void;
  /** Refuses a request by its path. */
  refuse: (path: string) => Refusal | undefined;
}

export async function startGithub(given: Partial<GithubState> = {}): Promise<GithubServer> {
  const state: GithubState = {
    checks: {},
    statuses: {},
    runs: [],
    jobs: {},
    deployments: [],
    deploymentStatuses: {},
    pendingDeployments: {},
    refs: {},
    rules: {},
    protection: {},
    ...given,
  };
  const server = createServer((request, response) => serve(github, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const github: GithubServer = {
    url: new URL(`http://127.0.0.1:${port}`),
    state,
    requests: [],
    refusals: [],
    hasTags: true,
    headers: {},
    onRequest: () => undefined,
    refuse: () => undefined,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return github;
}

function serve(github: GithubServer, request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? '';
  github.onRequest(path);
  const refusal = github.refusals.shift() ?? github.refuse(path);
  const found = refusal?.body ?? answerTo(github.state, new URL(path, github.url));
  const text = JSON.stringify(found ?? { message: 'Not Found' });
  const etag = `"${createHash('sha256').update(text).digest('hex')}"`;
  const condition = request.headers['if-none-match'];
  const isSame = github.hasTags && refusal === undefined && condition === etag;
  const status = refusal?.status ?? (found === undefined ? 404 : isSame ? 304 : 200);
  github.requests.push({
    path,
    status,
    isConditional: condition !== undefined,
    token: request.headers.authorization,
  });
  const tag = github.hasTags && (status === 200 || status === 304) ? { etag } : {};
  const type = { 'content-type': 'application/json; charset=utf-8' };
  response.writeHead(status, { ...type, ...github.headers, ...tag, ...refusal?.headers });
  response.end(isSame ? undefined : text);
}
