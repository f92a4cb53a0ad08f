import { describe, expect, it } from 'vitest';
import { inputs } from '../../../actions/wait-for-status/src/inputs/inputs.ts';
import { outputs } from '../../../actions/wait-for-status/src/outputs.ts';
import { runStep } from '../../support/runner/run-step.ts';

/** What an action says whose work is never begun. */
async function refused(given: Record<string, string>) {
  const texts = Object.entries(given).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]);
  const run = () => Promise.reject(new Error('the work was begun'));
  const env = Object.fromEntries(texts);
  const step = await runStep({ inputs, outputs, body: { run }, env });
  const [error] = step.host.commands().filter(({ name }) => name === 'error');
  return { outcome: step.outputs['outcome'], lines: (error?.data ?? '').split('\n') };
}

describe('what wait-for-status says to bad input', () => {
  it('everything that is wrong is in one error: lines, mode, states, missing credentials', async () => {
    const { outcome, lines } = await refused({
      targets: 'emqx:a\nnomad:deploy/1\nedgegap:b until=redy\ngithub:check/x',
      mode: 'quorum:5',
      until: 'sleeping',
      timeout: '10',
      'probe-payload': 'hex:abc',
    });
    expect(outcome).toBe('refused');
    const text = lines.join('\n');
    for (const expected of [
      '8 inputs are wrong, nothing was sent',
      'targets: accepted: one target a line; lines 2, 3 are none',
      'mode: "quorum:5" was given; accepted: all, any, or at most quorum:4',
      'until: "sleeping" was given; accepted: states of the targets; none knows sleeping',
      'timeout: "10" was given',
      'probe-payload: "hex:abc" was given',
      'emqx-api-key: nothing was given',
      'emqx-api-secret: nothing was given',
      'github-token: nothing was given',
    ]) {
      expect(text).toContain(expected);
    }
  });

  it('a line that cannot be read is shown with a caret, and with all forms that there are', async () => {
    const { lines } = await refused({ targets: 'nomad:job/web\n\nnomad:deploy/1' });
    const at = lines.findIndex((line) => line.includes('line 3: nomad:deploy/1'));
    const shown = lines[at] ?? '';
    expect(lines[at + 1]?.indexOf('^')).toBe(shown.indexOf('deploy/1'));
    expect(lines.join('\n')).toContain('    github:check/<name or glob>[@<ref>]');
  });

  it('an input for all targets has to fit each of them', async () => {
    const targets = 'nomad:job/web\nhttp://a.example/';
    const { lines } = await refused({ targets, until: 'promotable' });
    expect(lines.join('\n')).toContain('a state for http://a.example/ too');
    const own = await refused({ targets: `${targets} until=open`, until: 'promotable' });
    expect(own.lines.join('\n')).toContain('the work was begun');
    const both = await refused({ targets, until: 'open,successful', 'fail-on': 'open' });
    expect(both.lines.join('\n')).toContain('fail-on: "open" was given');
  });

  it('credentials do not go over plain HTTP', async () => {
    const { lines } = await refused({
      targets: 'nomad:job/web\nhttp://a.example/',
      'nomad-address': 'http://nomad.example',
      'nomad-token': 'a-secret-token',
      'request-headers': 'authorization: Bearer abcdefgh',
    });
    const text = lines.join('\n');
    expect(text).toContain('nomad-address: "http://nomad.example"');
    expect(text).toContain('request-headers: what was given is not shown');
    expect(text).not.toContain('abcdefgh');
  });

  it('an input that plays no part is a warning', async () => {
    const env = {
      INPUT_TARGETS: 'tcp://127.0.0.1:1',
      'INPUT_NOMAD-NAMESPACE': 'prod',
      'INPUT_EXPECT-BODY': 'ok',
    };
    const body = { run: async () => ({ outcome: 'succeeded' as const, reason: 'it is open' }) };
    const { host } = await runStep({ inputs, outputs, body, env });
    const warnings = host.commands().filter(({ name }) => name === 'warning');
    expect(warnings.map(({ data }) => data.split(' ')[0])).toEqual([
      'nomad-namespace',
      'expect-body',
    ]);
  });
});
