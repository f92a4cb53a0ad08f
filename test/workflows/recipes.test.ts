import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import {
  type EmulatorAddresses,
  type EmulatorProcess,
  startEmulatorProcess,
} from '@rollout-actions/runner-harness/emulator-process';
import { findProgram } from '@rollout-actions/runner-harness/find-program';
import { ROOT } from '@rollout-actions/runner-harness/root';
import {
  type TemporaryFolder,
  temporaryFolder,
} from '@rollout-actions/runner-harness/temporary-folder';
import { jobFileText } from '@rollout-actions/tooling/demo/nomad-job';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { isWorkflow, withLocalActions, yamlBlocks } from '../docs/blocks.ts';
import { runWorkflow, type WorkflowContext, type WorkflowRun } from './run-workflow.ts';

/** What only GitHub, or a cluster that the emulator is not, can run; these are linted. */
const NOT_HERE: Readonly<Record<string, string>> = {
  'nomad-keyless': 'needs the OIDC token of a job on GitHub',
  'nomad-mtls': 'needs a cluster with client certificates',
  regions: 'needs a federated cluster',
};

const PULL_REQUEST = {
  event: 'pull_request',
  payload: {
    action: 'opened',
    number: 12,
    repository: { full_name: 'octo/app' },
    pull_request: { number: 12, head: { repo: { full_name: 'octo/app' }, sha: 'a'.repeat(40) } },
  },
};

/** How each recipe is started, and how its jobs end. */
const RUNS: Readonly<Record<string, { context?: WorkflowContext; jobs: object }>> = {
  'deploy-on-merge': { jobs: { deploy: 'success' } },
  'replace-servers': { jobs: { servers: 'success' } },
  preview: { context: PULL_REQUEST, jobs: { server: 'success' } },
  'canary-gate': {
    context: PULL_REQUEST,
    jobs: { canary: 'success', gate: 'success', remove: 'success' },
  },
  'promote-after-approval': {
    context: { event: 'workflow_dispatch' },
    jobs: { canary: 'success', promote: 'success' },
  },
  'wait-in-background': { jobs: { canary: 'success', tests: 'success', promote: 'success' } },
  'emqx-nights-off': {
    context: { event: 'schedule', payload: { schedule: '0 6 * * 1-5' } },
    jobs: { broker: 'success' },
  },
  notify: { jobs: { release: 'success' } },
};

const recipes = new Map(
  yamlBlocks()
    .filter((block) => block.file.startsWith('docs/recipes/') && isWorkflow(block))
    .map((block) => [block.file.replace(/^.*\/|\.md$/g, ''), block.text]),
);

/** A job file that is new for the server each time. */
function jobFile(release: number): string {
  return jobFileText(release, '/bin/sleep', { id: 'web' }).replaceAll(
    /"(?:Healthy|Progress)Deadline": \d+/g,
    (line) => line.replace(/\d+$/, (ns) => `${Number(ns) * 60}`),
  );
}

/** A repository of a user that holds our actions and a job file. */
function userRepository(): TemporaryFolder {
  const folder = temporaryFolder({ 'package.json': '{"scripts": {"test": "exit 0"}}' });
  for (const file of globSync(['actions/*/action.yml', 'dist/**'], { cwd: ROOT })) {
    const target = join(folder.path, file);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(ROOT, file), target, { recursive: true });
  }
  const git = (...args: string[]) => spawnSync('git', args, { cwd: folder.path });
  git('init', '--quiet');
  git('remote', 'add', 'origin', 'https://github.com/octo/app.git');
  const author = ['-c', 'user.name=octo', '-c', 'user.email=octo@example.com'];
  git(...author, 'commit', '--quiet', '--allow-empty', '--message', 'first');
  return folder;
}

const Workflow = z.looseObject({
  jobs: z.record(z.string(), z.looseObject({ steps: z.array(z.looseObject({})) })),
});

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

/** A recipe as it runs here: actions from this folder, which each job has to check out then. */
function runnable(recipe: string): string {
  const workflow = Workflow.parse(parse(withLocalActions(recipe)));
  for (const job of Object.values(workflow.jobs)) {
    const isCheckout = ({ uses }: { uses?: unknown }) =>
      String(uses).startsWith('actions/checkout@');
    if (!job.steps.some(isCheckout)) job.steps.unshift({ uses: 'actions/checkout@v6' });
  }
  return stringify(workflow);
}

test('every recipe is run here, or has a reason why not', () => {
  expect([...Object.keys(RUNS), ...Object.keys(NOT_HERE)].sort()).toEqual(
    [...recipes.keys()].sort(),
  );
});

// Without act there is nothing that runs a workflow; the set-up of the tests says so in a line.
describe.runIf(findProgram('act'))('the recipe', () => {
  let emulator: EmulatorProcess;
  let repository: TemporaryFolder;
  let chat: Server;
  const said: string[] = [];
  let release = 1;

  beforeAll(async () => {
    emulator = await startEmulatorProcess(['--speed', '10']);
    repository = userRepository();
    chat = createServer((request, response) => {
      text(request).then((body) => {
        said.push(body);
        response.end();
      });
    }).listen(0, '127.0.0.1');
    await once(chat, 'listening');
  });
  afterAll(async () => {
    chat.close();
    await emulator[Symbol.asyncDispose]();
    repository[Symbol.dispose]();
  });

  /** Puts a workflow, and a job file with a version of its own, into the user's repository. */
  async function addWorkflow(name: string, content: string): Promise<string> {
    const { url } = emulator.addresses.nomad;
    if (release === 1) await fetch(`${url}/v1/jobs`, { method: 'POST', body: jobFile(1) });
    release += 1;
    write('deploy/web.nomad.json', jobFile(release));
    return write(`.github/workflows/${name}.yml`, content);
  }

  function write(path: string, content: string): string {
    const file = join(repository.path, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  async function runRecipe(name: string, context: WorkflowContext): Promise<WorkflowRun> {
    const { emqx, edgegap, nomad } = emulator.addresses;
    const dedicated = emqx.deployments.find(({ type }) => type === 'dedicated')?.name ?? '';
    const recipe = runnable(recipes.get(name) ?? '').replace('staging-broker', dedicated);
    const address = chat.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const workflow = await addWorkflow(name, recipe);
    return await runWorkflow(workflow, {
      ...context,
      repository: repository.path,
      vars: { NOMAD_ADDR: nomad.url, EDGEGAP_URL: edgegap.url },
      env: { EMQXCLOUD_PLATFORM_ENDPOINT: emqx.url },
      secrets: {
        EMQX_API_KEY: emqx.apiKey,
        EMQX_API_SECRET: emqx.apiSecret,
        EDGEGAP_TOKEN: edgegap.token,
        SLACK_WEBHOOK_URL: `http://127.0.0.1:${port}`,
      },
    });
  }

  it.each(Object.entries(RUNS))(
    '%s ends as it says',
    { timeout: 240_000 },
    async (name, wanted) => {
      const run = await runRecipe(name, wanted.context ?? {});
      expect(run.jobs, run.log).toMatchObject(wanted.jobs);
    },
  );

  it.each(['deploy-on-merge', 'canary-gate', 'preview'])(
    '%s can be called as a workflow',
    {
      timeout: 240_000,
    },
    async (name) => {
      const reusable = `.github/workflows/${name}.yml`;
      write(reusable, runnable(readFileSync(join(ROOT, reusable), 'utf8')));
      const call = { uses: `./${reusable}`, ...callsOf(emulator.addresses)[name] };
      const caller = await addWorkflow('caller', stringify({ on: 'push', jobs: { call } }));
      const run = await runWorkflow(caller, { repository: repository.path });
      expect(run.exitCode, run.log).toBe(0);
      expect(Object.values(run.jobs)).not.toContain('failure');
      expect(Object.keys(run.jobs).length).toBeGreaterThan(0);
    },
  );
});
