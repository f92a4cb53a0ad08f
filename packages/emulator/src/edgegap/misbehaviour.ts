import { z } from 'zod';
import type { Deployment } from './deployments/deployment.ts';

const count = z.int().min(0).default(0);

/**
 * What an emulated platform can be made to do wrong, one part of the fixture (`misbehaviour`) and
 * of the control plane (`POST /__emulator__/misbehaviour`). Nothing of it is on by itself.
 */
export const misbehaviour = z.strictObject({
  /** So many of the next creates appear late: nobody sees the deployment for `lateMs`. */
  lateCreates: count,
  lateMs: z.int().min(0).default(9_000),
  /** So many of the next bulk-stops accept and name only every other deployment. */
  partialBulkStops: count,
  /** So many of the next list calls leave out every other deployment. */
  listGaps: count,
  /** So many of the next list calls hold an entry of somebody else with unusual fields. */
  unusualLists: count,
  /** So many of the next stops are accepted with an empty body. */
  emptyStops: count,
  /** A call that a rate limit refuses counts against it too. */
  refusedCallsCount: z.boolean().default(false),
  /** READY deployments still carry the error text of an earlier attempt. */
  leftoverErrors: z.boolean().default(false),
  /** A deploy call of an application or version that is not registered is refused (404). */
  refuseUnknownVersions: z.boolean().default(false),
});

export type MisbehaviourSettings = z.infer<typeof misbehaviour>;
type Counter = {
  [Name in keyof MisbehaviourSettings]: MisbehaviourSettings[Name] extends number ? Name : never;
}[keyof MisbehaviourSettings];

/** The settings in force; counters go down as they are used. */
export class Misbehaviour {
  #settings: MisbehaviourSettings;
  readonly #start: MisbehaviourSettings;

  constructor(start: MisbehaviourSettings) {
    this.#start = start;
    this.#settings = { ...start };
  }

  get settings(): Readonly<MisbehaviourSettings> {
    return this.#settings;
  }

  set(settings: MisbehaviourSettings): void {
    this.#settings = { ...settings };
  }

  reset(): void {
    this.#settings = { ...this.#start };
  }

  /** Uses up one of a counter; false where none is left. */
  take(counter: Exclude<Counter, 'lateMs'>): boolean {
    if (this.#settings[counter] === 0) return false;
    this.#settings[counter] -= 1;
    return true;
  }
}

/** Whether the API shows a deployment yet. */
export function isVisible({ visibleFromMs = 0 }: Deployment, nowMs: number): boolean {
  return visibleFromMs <= nowMs;
}

/** An entry of the list as an unusual deployment of somebody else has it. */
export const UNUSUAL_ITEM = {
  request_id: 'ffffffffffff',
  fqdn: null,
  start_time: 17,
  public_ip: null,
  ports: [],
  tags: null,
  sockets: {},
};
