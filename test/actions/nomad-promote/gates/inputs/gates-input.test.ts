import { describe, expect, it } from 'vitest';
import {
  gatesField,
  readGates,
  secretsInGates,
} from '../../../../../actions/nomad-promote/src/gates/inputs/gates-input.ts';

function gates(text: string) {
  const read = readGates(text);
  if (!read.ok) throw new Error(read.accepted);
  return read.value;
}

function problems(text: string): string {
  const read = readGates(text);
  return read.ok ? 'nothing is wrong' : read.accepted;
}

describe('the gates of a workflow', () => {
  it('have defaults, and durations in ms', () => {
    expect(gates('- {name: up, kind: tcp, port: http, interval: 1m30s}')).toEqual([
      {
        name: 'up',
        kind: 'tcp',
        port: 'http',
        interval: 90_000,
        count: 1,
        consecutive: 1,
        'failure-limit': 0,
        'initial-delay': 0,
        timeout: 10_000,
        'on-inconclusive': 'fail',
        'observe-only': false,
      },
    ]);
  });

  it('can be of every kind', () => {
    const read = gates(`
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

  it('are all told what is wrong with them, by name and field, at once', () => {
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
    const told = problems(text);
    for (const words of [
      'gate "one": port: one line of text',
      'gate "one": interval: a number with a unit',
      'gate "one": status:',
      'gate "one": pth: no field of this kind',
      'gate "two": kind: one of http, tcp',
      'gate 3: name:',
      'gate 3: count: a whole number of at least 1',
      'gate "three": address:',
      'gate "three": query:',
      'gate "three": success:',
      'gate "four": name: one that no other has',
      'gate "five": command: a list of the program',
      'gate 9: a mapping',
    ]) {
      expect(told).toContain(words);
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
      'baseline with one of',
    ],
  ])('are not read from %j', (text, words) => expect(problems(text)).toContain(words));

  it('keep their credentials out of sight, also where they are wrong', () => {
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
    expect(gatesField().secretsIn(text)).toEqual(secrets);
    expect(gatesField().isSecret).toBe(true);
  });
});
