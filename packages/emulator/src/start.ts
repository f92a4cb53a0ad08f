import type { EmulatorAddresses } from './addresses.ts';
import { createClock, type EmulatorClock } from './core/clock.ts';
import type { Route } from './core/http/exchange.ts';
import { type RunningServer, startServer } from './core/http/server.ts';
import type { Provider } from './core/provider.ts';
import { createRandom } from './core/random.ts';
import { playScenario } from './core/scenario/play-scenario.ts';
import type { Scenario } from './core/scenario/scenario-file.ts';
import { createEdgegap } from './edgegap/provider.ts';
import { basePath } from './emqx/endpoints.ts';
import { createEmqx } from './emqx/provider.ts';
import { createNomad } from './nomad/provider.ts';

/** What the emulator starts with; a fixture file holds this as JSON. */
export interface EmulatorFixture {
  emqx?: unknown;
  edgegap?: unknown;
}

export interface EmulatorOptions {
  /** 0, as without, takes any free one. */
  emqxPort?: number;
  edgegapPort?: number;
  nomadPort?: number;
  /** Of the MQTT broker of the EMQX deployment that runs from the start. */
  mqttPort?: number;
  /** Nomad's client nodes; 1 without. */
  nomadNodes?: number;
  /** Virtual seconds in a real one; 1 without. */
  speed?: number;
  /** Of ids and durations; 1 without. */
  seed?: number;
  fixture?: EmulatorFixture;
  /** Nomad's access control; off without. */
  nomadAcl?: boolean;
  /** What happens by itself, and what is expected at the end. */
  scenario?: Scenario;
  /** Instead of one that runs at `speed`. */
  clock?: EmulatorClock;
}

export interface RunningEmulator extends EmulatorAddresses {
  clock: EmulatorClock;
  /** What the scenario expects and does not find now, one line each; empty without a scenario. */
  problems(): Promise<string[]>;
  /** Ends the servers, the brokers and the clock. */
  close(): Promise<void>;
}

interface Starting {
  clock: EmulatorClock;
  options: EmulatorOptions;
  /** Serves a provider until the emulator ends. */
  serve(provider: Provider, port: number | undefined): Promise<RunningServer>;
}

/** Each provider has chance of its own, so that one does not change what another draws. */
function randomFor(provider: Provider['name'], options: EmulatorOptions) {
  const place = ['emqx', 'edgegap', 'nomad'].indexOf(provider);
  return createRandom((options.seed ?? 1) * 3 + place);
}

async function startEmqx({ clock, options, serve }: Starting): Promise<EmulatorAddresses['emqx']> {
  const random = randomFor('emqx', options);
  const { provider, ...shown } = await createEmqx({
    clock,
    random,
    fixture: options.fixture?.emqx,
    mqttPort: options.mqttPort,
  });
  const { url } = await serve(provider, options.emqxPort);
  return { url: `${url}${basePath}`, ...shown };
}

async function startEdgegap(starting: Starting): Promise<EmulatorAddresses['edgegap']> {
  const { clock, options, serve } = starting;
  const random = randomFor('edgegap', options);
  const fixture = options.fixture?.edgegap;
  const { provider, token } = await createEdgegap({ clock, random, fixture });
  const { url } = await serve(provider, options.edgegapPort);
  return { url, token };
}

async function startNomad({
  clock,
  options,
  serve,
}: Starting): Promise<EmulatorAddresses['nomad']> {
  const random = randomFor('nomad', options);
  const aclEnabled = options.nomadAcl ?? false;
  const nodes = options.nomadNodes ?? 1;
  const { provider, token } = createNomad({ clock, random, aclEnabled, nodes });
  const { url } = await serve(provider, options.nomadPort);
  return { url, token };
}

function play(
  scenario: Scenario | undefined,
  clock: EmulatorClock,
  { emqx, edgegap, nomad }: Partial<Record<Provider['name'], RunningServer>>,
): () => Promise<string[]> {
  if (scenario === undefined || !emqx || !edgegap || !nomad) return async () => [];
  return playScenario(scenario, { clock, servers: { emqx, edgegap, nomad } }).problems;
}

/**
 * Starts EMQX, Edgegap and Nomad as three servers on 127.0.0.1, which share one clock. Rejects with
 * an Error that says why where a port is taken or the fixture cannot be used; nothing runs then.
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<RunningEmulator> {
  const clock = options.clock ?? createClock({ speed: options.speed ?? 1 });
  const running = new AsyncDisposableStack();
  running.defer(() => clock.stop());
  const servers: Partial<Record<Provider['name'], RunningServer>> = {};
  let problems = async (): Promise<string[]> => [];
  const expectations: Route = {
    method: 'GET',
    path: 'expectations',
    handle: async () => ({ status: 200, json: { problems: await problems() } }),
  };
  const starting: Starting = {
    clock,
    options,
    async serve(provider, port = 0) {
      const control = [...(provider.control ?? []), expectations];
      const server = await startServer({ provider: { ...provider, control }, clock, port });
      running.defer(server.close);
      servers[provider.name] = server;
      return server;
    },
  };
  try {
    const addresses = {
      emqx: await startEmqx(starting),
      edgegap: await startEdgegap(starting),
      nomad: await startNomad(starting),
    };
    problems = play(options.scenario, clock, servers);
    return {
      ...addresses,
      clock,
      problems,
      close: () => running.disposeAsync(),
    };
  } catch (error) {
    await running.disposeAsync();
    throw error;
  }
}
