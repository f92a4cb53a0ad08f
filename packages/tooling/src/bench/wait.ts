import { join } from 'node:path';
import type { EmulatorAddresses } from '@rollout-actions/emulator/addresses';
import { startEmulatorProcess } from '@rollout-actions/runner-harness/programs/emulator-process';
import { runBundle } from '@rollout-actions/runner-harness/run-bundle';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { z } from 'zod';
import { type Bench, worst } from './table.ts';

const PROVIDERS = ['emqx', 'edgegap', 'nomad'] as const;
const MANY = 1_000;
const SECONDS = 60;
const GOAL = 1.2;
const SECOND_NS = 1_000_000_000;
/** What Edgegap gives at once, and we ask for. */
const LISTED_AT_ONCE = 100;

type Provider = (typeof PROVIDERS)[number];

/** How many requests a wait costs, for one target and for many. */
export const bench: Bench = {
  async measure() {
    using fixture = fixtureFile();
    await using emulator = await startEmulatorProcess(['--fixture', fixture.path]);
    const { addresses } = emulator;
    const targets = await prepare(addresses);
    const costs = await Promise.all(
      PROVIDERS.map(async (provider): Promise<Cost> => {
        const count = async (some: readonly string[]) => await requests(addresses, some);
        const all = targets[provider];
        const [one, many] = await Promise.all([count(all.slice(0, 1)), count(all)]);
        const pages = provider === 'edgegap' ? MANY / LISTED_AT_ONCE : 1;
        return { provider, one, many, pages, factor: many / pages / one };
      }),
    );
    return {
      tables: [
        {
          title: 'Requests a minute of a wait, by the number of its targets',
          head: ['provider', '1 target', '1,000 targets', 'pages a read', 'factor a page'],
          rows: [...costs.map(rowOf), ['goal', '', '', '', String(GOAL)]],
          note:
            `\`wait-for-status\` waits ${SECONDS} s for targets that do not change. A read of ` +
            'many is one list, one blocking query, or a page for each hundred; the factor is ' +
            'what 1,000 targets cost for each such page, as times of what one target costs.',
        },
      ],
      figures: [
        {
          what: 'wait-for-status: requests per page read, 1,000 targets / 1',
          goal: GOAL,
          ...worst(Object.fromEntries(costs.map(({ provider, factor }) => [provider, factor]))),
        },
      ],
    };
  },
};

interface Cost {
  provider: Provider;
  one: number;
  many: number;
  pages: number;
  factor: number;
}

function rowOf({ provider, one, many, pages, factor }: Cost): string[] {
  const aMinute = (count: number) => ((count * 60) / SECONDS).toFixed(0);
  return [provider, aMinute(one), aMinute(many), String(pages), factor.toFixed(2)];
}

/** Requests of one run whose targets never get there. */
async function requests(addresses: EmulatorAddresses, targets: readonly string[]): Promise<number> {
  const { emqx, edgegap, nomad } = addresses;
  const { outputs } = await runBundle({
    action: 'wait-for-status',
    inputs: {
      targets: targets.join('\n'),
      timeout: `${SECONDS}s`,
      summary: 'false',
      'emqx-api-url': emqx.url,
      'emqx-api-key': emqx.apiKey,
      'emqx-api-secret': emqx.apiSecret,
      'edgegap-api-url': edgegap.url,
      'edgegap-token': edgegap.token,
      'nomad-address': nomad.url,
    },
  });
  if (outputs['outcome'] !== 'timed-out') throw new Error(`it ended: ${outputs['reason']}`);
  return Number(outputs['requests']);
}

/** Prepares targets whose states do not change. */
async function prepare({ edgegap, nomad }: EmulatorAddresses): Promise<Record<Provider, string[]>> {
  await fetch(`${edgegap.url}/__emulator__/advance`, {
    method: 'POST',
    body: JSON.stringify({ by: '1m' }),
  });
  const jobs = await registerJobs(nomad.url, MANY);
  return {
    emqx: emqxIds().map((id) => `emqx:${id} until=stopped`),
    edgegap: (await edgegapIds(edgegap)).map((id) => `edgegap:${id} until=terminated`),
    nomad: jobs.map((job) => `nomad:job/${job}`),
  };
}

const page = z.object({ data: z.array(z.object({ request_id: z.string() })) });

async function edgegapIds({ url, token }: EmulatorAddresses['edgegap']): Promise<string[]> {
  const ids: string[] = [];
  for (let at = 1; ids.length < MANY; at += 1) {
    const list = `${url}/v1/deployments?page=${at}&limit=${LISTED_AT_ONCE}`;
    const response = await fetch(list, { headers: { authorization: `token ${token}` } });
    ids.push(...page.parse(await response.json()).data.map(({ request_id }) => request_id));
  }
  return ids;
}

function emqxIds(): string[] {
  return Array.from({ length: MANY }, (_, at) => `bench${at}`);
}

function fixtureFile(): { path: string } & Disposable {
  const deployment = { application: 'arena', version: '1.0.0' };
  const fixture = {
    emqx: { deployments: emqxIds().map((id) => ({ id, type: 'serverless', status: 'running' })) },
    edgegap: { deployments: Array.from({ length: MANY }, () => deployment) },
  };
  const folder = temporaryFolder({ 'fixture.json': JSON.stringify(fixture) });
  return {
    path: join(folder.path, 'fixture.json'),
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  };
}

/** Registers that many jobs whose deployments run on for ten minutes; gives their names. */
async function registerJobs(address: string, count: number): Promise<string[]> {
  const names = Array.from({ length: count }, (_, at) => `bench-${at}`);
  for (const name of names) {
    const response = await fetch(`${address}/v1/jobs`, {
      method: 'POST',
      body: JSON.stringify({ Job: jobOf(name) }),
    });
    if (!response.ok) throw new Error(`Nomad answered ${response.status} to job ${name}`);
  }
  return names;
}

function jobOf(name: string) {
  const group = {
    Name: 'web',
    Count: 1,
    Update: {
      MaxParallel: 1,
      HealthCheck: 'task_states',
      MinHealthyTime: 600 * SECOND_NS,
      HealthyDeadline: 900 * SECOND_NS,
      ProgressDeadline: 1_200 * SECOND_NS,
    },
    Tasks: [
      {
        Name: 'main',
        Driver: 'raw_exec',
        Config: { command: '/bin/sleep', args: ['3600'] },
        Resources: { CPU: 1, MemoryMB: 10 },
      },
    ],
  };
  return { ID: name, Type: 'service', Datacenters: ['dc1'], TaskGroups: [group] };
}
