import { once } from 'node:events';
import { globSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { environmentOf } from '@rollout-actions/emulator/environment';
import {
  type EmulatorProcess,
  startEmulatorProcess,
} from '@rollout-actions/runner-harness/programs/emulator-process';
import { findProgram } from '@rollout-actions/runner-harness/programs/find-program';
import { ROOT } from '@rollout-actions/runner-harness/root';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { withoutBackgroundSteps } from '../docs/blocks.ts';
import { releaseOf } from './job-release.ts';
import { runWorkflow, type WorkflowContext, type WorkflowRun } from './run-workflow.ts';
import {
  createUserRepository,
  recipeBlock,
  recipeBlocks,
  type UserRepository,
} from './user-repository.ts';

/** What runs in a test of its own, with what the emulator alone has not. */
const ELSEWHERE = ['nomad-keyless', 'nomad-mtls'];

/** What GitHub alone can run; it is linted. */
const ONLY_LINTED: Readonly<Record<string, string>> = {
  'comment-on-forks': "needs GitHub's artifacts, its workflow_run event and its API",
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

interface RecipeRun {
  /** What the recipe says to change: what stands there → what is written. */
  changes?: Readonly<Record<string, string>>;
  context?: WorkflowContext;
  /** How its jobs end. */
  jobs: Readonly<Record<string, string>>;
}

/** How each recipe is started, and how its jobs end. */
const RUNS: Readonly<Record<string, RecipeRun>> = {
  'first-pipeline': { jobs: { pipeline: 'success' } },
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
  regions: {
    // The emulator's only region.
    changes: { '[eu-west, us-east, ap-south]': '[global]' },
    context: { event: 'workflow_dispatch' },
    jobs: { release: 'success' },
  },
  'wait-in-background': { jobs: { release: 'success' } },
  'wait-in-background#2': {
    jobs: { canary: 'success', tests: 'success', promote: 'success' },
  },
  'emqx-nights-off': {
    context: { event: 'schedule', payload: { schedule: '0 6 * * 1-5' } },
    jobs: { broker: 'success' },
  },
  notify: { jobs: { release: 'success' } },
};

test('every recipe is run by a test, or there is a reason why not', () => {
  const recipes = globSync('docs/recipes/*.md', { cwd: ROOT }).map((file) => basename(file, '.md'));
  const names = new Set(Object.keys(RUNS).map((name) => name.split('#')[0] ?? name));
  expect([...names, ...Object.keys(ONLY_LINTED), ...ELSEWHERE, 'README'].sort()).toEqual(
    recipes.sort(),
  );
});

/** `<recipe>`, or `<recipe>#2` for the second workflow of a recipe. */
function workflowOf(name: string): string {
  const [recipe = '', place = '1'] = name.split('#');
  return withoutBackgroundSteps(recipeBlocks(recipe, 'yaml')[Number(place) - 1] ?? '');
}

// Without act there is nothing that runs a workflow; the set-up of the tests says so in a line.
describe.runIf(findProgram('act'))('the recipe', () => {
  let emulator: EmulatorProcess;
  let repository: UserRepository;
  let chat: Server;
  const said: string[] = [];

  beforeAll(async () => {
    emulator = await startEmulatorProcess(['--speed', '30']);
    repository = createUserRepository();
    const body = releaseOf(1);
    await fetch(`${emulator.addresses.nomad.url}/v1/jobs`, { method: 'POST', body });
    chat = createServer((request, response) => {
      text(request).then((message) => {
        said.push(message);
        response.end();
      });
    }).listen(0, '127.0.0.1');
    await once(chat, 'listening');
  }, 120_000);
  afterAll(async () => {
    chat?.close();
    await emulator?.[Symbol.asyncDispose]();
    repository?.[Symbol.dispose]();
  });

  function hook(): string {
    const address = chat.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  }

  async function runRecipe(name: string, { changes = {}, context }: RecipeRun) {
    const { emqx } = emulator.addresses;
    const dedicated = emqx.deployments.find(({ type }) => type === 'dedicated')?.name ?? '';
    const all = Object.entries({ 'staging-broker': dedicated, ...changes });
    const workflow = all
      .reduce((recipe, [from, to]) => recipe.replaceAll(from, to), workflowOf(name))
      .replaceAll(/bake: \d+[sm]/g, 'bake: 2s');
    const file = repository.write('.github/workflows/recipe.yml', workflow);
    // As docs/recipes/README.md says: all lines of `--env` are environment and variables.
    const variables = environmentOf(emulator.addresses);
    const secrets = Object.entries(variables).filter(([each]) => /_(KEY|SECRET|TOKEN)$/.test(each));
    return await runWorkflow(file, {
      ...context,
      repository: repository.path,
      release: repository.release,
      env: variables,
      vars: variables,
      secrets: { ...Object.fromEntries(secrets), SLACK_WEBHOOK_URL: hook() },
    });
  }

  let release = 1;
  const run = async (name: string, recipe: RecipeRun): Promise<WorkflowRun> => {
    release += 1;
    repository.write('deploy/web.nomad.json', releaseOf(release));
    if (name === 'first-pipeline') {
      repository.write('deploy/web.nomad.hcl', recipeBlock(name, 'hcl'));
    }
    return await runRecipe(name, recipe);
  };

  it.each(Object.entries(RUNS))(
    '%s ends as it says',
    { timeout: 240_000 },
    async (name, recipe) => {
      const { jobs, log } = await run(name, recipe);
      expect(jobs, log).toMatchObject(recipe.jobs);
    },
  );

  it('notify has outcome and reason', () => {
    expect(said).toHaveLength(1);
    expect(JSON.parse(said[0] ?? '')).toEqual({
      text: expect.stringMatching(/^octo\/app: succeeded: Version \d+ of job web is rolled out: /),
    });
  });
});

test('recipes say to run with the variables that the emulator prints', () => {
  const named = globSync('docs/recipes/*.md', { cwd: ROOT })
    .filter((file) => !ELSEWHERE.includes(basename(file, '.md')) && !file.endsWith('README.md'))
    .flatMap((file) => {
      const recipe = recipeBlock(basename(join(ROOT, file), '.md'), 'yaml');
      return [...recipe.matchAll(/(?:secrets|vars)\.(\w+)/g)].map(([, name = '']) => name);
    });
  const known = Object.keys(
    environmentOf({
      emqx: { url: '', apiKey: '', apiSecret: '', deployments: [] },
      edgegap: { url: '', token: '' },
      nomad: { url: '', token: '' },
    }),
  );
  const others = new Set(named.filter((name) => !known.includes(name)));
  expect([...others].sort()).toEqual(['NOMAD_READ_TOKEN', 'SLACK_WEBHOOK_URL']);
});
