import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A check run as GitHub has it; missing members are filled in. */
export interface CheckFixture {
  id: number;
  name: string;
  status?: string;
  conclusion?: string | null;
  app?: string;
}

/** What the server knows; a test changes it as it goes on. */
export interface GithubState {
  /** By commit. */
  checks: Record<string, CheckFixture[]>;
  statuses: Record<string, { id: number; context: string; state: string }[]>;
  deployments: { id: number; sha: string; environment: string }[];
  /** By deployment. */
  deploymentStatuses: Record<number, { id: number; state: string; environment_url?: string }[]>;
}

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
  /** Sent with every answer. */
  headers: Record<string, string>;
  /** Is called before each answer. */
  onRequest: (path: string) => void;
}

const REPOSITORY = '/repos/octo/app';

export async function startGithub(given: Partial<GithubState> = {}): Promise<GithubServer> {
  const state: GithubState = {
    checks: {},
    statuses: {},
    deployments: [],
    deploymentStatuses: {},
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
    headers: {},
    onRequest: () => undefined,
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
  const refusal = github.refusals.shift();
  const found = refusal?.body ?? answerTo(github.state, new URL(path, github.url));
  const text = JSON.stringify(found ?? { message: 'Not Found' });
  const etag = `"${createHash('sha256').update(text).digest('hex')}"`;
  const condition = request.headers['if-none-match'];
  const isSame = refusal === undefined && condition === etag;
  const status = refusal?.status ?? (found === undefined ? 404 : isSame ? 304 : 200);
  github.requests.push({
    path,
    status,
    isConditional: condition !== undefined,
    token: request.headers.authorization,
  });
  const tag = status === 200 || status === 304 ? { etag } : {};
  const type = { 'content-type': 'application/json; charset=utf-8' };
  response.writeHead(status, { ...type, ...github.headers, ...tag, ...refusal?.headers });
  response.end(isSame ? undefined : text);
}

function answerTo(state: GithubState, { pathname, searchParams }: URL): unknown {
  const [, kind = '', first = '', second = ''] =
    /^\/(commits|deployments)(?:\/([^/]+))?(?:\/([^/]+))?$/.exec(
      pathname.slice(REPOSITORY.length),
    ) ?? [];
  const size = Number(searchParams.get('per_page') ?? 30);
  const start = (Number(searchParams.get('page') ?? 1) - 1) * size;
  const page = <T>(items: readonly T[]) => items.slice(start, start + size);
  if (kind === 'commits' && second === 'check-runs') {
    const runs = (state.checks[first] ?? []).map(checkRun);
    return { total_count: runs.length, check_runs: page(runs) };
  }
  if (kind === 'commits' && second === 'status') {
    const statuses = state.statuses[first] ?? [];
    return { state: 'pending', total_count: statuses.length, statuses: page(statuses) };
  }
  if (kind !== 'deployments') return undefined;
  if (first === '') return page(state.deployments.filter((one) => fits(one, searchParams)));
  const deployment = state.deployments.find(({ id }) => String(id) === first);
  if (deployment === undefined || second === '') return deployment;
  return page(state.deploymentStatuses[deployment.id] ?? []);
}

function checkRun({ app = 'github-actions', status = 'completed', ...run }: CheckFixture) {
  return {
    conclusion: status === 'completed' ? 'success' : null,
    ...run,
    status,
    app: { slug: app },
  };
}

function fits({ sha, environment }: { sha: string; environment: string }, query: URLSearchParams) {
  const [wantedSha, wanted] = [query.get('sha'), query.get('environment')];
  return (wantedSha ?? sha) === sha && (wanted ?? environment) === environment;
}
