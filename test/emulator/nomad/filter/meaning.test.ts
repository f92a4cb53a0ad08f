import { compileFilter, FilterError } from '@rollout-actions/emulator/nomad/filter/filter';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

interface Group {
  Promoted: boolean;
  DesiredTotal: number;
  PlacedCanaries: string[] | null;
}

interface Row {
  JobID: string;
  JobVersion: number;
  IsMultiregion: boolean;
  TaskGroups: Record<string, Group>;
}

/** A filter as text, beside what it should mean. */
interface Condition {
  text: string;
  holds(row: Row): boolean;
}

const word = fc.constantFrom('web', 'api', 'a1', 'b', 'canary', 'true', 'not');
const number = fc.integer({ min: 0, max: 4 });
const blank = fc.constantFrom(' ', '  ', '\t', '\n');
const gap = fc.constantFrom('', ' ', '\n ');
const negation = fc.boolean();
const groups: fc.Arbitrary<Record<string, Group>> = fc.dictionary(
  fc.constantFrom('web', 'api', 'b'),
  fc.record({
    Promoted: fc.boolean(),
    DesiredTotal: number,
    PlacedCanaries: fc.option(fc.array(word, { maxLength: 3 }), { nil: null }),
  }),
);
const row: fc.Arbitrary<Row> = fc.record({
  JobID: fc.string({ unit: fc.constantFrom('w', 'e', 'b', 'a', '1'), maxLength: 4 }),
  JobVersion: number,
  IsMultiregion: fc.boolean(),
  TaskGroups: groups,
});

/** The ways to write a text as a value. */
const quoted = word.chain((text) =>
  fc.constantFrom({ text, as: text }, { text, as: `"${text}"` }, { text, as: `\`${text}\`` }),
);

function condition(text: string, holds: Condition['holds']): Condition {
  return { text, holds };
}

const equality = fc
  .tuple(fc.constantFrom('JobID', '"/JobID"'), quoted, gap, negation)
  .map(([field, { text, as }, space, not]) =>
    condition(
      `${field}${space}${not ? '!=' : '=='}${space}${as}`,
      (it) => (it.JobID === text) !== not,
    ),
  );
const containment = fc
  .tuple(quoted, blank, negation)
  .map(([{ text, as }, space, not]) =>
    condition(
      ['JobID', ...(not ? ['not'] : []), 'contains', as].join(space),
      (it) => it.JobID.includes(text) !== not,
    ),
  );
const version = fc
  .tuple(number, fc.constantFrom('10', '16'))
  .map(([wanted, base]) =>
    condition(
      `JobVersion == ${base === '10' ? wanted : `"0x${wanted.toString(16)}"`}`,
      (it) => it.JobVersion === wanted,
    ),
  );
const flag = fc
  .constantFrom('true', 'false', 'T', '0')
  .map((text) =>
    condition(
      `IsMultiregion == ${text}`,
      (it) => it.IsMultiregion === (text === 'true' || text === 'T'),
    ),
  );
const membership = fc
  .tuple(quoted, negation)
  .map(([{ text, as }, not]) =>
    condition(`${as} ${not ? 'not in' : 'in'} TaskGroups`, (it) => text in it.TaskGroups !== not),
  );
const emptiness = fc
  .tuple(fc.constantFrom('TaskGroups', 'JobID'), negation)
  .map(([field, not]) =>
    condition(
      `${field} is ${not ? 'not ' : ''}empty`,
      (it) =>
        (field === 'JobID' ? it.JobID === '' : Object.keys(it.TaskGroups).length === 0) !== not,
    ),
  );
const collection = fc
  .tuple(fc.constantFrom('any', 'all'), word, number, word)
  .map(([quantifier, key, total, canary]) =>
    condition(
      `(${quantifier} TaskGroups as name, group { name == ${key} or group.DesiredTotal == ` +
        `${total} ` +
        `or ${canary} in group.PlacedCanaries })`,
      (it) => {
        const verdicts = Object.entries(it.TaskGroups).map(
          ([name, group]) =>
            name === key ||
            group.DesiredTotal === total ||
            (group.PlacedCanaries ?? []).includes(canary),
        );
        return quantifier === 'any' ? verdicts.includes(true) : !verdicts.includes(false);
      },
    ),
  );

const { any: anyCondition } = fc.letrec<{ any: Condition; leaf: Condition }>((tie) => ({
  leaf: fc.oneof(equality, containment, version, flag, membership, emptiness, collection),
  any: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    tie('leaf'),
    fc
      .tuple(tie('leaf'), gap)
      .map(([inner, space]) => condition(`(${space}${inner.text}${space})`, inner.holds)),
    tie('any').map((inner) => condition(`not (${inner.text})`, (it) => !inner.holds(it))),
    fc
      .tuple(tie('any'), tie('any'), blank)
      .map(([left, right, space]) =>
        condition(
          `(${left.text})${space}and${space}(${right.text})`,
          (it) => left.holds(it) && right.holds(it),
        ),
      ),
    // Without parentheses `and` binds closer than `or`.
    fc
      .tuple(tie('leaf'), tie('leaf'), tie('leaf'), blank)
      .map(([first, second, third, space]) =>
        condition(
          [first.text, 'or', second.text, 'and', third.text].join(space),
          (it) => first.holds(it) || (second.holds(it) && third.holds(it)),
        ),
      ),
  ),
}));

describe('a filter as text', () => {
  it('keeps exactly the rows that the condition it was printed from is true for', () => {
    fc.assert(
      fc.property(anyCondition, fc.array(row, { maxLength: 5 }), ({ text, holds }, given) => {
        expect(compileFilter(text)(given), text).toEqual(given.filter((it) => holds(it)));
      }),
      { numRuns: 500 },
    );
  });

  it('is either read or refused with a FilterError, whatever it is', () => {
    const pieces = [
      'JobID',
      '==',
      '"',
      '`',
      '(',
      ')',
      ' ',
      'not',
      'any',
      'as',
      '{',
      '}',
      '/',
      '\\',
    ];
    const noise = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(noise, row, (text, given) => {
        try {
          expect(compileFilter(text)([given]).length).toBeLessThanOrEqual(1);
        } catch (error) {
          expect(error).toBeInstanceOf(FilterError);
        }
      }),
    );
  });
});
