import { ABSENT, type Observation } from '@rollout-actions/client/wait/observation';
import {
  createTargetTracker,
  type Goal,
  type TargetVerdict,
} from '@rollout-actions/client/wait/target-tracker';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const GOOD = 'ready';
const BAD = 'broken';
const START_MS = 1_000;

function seen(state: string, more: Partial<Observation> = {}): Observation {
  return { state, id: 'one', revision: '1', evidence: [], raw: undefined, ...more };
}

function goal(more: Partial<Goal> = {}): Goal {
  return {
    until: new Map([[GOOD, 0]]),
    failOn: new Map([[BAD, 0]]),
    discoveryMs: 60_000,
    onSuperseded: 'fail',
    ...more,
  };
}

describe('a target tracker', () => {
  it('settles at the first wanted or bad state where neither has to last', () => {
    expect(createTargetTracker(goal(), START_MS).evaluate(seen(GOOD), START_MS)).toBe('reached');
    expect(createTargetTracker(goal(), START_MS).evaluate(seen(BAD), START_MS)).toBe('failed');
  });

  it('never takes an unknown word for success or failure', () => {
    const tracker = createTargetTracker(goal(), START_MS);
    expect(tracker.evaluate(seen('Status.BRAND_NEW'), START_MS)).toBeUndefined();
    expect(tracker.dueMs()).toBeUndefined();
  });

  it('says when a target did not appear in time, and only by a read at its end', () => {
    const tracker = createTargetTracker(goal({ discoveryMs: 5_000 }), START_MS);
    expect(tracker.evaluate(seen(ABSENT), START_MS)).toBeUndefined();
    expect(tracker.dueMs()).toBe(START_MS + 5_000);
    expect(tracker.evaluate(seen(ABSENT), START_MS + 4_999)).toBeUndefined();
    expect(tracker.evaluate(seen(ABSENT), START_MS + 5_000)).toBe('never-appeared');
  });

  it('takes another revision for another one, or follows it with on-superseded: follow', () => {
    const strict = createTargetTracker(goal({ revision: '1' }), START_MS);
    expect(strict.evaluate(seen(GOOD, { revision: '2' }), START_MS)).toBe('superseded');
    const lenient = createTargetTracker(goal({ revision: '1', onSuperseded: 'follow' }), START_MS);
    expect(lenient.evaluate(seen(GOOD, { revision: '2' }), START_MS)).toBe('reached');
  });

  it('starts the stable time again when the stability key changes', () => {
    const tracker = createTargetTracker(goal({ until: new Map([[GOOD, 10_000]]) }), START_MS);
    expect(tracker.evaluate(seen(GOOD, { stabilityKey: 'a' }), 2_000)).toBeUndefined();
    expect(tracker.evaluate(seen(GOOD, { stabilityKey: 'b' }), 9_000)).toBeUndefined();
    expect(tracker.dueMs()).toBe(19_000);
    expect(tracker.evaluate(seen(GOOD, { stabilityKey: 'b' }), 12_000)).toBeUndefined();
    expect(tracker.evaluate(seen(GOOD, { stabilityKey: 'b' }), 19_000)).toBe('reached');
  });

  it('agrees with a plain model on any history', () => {
    fc.assert(
      fc.property(histories, goals, (history, given) => {
        const tracker = createTargetTracker(given, START_MS);
        const evaluated = history.map(({ observation, atMs }) =>
          tracker.evaluate(observation, atMs),
        );
        const settled = evaluated.findIndex((verdict) => verdict !== undefined);
        const upTo = settled < 0 ? history.length : settled + 1;
        const expected = history
          .slice(0, upTo)
          .map((_, at) => model(history.slice(0, at + 1), given));
        expect(evaluated.slice(0, upTo)).toEqual(expected);
      }),
      { numRuns: 2_000 },
    );
  });
});

interface Event {
  observation: Observation;
  atMs: number;
}

const observations = fc
  .record({
    state: fc.constantFrom(ABSENT, 'starting', GOOD, BAD, 'unknown'),
    revision: fc.constantFrom('1', '1', '1', '2'),
    stabilityKey: fc.constantFrom('a', 'b'),
  })
  .map(({ state, ...more }) => seen(state, more));

const histories = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 20 }), observations), { maxLength: 25 })
  .map((steps) => {
    let atMs = START_MS;
    return steps.map(([seconds, observation]): Event => {
      atMs += seconds * 1_000;
      return { observation, atMs };
    });
  });

const goals = fc
  .record({
    stable: fc.integer({ min: 0, max: 40 }),
    grace: fc.integer({ min: 0, max: 40 }),
    discovery: fc.integer({ min: 0, max: 60 }),
    onSuperseded: fc.constantFrom('fail' as const, 'follow' as const),
  })
  .map(({ stable, grace, discovery, onSuperseded }) =>
    goal({
      until: new Map([[GOOD, stable * 1_000]]),
      failOn: new Map([[BAD, grace * 1_000]]),
      discoveryMs: discovery * 1_000,
      onSuperseded,
    }),
  );

/** The rules again, without any state: the whole history is read for each verdict. */
function model(history: readonly Event[], given: Goal): TargetVerdict | undefined {
  const last = history.at(-1);
  if (last === undefined) return undefined;
  const { observation, atMs } = last;
  if (observation.state === ABSENT) {
    return atMs - START_MS >= given.discoveryMs ? 'never-appeared' : undefined;
  }
  const first = history.find((event) => event.observation.state !== ABSENT)?.observation;
  const isOther = first !== undefined && observation.revision !== first.revision;
  if (isOther && given.onSuperseded === 'fail') return 'superseded';
  const sameRun = (event: Event): boolean =>
    event.observation.state === observation.state &&
    event.observation.revision === observation.revision &&
    (observation.state === BAD || event.observation.stabilityKey === observation.stabilityKey);
  const broken = history.findLastIndex((event) => !sameRun(event));
  const heldMs = atMs - (history[broken + 1]?.atMs ?? atMs);
  if (observation.state === BAD) {
    return heldMs >= (given.failOn.get(BAD) ?? 0) ? 'failed' : undefined;
  }
  if (observation.state !== GOOD) return undefined;
  return heldMs >= (given.until.get(GOOD) ?? 0) ? 'reached' : undefined;
}
