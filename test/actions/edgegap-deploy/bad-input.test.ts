import { InvalidInputs, readInputs } from '@rollout-actions/action/inputs/read';
import { prepareFields } from '@rollout-actions/action/inputs/source';
import { describe, expect, it } from 'vitest';
import { inputs } from '../../../actions/edgegap-deploy/src/inputs/inputs.ts';
import { DEPLOY, startOrganisation } from './organisation.ts';

const GOOD = { token: 'abc', application: 'arena', version: '1', users: '[{ip: 203.0.113.7}]' };

/** The lines about wrong inputs, empty where all are right; and the warnings. */
async function read(given: Readonly<Record<string, string>>) {
  const pairs = Object.entries(given).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]);
  const env = Object.fromEntries(pairs);
  await prepareFields(inputs.fields, env);
  try {
    const { warnings, values } = readInputs(inputs, env);
    return { lines: [], warnings, values };
  } catch (error) {
    if (error instanceof InvalidInputs) return { lines: error.lines, warnings: [] };
    throw error;
  }
}

const v1 = { 'api-version': '1' };
const WRONG: [what: string, given: Record<string, string>, line: RegExp][] = [
  ['no key', { ...GOOD, token: '' }, /^token: nothing was given/],
  ['a key of the prefix alone', { ...GOOD, token: 'token ' }, /^token: .*not shown/],
  ['no application', { ...GOOD, application: '' }, /^application: /],
  ['no version', { ...GOOD, version: '' }, /^version: .*allow-latest-version/],
  [
    'the newest version by v2',
    { ...GOOD, version: '', 'allow-latest-version': 'true' },
    /^allow-latest-version: .*api-version: 1/,
  ],
  ['no users', { ...GOOD, users: '' }, /^users: .*at least one user/],
  ['an empty list of users', { ...GOOD, users: '[]' }, /^users: /],
  ['users that are no addresses', { ...GOOD, users: '[{ip: localhost}]' }, /^users: /],
  [
    'both kinds of users by v1',
    { ...GOOD, ...v1, users: '[{ip: 1.2.3.4}, {latitude: 1, longitude: 2}]' },
    /^users: .*one kind/,
  ],
  ['users beside spread', { ...GOOD, spread: '[{latitude: 1, longitude: 2}]' }, /^spread: /],
  [
    'a count that is not that of spread',
    { ...GOOD, users: '', spread: '[{latitude: 1, longitude: 2}]', count: '3' },
    /^count: .*\(1\)/,
  ],
  ['v1 fields with v2', { ...GOOD, command: 'run' }, /^command: .*api-version: 1 has it/],
  ['log storage with v2', { ...GOOD, 'container-log-storage': 'x' }, /^container-log-storage: /],
  [
    'a v2 field with v1',
    { ...GOOD, ...v1, 'require-cached-locations': 'true' },
    /^require-cached-locations: /,
  ],
  ['processor without memory', { ...GOOD, 'cpu-units': '512' }, /together, or neither/],
  ['too much memory', { ...GOOD, 'cpu-units': '512', 'memory-mib': '2048' }, /here 1024/],
  ['a wrong filter of places', { ...GOOD, ...v1, filters: '[{field: planet}]' }, /^filters: /],
  ['a variable twice', { ...GOOD, env: 'A=1', 'hidden-env': 'A=2' }, /^hidden-env: .*not shown/],
  ['a value of 5 KB', { ...GOOD, env: `A=${'x'.repeat(5_000)}` }, /^env: .*at most 4 KB/],
  ['a tag of 41 characters', { ...GOOD, tags: 'x'.repeat(41) }, /^tags: /],
  ['a probe without accepting', { ...GOOD, 'probe-payload': 'ping' }, /^probe-payload: /],
  [
    'odd hex digits',
    { ...GOOD, until: 'accepting', 'probe-payload': 'hex:abc' },
    /^probe-payload: /,
  ],
  ['ensure without a key', { ...GOOD, operation: 'ensure' }, /^key: /],
  [
    'an application outside',
    { ...GOOD, 'allow-applications': 'kart-*' },
    /^application: .*kart-\*/,
  ],
  ['a bare number as time', { ...GOOD, timeout: '60' }, /^timeout: .*60s or 60m/],
  [
    'an id that is a path',
    { token: 'a', operation: 'get', 'deployment-id': '../x' },
    /^deployment-id: /,
  ],
  ['neither id nor key', { token: 'a', operation: 'stop' }, /^deployment-id: /],
  [
    'id and key',
    { token: 'a', operation: 'get', key: 'a', 'deployment-id': 'b' },
    /^deployment-id: /,
  ],
  ['bulk-stop without filter', { token: 'a', operation: 'bulk-stop' }, /^filter: /],
  [
    'bulk-stop with a filter of list',
    { token: 'a', operation: 'bulk-stop', filter: '[{field: tags, operator: eq, value: a}]' },
    /^filter: .*bulk-stop/,
  ],
  [
    'a filter that list does not know',
    { token: 'a', operation: 'list', filter: '[{field: colour, operator: eq, value: a}]' },
    /^filter: .*not colour/,
  ],
  [
    'an operator that the field does not have',
    { token: 'a', operation: 'list', filter: '[{field: status, operator: in, value: [a]}]' },
    /^filter: .*for status one of eq, neq/,
  ],
  [
    'two filters for one field',
    {
      token: 'a',
      operation: 'list',
      filter: '[{field: tags, operator: eq, value: a}, {field: tags, operator: eq, value: b}]',
    },
    /two for tags/,
  ],
  [
    'a tag operation without tag',
    { token: 'a', operation: 'tag', 'deployment-id': 'b' },
    /^tags: /,
  ],
  [
    'a rename without new name',
    { token: 'a', operation: 'rename-tag', 'deployment-id': 'b', tags: 'c' },
    /^new-tag: /,
  ],
  ['a fleet without name', { token: 'a', operation: 'fleet-get' }, /^fleet: /],
  [
    'half a policy',
    { token: 'a', operation: 'fleet-policy-create', fleet: 'f', 'policy-spec': '{name: p}' },
    /^policy-spec: .*enabled, type, minimum/,
  ],
  ['self-stop without its URL', { operation: 'self-stop', 'stop-token': 'a' }, /^stop-url: /],
  [
    'self-stop by another URL',
    { operation: 'self-stop', 'stop-token': 'a', 'stop-url': 'https://api.edgegap.com/v1/stop/a' },
    /^stop-url: /,
  ],
  ['a key over open http', { ...GOOD, 'api-url': 'http://edgegap.example' }, /^api-url: .*https/],
  [
    'a stop token over open http',
    {
      operation: 'self-stop',
      'stop-token': 'a',
      'stop-url': 'http://edgegap.example/v1/self/stop/a/1',
    },
    /^stop-url: .*https/,
  ],
];

describe('bad input of edgegap-deploy', () => {
  it('is none in the example of the README', async () => {
    expect(await read(GOOD)).toMatchObject({ lines: [], warnings: [] });
  });

  it.each(WRONG)('%s is one line that names the input', async (_, given, line) => {
    const { lines } = await read(given);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(line);
  });

  it('takes a key with and without its prefix for the same', async () => {
    for (const token of ['abc', 'token abc', 'Token abc']) {
      expect((await read({ ...GOOD, token })).values).toMatchObject({ token: 'abc' });
    }
  });

  it('warns of inputs that the operation does not use', async () => {
    const { warnings } = await read({ ...GOOD, operation: 'list', filter: '' });
    const names = warnings.map((warning) => warning.split(' ')[0]).sort();
    expect(names).toEqual(['application', 'users', 'version']);
  });

  it('lists every problem at once, nothing is sent, and the step is refused', async () => {
    await using organisation = await startOrganisation();
    const step = await organisation.run({ ...DEPLOY, users: '', version: '', count: '0' });
    expect(step.exitCode).toBe(1);
    expect(step.outputs['outcome']).toBe('refused');
    for (const name of ['users', 'version', 'count']) {
      expect(step.outputs['reason']).toContain(`${name}: `);
    }
    expect(await organisation.requests()).toEqual([]);
  });

  it('an empty or deleted key gets the sentence with what to check', async () => {
    await using organisation = await startOrganisation();
    const step = await organisation.run({ ...DEPLOY, token: 'token deleted-in-the-dashboard' });
    expect(step.outputs).toMatchObject({ outcome: 'unauthorized', changed: 'false' });
    expect(step.outputs['reason']).toMatch(/check the input token: it is a placeholder, or/i);
    expect(step.stdout.replaceAll(/::add-mask::.*/g, '')).not.toContain('deleted-in-the');
  });
});
