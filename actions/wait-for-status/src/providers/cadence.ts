import { backoff, type Cadence } from '@rollout-actions/client/wait/cadence';
import type { Reader } from '@rollout-actions/client/wait/reader';

/** Looks each `intervalMs`; at the kind's own pace where nobody said one. */
export function atInterval<Raw>(reader: Reader<Raw>, intervalMs: number | undefined): Reader<Raw> {
  return intervalMs === undefined ? reader : { ...reader, cadence: fixed(intervalMs) };
}

export function fixed(intervalMs: number): Cadence {
  return backoff({ firstMs: intervalMs, maxMs: intervalMs, growth: 1 });
}
