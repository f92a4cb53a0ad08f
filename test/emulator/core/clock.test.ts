import {
  createClock,
  createManualClock,
  type EmulatorClock,
} from '@rollout-actions/emulator/core/clock';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';

const clocks: EmulatorClock[] = [];

function runningClock(speed: number): EmulatorClock {
  const clock = createClock({ speed, startMs: 0 });
  clocks.push(clock);
  return clock;
}

afterEach(() => {
  for (const clock of clocks.splice(0)) clock.stop();
});

describe.each([
  { kind: 'manual', create: () => createManualClock(0), slackMs: 0 },
  { kind: 'running', create: () => runningClock(1), slackMs: 5000 },
])('a $kind clock', ({ create, slackMs }) => {
  it('runs what falls due within a jump in order of time', () => {
    // Ten seconds apart, so that the time that planning takes cannot change the order.
    const delay = fc.integer({ min: 0, max: 1_000 }).map((count) => count * 10_000);
    const delays = fc.array(delay, { maxLength: 30 });
    fc.assert(
      fc.property(delays, (planned) => {
        const clock = create();
        const ran: number[] = [];
        for (const ms of planned) clock.after(ms, () => ran.push(ms));
        clock.advance(10_010_000);
        expect(ran).toEqual([...planned].sort((a, b) => a - b));
      }),
      { numRuns: 50 },
    );
  });

  it('shows each task the time it was planned for', () => {
    const clock = create();
    let seen = Number.NaN;
    clock.after(60_000, () => {
      seen = clock.now();
    });
    clock.advance(3_600_000);
    expect(seen).toBeGreaterThanOrEqual(60_000);
    expect(seen).toBeLessThanOrEqual(60_000 + slackMs);
    expect(clock.now()).toBeGreaterThanOrEqual(3_600_000);
  });

  it('runs a task that a task plans, if it falls within the same jump', () => {
    const clock = create();
    const ran: string[] = [];
    clock.after(1000, () => {
      ran.push('first');
      clock.after(1000, () => ran.push('second'));
      clock.after(7_200_000, () => ran.push('beyond'));
    });
    clock.advance(3_600_000);
    expect(ran).toEqual(['first', 'second']);
  });

  it('forgets what is cancelled or stopped', () => {
    const clock = create();
    const ran: string[] = [];
    const cancel = clock.after(60_000, () => ran.push('cancelled'));
    clock.after(60_000, () => ran.push('kept'));
    cancel();
    clock.advance(60_000);
    clock.after(60_000, () => ran.push('stopped'));
    clock.stop();
    clock.advance(60_000);
    expect(ran).toEqual(['kept']);
  });
});

it('a running clock gets to an hour by itself within a moment at a high speed', async () => {
  const clock = runningClock(3_600_000);
  const reached = Promise.withResolvers<number>();
  clock.after(3_600_000, () => reached.resolve(clock.now()));
  expect(await reached.promise).toBeGreaterThanOrEqual(3_600_000);
});
