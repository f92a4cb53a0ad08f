import { commonInputs } from '@rollout-actions/action/inputs/common';
import { defineInputs } from '@rollout-actions/action/inputs/define';
import { keyValues } from '@rollout-actions/action/inputs/list';
import { choice, token } from '@rollout-actions/action/inputs/text';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteEverywhere } from '../support/report/note-everywhere.ts';
import { runStep } from '../support/runner/run-step.ts';

const inputs = defineInputs({
  ...commonInputs({
    timeout: '10m',
    onTimeout: choice('leave').default('leave'),
    onCancel: choice('leave').default('leave'),
  }),
  token: token().optional().env('TINY_TOKEN'),
  'hidden-env': keyValues().secret().optional(),
});

test('secrets are masked before anything else, and nowhere to be read', async () => {
  const word = fc.stringMatching(/^[!-~]{8,24}$/);
  await fc.assert(
    fc.asyncProperty(word, word, word, fc.boolean(), async (token, hidden, late, fails) => {
      const step = await runStep({
        inputs,
        outputs: ['job-id'],
        env: {
          TINY_TOKEN: token,
          'INPUT_HIDDEN-ENV': `KEY=${hidden}`,
          HTTPS_PROXY: 'http://user:proxy-pass-word@p.example',
        },
        body: {
          async run(_values, run) {
            run.secrets.add(late);
            const text = `<${token}|${hidden}|${late}|proxy-pass-word>`;
            run.log.info(text);
            run.log.group(text, [text]);
            run.outputs.set('job-id', text);
            run.keep({ id: text });
            noteEverywhere(run.report, text);
            if (fails) throw new TypeError(text, { cause: new Error(text) });
            return { outcome: 'failed', reason: text, json: { [text]: [text] } };
          },
        },
      });
      const isMask = (line: string) => line.startsWith('::add-mask::');
      const said = step.host.lines.filter((line) => !isMask(line));
      const firstSaid = step.host.lines.findIndex((line) => !isMask(line));
      const early = step.host.lines.slice(0, firstSaid).join('\n');
      for (const secret of [token, hidden, 'proxy-pass-word']) {
        expect(early).toContain(`::add-mask::${secret.replaceAll('%', '%25')}`);
      }
      const written = JSON.stringify([step.outputs, step.state]) + step.summary;
      for (const secret of [token, hidden, late, 'proxy-pass-word']) {
        expect(said.join('\n')).not.toContain(secret);
        expect(Object.values(step.outputs).join('\n')).not.toContain(secret);
        expect(written).not.toContain(secret);
      }
    }),
    { numRuns: 60 },
  );
});

test('run by hand nothing is masked: the command itself would show the secret', async () => {
  const { host } = await runStep({
    inputs,
    env: { TINY_TOKEN: 'swordfish-1' },
    unset: ['GITHUB_ACTIONS'],
    body: {
      async run(_values, run) {
        run.log.info('swordfish-1');
        return { outcome: 'succeeded', reason: 'done' };
      },
    },
  });
  expect(host.lines).toEqual(['***', '::notice::succeeded: done']);
});
