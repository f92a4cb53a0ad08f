import '../../../support/time/probes-loaded.ts';
import { readFile } from 'node:fs/promises';
import { execute } from '@rollout-actions/action/execute';
import { createStepFiles } from '@rollout-actions/runner-harness/step-environment';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { inputs } from '../../../../actions/wait-for-status/src/inputs/inputs.ts';
import { outputs } from '../../../../actions/wait-for-status/src/outputs.ts';
import '../loaded.ts';
import * as body from '../../../../actions/wait-for-status/src/run.ts';
import { propertyRuns } from '../../../support/property-runs.ts';
import { createFakeHost } from '../../../support/runner/fake-host.ts';
import { type EchoManner, startEcho } from './echo-server.ts';
import { leaksIn } from './leak-search.ts';
import {
  harmlessHeaders,
  refusedInputs,
  refusedLists,
  secretsOfPlaces,
  sentInputs,
} from './places.ts';

const MASK = '::add-mask::';

/** Runs the action once; gives everything that anybody can read, and the masks. */
async function runWith(given: Readonly<Record<string, string>>, url: string) {
  using folder = temporaryFolder();
  const files = createStepFiles(folder.path);
  const texts = Object.entries({ timeout: '1s', ...given });
  const host = createFakeHost({
    ...files,
    GITHUB_ACTIONS: 'true',
    RUNNER_DEBUG: '1',
    GITHUB_API_URL: url,
    GITHUB_REPOSITORY: 'octo/app',
    GITHUB_SHA: 'a'.repeat(40),
    ...Object.fromEntries(texts.map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])),
  });
  const action = { name: 'wait-for-status', inputs, outputs, load: async () => body };
  await host.clock.run(execute(action, host));
  const written = [files.GITHUB_OUTPUT, files.GITHUB_STEP_SUMMARY, files.GITHUB_STATE];
  const read = await Promise.all(written.map((file) => readFile(file, 'utf8')));
  return {
    shown: [...host.lines.filter((line) => !line.startsWith(MASK)), ...read].join('\n'),
    masks: host.lines.flatMap((line) => (line.startsWith(MASK) ? [line.slice(MASK.length)] : [])),
  };
}

const manners: fc.Arbitrary<EchoManner> = fc.record({
  echo: fc.constantFrom('plain', 'url', 'base64', 'json', 'html'),
  answer: fc.constantFrom('refusal', 'failure', 'redirect', 'success'),
  filler: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 320 })),
});

// Everything in the inputs that is no secret, and words that a log is full of.
const HARMLESS_WORDS = ['robot', 'dark', 'Bearer', 'Basic', 'Digest', 'Token', 'response', 'user'];

it(
  'no secret of any input is shown, however servers repeat it, and no harmless word masked',
  async () => {
    await using server = await startEcho();
    await fc.assert(
      fc.asyncProperty(secretsOfPlaces, harmlessHeaders, manners, async (all, harmless, manner) => {
        server.manner = manner;
        const { shown, masks } = await runWith(sentInputs(all, server, harmless), server.url);
        expect(shown).toContain('outcome');
        // The server has repeated what it was sent, and that was hidden.
        expect(shown).toContain('***');
        expect(leaksIn(shown, Object.values(all))).toEqual([]);
        const values = harmless.map((line) => line.slice(line.indexOf(':') + 2));
        const hidden = [...values, ...HARMLESS_WORDS].filter((text) =>
          masks.some((mask) => text.includes(mask)),
        );
        expect(hidden).toEqual([]);
      }),
      { numRuns: propertyRuns(8, 2_000) },
    );
  },
  propertyRuns(120_000, 7_200_000),
);

it(
  'no secret is shown where the inputs are refused',
  async () => {
    await fc.assert(
      fc.asyncProperty(secretsOfPlaces, async (all) => {
        for (const given of [refusedInputs(all), ...refusedLists(all)]) {
          const { shown } = await runWith(given, 'http://127.0.0.1:9');
          expect(shown).toContain('refused');
          expect(leaksIn(shown, Object.values(all))).toEqual([]);
        }
      }),
      { numRuns: propertyRuns(20, 2_000) },
    );
  },
  propertyRuns(120_000, 7_200_000),
);

it('the search finds what is left of a secret in each form in which a server repeats it', async () => {
  await using server = await startEcho();
  onTestFinished(() => undefined);
  const secret = 's3cr/t+"<&>"~0123456789';
  for (const echo of ['plain', 'url', 'base64', 'json', 'html'] as const) {
    server.manner = { echo, answer: 'success', filler: 0 };
    const reply = await fetch(`${server.url}/`, { headers: { 'x-key': `Bearer ${secret}` } });
    expect(leaksIn(await reply.text(), [secret, 'another-secret']), echo).toEqual([secret]);
  }
  expect(leaksIn(`cut: ${secret.slice(0, 12)}…`, [secret])).toEqual([secret]);
  expect(leaksIn('*** and nothing else', [secret])).toEqual([]);
});
