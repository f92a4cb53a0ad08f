import { Failure, type FailureKind } from '@rollout-actions/client/http/failure';
import type { Cadence } from '@rollout-actions/client/wait/cadence';
import type { Snapshot } from '@rollout-actions/client/wait/observation';
import type { Reader, ReadOptions } from '@rollout-actions/client/wait/reader';
import type { FakeClock } from '../../support/time/fake-clock.ts';

/** When the target gets into which state, ms after the first read. */
export type Script = readonly (readonly [atMs: number, state: string])[];

/** A server that holds a read until the next change, as Nomad does; absent before the script. */
export interface Remote {
  reader(clock: FakeClock, cadence: Cadence): Reader;
  reads(): number;
  /** ms after the first read. */
  lastLookMs(): number;
}

export function createRemote(target: string, script: Script): Remote {
  let reads = 0;
  let startMs: number | undefined;
  let lastLookMs = 0;
  return {
    reads: () => reads,
    lastLookMs: () => lastLookMs,
    reader: (clock, cadence) => ({
      name: 'a remote',
      targets: [target],
      cadence,
      async read({ signal, holdMs }: ReadOptions): Promise<Snapshot[]> {
        startMs ??= clock.now();
        reads += 1;
        lastLookMs = clock.now() - startMs;
        const next = script.find(([atMs]) => atMs > lastLookMs)?.[0];
        const changesInMs = next === undefined ? Number.POSITIVE_INFINITY : next - lastLookMs;
        if (holdMs > 0) await clock.sleep(Math.min(changesInMs, holdMs), signal);
        const nowMs = clock.now() - startMs;
        const state = script.findLast(([atMs]) => atMs <= nowMs)?.[1];
        if (state === undefined) return [];
        const observation = { state, id: target, revision: '1', evidence: [], raw: undefined };
        return [{ target, observation }];
      },
    }),
  };
}

/** The same reader, whose n-th read fails as the n-th item says. */
export function failing(reader: Reader, failures: readonly (FailureKind | undefined)[]): Reader {
  let at = 0;
  return {
    ...reader,
    async read(readOptions) {
      const kind = failures[at];
      at += 1;
      if (kind === undefined) return await reader.read(readOptions);
      throw new Failure({
        kind,
        resource: 'a remote',
        what: 'it did not answer',
        next: 'Check it',
        received: 'maybe',
      });
    },
  };
}
