import { defineInputs } from '@rollout-actions/action/inputs/define';
import { githubToken } from '@rollout-actions/action/inputs/text';
import { url } from '@rollout-actions/action/inputs/url';
import { expect, test } from 'vitest';
import { runStep } from '../../support/runner/run-step.ts';

const body = { run: async () => ({ outcome: 'succeeded' as const, reason: 'all is well' }) };

test('a picture stands below the lines of the error, and as code in the summary', async () => {
  const picture = ['  line 1: emqx:', '               ^ an id'];
  const check = () => ({ input: 'address', accepted: 'another one', picture });
  const inputs = defineInputs({ address: url() }, [{ needs: ['address'], check }]);
  const env = { INPUT_ADDRESS: 'https://a.example' };
  const { host, outputs, summary } = await runStep({ inputs, body, env });
  const [error] = host.commands().filter(({ name }) => name === 'error');
  expect(error?.data.split('\n').slice(-2)).toEqual(picture);
  expect(summary).toContain(`\`\`\`text\n${picture.join('\n')}\n\`\`\``);
  expect(outputs['reason']).not.toContain('^');
});

test('a password in a URL is refused without being shown', async () => {
  const inputs = defineInputs({ address: url() });
  const env = { INPUT_ADDRESS: 'https://robot:s3cret-w0rd@a.example/x' };
  const { host, outputs, summary } = await runStep({ inputs, body, env });
  expect(outputs['outcome']).toBe('refused');
  const shown = host.lines.filter((line) => !line.startsWith('::add-mask::'));
  expect(`${shown.join('\n')}${outputs['reason']}${summary}`).not.toContain('s3cret-w0rd');
});

test('the token of the workflow is none where nobody put one in', () => {
  expect(githubToken().read(undefined)).toEqual({ ok: true, value: undefined });
  expect(githubToken().read('ghs_abc')).toEqual({ ok: true, value: 'ghs_abc' });
  expect(githubToken().read('two words')).toMatchObject({ ok: false });
  expect(githubToken().secretsIn('ghs_abc')).toEqual(['ghs_abc']);
});
