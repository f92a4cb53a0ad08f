import { describe, expect, it } from 'vitest';
import { gatesField } from '../../../../../actions/nomad-promote/src/gates/inputs/gates-field.ts';
import {
  readGates,
  secretsInGates,
} from '../../../../../actions/nomad-promote/src/gates/inputs/gates-input.ts';

async function gates(text: string) {
  const read = await readGates(text);
  if (!read.ok) throw new Error(read.accepted);
  return read.value;
}

async function problems(text: string): Promise<string> {
  const read = await readGates(text);
  return read.ok ? 'nothing is wrong' : read.accepted;
}

describe('the gates of a workflow', () => {
  it('have defaults, and durations in ms', async () => {
    expect(await gates('- {name: up, kind: tcp, port: http, interval: 1m30s}')).toEqual([
      {
        name: 'up',
        kind: 'tcp',
        port: 'http',
        interval: 90_000,
        count: 1,
        consecutive: 1,
        'failure-limit': 0,
        'inconclusive-limit': 0,
        'initial-delay': 0,
        timeout: 10_000,
        'on-inconclusive': 'fail',
        'observe-only': false,
      },
    ]);
  });

  it('compare with 5 % for either error, a tolerance of 1.25 and an unacceptable ratio of 2', async () => {
    const [compare, load] = await gates(`
- {name: a, kind: compare, address: "http://localhost:9090", events: errors, total: requests}
- {name: b, kind: load, port: http, rate: 100/s, slower-than: 300ms, false-failure: 1%}`);
    expect(compare).toMatchObject({
      label: 'alloc_id',
      tolerance: 1.25,
      unacceptable: 2,
      'false-failure': 0.05,
      'false-pass': 0.05,
    });
    expect(load).toMatchObject({
      rate: { limit: 100, windowMs: 1_000 },
      'slower-than': 300,
      'false-failure': 0.01,
    });
  });

  it.each([
    ['tolerance: 2, unacceptable: 1.5', 'unacceptable: a number above tolerance, which is 2'],
    ['tolerance: 0', 'tolerance: a number above 0'],
    ['false-failure: 0%', 'false-failure: a share such as 5%'],
    ['false-pass: 5', 'false-pass: a share such as 5%'],
    ['rate: fast', 'rate: a number of requests for a time, such as 60/1h'],
  ])('do not compare with %s', async (fields, words) => {
    expect(await problems(`- {name: a, kind: load, port: http, ${fields}}`)).toContain(words);
  });

  it('can be of every kind', async () => {
    const read = await gates(`
- {name: a, kind: http, port: http, path: /health, status: 200-204, max-latency: 500ms,
   headers: {X-Test: one}, body-matches: "ok$", json-path: $.up, success: == true}
- {name: b, kind: udp, port: game, payload: hex:00ff, expect: pong}
- {name: c, kind: mqtt, port: mqtt, tls: true, username: u, password: p}
- {name: d, kind: prometheus, address: "http://localhost:9090/prom", query: up, failure: "> 0"}
- {name: e, kind: prometheus, address: "http://localhost:9090", query: up, baseline: up,
   max-ratio: 1.5}
- {name: f, kind: json, url: "https://status.example/api?x=1", path: "$.a[*]", success: "< 1"}
- {name: g, kind: command, command: [node, check.js, 5], environment: [CI, HOME]}
- {name: h, kind: allocations, max-restarts: 2, allow-oom: true}
`);
    expect(read.map(({ kind }) => kind).join(' ')).toBe(
      'http udp mqtt prometheus prometheus json command allocations',
    );
    expect(read[6]).toMatchObject({ command: ['node', 'check.js', '5'] });
  });

  it('are all reported with what is wrong, by name and field, at once', async () => {
    const text = `
- {name: one, kind: http, interval: 10, pth: /x, status: abc}
- {name: two, kind: ftp}
- {kind: tcp, port: a, count: 0}
- {name: three, kind: prometheus, address: "http://u:p@host", query: "x{a=\${job}}"}
- {name: three, kind: json, url: "http://a", path: $.a}
- {name: four, kind: tcp, port: a}
- {name: four, kind: tcp, port: b}
- {name: five, kind: command, command: "rm -rf /"}
- just text
`;
    const found = await problems(text);
    for (const words of [
      'gate "one": port: one line of text',
      'gate "one": interval: a number with a unit',
      'gate "one": status:',
      'gate "one": pth: not a member of this kind',
      'gate "two": kind: one of http, tcp',
      'gate 3: name:',
      'gate 3: count: a whole number, at least 1',
      'gate "three": address:',
      'gate "three": query:',
      'gate "three": success:',
      'gate "four": name: one that no other has',
      'gate "five": command: a list of the program',
      'gate 9: expected a mapping',
    ]) {
      expect(found).toContain(words);
    }
  });

  it.each([
    ['', 'at least one'],
    ['[]', 'at least one'],
    ['{name: a}', 'at least one'],
    ['- {name: a, kind: json, success: > 5}\n- [', 'not YAML'],
    ['- {name: a, kind: http, port: p, success: "< 1"}', 'json-path and success together'],
    ['- {name: a, kind: mqtt, port: p, password: x}', 'username: a user name to password'],
    [
      '- {name: a, kind: prometheus, address: "http://a", query: up, max-ratio: 1}',
      'baseline with max-ratio or max-difference',
    ],
  ])('are not read from %j', async (text, words) => expect(await problems(text)).toContain(words));

  it('hide their credentials, also where they are wrong', async () => {
    const text = `
- {name: a, kind: http, headers: {Authorization: Bearer token-one}}
- name: b
  kind: json
  headers: |
    X-Key: key-two
- {name: c, kind: mqtt, password: word-three}
`;
    const secrets = secretsInGates(text);
    expect(secrets).toEqual(
      expect.arrayContaining(['Bearer token-one', 'token-one', 'key-two', 'word-three']),
    );
    const field = gatesField();
    await field.prepare(text);
    expect(field.secretsIn(text)).toEqual(secrets);
    expect(field.isSecret).toBe(true);
  });
});
