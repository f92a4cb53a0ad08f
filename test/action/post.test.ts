import type { ActionBody } from '@rollout-actions/action/action-definition';
import type { ActionRun, Result } from '@rollout-actions/action/action-run';
import { execute } from '@rollout-actions/action/execute';
import { expect, test } from 'vitest';
import { createFakeHost } from '../support/runner/fake-host.ts';
import { runStep } from '../support/runner/run-step.ts';
import { inputs } from '../support/runner/tiny-action/inputs.ts';

type Body = ActionBody<typeof inputs.fields>;

const KEPT = { STATE_started: 'true', STATE_kept: '{"id":"a","more":"b"}' };

function runPost(finish: Body['finish'], env: Record<string, string> = KEPT) {
  const body: Body = {
    run: () => expect.unreachable('post is not main'),
    ...(finish === undefined ? {} : { finish }),
  };
  return runStep({ inputs, body, env, step: 'post' });
}

test('finishes with what was kept and with the inputs', async () => {
  const { host, outputs, summary } = await runPost(
    async (state, run, values) => {
      expect(state).toEqual({ id: 'a', more: 'b' });
      expect(values.operation).toBe('wait');
      run.log.info('stopping a');
    },
    { ...KEPT, INPUT_OPERATION: 'wait' },
  );
  expect(host.lines).toEqual(['stopping a', 'succeeded: what tiny had left open is finished']);
  expect(host.exitCode()).toBe(0);
  expect(outputs).toEqual({});
  expect(summary).toBe('');
});

test.each([
  ['main has ended what it began', { ...KEPT, STATE_settled: 'true' }],
  ['main kept nothing', { STATE_started: 'true' }],
  ['the state is damaged', { STATE_started: 'true', STATE_kept: '{"id":' }],
])('does and says nothing where %s', async (_when, env) => {
  const { host } = await runPost(() => expect.unreachable('there is nothing to finish'), env);
  expect(host.lines).toEqual([]);
  expect(host.exitCode()).toBe(0);
});

test('says nothing is left where the action has nothing to finish', async () => {
  const { host } = await runPost(undefined);
  expect(host.lines).toEqual(['unchanged: nothing is left to do']);
  expect(host.exitCode()).toBe(0);
});

test('is red where it fails, with reason and summary', async () => {
  const { host, summary } = await runPost(async () => {
    throw new Error('the server is away');
  });
  expect(host.exitCode()).toBe(1);
  expect(host.commands()[0]?.data).toContain('the server is away');
  expect(summary).toMatch(/^## ❌ tiny: failed/);
});

test('has two minutes, whatever the timeout of main was', async () => {
  const finish = async (_state: unknown, { world, signal, deadline }: ActionRun) => {
    expect(deadline.remainingMs()).toBe(120_000);
    await world.clock.sleep(3_600_000, signal);
  };
  const { host } = await runPost(finish, { ...KEPT, INPUT_TIMEOUT: '1s' });
  expect(host.commands()[0]?.data).toMatch(/^timed-out: The timeout of 2m expired/);
  expect(host.exitCode()).toBe(1);
});

test('does nothing where main was killed before it kept a word', async () => {
  const { host, outputs } = await runPost(
    async () => expect.unreachable('there is nothing to finish'),
    {},
  );
  expect(host.lines).toEqual([]);
  expect(host.exitCode()).toBe(0);
  expect(outputs).toEqual({});
});

test('nothing in the environment makes main the post step', async () => {
  let hasWorked = false;
  const body: Body = {
    run: async () => {
      hasWorked = true;
      return { outcome: 'succeeded', reason: 'done' };
    },
  };
  const env = { ...KEPT, STATE_settled: 'true', ROLLOUT_ACTIONS_STEP: 'post' };
  const { outputs } = await runStep({ inputs, body, env });
  expect(hasWorked).toBe(true);
  expect(outputs['outcome']).toBe('succeeded');
});

test('an old Node is reported in one sentence', async () => {
  const host = { ...createFakeHost({ GITHUB_ACTIONS: 'true' }), nodeVersion: '20.20.2' };
  await execute({ name: 'tiny', inputs, outputs: [], load: () => expect.unreachable() }, host);
  expect(host.lines).toHaveLength(1);
  expect(host.lines[0]).toMatch(
    /^::error::This action needs Node 24, .* Node 20\.20\.2\. Update.*#no-outcome$/,
  );
  expect(host.exitCode()).toBe(1);
});

const DONE: Result = { outcome: 'succeeded', reason: 'done' };

const FILES: [string, Body['run']][] = [
  [
    'GITHUB_OUTPUT',
    async (_values, run) => {
      run.outputs.set('status', 'running');
      return DONE;
    },
  ],
  [
    'GITHUB_ENV',
    async (_values, run) => {
      run.setVariable('A', 'b');
      return DONE;
    },
  ],
  [
    'GITHUB_PATH',
    async (_values, run) => {
      run.addPath('/opt/bin');
      return DONE;
    },
  ],
];

test.each(FILES)('a full disk of the runner behind %s is reported as such', async (file, run) => {
  const { host } = await runStep({ inputs, body: { run }, env: { [file]: '/dev/full' } });
  const said = host.commands().map(({ data }) => data);
  expect(said.join('\n')).toContain("the runner's disk is full");
  expect(said.join('\n')).not.toContain('Internal error');
  expect(host.exitCode()).toBe(1);
});
