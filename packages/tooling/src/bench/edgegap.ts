import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EmulatorAddresses } from '@rollout-actions/emulator/addresses';
import { readActionFile } from '@rollout-actions/runner-harness/action-file';
import { startEmulatorProcess } from '@rollout-actions/runner-harness/programs/emulator-process';
import { ROOT } from '@rollout-actions/runner-harness/root';
import { stepEnvironment } from '@rollout-actions/runner-harness/step-environment';
import { z } from 'zod';
import { peakMemory } from './measures/peak-memory.ts';
import type { Bench } from './table.ts';

const MOST = 1_000;
const SIZES = [10, 100, MOST];
/** What the API allows of creates in a second. */
const CREATES_A_SECOND = 40;

/** Many servers in one step on the emulator with its documented limits, at its real pace. */
export const bench: Bench = {
  async measure() {
    const empty = await inOwnEmulator((edgegap) => peakOf({ operation: 'list' }, edgegap));
    const runs: ServersRun[] = [];
    for (const count of SIZES)
      runs.push(await inOwnEmulator((edgegap) => measureRun(count, edgegap)));
    const { share, refused, peakMib } = runs.at(-1) ?? { share: 0, refused: 0, peakMib: 0 };
    return {
      tables: [
        {
          title: 'Edgegap: many servers in one step',
          head: [
            'servers',
            'share of the create rate',
            '429',
            'status requests',
            'list requests',
            'MiB above a plain run',
          ],
          rows: [...runs.map((run) => rowOf(run, empty)), ['goal', '95 %', '0', '', '', '100']],
          note:
            'One run of the bundle each, from the first create until all servers are ready and ' +
            'the outputs are written. The share is that of 40 creates a second, which is all ' +
            `that Edgegap allows. A plain run only lists (${empty.toFixed(0)} MiB at its peak).`,
        },
      ],
      figures: [
        {
          what: `Edgegap, ${MOST} servers: share of the create rate`,
          measured: share * 100,
          goal: 95,
          unit: ' %',
          isAtLeast: true,
        },
        { what: `Edgegap, ${MOST} servers: replies 429`, measured: refused, goal: 0 },
        {
          what: `Edgegap, ${MOST} servers: memory above a plain run`,
          measured: peakMib - empty,
          goal: 100,
          unit: ' MiB',
        },
      ],
    };
  },
};

interface ServersRun {
  count: number;
  share: number;
  refused: number;
  statuses: number;
  lists: number;
  peakMib: number;
}

function rowOf(run: ServersRun, empty: number): string[] {
  return [
    String(run.count),
    `${(run.share * 100).toFixed(1)} %`,
    String(run.refused),
    String(run.statuses),
    String(run.lists),
    (run.peakMib - empty).toFixed(0),
  ];
}

type Edgegap = EmulatorAddresses['edgegap'];

async function inOwnEmulator<T>(measure: (edgegap: Edgegap) => Promise<T> | T): Promise<T> {
  await using emulator = await startEmulatorProcess();
  return await measure(emulator.addresses.edgegap);
}

async function measureRun(count: number, edgegap: Edgegap): Promise<ServersRun> {
  const given = {
    application: 'arena',
    version: '1.0.0',
    users: '[{ip: 203.0.113.7}]',
    count: String(count),
  };
  const peakMib = peakOf(given, edgegap);
  const requests = await requestsTo(edgegap);
  const creates = requests.filter(({ method, path }) => method === 'POST' && path === CREATE);
  if (creates.length !== count) throw new Error(`${creates.length} creates for ${count} servers`);
  const [firstMs = 0, lastMs = 0] = [creates.at(0), creates.at(-1)].map((one) =>
    Date.parse(one?.at ?? ''),
  );
  return {
    count,
    share: ((count - 1) * 1_000) / (lastMs - firstMs) / CREATES_A_SECOND,
    refused: requests.filter(({ status }) => status === 429).length,
    statuses: requests.filter(({ path }) => path.startsWith('/v1/status/')).length,
    lists: requests.filter(({ path }) => path.startsWith('/v1/deployments?')).length,
    peakMib,
  };
}

const CREATE = '/v2/deployments';

/** The most memory of one run of the bundle, MiB. Throws where it did not end well. */
function peakOf(given: Readonly<Record<string, string>>, { url, token }: Edgegap): number {
  const inputs = { ...given, 'api-url': url, token };
  using step = stepEnvironment(readActionFile('edgegap-deploy'), inputs);
  const args = [join(ROOT, 'dist/edgegap-deploy/index.js')];
  const peakMib = peakMemory({ args, env: step.env, status: 0 });
  // A run that wrote no output has measured nothing.
  if (!readFileSync(step.files.GITHUB_OUTPUT, 'utf8').includes('succeeded')) {
    throw new Error('The run did not end succeeded.');
  }
  return peakMib;
}

const Requests = z.object({
  requests: z.array(
    z.object({ at: z.string(), method: z.string(), path: z.string(), status: z.number() }),
  ),
});

async function requestsTo({ url }: Edgegap): Promise<z.infer<typeof Requests>['requests']> {
  const response = await fetch(`${url}/__emulator__/requests`);
  return Requests.parse(await response.json()).requests;
}
