import { expect, test } from 'vitest';
import { simulateReport } from '../../../support/report/simulated-step.ts';

async function work() {
  return { outcome: 'succeeded', reason: 'all is well' } as const;
}

test('a GitHub that does not answer delays the end by 5 s, and the post step ends the report', async () => {
  const { github, main, mainEndMs } = await simulateReport({
    report: ['check-run', 'deploy'],
    behaviour: { hangs: true },
    work,
    afterMain({ behaviour }) {
      behaviour.hangs = false;
    },
  });
  expect(main.exitCode()).toBe(0);
  expect(mainEndMs).toBe(5_000);
  expect(github.checks).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
});

test('a refusal of main is obeyed by its post step', async () => {
  // Main has 5 s, and GitHub may not be asked again before they are over.
  const behaviour = { limitFirst: 1, retryAfterSeconds: 6 };
  const { main, mainEndMs, requests } = await simulateReport({
    report: ['comment', 'preview'],
    behaviour,
    work,
  });
  expect(main.lines).toContain('The post step completes what is published on GitHub: comment.');
  expect(mainEndMs).toBeLessThanOrEqual(5_000);
  const writes = requests.filter(({ method }) => method !== 'GET');
  expect(writes.map(({ status }) => status)).toEqual([403, 201]);
  const [refused, sent] = writes;
  expect((sent?.atMs ?? 0) - (refused?.atMs ?? 0)).toBeGreaterThanOrEqual(6_000);
});
