import { defineInputs } from '@rollout-actions/action/inputs/define';
import { githubToken, secret, token } from '@rollout-actions/action/inputs/text';
import { url } from '@rollout-actions/action/inputs/url';
import { expect, test } from 'vitest';
import { runStep } from '../../support/runner/run-step.ts';

const body = { run: async () => ({ outcome: 'succeeded' as const, reason: 'all is well' }) };

test('a diagnostic stands below the lines of the error, and as code in the summary', async () => {
  const diagnostic = ['  line 1: emqx:', '               ^ an id'];
  const check = () => ({ input: 'address', accepted: 'another one', diagnostic });
  const inputs = defineInputs({ address: url() }, [{ needs: ['address'], check }]);
  const env = { INPUT_ADDRESS: 'https://a.example' };
  const { host, outputs, summary } = await runStep({ inputs, body, env });
  const [error] = host.commands().filter(({ name }) => name === 'error');
  expect(error?.data.split('\n').slice(-3, -1)).toEqual(diagnostic);
  expect(summary).toContain(`\`\`\`text\n${diagnostic.join('\n')}\n\`\`\``);
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

test.each(['s3cr/et-w0rd', 's3cr?et-w0rd', 's3cr#et-w0rd', 's3cr@et-w0rd'])(
  'a password that was not encoded (%s) is refused without being shown',
  async (password) => {
    const inputs = defineInputs({ address: url() });
    const env = { INPUT_ADDRESS: `https://robot:${password}@a.example/x` };
    const { host, outputs, summary } = await runStep({ inputs, body, env });
    const shown = host.lines.filter((line) => !line.startsWith('::add-mask::'));
    expect(outputs['outcome']).toBe('refused');
    expect(`${shown.join('\n')}${outputs['reason']}${summary}`).not.toContain('et-w0rd');
  },
);

test('the query of a wrong URL is not shown, and a scope in a path is no password', async () => {
  const inputs = defineInputs({ address: url('ws') });
  const env = { INPUT_ADDRESS: 'https://a.example:8080/@scope/x?key=s3cret-w0rd#top' };
  const { outputs } = await runStep({ inputs, body, env });
  expect(outputs['reason']).toContain('https://a.example:8080/@scope/x?***');
  expect(outputs['reason']).not.toContain('s3cret-w0rd');
});

test.each([secret, token])('a credential with a line end inside is named as such', (field) => {
  expect(field().read('one\ntwo')).toMatchObject({
    ok: false,
    accepted: expect.stringContaining('line end inside'),
  });
});
