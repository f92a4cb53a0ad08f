import type { Lifecycle } from './lifecycle.ts';

/** One line of the input `targets`. */
export interface Target<Resource = unknown> {
  /** The target as it was written, without its states: its name everywhere. */
  name: string;
  /** From 1. */
  line: number;
  /** The name of the provider that is asked for it. */
  provider: string;
  /** What it means, in the terms of its provider. */
  resource: Resource;
  lifecycle: Lifecycle;
  /** The only revision that counts, where the target names one. */
  revision: string | undefined;
  /** Whether it must exist when the wait begins: `discovery-timeout` does not apply. */
  mustExist: boolean;
  /** The states of its own `until=`, if it has one. */
  until: readonly string[] | undefined;
  /** Those of `fail-on=`; empty for `none`. */
  failOn: readonly string[] | undefined;
}

/** A line that cannot be read: where, and what is accepted there. */
export interface Fault {
  line: number;
  /** The line as it may be shown. */
  text: string;
  /** The first wrong character, from 0. */
  at: number;
  expected: string;
}

/** The targets of the input, and the lines that are none. */
export interface TargetsRead {
  targets: readonly Target[];
  faults: readonly Fault[];
}

/** What the text after the scheme means; `at` counts from its start. */
export type ResourceReading<Resource> =
  | {
      ok: true;
      resource: Resource;
      lifecycle: Lifecycle;
      revision?: string | undefined;
      mustExist?: boolean;
    }
  | { ok: false; at: number; expected: string };

/** The settings of one target, or the one that is wrong. */
export type SettingsReading<Value> =
  | { ok: true; value: Value }
  | { ok: false; setting: string; expected: string };

/** How the targets of one scheme are written and read. */
export interface Scheme<Resource = unknown> {
  /** For people, without the scheme: `deployment/<id>`. */
  forms: readonly string[];
  /** Reads what stands after `scheme:`. */
  read(rest: string): ResourceReading<Resource>;
  /** Whether a name may contain spaces. */
  hasSpaces?: boolean;
}

const PLAIN = /^[A-Za-z0-9_-]{1,64}/;

/** Reads an id that may stand in a path; `what` names it for the message. */
export function readPlainId<Resource>(
  text: string,
  what: string,
  found: (id: string) => ResourceReading<Resource>,
): ResourceReading<Resource> {
  const [id = ''] = PLAIN.exec(text) ?? [];
  if (id === text && id !== '') return found(id);
  const expected = `${what}, 1 to 64 letters, digits, hyphens and underscores`;
  return { ok: false, at: id.length, expected };
}
