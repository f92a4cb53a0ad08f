import { startDeadline } from '@rollout-actions/client/time/deadline';
import { wait } from '@rollout-actions/client/wait/engine';
import { ABSENT } from '@rollout-actions/client/wait/observation';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type GoalInputs, goalOf } from '../../../../actions/wait-for-status/src/targets/goal.ts';
import { createFakeClock } from '../../../support/time/fake-clock.ts';
import { recordWorld } from '../../../support/time/world.ts';
import { PLAIN, targetOf } from '../targets/target-of.ts';
import { targetModel, waitModel } from './model.ts';
import { type Happening, scriptedReader } from './scripted.ts';

// Each kind of duration ends in a part of a second of its own, and the happenings of each target in
// a millisecond of its own, and so does the time it has to appear, so that no two of them fall
// together: then there is one right answer.
const duration = (most: number, partMs: number) =>
  fc.integer({ min: 0, max: most }).map((seconds) => seconds * 1_000 + partMs);
const zeroOr = (most: number, partMs: number) => fc.oneof(fc.constant(0), duration(most, partMs));

const STATES = [ABSENT, 'running', 'promotable', 'promoted', 'successful', 'failed', 'cancelled'];

const happenings = fc.array(
  fc.record({
    afterS: fc.integer({ min: 0, max: 30 }),
    state: fc.constantFrom(...STATES),
    isNewer: fc.constantFrom(false, false, false, false, true),
  }),
  { maxLength: 8 },
);

const mixes = fc
  .record({
    scripts: fc.array(happenings, { minLength: 1, maxLength: 6 }),
    until: fc.constantFrom('successful', 'promotable', 'promoted,failed'),
    kind: fc.constantFrom('all' as const, 'any' as const, 'quorum' as const),
    quorum: fc.nat(),
    stableFor: zeroOr(40, 500),
    grace: zeroOr(40, 750),
    discoveryTimeout: duration(60, 250),
    timeoutMs: duration(200, 125),
    onSuperseded: fc.constantFrom('fail' as const, 'follow' as const),
    onStaleFailure: fc.constantFrom('fail' as const, 'wait' as const),
  })
  .map(({ scripts, quorum, kind, ...more }) => ({
    ...more,
    scripts: scripts.map(scriptOf),
    mode:
      kind === 'quorum'
        ? { kind, count: 1 + (quorum % scripts.length) }
        : ({ kind } satisfies { kind: 'all' | 'any' }),
  }));

function scriptOf(
  steps: readonly { afterS: number; state: string; isNewer: boolean }[],
  own: number,
) {
  let atMs = 0;
  let revision = 1;
  return steps.map(({ afterS, state, isNewer }): Happening => {
    if (afterS > 0) atMs += afterS * 1_000 + (atMs === 0 ? own + 1 : 0);
    if (isNewer) revision += 1;
    return { atMs, state, revision: String(revision) };
  });
}

const VERDICTS = ['reached', 'failed', 'superseded', 'never-appeared', 'interrupted'];

it('ends as a plain model says, at the same moment, for 500 mixes of targets and events', async () => {
  const ends = new Set<string>();
  await fc.assert(
    fc.asyncProperty(mixes, async ({ scripts, until, mode, timeoutMs, ...more }) => {
      const inputs: GoalInputs = { ...PLAIN, ...more };
      const clock = createFakeClock();
      const names = scripts.map((_, at) => `nomad:job/j${at}`);
      const goals = new Map(
        names.map((name, at) => {
          const goal = goalOf(targetOf(`${name} until=${until}`), inputs);
          return [name, { ...goal, discoveryMs: goal.discoveryMs + at }];
        }),
      );
      using deadline = startDeadline(clock, timeoutMs, new AbortController().signal);
      const end = await clock.run(
        wait({
          world: recordWorld(clock),
          deadline,
          readers: scripts.map((script, at) => scriptedReader(names[at] ?? '', script, clock)),
          goals,
          mode,
        }),
      );
      const settled = scripts.map((script, at) => {
        const goal = goals.get(names[at] ?? '');
        return goal && targetModel(lastOfEachMoment(script), goal);
      });
      const expected = waitModel(settled, mode, timeoutMs);
      ends.add(end.verdict);
      expect({ verdict: end.verdict, atMs: end.elapsedMs }).toEqual(expected);
      for (const [at, name] of names.entries()) {
        const model = settled[at];
        if (model === undefined || model.atMs >= expected.atMs) continue;
        const { verdict, elapsedMs } = end.targets.get(name) ?? {};
        expect({ verdict, atMs: elapsedMs }).toEqual(model);
      }
    }),
    { numRuns: 500 },
  );
  expect([...ends].sort()).toEqual(VERDICTS.toSorted());
}, 60_000);

/** What happens within one ms leaves only its end to be seen. */
function lastOfEachMoment(script: readonly Happening[]): Happening[] {
  return script.filter(({ atMs }, at) => script[at + 1]?.atMs !== atMs);
}
