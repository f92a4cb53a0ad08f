import { keyTag, OURS, repositoryTag } from '@rollout-actions/client/edgegap/ownership-tags';
import type { Provider } from '@rollout-actions/emulator/core/provider';
import { createRandom } from '@rollout-actions/emulator/core/random';
import { createEdgegap } from '@rollout-actions/emulator/edgegap/provider';
import { z } from 'zod';
import { emulatorTime } from '../../../support/time/emulator-time.ts';
import { createFakeClock, type FakeClock } from '../../../support/time/fake-clock.ts';

export const REPOSITORY = 'octo/game';
export const KEY = 'pr-12';
export const VERSION = '2';
export const OLD_VERSION = '1';

const State = z.object({
  deployments: z.array(
    z.looseObject({
      id: z.string(),
      version: z.string(),
      status: z.string(),
      stopPending: z.boolean(),
      tags: z.array(z.string()),
    }),
  ),
});
export type Remote = z.infer<typeof State>['deployments'][number];

export const isAlive = ({ status, stopPending }: Remote) =>
  !status.startsWith('TERMINAT') && !stopPending;

export interface Platform {
  provider: Provider;
  clock: FakeClock;
}

export async function startPlatform(): Promise<Platform> {
  const clock = createFakeClock();
  const fixture = {
    token: 't',
    applications: ['arena', 'arena-error', 'arena-full', 'arena-slow'].map((name) => ({
      name,
      // Without ports: nothing of this needs a socket.
      versions: [OLD_VERSION, VERSION].map((version) => ({ name: version, ports: [] })),
    })),
  };
  const random = createRandom(1);
  const { provider } = await createEdgegap({ clock: emulatorTime(clock), random, fixture });
  return { provider, clock };
}

export const remote = ({ provider }: Platform): Remote[] =>
  State.parse(provider.state()).deployments;

export async function control(provider: Provider, path: string, body: unknown): Promise<void> {
  const route = provider.control?.find((one) => one.path === path);
  await route?.handle(requestOf('POST', `/${path}`, body));
}

function versionOf({ existingVersion }: Existing, n: number): string {
  if (existingVersion !== 'mixed') return existingVersion;
  return n % 2 === 0 ? OLD_VERSION : VERSION;
}

interface Vanishing {
  /** ms after the start of main. */
  vanishAtMs: number | null;
  seed: number;
}

/**
 * At its moment every other server that is the step's to find or to stop ends by itself and is
 * forgotten. Gives the ids that did.
 */
export function vanishing(platform: Platform, plan: Vanishing, others: ReadonlySet<string>) {
  const { provider, clock } = platform;
  const vanished = new Set<string>();
  const over = new AbortController();
  const vanish = async () => {
    const candidates = remote(platform).filter(({ id }) => !others.has(id));
    for (const { id } of candidates.filter((_, at) => (at + plan.seed) % 2 === 0)) {
      vanished.add(id);
      const route = provider.control?.find(({ path }) => path === 'deployments/:id/vanish');
      await route?.handle({ ...requestOf('POST', '', {}), params: { id } });
    }
  };
  if (plan.vanishAtMs !== null) {
    clock.sleep(plan.vanishAtMs, over.signal).then(vanish, () => undefined);
  }
  return { vanished, end: () => over.abort() };
}

async function createRemote(platform: Platform, tags: string[], version: string): Promise<string> {
  const body = {
    application: 'arena',
    version,
    users: [{ user_type: 'ip_address', user_data: { ip_address: '1.2.3.4' } }],
    tags,
  };
  const route = platform.provider.routes.find((one) => one.path === '/v2/deployments');
  const answer = await route?.handle(requestOf('POST', '/v2/deployments', body));
  return z.looseObject({ request_id: z.string() }).parse(answer?.json).request_id;
}

function requestOf(method: string, path: string, body: unknown) {
  return {
    method,
    path,
    params: {},
    query: new URLSearchParams(),
    headers: { authorization: 'token t', host: '127.0.0.1' },
    body: JSON.stringify(body),
    remoteAddress: '127.0.0.1',
    signal: new AbortController().signal,
  };
}

/** The servers of the key that were there before. */
interface Existing {
  existing: number;
  /** `mixed`: in turn. */
  existingVersion: string;
}

/** What was there before: of the key, of this repository, of another one, of nobody. */
export async function prepare(platform: Platform, plan: Existing) {
  const own = [OURS, 'ra-aaaaaaaaaaa', repositoryTag(REPOSITORY)];
  const ofKey: string[] = [];
  for (let n = 0; n < plan.existing; n += 1) {
    const tags = [...own, `ra-aaaaaaaaaaa-${n}`, keyTag(KEY, REPOSITORY), 'old'];
    ofKey.push(await createRemote(platform, tags, versionOf(plan, n)));
  }
  const plain = await createRemote(platform, [...own, 'ra-aaaaaaaaaaa-99'], VERSION);
  const foreign = [
    await createRemote(platform, ['by-hand'], VERSION),
    await createRemote(platform, [OURS, 'ra-bbbbbbbbbbb', repositoryTag('octo/other')], VERSION),
    await createRemote(platform, [keyTag(KEY, 'octo/other'), OURS], VERSION),
  ];
  await platform.clock.advance(20_000);
  return { ofKey, plain, foreign };
}
