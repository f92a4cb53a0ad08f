import { Failure, type FailureKind } from '@rollout-actions/client/http/failure';
import { DeadlinePassed, startDeadline } from '@rollout-actions/client/time/deadline';
import { backoff, blocking } from '@rollout-actions/client/wait/cadence';
import { wait } from '@rollout-actions/client/wait/engine';
import type { Reader } from '@rollout-actions/client/wait/reader';
import type { Goal } from '@rollout-actions/client/wait/target-tracker';
import type { Change, WaitOptions } from '@rollout-actions/client/wait/types';
import { describe, expect, it } from 'vitest';
import { createFakeClock, type FakeClock } from '../../support/time/fake-clock.ts';
import { recordWorld } from '../../support/time/world.ts';
import { createRemote, failing } from './remote.ts';

const POLL = backoff({ firstMs: 1_000, maxMs: 8_000, growth: 2 });

function goal(more: Partial<Goal> = {}): Goal {
  return {
    until: new Map([['ready', 0]]),
    failOn: new Map([['broken', 0]]),
    discoveryMs: 60_000,
    onSuperseded: 'fail',
    ...more,
  };
}

interface Trial extends Partial<Pick<WaitOptions, 'mode' | 'goals'>> {
  readers: (clock: FakeClock) => readonly Reader[];
  limitMs?: number;
}

/** Runs one wait on a fake clock. */
async function trial({ readers: open, limitMs = 600_000, ...more }: Trial) {
  const clock = createFakeClock();
  const readers = open(clock);
  const world = recordWorld(clock);
  const cancel = new AbortController();
  const deadline = startDeadline(clock, limitMs, cancel.signal);
  const goals = new Map(readers.flatMap(({ targets }) => targets.map((name) => [name, goal()])));
  const changes: Change[] = [];
  const startMs = clock.now();
  const end = await clock.run(
    wait({
      world,
      deadline,
      readers,
      goals,
      mode: { kind: 'all' },
      onChange: (change) => changes.push(change),
      ...more,
    }),
  );
  return { end, changes, lines: world.lines, tookMs: clock.now() - startMs };
}

describe('a wait', () => {
  it('refuses to begin without targets, for the empty set is no success', async () => {
    await expect(trial({ readers: () => [] })).rejects.toThrow('at least one target');
  });

  it('reports each change once, with where it came from', async () => {
    const remote = createRemote('a', [
      [0, 'starting'],
      [5_000, 'ready'],
    ]);
    const { end, changes } = await trial({ readers: (clock) => [remote.reader(clock, blocking)] });
    expect(end.verdict).toBe('reached');
    expect(changes.map(({ from, to }) => [from?.state, to.state])).toEqual([
      [undefined, 'starting'],
      ['starting', 'ready'],
    ]);
  });

  it('sees a change in the moment it happens where the server holds the answer', async () => {
    const remote = createRemote('a', [
      [0, 'starting'],
      [123_456, 'ready'],
    ]);
    const { tookMs } = await trial({ readers: (clock) => [remote.reader(clock, blocking)] });
    expect(tookMs).toBe(123_456);
  });

  it('costs at most one request a hold, and two more', async () => {
    for (const seconds of [1, 59, 61, 300, 599]) {
      const remote = createRemote('a', [
        [0, 'starting'],
        [seconds * 1_000, 'ready'],
      ]);
      await trial({ readers: (clock) => [remote.reader(clock, blocking)] });
      expect(remote.reads()).toBeLessThanOrEqual(Math.ceil(seconds / 30) + 2);
    }
  });

  it('ends at its deadline while a read blocks, with the reason and the last state', async () => {
    const remote = createRemote('a', [[0, 'starting']]);
    const { end, tookMs } = await trial({
      readers: (clock) => [remote.reader(clock, blocking)],
      limitMs: 90_500,
    });
    expect(end.verdict).toBe('interrupted');
    expect(end.interruption).toBeInstanceOf(DeadlinePassed);
    expect(end.targets.get('a')?.last?.state).toBe('starting');
    expect(tookMs).toBe(90_500);
  });

  it('confirms a state that has to hold by a read at the end of that time', async () => {
    const remote = createRemote('a', [
      [0, 'starting'],
      [10_000, 'ready'],
    ]);
    const goals = new Map([['a', goal({ until: new Map([['ready', 25_000]]) })]]);
    const { end, tookMs } = await trial({
      readers: (clock) => [remote.reader(clock, blocking)],
      goals,
    });
    expect(end.verdict).toBe('reached');
    expect(tookMs).toBe(35_000);
    expect(remote.lastLookMs()).toBe(35_000);
  });

  it('lets a bad state pass that does not last', async () => {
    const remote = createRemote('a', [
      [0, 'broken'],
      [9_000, 'ready'],
    ]);
    const goals = new Map([['a', goal({ failOn: new Map([['broken', 10_000]]) })]]);
    const { end } = await trial({ readers: (clock) => [remote.reader(clock, blocking)], goals });
    expect(end.verdict).toBe('reached');
  });

  it('forgives reads that fail in passing, and says so', async () => {
    const remote = createRemote('a', [
      [0, 'starting'],
      [30_000, 'ready'],
    ]);
    const failures = [undefined, 'unavailable', 'unreachable', 'timed-out'] as const;
    const { end, lines } = await trial({
      readers: (clock) => [failing(remote.reader(clock, POLL), failures)],
    });
    expect(end.verdict).toBe('reached');
    expect(lines.filter((line) => line.includes('; retrying in '))).toHaveLength(3);
  });

  it('forgives failures until the deadline, the first read included', async () => {
    for (const before of [[], [undefined]]) {
      const remote = createRemote('a', [
        [0, 'starting'],
        [200_000, 'ready'],
      ]);
      const failures: (FailureKind | undefined)[] = [...before, ...Array(40).fill('unavailable')];
      const { end } = await trial({
        readers: (clock) => [failing(remote.reader(clock, POLL), failures)],
      });
      expect(end.verdict).toBe('reached');
    }
  });

  it('ends with the failure shortly before the deadline where it never passes', async () => {
    const remote = createRemote('a', [[0, 'starting']]);
    const { end, tookMs } = await trial({
      readers: (clock) => [failing(remote.reader(clock, POLL), Array(500).fill('unreachable'))],
    });
    expect(end.verdict).toBe('failed');
    expect(end.targets.get('a')?.failure?.kind).toBe('unreachable');
    expect(tookMs).toBeGreaterThan(598_000);
  });

  it('ends at once on a failure that no retry resolves', async () => {
    for (const failures of [[undefined, 'unauthorized'], ['rejected']] as const) {
      const remote = createRemote('a', [[0, 'starting']]);
      const { end } = await trial({
        readers: (clock) => [failing(remote.reader(clock, POLL), failures)],
      });
      expect(end.targets.get('a')?.failure).toBeInstanceOf(Failure);
      expect(end.targets.get('a')?.failure?.kind).toBe(failures.at(-1));
    }
  });

  it('shortens the hold where a proxy ends each read that blocks for long', async () => {
    const remote = createRemote('a', [
      [0, 'starting'],
      [1_000_000, 'ready'],
    ]);
    const behindProxy = (clock: FakeClock): Reader => {
      const reader = remote.reader(clock, blocking);
      return {
        ...reader,
        async read(options) {
          if (options.holdMs < 30_000) return await reader.read(options);
          await clock.sleep(30_000, options.signal);
          return await failing(reader, ['unavailable']).read(options);
        },
      };
    };
    const { end, tookMs } = await trial({
      readers: (clock) => [behindProxy(clock)],
      limitMs: 1_800_000,
    });
    expect(end.verdict).toBe('reached');
    // The one read that was cut off, and its pause: nothing else is late.
    expect(tookMs).toBeLessThan(1_001_000);
  });

  it('does not become a hot loop where a blocking read returns at once with nothing new', async () => {
    const remote = createRemote('a', [
      [0, 'starting'],
      [60_000, 'ready'],
    ]);
    const impatient = (clock: FakeClock): Reader => {
      const reader = remote.reader(clock, blocking);
      return { ...reader, read: (readOptions) => reader.read({ ...readOptions, holdMs: 0 }) };
    };
    const { end } = await trial({ readers: (clock) => [impatient(clock)] });
    expect(end.verdict).toBe('reached');
    expect(remote.reads()).toBeLessThan(80);
  });

  it('needs only one of several targets with `any`, and enough of them with a quorum', async () => {
    const readers = (clock: FakeClock) => [
      createRemote('slow', [[0, 'starting']]).reader(clock, POLL),
      createRemote('broken', [[0, 'broken']]).reader(clock, POLL),
      createRemote('fine', [[3_000, 'ready']]).reader(clock, POLL),
    ];
    expect((await trial({ readers, mode: { kind: 'any' } })).end.verdict).toBe('reached');
    const quorum = await trial({ readers, mode: { kind: 'quorum', count: 3 } });
    expect(quorum.end.verdict).toBe('failed');
    expect((await trial({ readers })).end.verdict).toBe('failed');
  });
});
