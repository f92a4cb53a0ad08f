import type { GithubReports, Stored, StoredCheck } from './state.ts';

export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Members that any of the requests has. */
export interface Given {
  body?: string;
  name?: string;
  head_sha?: string;
  external_id?: string;
  started_at?: string;
  status?: string;
  conclusion?: string;
  output?: StoredCheck['output'];
  ref?: string;
  environment?: string;
  payload?: unknown;
  transient_environment?: boolean;
  state?: string;
  environment_url?: string;
  log_url?: string;
  description?: string;
}

export interface Asked {
  method: string;
  path: string;
  given: Given;
  writes: number;
}

const REFUSED = { message: 'Resource not accessible by integration' };
const LIMITED = { message: 'You have exceeded a secondary rate limit.' };

/** What GitHub does and answers. */
export function answerTo(github: GithubReports, asked: Asked): Answer {
  const { behaviour } = github;
  const url = new URL(asked.path, github.url);
  const route = `${asked.method} ${url.pathname.replace(/^\/repos\/octo\/app/, '')}`;
  if (asked.method !== 'GET') {
    if (behaviour.isReadOnly) return { status: 403, body: REFUSED };
    const isTurn = behaviour.limitEvery > 0 && asked.writes % behaviour.limitEvery === 0;
    if (isTurn || asked.writes <= behaviour.limitFirst) {
      const headers = { 'retry-after': String(behaviour.retryAfterSeconds) };
      return { status: 403, body: LIMITED, headers };
    }
  }
  for (const [pattern, answer] of ROUTES) {
    const match = pattern.exec(route);
    if (match !== null)
      return answer(github, match.slice(1), { ...asked, query: url.searchParams });
  }
  return { status: 404, body: { message: 'Not Found' } };
}

type Route = (
  github: GithubReports,
  names: readonly string[],
  asked: Asked & { query: URLSearchParams },
) => Answer;

const ROUTES: readonly [RegExp, Route][] = [
  [/^GET \/issues\/(\d+)\/comments$/, listComments],
  [/^POST \/issues\/(\d+)\/comments$/, createComment],
  [/^(PATCH|DELETE) \/issues\/comments\/(\d+)$/, changeComment],
  [/^GET \/commits\/(\w+)\/pulls$/, () => ({ status: 200, body: [] })],
  [/^GET \/commits\/(\w+)\/check-runs$/, listChecks],
  [/^POST \/check-runs$/, createCheck],
  [/^PATCH \/check-runs\/(\d+)$/, changeCheck],
  [/^GET \/deployments$/, listDeployments],
  [/^POST \/deployments$/, createDeployment],
  [/^GET \/deployments\/(\d+)\/statuses$/, listStatuses],
  [/^POST \/deployments\/(\d+)\/statuses$/, addStatus],
];

let lastId = 1_000;
function nextId(): number {
  lastId += 1;
  return lastId;
}

function stored({ now }: GithubReports): Stored {
  return { id: nextId(), atMs: now(), goneAtMs: Infinity };
}

/** As it was `lagMs` ago: a replica that follows in order. */
function visible<T extends Stored>(all: readonly T[], { behaviour, now }: GithubReports): T[] {
  const thenMs = now() - behaviour.lagMs;
  return all.filter(({ atMs, goneAtMs }) => atMs <= thenMs && goneAtMs > thenMs);
}

function listComments(...[github, [issue], { query }]: Parameters<Route>): Answer {
  const all = visible(github.comments, github).filter((one) => String(one.issue) === issue);
  const size = Number(query.get('per_page') ?? 30);
  const start = (Number(query.get('page') ?? 1) - 1) * size;
  const body = all.slice(start, start + size).map(({ id, body: text, author }) => {
    return { id, body: text, author_association: 'NONE', user: { type: author } };
  });
  return { status: 200, body };
}

function createComment(...[github, [issue], { given }]: Parameters<Route>): Answer {
  const comment = {
    ...stored(github),
    issue: Number(issue),
    body: given.body ?? '',
    author: 'Bot' as const,
  };
  if (comment.body.length > 65_536) return { status: 422, body: { message: 'body is too long' } };
  github.comments.push(comment);
  return { status: 201, body: { id: comment.id } };
}

function changeComment(...[github, [method, id], { given }]: Parameters<Route>): Answer {
  const comment = github.living().find((one) => String(one.id) === id);
  if (comment === undefined) return { status: 404, body: { message: 'Not Found' } };
  if (method === 'PATCH') comment.body = given.body ?? '';
  else comment.goneAtMs = github.now();
  return method === 'PATCH' ? { status: 200, body: { id: comment.id } } : { status: 204 };
}

function listChecks(...[github, [sha], { query }]: Parameters<Route>): Answer {
  const all = visible(github.checks, github).filter(
    (one) => one.sha === sha && one.name === query.get('check_name'),
  );
  const runs = all.map(({ id, externalId, startedAt }) => {
    return { id, external_id: externalId, started_at: startedAt };
  });
  return { status: 200, body: { check_runs: runs } };
}

function createCheck(...[github, , { given }]: Parameters<Route>): Answer {
  const { name = '', head_sha: sha = '', external_id: externalId = '', started_at = '' } = given;
  const output = { title: '', summary: '' };
  const check = {
    ...stored(github),
    name,
    sha,
    externalId,
    startedAt: started_at,
    status: '',
    conclusion: undefined,
    output,
  };
  github.checks.push(check);
  return setCheck(check, given, 201);
}

function changeCheck(...[github, [id], { given }]: Parameters<Route>): Answer {
  const check = github.checks.find((one) => String(one.id) === id);
  return check === undefined ? { status: 404, body: {} } : setCheck(check, given, 200);
}

function setCheck(check: StoredCheck, given: Given, status: number): Answer {
  const isTooLong = (given.output?.summary.length ?? 0) > 65_535;
  if (isTooLong) return { status: 422, body: { message: 'summary is too long' } };
  check.status = given.status ?? check.status;
  check.conclusion = given.conclusion ?? check.conclusion;
  check.output = given.output ?? check.output;
  return { status, body: { id: check.id } };
}

function listDeployments(...[github, , { query }]: Parameters<Route>): Answer {
  const sha = query.get('sha');
  const all = visible(github.deployments, github).filter(
    (one) => (sha === null || one.sha === sha) && one.environment === query.get('environment'),
  );
  return {
    status: 200,
    body: all.map(({ id, environment, payload }) => ({ id, environment, payload })),
  };
}

function createDeployment(...[github, , { given }]: Parameters<Route>): Answer {
  const { ref: sha = '', environment = '', payload, transient_environment: isTransient } = given;
  const own = { environment, sha, payload, isTransient: isTransient === true, statuses: [] };
  const deployment = { ...stored(github), ...own };
  github.deployments.push(deployment);
  return { status: 201, body: { id: deployment.id } };
}

function listStatuses(...[github, [id]]: Parameters<Route>): Answer {
  const found = github.deployments.find((one) => String(one.id) === id);
  const body = found?.statuses.map(({ id: one, state, logUrl }) => ({
    id: one,
    state,
    log_url: logUrl,
  }));
  return body === undefined ? { status: 404, body: {} } : { status: 200, body };
}

function addStatus(...[github, [id], { given }]: Parameters<Route>): Answer {
  const found = github.deployments.find((one) => String(one.id) === id);
  if (found === undefined) return { status: 404, body: {} };
  const { state = '', environment_url: url = '', log_url: logUrl = '', description = '' } = given;
  if (description.length > 140) return { status: 422, body: { message: 'description too long' } };
  const status = { id: nextId(), state, url, logUrl, description };
  found.statuses.push(status);
  return { status: 201, body: { id: status.id } };
}
