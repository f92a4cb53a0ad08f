import type { EmulatorAddresses } from '@rollout-actions/emulator/addresses';
import {
  type EmulatorProcess,
  startEmulatorProcess,
} from '@rollout-actions/runner-harness/programs/emulator-process';
import { findProgram } from '@rollout-actions/runner-harness/programs/find-program';
import { repositoryName } from '@rollout-actions/tooling/docs/documents';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { releaseOf } from './job-release.ts';
import { runWorkflow } from './run-workflow.ts';
import { createUserRepository, type UserRepository } from './user-repository.ts';

const GATES = '- { name: answers, kind: http, port: http, path: /health, interval: 1s }';

/** What a caller gives to each of the reusable workflows. */
function callsOf({ emqx, edgegap, nomad }: EmulatorAddresses): Record<string, object> {
  const release = { 'job-file': 'deploy/web.nomad.json', 'nomad-address': nomad.url, gates: GATES };
  const users = '[{ip: 203.0.113.7}]';
  return {
    'deploy-on-merge': {
      with: {
        ...release,
        'emqx-deployment': emqx.deployments.find(({ type }) => type === 'dedicated')?.name,
        'emqx-url': emqx.url,
        'edgegap-url': edgegap.url,
        application: 'arena',
        users,
      },
      secrets: {
        'emqx-api-key': emqx.apiKey,
        'emqx-api-secret': emqx.apiSecret,
        'edgegap-token': edgegap.token,
      },
    },
    'canary-gate': { with: { ...release, bake: '1s' } },
    preview: {
      with: {
        'edgegap-url': edgegap.url,
        application: 'arena',
        version: '2',
        users,
        'pull-request': '7',
      },
      secrets: { 'edgegap-token': edgegap.token },
    },
  };
}

// Without act there is nothing that runs a workflow; the set-up of the tests says so in a line.
describe.runIf(findProgram('act'))('the reusable workflow', () => {
  let emulator: EmulatorProcess;
  let repository: UserRepository;
  let release = 1;

  beforeAll(async () => {
    emulator = await startEmulatorProcess(['--speed', '10']);
    repository = createUserRepository();
    const body = releaseOf(release);
    await fetch(`${emulator.addresses.nomad.url}/v1/jobs`, { method: 'POST', body });
  }, 120_000);
  afterAll(async () => {
    await emulator?.[Symbol.asyncDispose]();
    repository?.[Symbol.dispose]();
  });

  it.each(['deploy-on-merge', 'canary-gate', 'preview'])(
    '%s can be called from another repository',
    { timeout: 240_000 },
    async (name) => {
      release += 1;
      repository.write('deploy/web.nomad.json', releaseOf(release));
      const uses = `${repositoryName()}/.github/workflows/${name}.yml@v1`;
      const call = { uses, ...callsOf(emulator.addresses)[name] };
      const caller = stringify({ on: 'push', jobs: { call } });
      const run = await runWorkflow(repository.write('.github/workflows/caller.yml', caller), {
        repository: repository.path,
        release: repository.release,
      });
      expect(run.exitCode, run.log).toBe(0);
      expect(Object.values(run.jobs)).not.toContain('failure');
      expect(Object.keys(run.jobs).length).toBeGreaterThan(0);
    },
  );
});
