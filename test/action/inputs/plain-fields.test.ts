import { duration, integer, rate } from '@rollout-actions/action/inputs/number';
import { choice, flag, id, secret, text, token } from '@rollout-actions/action/inputs/text';
import { url } from '@rollout-actions/action/inputs/url';
import { expect, test } from 'vitest';
import { testFields } from '../../support/runner/field-cases.ts';

const UUID = '5456bd7a-9fc0-c0dd-6131-cbee77f57577';

testFields([
  {
    name: 'text',
    field: text(),
    reads: [
      ['a b', 'a b'],
      ['::x', '::x'],
    ],
    refuses: ['a\nb', 'a\u001bb', 'a\u2028b', '\u0000'],
  },
  {
    name: 'text with a pattern',
    field: text({ matches: /^[a-z]+$/, accepts: 'small letters' }),
    reads: [['abc', 'abc']],
    refuses: ['ABC', 'abc\n', ''],
  },
  { name: 'words', field: choice('a', 'b'), reads: [['a', 'a']], refuses: ['A', 'a,b', 'c', ''] },
  {
    name: 'duration',
    field: duration(),
    reads: [
      ['500ms', 500],
      ['90s', 90_000],
      ['10m', 600_000],
      ['1h30m', 5_400_000],
      ['0s', 0],
    ],
    refuses: ['10', '', '-1s', '1d', '1 s', 's', '1s1s', '1m1h', '1e3s', 'PT1S', '١s'],
  },
  {
    name: 'duration within limits',
    field: duration({ min: 1_000, max: 60_000 }),
    reads: [
      ['1s', 1_000],
      ['1m', 60_000],
    ],
    refuses: ['999ms', '61s', '0s'],
  },
  {
    name: 'flag',
    field: flag(),
    reads: [
      ['true', true],
      ['True', true],
      ['TRUE', true],
      ['false', false],
      ['False', false],
      ['FALSE', false],
    ],
    refuses: ['yes', 'on', '1', '0', 'tRUE', 'true ', '', 'null'],
  },
  {
    name: 'integer',
    field: integer({ min: 0, max: 65_535 }),
    reads: [
      ['0', 0],
      ['80', 80],
      ['65535', 65_535],
      ['007', 7],
    ],
    refuses: ['65536', '-1', '1.0', '1e3', '0x10', '', ' 1', '٣', 'NaN', '9'.repeat(30)],
  },
  {
    name: "Nomad's id",
    field: id('nomad'),
    reads: [[UUID, UUID]],
    refuses: [UUID.slice(0, 8), `${UUID}/..`, `${UUID}0`, '..', UUID.replace('5', 'g'), ''],
  },
  {
    name: "Edgegap's id",
    field: id('edgegap'),
    reads: [
      ['4ecd0a9ba2e5', '4ecd0a9ba2e5'],
      ['a_-Z', 'a_-Z'],
    ],
    refuses: ['..', 'a/b', 'a?b', 'a%2e', 'a'.repeat(65), '', 'ä'],
  },
  {
    name: "EMQX's id",
    field: id('emqx'),
    reads: [['n1b2c3', 'n1b2c3']],
    refuses: ['.', 'a\\b', 'a#b'],
  },
  {
    name: 'url',
    field: url(),
    reads: [['https://a.example/x?y=1', new URL('https://a.example/x?y=1')]],
    refuses: [
      'a.example',
      '/x',
      'ftp://a.example',
      'https://u:p@a.example',
      'https://u@a.example',
      'https://a.example/#x',
      'javascript:alert(1)',
      'http://',
      '',
    ],
  },
  {
    name: 'url of other schemes',
    field: url('mqtt', 'mqtts'),
    reads: [['mqtts://b.example:8883', new URL('mqtts://b.example:8883')]],
    refuses: ['https://b.example', 'mqtt:', 'mqtts://u:p@b.example'],
  },
  {
    name: 'rate',
    field: rate(),
    reads: [
      ['60/1h', { limit: 60, windowMs: 3_600_000 }],
      ['40/s', { limit: 40, windowMs: 1_000 }],
      ['5/10m', { limit: 5, windowMs: 600_000 }],
    ],
    refuses: ['60', '0/1h', '60/', '60/0s', '-1/s', '1.5/s', '60/1h/1h', '60 / 1h', '60/60'],
  },
  {
    name: 'token',
    field: token(),
    reads: [['abc.DEF-123~', 'abc.DEF-123~']],
    refuses: ['a b', 'a\nb', 'ä', '“abc”', ''],
  },
  { name: 'secret', field: secret(), reads: [['pä ß"', 'pä ß"']], refuses: ['a\nb', 'a\u0000'] },
]);

test('a bare number gets a hint about units', () => {
  expect(duration().read('600')).toEqual({
    ok: false,
    accepted: 'a number with a unit, such as 500ms, 90s, 10m or 1h30m; write 600s or 600m',
  });
});
