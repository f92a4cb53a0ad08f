import { RED_OUTCOMES } from '@rollout-actions/action/outcome';
import { splitReason } from '@rollout-actions/action/report/next-step';
import { expect, test } from 'vitest';

test.each([
  [
    'Deployment a failed. Fix the release and re-run.',
    'Deployment a failed.',
    'Fix the release and re-run.',
  ],
  [
    'It did not become ready. Check the logs, and re-run. Edgegap accepted the stop.',
    'It did not become ready. Edgegap accepted the stop.',
    'Check the logs, and re-run.',
  ],
])('what to do stands by itself: %s', (reason, what, next) => {
  expect(splitReason('failed', reason)).toEqual({ what, next });
});

test('every red outcome has an advice, also where the reason gives none', () => {
  for (const outcome of RED_OUTCOMES) {
    const { what, next } = splitReason(outcome, 'It went wrong.');
    expect(what).toBe('It went wrong.');
    expect(next).toMatch(/^[A-Z].*\.$/);
  }
  expect(splitReason('succeeded', 'All is well.').next).toBeUndefined();
});
