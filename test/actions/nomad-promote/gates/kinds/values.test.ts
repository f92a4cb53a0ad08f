import { holds, parseComparison } from '@rollout-actions/probe/json/comparison';
import { parseJsonPath } from '@rollout-actions/probe/json/json-path';
import { describe, expect, it } from 'vitest';
import { evaluateAgainstBaseline } from '../../../../../actions/nomad-promote/src/gates/kinds/prometheus.ts';
import {
  evaluateDocument,
  evaluateValue,
} from '../../../../../actions/nomad-promote/src/gates/kinds/values.ts';

function comparison(text: string) {
  const read = parseComparison(text);
  if (read === undefined) throw new Error(`${text} is no comparison`);
  return read;
}

const maybe = (text?: string) => (text === undefined ? undefined : comparison(text));

describe('a comparison', () => {
  it.each([
    ['< 0.01', 0.009, true],
    ['< 0.01', 0.01, false],
    ['<=0.01', 0.01, true],
    ['>= 99.5', 99.5, true],
    ['> -1e3', -1000, false],
    ['== 0', 0, true],
    ['!= 0', 0, false],
    ['== "up"', 'up', true],
    ['!= "up"', 'down', true],
    ['== true', true, true],
    ['== 0', '0', false],
    ['> 1', Number.POSITIVE_INFINITY, true],
  ])('%s of %s is %s', (text, value, wanted) => {
    expect(holds(comparison(text), value)).toBe(wanted);
  });

  it.each([
    ['< 1', Number.NaN],
    ['== 0', Number.NaN],
    ['< 1', '0'],
    ['< 1', null],
    ['== 1', [1]],
  ])('%s of %s cannot be said', (text, value) => {
    expect(holds(comparison(text), value)).toBeUndefined();
  });

  it.each(['', '0.01', '<', '< x', '< "a"', '=> 1', '< 1 2', '== {}', '> 1e999'])(
    'is not read from %j',
    (text) => expect(parseComparison(text)).toBeUndefined(),
  );
});

describe('a value', () => {
  const verdict = (value: unknown, success?: string, failure?: string) =>
    evaluateValue(value, { success: maybe(success), failure: maybe(failure) }, 'it').verdict;

  it('is the opposite of good where only that is said', () => {
    expect(verdict(1, '< 2')).toBe('pass');
    expect(verdict(3, '< 2')).toBe('fail');
    expect(verdict(3, undefined, '> 2')).toBe('fail');
    expect(verdict(1, undefined, '> 2')).toBe('pass');
  });

  it('may be neither good nor bad, and is bad where it is both', () => {
    expect(verdict(5, '< 2', '> 8')).toBe('inconclusive');
    expect(verdict(9, '< 2', '> 8')).toBe('fail');
    expect(verdict(1, '< 2', '> 0')).toBe('fail');
  });

  it('that cannot be compared is inconclusive', () => {
    expect(verdict(Number.NaN, '< 2')).toBe('inconclusive');
    expect(verdict('1', undefined, '> 2')).toBe('inconclusive');
  });
});

describe('a document', () => {
  const evaluated = (text: string, path: string, success: string) => {
    const query = parseJsonPath(path);
    if (query === undefined) throw new Error(`${path} is no path`);
    return evaluateDocument(text, {
      path: query,
      success: comparison(success),
      failure: undefined,
    });
  };

  it('passes if every value that the path finds is good', () => {
    const text = '{"nodes":[{"lag":1},{"lag":2}]}';
    expect(evaluated(text, '$.nodes[*].lag', '< 3').verdict).toBe('pass');
    expect(evaluated(text, '$.nodes[*].lag', '< 2').verdict).toBe('fail');
    expect(evaluated(text, '$.nodes[?@.lag > 1].lag', '== 2').verdict).toBe('pass');
  });

  it('in which nothing is found, or that is not JSON, is inconclusive', () => {
    expect(evaluated('{}', '$.nodes[*].lag', '< 3').verdict).toBe('inconclusive');
    expect(evaluated('<html>', '$.a', '< 3').verdict).toBe('inconclusive');
    expect(evaluated('', '$.a', '< 3').verdict).toBe('inconclusive');
  });

  it('that is nested too deep finds nothing', () => {
    const deep = `${'['.repeat(5_000)}1${']'.repeat(5_000)}`;
    expect(evaluated(deep, '$..a', '< 3').verdict).toBe('inconclusive');
  });

  it('is not asked by what is no path', () => {
    for (const text of ['', 'status', '$.a[', '$..', '$.a.#b']) {
      expect(parseJsonPath(text)).toBeUndefined();
    }
  });
});

describe('a value against the stable version', () => {
  const against = (value: number, stable: number[], limits: object) =>
    evaluateAgainstBaseline(
      value,
      stable.map((one) => ({ labels: {}, value: one })),
      { 'max-ratio': undefined, 'max-difference': undefined, ...limits },
    ).verdict;

  it('may be a ratio or a difference worse', () => {
    expect(against(1.2, [1], { 'max-ratio': 1.2 })).toBe('pass');
    expect(against(1.3, [1], { 'max-ratio': 1.2 })).toBe('fail');
    expect(against(1.5, [1], { 'max-difference': 0.5 })).toBe('pass');
    expect(against(1.6, [1], { 'max-difference': 0.5 })).toBe('fail');
  });

  it('has no ratio to zero, where max-difference decides if it is given', () => {
    expect(against(0, [0], { 'max-ratio': 1.1 })).toBe('inconclusive');
    expect(against(0.1, [0], { 'max-ratio': 1.1 })).toBe('inconclusive');
    const both = { 'max-ratio': 1.1, 'max-difference': 0.01 };
    expect(against(0.01, [0], both)).toBe('pass');
    expect(against(0.02, [0], both)).toBe('fail');
    expect(against(0.105, [0.1], both)).toBe('pass');
    expect(against(0.115, [0.1], both)).toBe('fail');
  });

  it('is not compared with an infinite baseline, and fails where it is infinite itself', () => {
    for (const limits of [{ 'max-ratio': 2 }, { 'max-difference': 2 }]) {
      expect(against(1, [Infinity], limits)).toBe('inconclusive');
      expect(against(Infinity, [Infinity], limits)).toBe('inconclusive');
      expect(against(1, [-Infinity], limits)).toBe('inconclusive');
      expect(against(Infinity, [1], limits)).toBe('fail');
    }
  });

  it('is inconclusive without exactly one number to compare with', () => {
    expect(against(1, [], { 'max-ratio': 1 })).toBe('inconclusive');
    expect(against(1, [1, 1], { 'max-ratio': 1 })).toBe('inconclusive');
    expect(against(1, [Number.NaN], { 'max-ratio': 1 })).toBe('inconclusive');
    expect(against(Number.NaN, [1], { 'max-difference': 1 })).toBe('inconclusive');
  });
});
