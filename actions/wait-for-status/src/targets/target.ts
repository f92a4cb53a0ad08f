import type { Lifecycle } from './lifecycle.ts';

/** What one target means, by provider. */
export type Aim =
  | { kind: 'emqx'; id: string }
  | { kind: 'edgegap'; id: string }
  | { kind: 'edgegap-tag'; tag: string }
  | { kind: 'nomad-deployment'; id: string }
  | { kind: 'nomad-job'; job: string; version: number | undefined }
  | { kind: 'github-deployment'; id: number }
  | { kind: 'github-environment'; name: string; sha: string | undefined }
  | { kind: 'github-check'; name: string; sha: string | undefined }
  | { kind: 'github-status'; context: string; sha: string | undefined }
  | { kind: 'http'; url: URL }
  | { kind: 'websocket'; url: URL }
  | { kind: 'mqtt'; url: URL }
  | { kind: 'tcp' | 'udp'; host: string; port: number };

/** One line of the input `targets`. */
export interface Target {
  /** The target as it was written, without its states: its name everywhere. */
  name: string;
  /** From 1. */
  line: number;
  aim: Aim;
  lifecycle: Lifecycle;
  /** The states of its own `until=`, if it has one. */
  until: readonly string[] | undefined;
  /** Those of `fail-on=`; empty for `none`. */
  failOn: readonly string[] | undefined;
}

/** A line that cannot be read: where, and what could stand there. */
export interface Fault {
  line: number;
  /** The line as it may be shown. */
  text: string;
  /** The character at fault, from 0. */
  at: number;
  expected: string;
}

/** What the text after the scheme was read to; `at` counts from its start. */
export type AimReading =
  | { ok: true; aim: Aim; lifecycle: Lifecycle }
  | { ok: false; at: number; expected: string };

/** How the targets of one scheme are written and read. */
export interface Scheme {
  /** For people, without the scheme: `deployment/<id>`. */
  forms: readonly string[];
  /** Reads what stands after `scheme:`. */
  read(rest: string): AimReading;
  /** Whether a name may hold blanks. */
  hasBlanks?: boolean;
}
