import { plainToken } from '@rollout-actions/client/edgegap/connection';
import { deploymentStatus } from '@rollout-actions/client/edgegap/schemas/deployments';
import { readTime, writeTime } from '@rollout-actions/client/edgegap/times';
import { deploymentState } from '@rollout-actions/client/edgegap/watch/deployment-snapshot';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const state = (current_status: string, more: object = {}) =>
  deploymentState(deploymentStatus.parse({ request_id: 'a', current_status, ...more }));

describe('the state of a deployment', () => {
  it.each([
    ['Status.READY', 'ready'],
    ['Status.ERROR', 'failed'],
    ['Status.TERMINATED', 'terminated'],
    ['Status.TERMINATING', 'terminating'],
    ['Status.SEEKING', 'seeking'],
    ['READY', 'ready'],
  ])('%s is %s', (sent, word) => {
    expect(state(sent)).toBe(word);
  });

  it('keeps a word that nobody knows, and takes it for neither good nor bad', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^Status\.[A-Z_]{3,12}$/), (sent) => {
        const word = state(sent);
        expect(['ready', 'failed', 'terminated', 'terminating']).not.toContain(
          word === sent ? word : '',
        );
        if (!/READY|ERROR|TERMINAT|INITIAL|SEEK|SCAN|DEPLOY/.test(sent)) expect(word).toBe(sent);
      }),
    );
  });

  it('does not trust running', () => {
    expect(state('Status.DEPLOYING', { running: true })).toBe('deploying');
  });

  it('is ready although an error of an earlier attempt is left over', () => {
    expect(state('Status.READY', { error: true, error_detail: 'Pull image timeout' })).toBe(
      'ready',
    );
  });

  it('has failed with an error text before it is ready', () => {
    const error = { error: true, error_detail: 'Unable to pull image from registry' };
    expect(state('Status.DEPLOYING', error)).toBe('failed');
    expect(state('Status.DEPLOYING', { error: true, error_detail: '' })).toBe('deploying');
    expect(state('Status.TERMINATED', error)).toBe('terminated');
  });
});

describe('times', () => {
  it('without a zone are UTC', () => {
    expect(readTime('2025-06-20 12:00:43.066217')).toBe(Date.UTC(2025, 5, 20, 12, 0, 43, 66));
    expect(readTime('2025-06-20T12:00:43Z')).toBe(Date.UTC(2025, 5, 20, 12, 0, 43));
    expect(readTime('2025-06-20T14:00:43+02:00')).toBe(Date.UTC(2025, 5, 20, 12, 0, 43));
  });

  it('that are missing or none are undefined', () => {
    for (const text of ['', null, undefined, 'soon', '2025-13-45 99:99:99']) {
      expect(readTime(text)).toBeUndefined();
    }
  });

  it('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (ms) => {
        const rounded = ms - (ms % 10);
        expect(readTime(writeTime(rounded))).toBe(rounded);
      }),
    );
  });
});

describe('a key', () => {
  it.each(['abc', 'token abc', 'Token  abc', ' token abc '])('%j is abc', (given) => {
    expect(plainToken(given)).toBe('abc');
  });
});
