import {
  compilePattern,
  InvalidPattern,
  readPattern,
} from '@rollout-actions/probe/text/regular-expression';
import { literalPattern } from '@rollout-actions/probe/text/text-pattern';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../support/property-runs.ts';

describe('a pattern of RE2', () => {
  it.each<[string, string | undefined, string, boolean]>([
    ['"1\\.4\\.\\d+"', undefined, '{"version": "1.4.2"}', true],
    ['^ok$', undefined, 'ok\nmore', false],
    ['^ok$', 'm', 'ok\nmore', true],
    ['a.b', undefined, 'a\nb', false],
    ['a.b', 's', 'a\nb', true],
    ['READY', 'i', 'is ready', true],
    ['^\\p{L}{3}$', 'u', 'äöü', true],
  ])('/%s/ with the flags %s is searched in %j', (source, flags, text, found) => {
    expect(compilePattern(source, flags).search(text).found).toBe(found);
  });

  it.each([
    ['(?=a)b', /`\(\?=`/],
    ['(a)\\1', /`\\1`/],
    ['(', /missing closing \)/],
    ['a{1001}', /repeat count/],
    ['(a?){1000}a{1000}', /at most 2000/],
  ])('%s is refused with the reason', (source, why) => {
    expect(() => compilePattern(source)).toThrow(InvalidPattern);
    expect(() => compilePattern(source)).toThrow(why);
  });

  it('has no flag but i, m, s and u', () => {
    expect(() => compilePattern('a', 'ig')).toThrow('there is no flag g');
  });

  it('agrees with JavaScript where both know the pattern', () => {
    const atom = fc.constantFrom('a', 'b', '.', '\\d', '[^a]', '(?:ab)', '(a|b)');
    const piece = fc
      .tuple(atom, fc.constantFrom('', '*', '+', '?', '{1,2}'))
      .map((all) => all.join(''));
    const source = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '1', '\n'), maxLength: 30 });
    fc.assert(
      fc.property(source, text, (pattern, searched) => {
        expect(compilePattern(pattern).search(searched).found).toBe(
          new RegExp(pattern).test(searched),
        );
      }),
      { numRuns: propertyRuns(300) },
    );
  });

  it('takes a number of steps that is linear in the text, whatever it repeats', () => {
    const pattern = compilePattern('^(\\w+\\s?)*$');
    expect(pattern.search(`${'a'.repeat(1 << 18)}!`).found).toBe(false);
    expect(pattern.search('a'.repeat(1 << 18)).found).toBe(true);
    // The end of what is searched is not the end of the text.
    expect(pattern.search(`${'a'.repeat(1 << 20)}!`)).toEqual({
      found: false,
      searchedCharacters: 0,
    });
  });

  it('takes few enough steps for cancel and deadline, whatever the pattern and the text are', () => {
    const atom = fc.constantFrom(
      'a',
      '.',
      '\\w',
      '\\p{L}',
      '[^b]',
      '(?i:k)',
      '\\b',
      '^',
      '$',
      'a|',
    );
    const { source } = fc.letrec<{ source: string }>((tie) => ({
      source: fc.oneof(
        { maxDepth: 4 },
        atom,
        fc.array(tie('source'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
        fc
          .tuple(tie('source'), fc.constantFrom('*', '+', '*?', '{0,40}', '{30}', '?'))
          .map(([inner, often]) => `(${inner})${often}`),
      ),
    }));
    const unit = fc.constantFrom('a', 'aé ', 'x'.repeat(1_000), '\u{1f600}', '\n', '\0');
    const text = fc.tuple(unit, fc.nat(1_000_000));
    fc.assert(
      fc.property(source, text, (pattern, [characters, length]) => {
        const compiled = readPattern(pattern);
        if (compiled === undefined) return;
        const body = characters.repeat(Math.ceil(length / characters.length));
        const { searchedCharacters } = compiled.search(body);
        expect(searchedCharacters).toBeLessThanOrEqual(body.length);
        expect(searchedCharacters * compiled.stepsPerCharacter).toBeLessThanOrEqual(4_000_000);
      }),
      { numRuns: propertyRuns(60, 2_000) },
    );
  });

  it('searches less of a long text the larger it is, and says how much', () => {
    const text = 'ab'.repeat(500_000);
    const { found, searchedCharacters } = compilePattern('[ab]*a[ab]{400}c').search(text);
    expect(found).toBe(false);
    expect(searchedCharacters).toBeGreaterThan(8_000);
    expect(searchedCharacters).toBeLessThan(text.length);
  });
});

it('a literal pattern finds its text as it is', () => {
  const pattern = literalPattern('1.4.2 (stable)');
  expect(pattern.search('version 1.4.2 (stable)').found).toBe(true);
  expect(pattern.search('version 1a4.2 (stable)').found).toBe(false);
  expect(pattern.source).toBe('"1.4.2 (stable)"');
});
