import { GREEN_OUTCOMES } from '@rollout-actions/action/outcome';
import type { EmulatorAddresses } from '@rollout-actions/emulator/addresses';
import { startEmulatorProcess } from '@rollout-actions/runner-harness/programs/emulator-process';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { propertyRuns } from '../../../support/property-runs.ts';
import { startGithubReports } from '../../../support/providers/github-reports/server.ts';
import type { GithubReports } from '../../../support/providers/github-reports/state.ts';
import { reportedStep } from '../../../support/report/reported-step.ts';

let emulator: Awaited<ReturnType<typeof startEmulatorProcess>>;
beforeAll(async () => {
  emulator = await startEmulatorProcess(['--speed', '60']);
});
afterAll(async () => await emulator[Symbol.asyncDispose]());

type Inputs = Record<string, string>;
type Kind = 'good' | 'bad' | 'slow';

/** What each action is asked for: something that ends well, badly, or not within its timeout. */
const WORK: Record<string, (addresses: EmulatorAddresses) => Record<Kind, Inputs>> = {
  'nomad-promote': ({ nomad }) => {
    const own = { address: nomad.url, token: nomad.token };
    return {
      good: { ...own, operation: 'list' },
      bad: {
        ...own,
        operation: 'get',
        'deployment-id': '00000000-0000-0000-0000-000000000000',
      },
      slow: { ...own, operation: 'promote', job: 'nothing', timeout: '1500ms' },
    };
  },
  'edgegap-deploy': ({ edgegap }) => {
    const own = { 'api-url': edgegap.url, token: edgegap.token };
    const deploy = { ...own, application: 'arena', users: '[{ip: 203.0.113.1}]' };
    return {
      good: { ...own, operation: 'list' },
      bad: { ...deploy, version: 'v1-full' },
      slow: { ...deploy, version: 'v1-slow', timeout: '1500ms' },
    };
  },
  'emqx-deploy': ({ emqx }) => {
    const own = { 'api-url': emqx.url, 'api-key': emqx.apiKey, 'api-secret': emqx.apiSecret };
    const [dedicated] = emqx.deployments;
    return {
      good: { ...own, operation: 'list' },
      bad: { ...own, operation: 'get', 'deployment-id': 'unknown0' },
      slow: { ...own, 'deployment-id': dedicated?.id ?? '', timeout: '1500ms' },
    };
  },
  'wait-for-status': ({ nomad, edgegap }) => {
    const own = { 'edgegap-api-url': edgegap.url, 'edgegap-token': edgegap.token };
    return {
      good: { ...own, targets: nomad.url.replace('http', 'tcp') },
      bad: { ...own, targets: 'edgegap:abcdefabcdef', 'discovery-timeout': '0s' },
      slow: { ...own, targets: 'tcp://127.0.0.1:1', timeout: '1500ms' },
    };
  },
};

/** Something that happens to the process `afterMs` after its start. */
interface Accident {
  what: 'nothing' | 'SIGINT' | 'SIGKILL' | 'uncaught';
  afterMs: number;
}

/** The runner's signals come from outside, and so does this to the code of the action. */
function preloaded({ what, afterMs }: Accident): Record<string, string> {
  if (what === 'nothing') return {};
  const happens =
    what === 'uncaught' ? "throw new Error('boom')" : `process.kill(process.pid, '${what}')`;
  const code = `setTimeout(() => { ${happens} }, ${afterMs}).unref();`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
}

const accident = fc.record({
  what: fc.constantFrom<Accident['what']>('nothing', 'SIGINT', 'SIGKILL', 'uncaught'),
  afterMs: fc.integer({ min: 0, max: 2_000 }),
});
const behaviour = fc.record({
  lagMs: fc.constantFrom(0, 0, 300, 1_000),
  limitEvery: fc.constantFrom(0, 0, 4, 7),
  loseEvery: fc.constantFrom(0, 0, 3, 5),
  isReadOnly: fc.constantFrom(false, false, false, true),
});
const end = fc.record({
  kind: fc.constantFrom<Kind>('good', 'bad', 'slow'),
  accident,
  behaviour,
});

const LEGAL = /^(in_progress )?(success|failure|error|inactive)$/;

function expectAllEnded(github: GithubReports): void {
  expect(github.checks.filter(({ status }) => status !== 'completed')).toEqual([]);
  expect(github.checks.length).toBeLessThanOrEqual(1);
  for (const { statuses } of github.deployments) {
    expect(statuses.map(({ state }) => state).join(' ')).toMatch(LEGAL);
  }
  expect(github.deployments.length).toBeLessThanOrEqual(1);
  expect(github.living().length).toBeLessThanOrEqual(1);
}

test.concurrent.each(Object.entries(WORK))(
  'however %s ends, nothing on GitHub stays unfinished and nothing turns red',
  async (action, workOf) => {
    const work = workOf(emulator.addresses);
    await fc.assert(
      fc.asyncProperty(end, async ({ kind, accident, behaviour }) => {
        await using github = await startGithubReports(behaviour);
        const inputs = work[kind];
        const { main, post } = await reportedStep(github.url, {
          action,
          inputs,
          envOfMain: preloaded(accident),
        });
        const { outcome = '' } = main.outputs;
        const isGreen = GREEN_OUTCOMES.some((green) => green === outcome);
        if (main.killedBy === null && outcome !== '') expect(main.exitCode).toBe(isGreen ? 0 : 1);
        expect(`${post.exitCode} ${post.stderr}`).toBe('0 ');
        expectAllEnded(github);
      }),
      { numRuns: propertyRuns(2, 100), endOnFailure: true },
    );
  },
  3_600_000,
);
