import { createServer, type IncomingMessage } from 'node:http';
import { type Clock, systemClock } from '@rollout-actions/client/time/clock';
import { answerTo, type Given } from './routes.ts';
import type { GithubBehaviour, GithubReports } from './state.ts';

/** A GitHub whose time is that of `clock`. */
export async function startGithubReports(
  behaviour: Partial<GithubBehaviour> = {},
  clock: Pick<Clock, 'now'> = systemClock,
): Promise<GithubReports> {
  const server = createServer(async (request, response) => {
    const method = request.method ?? 'GET';
    const path = request.url ?? '';
    const given = await bodyOf(request);
    if (github.behaviour.hangs) return;
    const answer = answerTo(github, { method, path, given, writes: countWrites(github) });
    github.requests.push({ method, path, status: answer.status, atMs: clock.now() });
    github.afterRequest?.({ method, path });
    if (isLost(github, method, answer.status)) return void request.socket.destroy();
    const headers = { 'content-type': 'application/json', ...answer.headers };
    response.writeHead(answer.status, headers);
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const github: GithubReports = {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    comments: [],
    checks: [],
    deployments: [],
    requests: [],
    now: clock.now,
    afterRequest: undefined,
    living: () => github.comments.filter(({ goneAtMs }) => goneAtMs === Infinity),
    behaviour: {
      lagMs: 0,
      limitEvery: 0,
      limitFirst: 0,
      retryAfterSeconds: 1,
      isReadOnly: false,
      hangs: false,
      loseEvery: 0,
      ...behaviour,
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return github;
}

function countWrites({ requests }: GithubReports): number {
  return requests.filter(({ method }) => method !== 'GET').length + 1;
}

function isLost(github: GithubReports, method: string, status: number): boolean {
  const { loseEvery } = github.behaviour;
  if (loseEvery === 0 || method === 'GET' || status >= 300) return false;
  return (countWrites(github) - 1) % loseEvery === 0;
}

async function bodyOf(request: IncomingMessage): Promise<Given> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? {} : JSON.parse(text);
}
