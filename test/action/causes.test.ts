import { causesOf, sentenceOf } from '@rollout-actions/action/lifecycle/causes';
import { Failure } from '@rollout-actions/client/http/failure';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('the whole chain is reported, outermost first', () => {
  const root = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  const error = new Error('a', { cause: new TypeError('fetch failed', { cause: root }) });
  expect(causesOf(error).sentences).toEqual([
    'TypeError: fetch failed',
    'Error: connect ECONNREFUSED (ECONNREFUSED)',
  ]);
});

test('each error of an aggregate is reported', () => {
  const error = new AggregateError([new Error('IPv4'), new Error('IPv6')], 'both');
  expect(causesOf(error).sentences).toEqual(['Error: IPv4', 'Error: IPv6']);
});

test('a circle and a chain without end are broken off', () => {
  const circle = new Error('circle');
  circle.cause = new Error('inner', { cause: circle });
  expect(causesOf(circle).sentences).toEqual(['Error: inner']);
  let long = new Error('0');
  for (let depth = 1; depth < 100; depth += 1) long = new Error(`${depth}`, { cause: long });
  expect(causesOf(long).sentences).toHaveLength(9);
});

test('the stacks end with what a server said', () => {
  const error = new Failure({
    kind: 'rejected',
    resource: 'a',
    what: 'b',
    next: 'c',
    received: 'yes',
    text: '<html>',
  });
  expect(causesOf(error).stacks.at(-1)).toBe('the server said: <html>');
});

test('anything that can be thrown has a sentence', () => {
  fc.assert(
    fc.property(fc.anything(), (thrown) => {
      expect(sentenceOf(thrown)).toBeTypeOf('string');
    }),
  );
  expect(sentenceOf(Object.create(null))).toBe('thrown: {}');
  expect(sentenceOf(Symbol('x'))).toBe('thrown: Symbol(x)');
  expect(sentenceOf(new Error())).toBe('Error: without words');
});
