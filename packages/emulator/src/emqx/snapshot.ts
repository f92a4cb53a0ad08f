import { z } from 'zod';
import type { EmulatorClock } from '../core/clock.ts';
import type { Budgets } from './budgets.ts';
import type { Deployment } from './deployment.ts';
import type { Platform } from './emqx-platform.ts';
import { deploymentFixture } from './fixture.ts';

const FORMAT = 'emqx-emulator-1';

const exported = z.object({
  format: z.literal(FORMAT),
  deployments: z.array(deploymentFixture.extend({ nextChangeInMs: z.number().min(0).optional() })),
  /** For each key, in the order of the fixture: endpoint → ages of its calls, ms. */
  budgets: z.array(z.record(z.string(), z.array(z.number().min(0)))),
});

/** What a state is taken from, and given to. */
export interface Account {
  clock: EmulatorClock;
  platform: Platform;
  budgets: Budgets;
  keys: readonly { apiKey: string }[];
}

/** The deployments and what is spent of the budgets, as JSON. Keys and settings are not in it. */
export function exportAccount({ clock, platform, budgets, keys }: Account): unknown {
  return {
    format: FORMAT,
    deployments: platform.all().map((deployment) => {
      const nextAt = platform.lifecycle.nextChangeAt(deployment);
      return {
        ...fixtureOf(deployment),
        ...(nextAt !== undefined && { nextChangeInMs: Math.max(0, nextAt - clock.now()) }),
      };
    }),
    budgets: keys.map(({ apiKey }) => budgets.ages(apiKey)),
  };
}

function fixtureOf({ broker: _broker, createdAt, ...deployment }: Deployment) {
  return { ...deployment, createAt: new Date(createdAt).toISOString() };
}

/** Goes on from an exported state. Throws an Error where it is no state of this emulator. */
export async function importAccount(account: Account, state: unknown): Promise<void> {
  const read = exported.safeParse(state);
  if (!read.success) throw new Error('This is no state that the EMQX emulator exported.');
  const { deployments, budgets } = read.data;
  await account.platform.restore(deployments);
  for (const [at, { apiKey }] of account.keys.entries()) {
    account.budgets.restore(apiKey, budgets[at] ?? {});
  }
}
