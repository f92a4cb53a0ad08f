import { nodeCrypto } from '../built-in.ts';
import type { World } from '../world.ts';

/*
 * The tags that edgegap-deploy gives to what it makes. The API has no key against doubles and no
 * field for an owner; older sites take tags of at most 20 characters.
 *
 * rollout-actions            made by this action
 * ra-<time><chance>          made by one run; the time in seconds, base 36
 * ra-<time><chance>-<n>      the n-th of that run: nothing else ever carries it
 * rr-<repository>            made by a workflow of one repository
 * rk-<repository>-<key>      made with the input `key`, in one repository
 */

/** On everything that this action makes. */
export const OURS = 'rollout-actions';

const RUN = /^ra-([0-9a-z]{6})[0-9a-z]{5}$/;
const SERVER = /^ra-[0-9a-z]{11}-(\d{1,4})$/;
const PULL_REQUEST_KEY = /^rk-([0-9a-z]{5})-pr-(\d{1,8})$/;
const MAX_KEY_LENGTH = 11;
const CHANCES = 36 ** 5;

/** A new tag for one run. */
export function newRunTag({ clock, random }: World): string {
  const seconds = Math.floor(clock.wall() / 1_000);
  const chance = Math.floor(random() * CHANCES);
  return `ra-${base36(seconds, 6)}${base36(chance, 5)}`;
}

/** The tag of the n-th server of a run. */
export function serverTag(runTag: string, n: number): string {
  return `${runTag}-${n}`;
}

/** The number that a server had in its run. */
export function numberOf(tags: readonly string[]): number | undefined {
  const [n] = tags.flatMap((tag) => SERVER.exec(tag)?.[1] ?? []);
  return n === undefined ? undefined : Number(n);
}

/** When a server was made, ms since the epoch, by the tag of its run. */
export function madeAtMs(tags: readonly string[]): number | undefined {
  const [seconds] = tags.flatMap((tag) => RUN.exec(tag)?.[1] ?? []);
  return seconds === undefined ? undefined : Number.parseInt(seconds, 36) * 1_000;
}

/** The tag of everything that the workflows of one repository make. */
export function repositoryTag(repository: string): string {
  // GitHub treats Octo/Game and octo/game as the same.
  return `rr-${hash(repository.toLowerCase(), 10)}`;
}

/**
 * The tag of a key. It names the repository too: one Edgegap key serves many of them, and each has
 * a pull request 12. A long key is there by its hash.
 */
export function keyTag(key: string, repository: string): string {
  const short = key.length <= MAX_KEY_LENGTH ? key : `~${hash(key, 10)}`;
  return `rk-${hash(repository.toLowerCase(), 5)}-${short}`;
}

/** The pull request whose key (`pr-<number>`) a deployment of this repository carries. */
export function pullRequestOf(tags: readonly string[], repository: string): number | undefined {
  const own = hash(repository.toLowerCase(), 5);
  const [found] = tags.flatMap((tag) => {
    const [, of, number] = PULL_REQUEST_KEY.exec(tag) ?? [];
    return of === own && number !== undefined ? [Number(number)] : [];
  });
  return found;
}

function hash(text: string, characters: number): string {
  const hex = nodeCrypto().createHash('sha256').update(text).digest('hex').slice(0, 13);
  return base36(Number.parseInt(hex, 16), characters).slice(-characters);
}

function base36(value: number, characters: number): string {
  return value.toString(36).padStart(characters, '0');
}
