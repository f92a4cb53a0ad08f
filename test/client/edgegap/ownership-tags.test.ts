import {
  keyTag,
  madeAtMs,
  newRunTag,
  numberOf,
  OURS,
  pullRequestOf,
  repositoryTag,
  serverTag,
} from '@rollout-actions/client/edgegap/ownership-tags';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFakeClock } from '../../support/time/fake-clock.ts';
import { recordWorld } from '../../support/time/world.ts';

const key = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
const repository = fc.stringMatching(/^[a-z]{1,9}\/[a-z]{1,9}$/);
const chance = fc.double({ min: 0, max: 0.999_999_999, noNaN: true });

function runTag(random: number) {
  const clock = createFakeClock();
  return { clock, tag: newRunTag(recordWorld(clock, () => random)) };
}

describe("this action's own tags", () => {
  it('are never longer than older sites take', () => {
    fc.assert(
      fc.property(chance, fc.nat(9_998), key, repository, (random, n, name, of) => {
        const { tag } = runTag(random);
        for (const one of [OURS, tag, serverTag(tag, n), keyTag(name, of), repositoryTag(of)]) {
          expect(one.length).toBeLessThanOrEqual(20);
        }
      }),
    );
  });

  it('show when a server was made, and its number', () => {
    fc.assert(
      fc.property(chance, fc.nat(9_998), (random, n) => {
        const { clock, tag } = runTag(random);
        const tags = ['blue', OURS, tag, serverTag(tag, n)];
        expect(Math.abs((madeAtMs(tags) ?? 0) - clock.wall())).toBeLessThan(1_000);
        expect(numberOf(tags)).toBe(n);
      }),
    );
  });

  it('show the pull request of a key to its own repository, and to no other', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), repository, repository, (number, of, other) => {
        fc.pre(of !== other);
        const tags = [OURS, keyTag(`pr-${number}`, of)];
        expect(pullRequestOf(tags, of)).toBe(number);
        expect(pullRequestOf(tags, other)).toBeUndefined();
        expect(repositoryTag(of)).not.toBe(repositoryTag(other));
      }),
    );
  });

  it('are the same for a repository however it is written, and differ for keys in case', () => {
    expect(repositoryTag('Octo/Game')).toBe(repositoryTag('octo/game'));
    const long = 'Feature-a-very-long-branch';
    expect(keyTag(long, 'octo/game')).not.toBe(keyTag(long.toLowerCase(), 'octo/game'));
  });

  it('differ for long keys that begin alike', () => {
    const long = 'feature-a-very-long-branch';
    expect(keyTag(`${long}-1`, 'octo/game')).not.toBe(keyTag(`${long}-2`, 'octo/game'));
  });

  it('are nothing to go by on servers of others', () => {
    expect(madeAtMs(['ra-short', 'blue'])).toBeUndefined();
    expect(pullRequestOf(['rk-pr-12', 'blue'], 'octo/game')).toBeUndefined();
  });
});
