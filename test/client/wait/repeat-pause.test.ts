import { createRepeatPause } from '@rollout-actions/client/wait/cadence';
import { expect, test } from 'vitest';
import { createFakeClock } from '../../support/time/fake-clock.ts';

test('the first goes at once, later ones never more than one a second', async () => {
  const clock = createFakeClock();
  const pause = createRepeatPause({ clock, random: () => 0 });
  const at: number[] = [];
  const startMs = clock.now();
  await clock.run(
    (async () => {
      for (let n = 0; n < 8; n += 1) {
        await pause.next(new AbortController().signal);
        at.push(clock.now() - startMs);
      }
    })(),
  );
  expect(at).toEqual([0, 1_000, 3_000, 7_000, 15_000, 30_000, 45_000, 60_000]);
});
