/** A check run as GitHub has it; what is left out is filled in. */
export interface CheckFixture {
  id: number;
  name: string;
  status?: string;
  conclusion?: string | null;
  app?: string;
  /** The id of its check suite; checks of an app share one where it is left out. */
  suite?: number;
  /** The id of the workflow run in its address. */
  run?: number;
  head_sha?: string;
  external_id?: string;
}

export interface RunFixture {
  id: number;
  /** Its file in `.github/workflows`. */
  file: string;
  head_sha: string;
  status: string;
  conclusion?: string | null;
}

export interface StatusFixture {
  id: number;
  context: string;
  state: string;
  /** Shows the app that set it, where it was one. */
  avatar_url?: string;
}

/** What the server knows; a test changes it as it goes on. */
export interface GithubState {
  /** By commit. */
  checks: Record<string, CheckFixture[]>;
  statuses: Record<string, StatusFixture[]>;
  runs: RunFixture[];
  /** By workflow run. */
  jobs: Record<number, { id: number; status: string; runner_name?: string }[]>;
  deployments: { id: number; sha: string; environment: string }[];
  /** By deployment. */
  deploymentStatuses: Record<
    number,
    { id: number; state: string; environment_url?: string; log_url?: string }[]
  >;
  /** By workflow run. */
  pendingDeployments: Record<number, unknown[]>;
  /** Branch or tag → commit. */
  refs: Record<string, string>;
  /** Branch → checks that a ruleset requires. */
  rules: Record<string, { context: string; integration_id?: number }[]>;
  /** Branch → contexts that branch protection requires. */
  protection: Record<string, string[]>;
}

const REPOSITORY = /^\/repos\/octo\/(?:app|other)/;

/** What a route answers; undefined for what does not exist. */
type Route = (state: GithubState, names: readonly string[], query: URLSearchParams) => unknown;

const ROUTES: readonly [pattern: RegExp, answer: Route][] = [
  [/^\/commits\/([^/]+)\/check-runs$/, checkRuns],
  [/^\/commits\/([^/]+)\/status$/, combinedStatus],
  [/^\/commits\/([^/]+)$/, ({ refs }, [ref = '']) => refs[ref] && { sha: refs[ref] }],
  [/^\/actions\/runs$/, (state, _, query) => workflowRuns(state, query)],
  [
    /^\/actions\/workflows\/([^/]+)\/runs$/,
    (state, [file], query) => workflowRuns(state, query, file),
  ],
  [/^\/actions\/runs\/(\d+)\/attempts\/\d+\/jobs$/, jobsOfRun],
  [/^\/actions\/runs\/(\d+)\/pending_deployments$/, pendingOfRun],
  [/^\/rules\/branches\/([^/]+)$/, rulesOfBranch],
  [/^\/branches\/([^/]+)$/, branchAnswer],
  [/^\/deployments$/, (state, _, query) => pageOf(fittingDeployments(state, query), query)],
  [
    /^\/deployments\/(\d+)$/,
    ({ deployments }, [id]) => deployments.find((one) => `${one.id}` === id),
  ],
  [
    /^\/deployments\/(\d+)\/statuses$/,
    ({ deploymentStatuses }, [id], query) => pageOf(deploymentStatuses[Number(id)] ?? [], query),
  ],
];

/** What GitHub answers to a path; undefined for what does not exist. */
export function answerTo(state: GithubState, { pathname, searchParams }: URL): unknown {
  const path = pathname.replace(REPOSITORY, '');
  for (const [pattern, answer] of ROUTES) {
    const match = pattern.exec(path);
    if (match !== null) return answer(state, match.slice(1).map(decodeURIComponent), searchParams);
  }
  return undefined;
}

function pageOf<T>(items: readonly T[], query: URLSearchParams): T[] {
  const size = Number(query.get('per_page') ?? 30);
  const start = (Number(query.get('page') ?? 1) - 1) * size;
  return items.slice(start, start + size);
}

function checkRuns({ checks }: GithubState, [sha = '']: readonly string[], query: URLSearchParams) {
  const all = (checks[sha] ?? []).map((check) => checkRun(check, sha));
  return { total_count: all.length, check_runs: pageOf(all, query) };
}

function checkRun(fixture: CheckFixture, sha: string) {
  const { app = 'github-actions', status = 'completed', suite, run, ...more } = fixture;
  const conclusion = status === 'completed' ? 'success' : null;
  return {
    conclusion,
    head_sha: sha,
    details_url:
      run === undefined ? '' : `https://github.com/octo/app/actions/runs/${run}/job/${more.id}`,
    ...more,
    status,
    app: { id: appId(app), slug: app },
    check_suite: { id: suite ?? appId(app) },
  };
}

/** Apps have numbers; Actions has the one that it has on github.com. */
export function appId(slug: string): number {
  return slug === 'github-actions' ? 15_368 : 900_000 + slug.length;
}

function combinedStatus(
  { statuses }: GithubState,
  [sha = '']: readonly string[],
  query: URLSearchParams,
) {
  const all = statuses[sha] ?? [];
  return { sha, state: 'pending', total_count: all.length, statuses: pageOf(all, query) };
}

function workflowRuns({ runs }: GithubState, query: URLSearchParams, file?: string) {
  const sha = query.get('head_sha');
  const all = runs.filter((run) => (sha ?? run.head_sha) === run.head_sha);
  if (file !== undefined && !runs.some((run) => run.file === file)) return undefined;
  const own = all.filter((run) => (file ?? run.file) === run.file);
  const items = own.map(({ file: name, ...run }) => ({
    name,
    path: `.github/workflows/${name}`,
    conclusion: null,
    html_url: `https://github.com/octo/app/actions/runs/${run.id}`,
    ...run,
  }));
  return { total_count: items.length, workflow_runs: pageOf(items, query) };
}

function jobsOfRun({ jobs }: GithubState, [run = '']: readonly string[]) {
  const found = jobs[Number(run)];
  return found && { total_count: found.length, jobs: found };
}

function pendingOfRun({ pendingDeployments }: GithubState, [run = '']: readonly string[]) {
  return pendingDeployments[Number(run)] ?? [];
}

function rulesOfBranch({ rules }: GithubState, [branch = '']: readonly string[]) {
  const required = rules[branch];
  if (required === undefined) return [];
  return [{ type: 'required_status_checks', parameters: { required_status_checks: required } }];
}

function branchAnswer({ rules, protection }: GithubState, [branch = '']: readonly string[]) {
  const contexts = protection[branch];
  if (contexts === undefined && rules[branch] === undefined) return undefined;
  return { name: branch, protection: { required_status_checks: { contexts: contexts ?? [] } } };
}

function fittingDeployments({ deployments }: GithubState, query: URLSearchParams) {
  const [sha, environment] = [query.get('sha'), query.get('environment')];
  return deployments.filter(
    (one) => (sha ?? one.sha) === one.sha && (environment ?? one.environment) === one.environment,
  );
}
