import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readActionFile } from '@rollout-actions/runner-harness/action-file';
import { runProcess } from '@rollout-actions/runner-harness/run-process';
import { stepEnvironment } from '@rollout-actions/runner-harness/step-environment';
import { temporaryFolder } from '@rollout-actions/runner-harness/temporary-folder';
import { markdown, median, medianRatio } from '@rollout-actions/tooling/bench/table';
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
