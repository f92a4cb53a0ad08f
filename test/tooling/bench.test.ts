import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readActionFile } from '@rollout-actions/runner-harness/action-file';
import { runProcess } from '@rollout-actions/runner-harness/run-process';
import { stepEnvironment } from '@rollout-actions/runner-harness/step-environment';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { peakMemory } from '@rollout-actions/tooling/bench/measures/peak-memory';
import { report } from '@rollout-actions/tooling/bench/report';
import {
  goalsTable,
  markdown,
  median,
  medianRatio,
  quantile,
  worst,
} from '@rollout-actions/tooling/bench/table';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const figures = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1 });

describe('a median', () => {
  it('is one of the figures, with no more than half of them on either side', () => {
    fc.assert(
      fc.property(figures, (all) => {
        const middle = median(all);
        expect(all).toContain(middle);
        expect(all.filter((one) => one < middle).length).toBeLessThanOrEqual(all.length / 2);
        expect(all.filter((one) => one > middle).length).toBeLessThanOrEqual(all.length / 2);
      }),
    );
  });

  it('of nothing is an error', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

it('the 99th of a hundred is the p99 of them, in any order', () => {
  const all = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect(quantile(all, 0.99)).toBe(99);
});

it('the worst of several figures is the largest, with its name', () => {
  expect(worst({ a: 1, b: 3, c: 2 })).toEqual({ measured: 3, of: 'b' });
});

describe('a goal', () => {
  const met = (figures: Parameters<typeof goalsTable>[0]) =>
    goalsTable(figures).rows.map((row) => row.at(-1));

  it('is met by the figure as it is printed, and missed by the next one', () => {
    const figure = { what: 'ratio', goal: 1.6 };
    expect(met([{ ...figure, measured: 1.604 }])).toEqual(['yes']);
    expect(met([{ ...figure, measured: 1.606 }])).toEqual(['no']);
  });

  it('can be the least that is wanted', () => {
    const figure = { what: 'share', goal: 95, unit: ' %', isAtLeast: true };
    expect(met([{ ...figure, measured: 97 }])).toEqual(['yes']);
    expect(met([{ ...figure, measured: 94.8 }])).toEqual(['no']);
    expect(goalsTable([{ ...figure, measured: 97 }]).rows).toEqual([
      ['share', '97 %', '≥ 95 %', '', 'yes'],
    ]);
  });

  it('comes first in the report, then each table under the command that makes it', () => {
    const table = { title: 'T', head: ['a'], rows: [['1']], note: 'How.' };
    const figures = [{ what: 'ratio', measured: 2, goal: 3, stretch: 1, of: 'x' }];
    const text = report('this machine', [{ name: 'some', tables: [table], figures }]);
    expect(text.match(/^#.*$/gm)).toEqual([
      '# Benchmarks',
      '## Goals',
      '## `npm run bench -- some`',
      '### T',
    ]);
    expect(text).toContain('Written by `npm run bench` on this machine.');
    expect(text).toContain('| ratio | 2 (x) | ≤ 3 | ≤ 1 | yes |');
  });
});

it('peak memory is that of the process itself, whatever started it', () => {
  const held = Buffer.alloc(200 * 1024 ** 2, 1);
  expect(peakMemory({ args: ['-e', '0'], env: {}, status: 0 })).toBeLessThan(150);
  expect(held.length).toBeGreaterThan(0);
});

describe('a ratio', () => {
  it('does not see that the machine gets slower, because both of a pair do', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 31 }),
        (times, pairs) => {
          let load = 1;
          const base = () => load;
          const subject = () => times * load++;
          expect(medianRatio({ pairs, base, subject })).toBe(times);
        },
      ),
    );
  });
});

it('a process that does not end as it should is not measured', () => {
  const broken = { args: ['-e', 'console.log("why"); process.exit(3)'], env: {}, status: 0 };
  expect(() => runProcess(broken)).toThrow(/ended with 3, not 0:\nwhy/);
});

it('a table is Markdown with its figures to the right', () => {
  const table = { title: 'T', head: ['a', 'b'], rows: [['x', '1']], note: 'How.' };
  expect(markdown(table)).toBe('### T\n\n| a | b |\n| --- | ---: |\n| x | 1 |\n\nHow.\n');
});

describe('the environment of a step', () => {
  const ACTION = `
name: Try
description: Tries
inputs:
  level: { description: How much, default: low }
  github-token: { description: A token, default: '\${{ github.token }}' }
  other: { description: Something else }
runs: { using: node24, main: ../../dist/try/index.js }
`;

  it('has every declared input, defaults and expressions filled in as without a workflow', () => {
    using folder = temporaryFolder({ 'action.yml': ACTION });
    using step = stepEnvironment(readActionFile(join(folder.path, 'action.yml')), {
      other: 'mine',
    });
    expect(step.env).toMatchObject({
      INPUT_LEVEL: 'low',
      'INPUT_GITHUB-TOKEN': '',
      INPUT_OTHER: 'mine',
    });
  });

  it('has empty files for what the step says, gone with it', () => {
    using folder = temporaryFolder({ 'action.yml': ACTION });
    const step = stepEnvironment(readActionFile(join(folder.path, 'action.yml')), {});
    const output = step.env['GITHUB_OUTPUT'] ?? '';
    expect(readFileSync(output, 'utf8')).toBe('');
    step[Symbol.dispose]();
    expect(existsSync(output)).toBe(false);
  });
});
