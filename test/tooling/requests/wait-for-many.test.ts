import '../../actions/wait-for-status/loaded.ts';
import { execute } from '@rollout-actions/action/execute';
import { deployV2 } from '@rollout-actions/client/edgegap/deployments';
import { watchEdgegap } from '@rollout-actions/client/edgegap/watch/watch-deployments';
import { startDeadline } from '@rollout-actions/client/time/deadline';
import { wait } from '@rollout-actions/client/wait/engine';
import type { Goal } from '@rollout-actions/client/wait/target-tracker';
import { type RunningEmulator, startEmulator } from '@rollout-actions/emulator/start';
import { createStepFiles, readPairs } from '@rollout-actions/runner-harness/step-environment';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { expect, it } from 'vitest';
import { inputs } from '../../../actions/wait-for-status/src/inputs/inputs.ts';
import { outputs } from '../../../actions/wait-for-status/src/outputs.ts';
import * as body from '../../../actions/wait-for-status/src/run.ts';
import { connectInMemory } from '../../actions/edgegap-deploy/model/in-memory-edgegap.ts';
import {
  type Platform,
  startPlatform,
  VERSION,
} from '../../actions/edgegap-deploy/model/platform.ts';
import { createFakeHost } from '../../support/runner/fake-host.ts';
import { emulatorTime } from '../../support/time/emulator-time.ts';
import { createFakeClock, type FakeClock } from '../../support/time/fake-clock.ts';
import { settleRequests } from '../../support/time/settle-requests.ts';
import { recordWorld } from '../../support/time/world.ts';

const MANY = 1_000;
/** Of a list, where Edgegap gives so many deployments at once. */
const PAGE = 100;
const MAX_FACTOR = 1.2;

/** Waits for 200 s of the clock for targets that do not change; gives the number of requests. */
async function requestsOf(
  { emqx, nomad }: RunningEmulator,
  clock: FakeClock,
  targets: readonly string[],
): Promise<number> {
  using folder = temporaryFolder();
  const files = createStepFiles(folder.path);
  const given = {
    targets: targets.join('\n'),
    timeout: '200s',
    'discovery-timeout': '200s',
    'emqx-api-url': emqx.url,
    'emqx-api-key': emqx.apiKey,
    'emqx-api-secret': emqx.apiSecret,
    'nomad-address': nomad.url,
  };
  const texts = Object.entries(given);
  const variables = texts.map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]);
  const host = { ...createFakeHost({ ...files, ...Object.fromEntries(variables) }), clock };
  const action = { name: 'wait-for-status', inputs, outputs, load: async () => body };
  await clock.run(execute(action, host));
  const written = await readPairs(files.GITHUB_OUTPUT);
  expect(written['outcome'], host.lines.join('\n')).toBe('timed-out');
  return Number(written['requests']);
}

const USERS = [{ user_type: 'ip_address', user_data: { ip_address: '203.0.113.7' } }];
const ids = Array.from({ length: MANY }, (_, at) => `many${at}`);
const ofEmqx = ids.map((id) => ({ id, type: 'serverless', status: 'running' }));

it.each([
  ['EMQX', (id: string) => `emqx:${id} until=stopped`],
  ['Nomad', (id: string) => `nomad:job/${id}`],
])(
  'a wait for a thousand targets of %s costs as many reads as one for a single target',
  async (_, target) => {
    const clock = createFakeClock({ settle: settleRequests });
    const fixture = { emqx: { deployments: ofEmqx } };
    const servers = await startEmulator({ fixture, clock: emulatorTime(clock) });
    try {
      const targets = ids.map(target);
      const one = await requestsOf(servers, clock, targets.slice(0, 1));
      const many = await requestsOf(servers, clock, targets);
      expect(one).toBeGreaterThan(1);
      expect(many).toBeLessThanOrEqual(MAX_FACTOR * one);
    } finally {
      await servers.close();
    }
  },
  60_000,
);

/** Watches ready servers for 300 s of the clock; gives the number of requests. */
async function requestsOfWatch(platform: Platform, deployed: readonly string[]): Promise<number> {
  const { provider, clock } = platform;
  const world = recordWorld(clock);
  const edgegap = connectInMemory(provider, world, PLAIN);
  const reader = watchEdgegap({
    edgegap,
    targets: deployed.map((id) => ({ target: id, id })),
  });
  const goal: Goal = {
    until: new Map([['terminated', 0]]),
    failOn: new Map(),
    discoveryMs: 300_000,
    onSuperseded: 'follow',
  };
  using deadline = startDeadline(clock, 300_000, new AbortController().signal);
  const goals = new Map(deployed.map((id) => [id, goal]));
  const { verdict } = await clock.run(
    wait({ world, deadline, readers: [reader], goals, mode: { kind: 'all' } }),
  );
  expect(verdict).toBe('interrupted');
  return edgegap.api.sent();
}

const PLAIN = {
  next: () => undefined,
  latencyMs: () => 10,
  isDead: () => false,
  note: () => undefined,
};

it('a wait for a thousand servers of Edgegap costs as many reads of each page of the list', async () => {
  const platform = await startPlatform();
  const { provider, clock } = platform;
  const edgegap = connectInMemory(provider, recordWorld(clock), PLAIN);
  const { signal } = new AbortController();
  const order = { application: 'arena', version: VERSION, users: USERS };
  const deployed = await clock.run(
    Promise.all(ids.map(() => deployV2(edgegap, order, { signal }))),
  );
  await clock.advance(60_000);
  const one = await requestsOfWatch(platform, deployed.slice(0, 1));
  for (const count of [6, PAGE, MANY]) {
    const many = await requestsOfWatch(platform, deployed.slice(0, count));
    expect(many / Math.ceil(count / PAGE)).toBeLessThanOrEqual(MAX_FACTOR * one);
  }
});
