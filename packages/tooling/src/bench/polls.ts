import { connectEdgegap } from '@rollout-actions/client/edgegap/connection';
import { watchEdgegap } from '@rollout-actions/client/edgegap/watch/watch-deployments';
import { createSecrets } from '@rollout-actions/client/http/redaction/secrets';
import { connectNomad } from '@rollout-actions/client/nomad/connection';
import { watchDeployment } from '@rollout-actions/client/nomad/deployments/watch-deployment';
import { type Clock, nextTick } from '@rollout-actions/client/time/clock';
import { startDeadline } from '@rollout-actions/client/time/deadline';
import { wait } from '@rollout-actions/client/wait/engine';
import type { Reader } from '@rollout-actions/client/wait/reader';
import type { World } from '@rollout-actions/client/world';
import { startEmulatorProcess } from '@rollout-actions/runner-harness/programs/emulator-process';
import { heapBytes } from './measures/heap.ts';
import { startBenchServers } from './servers/start.ts';
import { type Bench, worst } from './table.ts';

const POLLS = 10_000;
/** Until then, what is loaded and compiled once has been. */
const WARM_UP = 1_000;
const GOAL_MIB = 4;
const ID = '3e8b1f0a-6f1c-4a4e-9a0e-5d8b1f0a6f1c';

/** What a wait keeps in memory, whatever its length. */
export const bench: Bench = {
  async measure() {
    await using emulator = await startEmulatorProcess();
    await using servers = await startBenchServers(emulator.addresses);
    const open = { world: rushingWorld(), baseUrl: new URL(servers.unfinished) };
    const kept = {
      'Edgegap, one deployment by its status': await keptMib(open.world, edgegapReader(open)),
      'Nomad, one deployment by blocking queries': await keptMib(open.world, nomadReader(open)),
    };
    const rows = Object.entries(kept).map(([name, mib]) => [name, mib.toFixed(2)]);
    return {
      tables: [
        {
          title: `Memory after ${POLLS.toLocaleString('en')} polls`,
          head: ['a wait for', 'heap, MiB more'],
          rows: [...rows, ['goal', String(GOAL_MIB)]],
          note:
            "The client's engine with real connections and without its pauses: what is on the " +
            `heap after ${POLLS} polls and a collection of garbage, less what is there after ` +
            `the first ${WARM_UP}.`,
        },
      ],
      figures: [{ what: '10,000 polls: heap', goal: GOAL_MIB, unit: ' MiB', ...worst(kept) }],
    };
  },
};

async function keptMib<Raw>(world: World, reader: Reader<Raw>): Promise<number> {
  const enough = new AbortController();
  using deadline = startDeadline(world.clock, Number.MAX_SAFE_INTEGER, enough.signal);
  const goal = { until: new Map([['ready', 0]]), failOn: new Map(), discoveryMs: 60_000 };
  let reads = 0;
  let before = 0;
  let after = 0;
  await wait({
    world,
    deadline,
    readers: [reader],
    goals: new Map(reader.targets.map((name) => [name, { ...goal, onSuperseded: 'follow' }])),
    mode: { kind: 'all' },
    onRead: () => {
      reads += 1;
      if (reads === WARM_UP) before = heapBytes();
      if (reads < WARM_UP + POLLS) return;
      after = heapBytes();
      enough.abort();
    },
  });
  if (reads < WARM_UP + POLLS) throw new Error(`The wait ended after ${reads} polls.`);
  return (after - before) / 1024 ** 2;
}

interface Opening {
  world: World;
  baseUrl: URL;
}

function edgegapReader({ world, baseUrl }: Opening) {
  const endpoint = { baseUrl, allowInsecureHttp: true };
  const edgegap = connectEdgegap({
    world,
    endpoint,
    secrets: createSecrets(),
    token: 'bench-token',
  });
  return watchEdgegap({ edgegap, targets: [{ target: 'bench', id: 'bench' }] });
}

function nomadReader({ world, baseUrl }: Opening) {
  const endpoint = { baseUrl, allowInsecureHttp: true };
  const access = { token: () => 'bench-token', namespace: 'default' };
  const nomad = connectNomad({ world, endpoint, secrets: createSecrets(), ...access });
  return watchDeployment({ nomad, id: ID, target: 'bench' });
}

/** Longer sleeps are limits, which nothing here reaches. */
const MAX_PAUSE_MS = 6_000;

/** A world in which pauses take no time. */
function rushingWorld(): World {
  let nowMs = 0;
  const clock: Clock = {
    now: () => nowMs,
    wall: () => nowMs,
    async sleep(ms, signal) {
      if (ms > MAX_PAUSE_MS) return await new Promise<never>((_, reject) => refuse(signal, reject));
      nowMs += ms;
      await nextTick();
      signal.throwIfAborted();
    },
  };
  const log = { debug: () => undefined, info: () => undefined, warning: () => undefined };
  return { clock, random: () => 0.5, log };
}

function refuse(signal: AbortSignal, reject: (reason: unknown) => void): void {
  signal.addEventListener('abort', () => reject(signal.reason), { once: true });
}
