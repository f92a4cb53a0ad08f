import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evaluateMeasurements,
  evaluateSequential,
} from '../../../../../actions/nomad-promote/src/gates/gate-run.ts';

describe('the verdict of a gate that compares', () => {
  const open = { isOver: false, inconclusiveLimit: 0 };

  it('is what the comparison says, whatever was measured later', () => {
    expect(evaluateSequential(['undecided', 'pass', 'inconclusive'], open)).toBe('pass');
    expect(evaluateSequential(['undecided', 'fail', 'pass'], open)).toBe('fail');
  });

  it('is open until the end, and inconclusive from there on', () => {
    expect(evaluateSequential([], open)).toBe('measuring');
    expect(evaluateSequential(['undecided'], open)).toBe('measuring');
    expect(evaluateSequential(['undecided'], { ...open, isOver: true })).toBe('inconclusive');
  });

  it('is inconclusive where it could not measure more often than is forgiven', () => {
    const measured = ['undecided', 'inconclusive', 'inconclusive'] as const;
    expect(evaluateSequential(measured, open)).toBe('inconclusive');
    expect(evaluateSequential(measured, { ...open, inconclusiveLimit: 2 })).toBe('measuring');
    expect(evaluateSequential([...measured, 'undecided'], open)).toBe('measuring');
  });
});

const strict = { count: 1, consecutive: 1, failureLimit: 0 };

describe('the verdict of a gate', () => {
  it('never passes on nothing', () => {
    expect(evaluateMeasurements([], { count: 0, consecutive: 0, failureLimit: 0 })).toBe(
      'measuring',
    );
  });

  it('is the one measurement where one is enough', () => {
    for (const verdict of ['pass', 'fail', 'inconclusive'] as const) {
      expect(evaluateMeasurements([verdict], strict)).toBe(verdict);
    }
  });

  it('waits for as many measurements as are asked for, but not after one failure too many', () => {
    const rule = { count: 3, consecutive: 1, failureLimit: 1 };
    expect(evaluateMeasurements(['inconclusive'], rule)).toBe('measuring');
    expect(evaluateMeasurements(['pass', 'fail'], rule)).toBe('measuring');
    expect(evaluateMeasurements(['fail', 'fail'], rule)).toBe('fail');
    expect(evaluateMeasurements(['fail', 'pass', 'pass'], rule)).toBe('pass');
  });

  it('needs passes in a row at the end', () => {
    const rule = { count: 1, consecutive: 2, failureLimit: 1 };
    expect(evaluateMeasurements(['pass'], rule)).toBe('measuring');
    expect(evaluateMeasurements(['pass', 'pass', 'fail'], rule)).toBe('measuring');
    expect(evaluateMeasurements(['pass', 'fail', 'pass', 'pass'], rule)).toBe('pass');
    expect(evaluateMeasurements(['pass', 'pass', 'inconclusive'], rule)).toBe('inconclusive');
  });

  it('forgives as many inconclusive measurements in a row as inconclusive-limit says', () => {
    const rule = { ...strict, inconclusiveLimit: 2 };
    expect(evaluateMeasurements(['inconclusive', 'inconclusive'], rule)).toBe('measuring');
    expect(evaluateMeasurements(Array(3).fill('inconclusive'), rule)).toBe('inconclusive');
    const between = ['inconclusive', 'inconclusive', 'fail', 'inconclusive'] as const;
    expect(evaluateMeasurements(between, { ...rule, failureLimit: 1 })).toBe('measuring');
  });

  it('stays a fail whatever comes after', () => {
    const verdicts = fc.constantFrom('pass', 'fail', 'inconclusive');
    fc.assert(
      fc.property(
        fc.array(verdicts),
        fc.array(verdicts),
        fc.record({ count: fc.nat(5), consecutive: fc.nat(5), failureLimit: fc.nat(3) }),
        (before, after, rule) => {
          fc.pre(evaluateMeasurements(before, rule) === 'fail');
          expect(evaluateMeasurements([...before, ...after], rule)).toBe('fail');
        },
      ),
    );
  });
});
