import { structured } from '@rollout-actions/action/inputs/field';
import { keyValues, list } from '@rollout-actions/action/inputs/list';
import { integer } from '@rollout-actions/action/inputs/number';
import { text, textBlock } from '@rollout-actions/action/inputs/text';
import { readYaml } from '@rollout-actions/action/inputs/yaml-by-schema';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { testFields } from '../../support/runner/field-cases.ts';

const schema = z.array(z.strictObject({ name: z.string(), count: z._default(z.int(), 1) }));

const gates = structured<z.infer<typeof schema>>({
  accepts: 'a YAML list of gates',
  async readText(text) {
    const reading = readYaml(schema, text);
    if (reading.ok) return { reading };
    return { reading: { ok: false, accepted: `a YAML list of gates; ${reading.accepted}` } };
  },
});

testFields([
  {
    name: 'text block',
    field: textBlock(),
    reads: [['a = 1\r\n\tb', 'a = 1\r\n\tb']],
    refuses: ['a\u001b', 'a\u0000', 'a\u0085'],
  },
  {
    name: 'list',
    field: list(),
    reads: [
      ['a', ['a']],
      ['a\nb\r\nc,d', ['a', 'b', 'c', 'd']],
      [' a ,, \n\n b,', ['a', 'b']],
      ['a,b,a', ['a', 'b']],
      ['', []],
    ],
    refuses: ['a,b\u0007'],
  },
  {
    name: 'list whose items may hold commas',
    field: list(text(), { commas: false }),
    reads: [['a,b\nc', ['a,b', 'c']]],
    refuses: ['a\nb\u0007'],
  },
  {
    name: 'list of integers',
    field: list(integer()),
    reads: [['1,2', [1, 2]]],
    refuses: ['1,b'],
  },
  {
    name: 'key-values',
    field: keyValues(),
    reads: [
      [
        'A=1\nb_2=x=y\r\n\n C= z',
        new Map([
          ['A', '1'],
          ['b_2', 'x=y'],
          ['C', ' z'],
        ]),
      ],
      ['__proto__=1', new Map([['__proto__', '1']])],
    ],
    refuses: ['A', '=1', '1A=1', 'A=1\nA=2', 'A-B=1', 'A =1'],
  },
  {
    name: 'yaml',
    field: gates,
    reads: [
      ['- name: a', [{ name: 'a', count: 1 }]],
      ['[{"name": "no", "count": 2}]', [{ name: 'no', count: 2 }]],
    ],
    refuses: ['name: a', '- name: yes\n  other: 1', '- {', 'a: *b', '- name: a\n  name: b', '{{'],
  },
]);

test('a wrong structure is named by its place', () => {
  const reading = readYaml(schema, '- name: a\n  count: many');
  expect(reading).toMatchObject({ ok: false, accepted: expect.stringContaining('[0].count: ') });
});

test('aliases of YAML cannot grow without end', () => {
  const level = (name: string, of: string) => `${name}: &${name} [${`*${of},`.repeat(9)}]\n`;
  const levels = [level('b', 'a'), level('c', 'b'), level('d', 'c'), level('e', 'd')];
  const bomb = `a: &a [x]\n${levels.join('')}`;
  expect(readYaml(z.unknown(), bomb)).toMatchObject({ ok: false });
});
