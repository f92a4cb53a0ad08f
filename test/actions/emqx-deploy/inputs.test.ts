import { describe, expect, it } from 'vitest';
import { runEmqxStep } from './emqx-step.ts';

const ORDER = {
  platform: 'aws',
  region: 'us-east-1',
  'deployment-type': 'dedicated',
  connections: '1000',
};

const WRONG: readonly [string, Record<string, string>, RegExp][] = [
  ['nothing that says which', {}, /deployment-id: nothing was given; accepted: at least one id/],
  [
    'an id and a name',
    { 'deployment-id': 'a0000001', 'deployment-name': 'x' },
    /deployment-name: .* either deployment-id or deployment-name/,
  ],
  [
    'a name where an id belongs',
    { 'deployment-id': 'deployment-a0000001' },
    /deployment-id: .* the id alone, here a0000001;/,
  ],
  ['an id that leads elsewhere', { 'deployment-id': '../a' }, /deployment-id: /],
  [
    'a budget that leaves too few reads to wait',
    { 'deployment-id': 'a0000001', 'get-budget': '2/1h' },
    /get-budget: .*at least 3 reads for an operation that waits/,
  ],
  [
    'a stop of serverless',
    { operation: 'stop', 'deployment-id': 'a0000001', 'deployment-type': 'serverless' },
    /deployment-type: .*serverless always runs/,
  ],
  [
    'a creation that is not allowed',
    { operation: 'create', ...ORDER },
    /allow-create: "false" was given; accepted: true for create: a deployment costs money/,
  ],
  [
    'half an order',
    { operation: 'create', 'allow-create': 'true', platform: 'aws' },
    /region: nothing was given.*[\s\S]*connections: nothing was given/,
  ],
  [
    'a region that is not sold',
    { operation: 'create', 'allow-create': 'true', ...ORDER, region: 'moon-1' },
    /region: "moon-1" was given; accepted: one of us-east-1, .*strict-catalogue: false/,
  ],
  [
    'a specification that is not sold',
    { operation: 'create', 'allow-create': 'true', ...ORDER, connections: '1500' },
    /connections: "1500" was given; accepted: one of 1000, 2000, 5000, 10000/,
  ],
  ['a bare number for a budget', { 'deployment-id': 'a', 'get-budget': '60' }, /get-budget: /],
  ['a probe without wait', { 'deployment-id': 'a', probe: 'mqtt://b', wait: 'false' }, /probe: /],
  ['a probe over http', { 'deployment-id': 'a', probe: 'http://b' }, /probe: .*mqtt:\/\//],
  [
    'a password without a user name',
    { 'deployment-id': 'a', probe: 'mqtt://b', 'probe-password': 'hidden-pass' },
    /probe-username: /,
  ],
  [
    'a key over plain HTTP',
    { 'deployment-id': 'a', 'api-url': 'http://emqx.example/public_api/v1' },
    /api-url: .*https:\/\/ where credentials are sent/,
  ],
  ['two deployments to ensure', { operation: 'ensure', 'deployment-id': 'a\nb' }, /one deployment/],
  ['a host with a port', { 'deployment-id': 'a', host: 'b:1883x' }, /host: /],
];

describe('inputs that are wrong by themselves', () => {
  it.each(WRONG)('%s: one error, nothing sent', async (_, inputs, words) => {
    const step = await runEmqxStep({ inputs });
    expect(step.outputs['outcome']).toBe('refused');
    expect(step.host.lines.filter((line) => line.startsWith('::error::'))).toHaveLength(1);
    expect(step.log.replaceAll('%0A', '\n')).toMatch(words);
    const shown = step.host.lines.filter((line) => !line.startsWith('::add-mask::'));
    expect(shown.filter((line) => /hidden-pass(?!word)/.test(line))).toEqual([]);
    expect(step.calls).toEqual([]);
    expect(step.exitCode).toBe(1);
  });

  it('all at once', async () => {
    const step = await runEmqxStep({
      inputs: { operation: 'create', timeout: '5', 'budget-share': '0', platform: 'moon' },
    });
    expect(step.outputs['reason']).toMatch(/^6 inputs are wrong/);
  });

  it('a missing key names the input and the variable', async () => {
    const step = await runEmqxStep({ inputs: { 'deployment-id': 'a', 'api-key': '' } });
    expect(step.outputs['reason']).toContain('EMQXCLOUD_PLATFORM_API_KEY');
  });
});

describe('inputs', () => {
  it('may come from the variables of the vendor', async () => {
    const step = await runEmqxStep({
      inputs: { operation: 'list', 'api-key': '', 'api-secret': '' },
      env: { EMQXCLOUD_PLATFORM_API_KEY: 'the-key', EMQXCLOUD_PLATFORM_API_SECRET: 'the-secret' },
      fixture: { keys: [{ apiKey: 'the-key', apiSecret: 'the-secret' }] },
    });
    expect(step.outputs['outcome']).toBe('succeeded');
    const shown = step.host.lines.filter((line) => !line.startsWith('::add-mask::')).join('\n');
    expect(shown).not.toContain('the-secret');
    expect(JSON.stringify(step.outputs)).not.toContain('the-secret');
  });

  it('that the operation does not use earn a warning each', async () => {
    const step = await runEmqxStep({
      inputs: { operation: 'list', 'deployment-id': 'a0000001', probe: 'mqtt://b' },
    });
    const warnings = step.host.lines.filter((line) => line.startsWith('::warning::'));
    expect(warnings).toEqual([
      '::warning::deployment-id was given, but this operation does not use it',
      '::warning::probe was given, but this operation does not use it',
    ]);
  });

  it('let through what the catalogue does not have with strict-catalogue: false', async () => {
    const step = await runEmqxStep({
      inputs: {
        operation: 'create',
        'allow-create': 'true',
        ...ORDER,
        region: 'moon-1',
        'strict-catalogue': 'false',
      },
    });
    expect(step.outputs['outcome']).toBe('rejected');
    expect(step.outputs['reason']).toContain('INVALID_SPEC');
  });
});
