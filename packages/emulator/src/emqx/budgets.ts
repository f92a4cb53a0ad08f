import type { EmulatorClock } from '../core/clock.ts';
import type { EmqxFixture, Site } from './fixture.ts';

export type Endpoint = 'list' | 'get' | 'start' | 'stop' | 'create';

/** The window of every budget: any 60 minutes, as the EMQX API document says. */
const windowMs = 3_600_000;

/** Calls a window, by the documents of the two kinds of site. */
const documented: Record<Site, Record<Endpoint, number>> = {
  newest: { list: 60, get: 60, start: 5, stop: 5, create: 1 },
  older: { list: 60, get: 60, start: 1, stop: 1, create: 1 },
};

export interface BudgetState {
  limit: number;
  used: number;
  /** Virtual time when the next call is let through; absent while one is. */
  opensAt?: string;
}

export interface Budgets {
  /** Counts a call of a key. Refused: ms of virtual time until the next one is let through. */
  spend(
    apiKey: string,
    endpoint: Endpoint,
  ): { refused: false } | { refused: true; opensInMs: number };
  state(apiKey: string): Record<Endpoint, BudgetState>;
  /** How long ago each call of the key was that still counts, virtual ms. */
  ages(apiKey: string): Record<Endpoint, number[]>;
  restore(apiKey: string, ages: Readonly<Record<string, readonly number[]>>): void;
  reset(): void;
}

/** Ms until fewer calls than the limit are in the window; 0 if that is so now. */
function opensInMs(within: readonly number[], state: { limit: number; nowMs: number }): number {
  if (within.length < state.limit) return 0;
  const last = within.at(within.length - state.limit);
  return last === undefined ? windowMs : last + windowMs - state.nowMs;
}

function byEndpoint<T>(of: (endpoint: Endpoint) => T): Record<Endpoint, T> {
  return {
    list: of('list'),
    get: of('get'),
    start: of('start'),
    stop: of('stop'),
    create: of('create'),
  };
}

/** Rolling windows, one for each key and endpoint: everybody who has the key shares them. */
export function createBudgets(options: {
  clock: EmulatorClock;
  site: Site;
  settings: EmqxFixture['budgets'];
}): Budgets {
  const { clock, site, settings } = options;
  const calls = new Map<string, number[]>();

  const counter = (endpoint: Endpoint): Endpoint =>
    settings.readsTogether && endpoint === 'list' ? 'get' : endpoint;
  const limitOf = (endpoint: Endpoint) =>
    settings[counter(endpoint)] ?? documented[site][counter(endpoint)];

  function recent(apiKey: string, endpoint: Endpoint): number[] {
    const name = `${counter(endpoint)} ${apiKey}`;
    const within = (calls.get(name) ?? []).filter((at) => at > clock.now() - windowMs);
    calls.set(name, within);
    return within;
  }

  function stateOf(apiKey: string, endpoint: Endpoint): BudgetState {
    const within = recent(apiKey, endpoint);
    const limit = limitOf(endpoint);
    const waitMs = opensInMs(within, { limit, nowMs: clock.now() });
    const state = { limit, used: within.length };
    if (waitMs <= 0) return state;
    return { ...state, opensAt: new Date(clock.now() + waitMs).toISOString() };
  }

  return {
    spend(apiKey, endpoint) {
      const within = recent(apiKey, endpoint);
      const limit = limitOf(endpoint);
      const refused = opensInMs(within, { limit, nowMs: clock.now() }) > 0;
      if (!refused || settings.countRefused) within.push(clock.now());
      if (!refused) return { refused };
      return { refused, opensInMs: opensInMs(within, { limit, nowMs: clock.now() }) };
    },
    state: (apiKey) => byEndpoint((endpoint) => stateOf(apiKey, endpoint)),
    ages: (apiKey) =>
      byEndpoint((endpoint) => recent(apiKey, endpoint).map((at) => clock.now() - at)),
    restore(apiKey, ages) {
      for (const [endpoint, times] of Object.entries(ages)) {
        calls.set(
          `${endpoint} ${apiKey}`,
          times.map((age) => clock.now() - age),
        );
      }
    },
    reset: () => calls.clear(),
  };
}
