// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables of a query look like that
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fillQuery,
  templateProblem,
} from '../../../../../actions/nomad-promote/src/gates/inputs/query-template.ts';

const facts = { canaryIds: ['a1', 'a2'], stableIds: ['b1'], job: 'web', groups: ['g'], version: 3 };

describe('the variables of a PromQL query', () => {
  it('are filled in, several ids as alternatives', () => {
    const query =
      'x{alloc_id=~"${canary.alloc_ids}",other=~\'${stable.alloc_ids}\',' +
      'job="${job}",group="${group}"} / ${version}';
    expect(fillQuery(query, facts)).toBe(
      'x{alloc_id=~"a1|a2",other=~\'b1\',job="web",group="g"} / 3',
    );
  });

  it.each([
    'x{job=${job}}',
    'x{job=`${job}`}',
    'x{a="b"} # "${job}"',
    '"a\\"" ${group}',
    'x{job="${jobs}"}',
    'x{job="${}"}',
  ])('are refused in %s', (query) => expect(templateProblem(query)).toBeDefined());

  it.each(['x{job="${job}"}', "x{a='\"',job='${job}'}", 'x{a="#",job="${job}"}', 'x + ${version}'])(
    'are taken in %s',
    (query) => expect(templateProblem(query)).toBeUndefined(),
  );

  it('cannot end the text they stand in, whatever a job is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('"', "'"), (job, quote) => {
        const filled = fillQuery(`x{job=${quote}\${job}${quote}}`, { ...facts, job });
        const inside = filled.slice('x{job='.length + 1, -2);
        expect(inside).not.toMatch(/["'`\n]/);
        expect(inside.replace(/\\x[0-9a-f]{2}/g, '')).not.toContain('\\');
        const read = inside.replace(/\\x(..)/g, (_, code) =>
          String.fromCharCode(Number.parseInt(code, 16)),
        );
        expect(read).toBe(job);
      }),
    );
  });
});
