import type { DeploymentSummary } from '../addresses.ts';
import type { EmulatorClock } from '../core/clock.ts';
import type { Provider } from '../core/provider.ts';
import type { Random } from '../core/random.ts';
import { createBudgets } from './budgets.ts';
import { controlRoutes } from './control.ts';
import type { Deployment } from './deployment.ts';
import { createPlatform, type Platform } from './emqx-platform.ts';
import { apiRoutes } from './endpoints.ts';
import { type EmqxFixture, type KeyFixture, keyOf, readEmqxFixture, type Site } from './fixture.ts';
import { notFound, unauthorized } from './refusals.ts';
import { exportAccount, importAccount } from './snapshot.ts';

/** The emulated EMQX Platform API. */
export interface Emqx {
  provider: Provider;
  apiKey: string;
  apiSecret: string;
  /** The deployments it starts with. */
  deployments: DeploymentSummary[];
}

function summarize(deployment: Deployment): DeploymentSummary {
  const { id, name, type, status, broker } = deployment;
  return {
    id,
    name,
    type,
    status,
    mqttUrl: `mqtt://127.0.0.1:${broker.mqttPort}`,
    wsUrl: `ws://127.0.0.1:${broker.wsPort}/mqtt`,
    ports: { mqtt: broker.mqttPort, ws: broker.wsPort },
  };
}

function describeState(platform: Platform, deployment: Deployment) {
  const nextAt = platform.lifecycle.nextChangeAt(deployment);
  const nextChangeAt = nextAt === undefined ? null : new Date(nextAt).toISOString();
  return { ...summarize(deployment), nextChangeAt };
}

function keysOf(fixture: EmqxFixture, random: Random): [KeyFixture, ...KeyFixture[]] {
  const [first, ...others] = fixture.keys ?? [];
  if (first !== undefined) return [first, ...others];
  return [{ apiKey: random.hex(16), apiSecret: random.hex(32), scope: 'full' }];
}

/**
 * Starts the emulated EMQX Platform with its brokers. `site` wins over the fixture's. Rejects with
 * an Error that says what is wrong where the fixture cannot be used.
 */
export async function createEmqx(options: {
  clock: EmulatorClock;
  random: Random;
  fixture?: unknown;
  site?: Site;
  /** Of the broker of the first deployment that runs; any free one without. */
  mqttPort?: number | undefined;
}): Promise<Emqx> {
  const { clock, random } = options;
  const read = readEmqxFixture(options.fixture);
  const fixture = { ...read, site: options.site ?? read.site };
  const keys = keysOf(fixture, random);
  const platform = await createPlatform({
    clock,
    random,
    fixture,
    mqttPort: options.mqttPort,
  });
  const budgets = createBudgets({ clock, site: fixture.site, settings: fixture.budgets });
  const account = { clock, platform, budgets, keys };
  const provider: Provider = {
    name: 'emqx',
    routes: apiRoutes({ clock, platform, budgets, fixture, keys }),
    before: ({ headers }) => (keyOf(keys, headers) === undefined ? unauthorized : undefined),
    fallback: (_request, known) => (known === 'path' ? { status: 405 } : notFound),
    control: controlRoutes({ platform, budgets, keys }),
    state: () => ({
      site: fixture.site,
      deployments: platform.all().map((deployment) => describeState(platform, deployment)),
      budgets: Object.fromEntries(keys.map(({ apiKey }) => [apiKey, budgets.state(apiKey)])),
    }),
    export: () => exportAccount(account),
    import: (state) => importAccount(account, state),
    reset() {
      budgets.reset();
      platform.reset();
    },
    close: () => platform.close(),
  };
  const [{ apiKey, apiSecret }] = keys;
  return { provider, apiKey, apiSecret, deployments: platform.all().map(summarize) };
}
