import { Failure } from '@rollout-actions/client/http/failure';
import { path } from '@rollout-actions/client/http/safe-path';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('parts are put in encoded', () => {
  expect(String(path`/v1/job/${'team/web app'}/versions`)).toBe(
    '/v1/job/team%2Fweb%20app/versions',
  );
  expect(String(path`/v1/jobs`)).toBe('/v1/jobs');
});

test.each([
  '',
  '.',
  '..',
  'a/../b',
  'a\\..\\b',
  '../x',
  'a//b',
  '/a',
  'a/',
  'a\nb',
  'a\0',
  '\ud800',
  '\u0085',
])('%j cannot be part of an address', (part) => {
  const build = () => path`/v1/deployment/${part}`;
  expect(build).toThrow(Failure);
  expect(build).toThrow(expect.objectContaining({ kind: 'rejected', received: 'no', final: true }));
});

test('what is refused is shown on one short line', () => {
  const part = `\n::set-output name=x::${'long '.repeat(100)}/../`;
  expect(() => path`/v1/job/${part}`).toThrow(/^[^\n]{0,250}$/);
});

test('a part never leads to another place, and comes out as it went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (part) => {
      let built: string;
      try {
        built = String(path`/v1/job/${part}/plan`);
      } catch (error) {
        expect(error).toBeInstanceOf(Failure);
        return;
      }
      expect(built).toMatch(/^\/v1\/job\/[^/?#\\]+\/plan$/);
      expect(new URL(built, 'https://api.example').pathname).toBe(built);
      expect(decodeURIComponent(built.slice('/v1/job/'.length, -'/plan'.length))).toBe(part);
    }),
    { numRuns: 300 },
  );
});

test('percent signs are text, not encoding', () => {
  expect(String(path`/v1/${'%2e%2e'}`)).toBe('/v1/%252e%252e');
});
