import { readFileSync } from 'node:fs';
import { compileFilter, FilterError } from '@rollout-actions/emulator/nomad/filter/filter';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { rows } from './rows.ts';

// What go-bexpr 0.1.16, the library in the real server, answers for the two rows of rows.ts.
const answers = z
  .array(
    z.object({
      expression: z.string(),
      parse: z.string().optional(),
      evaluate: z.string().optional(),
      ids: z.array(z.string()).optional(),
    }),
  )
  .parse(
    JSON.parse(
      readFileSync(new URL('../../../fixtures/nomad/filter-answers.json', import.meta.url), 'utf8'),
    ),
  );

function answerOf(expression: string): { ids: unknown[] } | { text: string } {
  try {
    const kept = compileFilter(expression)(rows);
    return { ids: kept.map((row) => ('ID' in row ? row.ID : undefined)) };
  } catch (error) {
    if (!(error instanceof FilterError)) throw error;
    return { text: error.message };
  }
}

describe('a filter answers as the real library does', () => {
  it.each(answers)('$expression', ({ expression, parse, evaluate, ids }) => {
    const text =
      parse === undefined
        ? `failed to read result page: ${evaluate}`
        : `failed to create result paginator: failed to read filter expression: ${parse}`;
    expect(answerOf(expression)).toEqual(ids ? { ids } : { text });
  });
});

describe('a filter that goes too deep', () => {
  it('is refused at the seventh group inside the others, as on the server', () => {
    expect(() => compileFilter('(((((((JobID == web)))))))')).toThrow(
      'max number of expressions parsed',
    );
  });

  it('is read however often it says not, and, or', () => {
    const filter = compileFilter(`${'not '.repeat(4000)}ID == a1${' and ID == a1'.repeat(1000)}`);
    expect(filter(rows)).toHaveLength(1);
    expect(compileFilter(`ID == x${' or ID == b2'.repeat(1000)}`)(rows)).toHaveLength(1);
  });
});

describe('rows', () => {
  it('are not examined in an empty list, so an unknown field is no fault there', () => {
    expect(compileFilter('Nope == "x"')([])).toEqual([]);
  });

  it('may hold a map where the keys are free, as the claims of a login are', () => {
    const claims = { value: new Map([['repository', 'octo/app']]), list: new Map() };
    expect(compileFilter('value.repository == "octo/app"')([claims])).toHaveLength(1);
    expect(compileFilter('value.environment == "production"')([claims])).toHaveLength(0);
    expect(compileFilter('"x" not in list.teams')([claims])).toHaveLength(1);
  });
});
