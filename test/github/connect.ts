import { createSecrets } from '@rollout-actions/client/http/redaction/secrets';
import { connectGithub, type Github, type GithubOptions } from '@rollout-actions/github/connection';
import { onTestFinished } from 'vitest';
import { startGithub } from '../support/providers/github-server.ts';
import type { GithubState } from '../support/providers/github-state.ts';
import { createFakeClock } from '../support/time/fake-clock.ts';
import { recordWorld } from '../support/time/world.ts';

export const SHA = '0123456789abcdef0123456789abcdef01234567';

/** A small GitHub and a connection to it on a fake clock; both end with the test. */
export async function connect(state: Partial<GithubState> = {}, more: Partial<GithubOptions> = {}) {
  const server = await startGithub(state);
  const clock = createFakeClock();
  const world = recordWorld(clock);
  const github: Github = connectGithub({
    world,
    secrets: createSecrets(),
    endpoint: { baseUrl: server.url, allowInsecureHttp: false },
    token: 'ghs_secret',
    repository: 'octo/app',
    ...more,
  });
  onTestFinished(async () => {
    await github.close();
    await server[Symbol.asyncDispose]();
  });
  return { server, clock, world, github };
}

/** Ends in time that never come. */
export function noEnd() {
  return { signal: new AbortController().signal };
}
