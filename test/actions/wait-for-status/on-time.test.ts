import { execute } from '@rollout-actions/action/execute';
import { createStepFiles, readPairs } from '@rollout-actions/runner-harness/step-environment';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { expect, it } from 'vitest';
import { inputs } from '../../../actions/wait-for-status/src/inputs/inputs.ts';
import { outputs } from '../../../actions/wait-for-status/src/outputs.ts';
import './loaded.ts';
import * as body from '../../../actions/wait-for-status/src/run.ts';
import { answer, dripBody, dripHeaders, redirect, silence } from '../../support/http/behaviours.ts';
import { type Behaviour, startFaultyServer } from '../../support/http/faulty-server.ts';
import { createFakeHost } from '../../support/runner/fake-host.ts';

const TIMEOUT_MS = 30_000;
const tooMany = answer({ status: 429, headers: { 'retry-after': '3600' }, body: 'slow down' });

/** Asks one faulty server for a target of each provider; gives the outcome and the time it took. */
async function waitFor(behaviour: Behaviour, targets: readonly string[]) {
  await using server = await startFaultyServer(behaviour);
  using folder = temporaryFolder();
  const files = createStepFiles(folder.path);
  const url = server.url.origin;
  const given = {
    targets: targets.join('\n').replaceAll('URL', url),
    timeout: `${TIMEOUT_MS / 1_000}s`,
    'expect-body': 'ready',
    'emqx-api-url': url,
    'emqx-api-key': 'an-emqx-key',
    'emqx-api-secret': 'an-emqx-secret',
    'edgegap-api-url': url,
    'edgegap-token': 'an-edgegap-key',
    'nomad-address': url,
    'github-token': 'ghs_abcdef',
  };
  const texts = Object.entries(given);
  const host = createFakeHost({
    ...files,
    GITHUB_API_URL: url,
    GITHUB_REPOSITORY: 'octo/app',
    ...Object.fromEntries(texts.map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])),
  });
  const startMs = host.clock.now();
  const action = { name: 'wait-for-status', inputs, outputs, load: async () => body };
  await host.clock.run(execute(action, host));
  const { outcome } = await readPairs(files.GITHUB_OUTPUT);
  return { outcome, tookMs: host.clock.now() - startMs };
}

const ALL = [
  'URL/ready',
  'nomad:job/web@1',
  'edgegap:0123456789ab',
  'emqx:w41b11c0',
  `github:check/build@${'0'.repeat(40)}`,
];

it.each([
  ['silent servers', silence, ALL],
  ['bodies that drip', dripBody, ALL],
  ['headers that drip', dripHeaders, ALL],
  ['a page that answers 429 with a long Retry-After', tooMany, ['URL/ready']],
  ['endless redirects, which are not followed', redirect('/ready'), ['URL/ready']],
])('a timeout ends the wait to the millisecond under %s', async (_, behaviour, targets) => {
  const { outcome, tookMs } = await waitFor(behaviour, targets);
  expect({ outcome, tookMs }).toEqual({ outcome: 'timed-out', tookMs: TIMEOUT_MS });
});

it.each(ALL.slice(1))(
  'a wait ends at once where the Retry-After of a 429 lies beyond the timeout: %s',
  async (target) => {
    const { outcome, tookMs } = await waitFor(tooMany, [target]);
    expect({ outcome, tookMs }).toEqual({ outcome: 'quota-exhausted', tookMs: 0 });
  },
);

it('a wait ends at once where an API points to somewhere else', async () => {
  const { outcome, tookMs } = await waitFor(redirect('/v1'), ['nomad:job/web']);
  expect({ outcome, tookMs }).toEqual({ outcome: 'rejected', tookMs: 0 });
});
