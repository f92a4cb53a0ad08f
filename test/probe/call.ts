import { systemClock } from '@rollout-actions/client/time/clock';
import type { ProbeCall, ProbeResult } from '@rollout-actions/probe/result';
import { expect } from 'vitest';
import { createFakeClock } from '../support/time/fake-clock.ts';

/** A call on the machine's clock with plenty of time, for what is answered at once. */
export function call(given: Partial<ProbeCall> = {}): ProbeCall {
  return { signal: new AbortController().signal, timeoutMs: 15_000, clock: systemClock, ...given };
}

/**
 * The result of a probe of a target that never answers, after 3 s of a clock that moves by itself.
 */
export function whenSilent(probe: (call: ProbeCall) => Promise<ProbeResult>): Promise<ProbeResult> {
  const clock = createFakeClock();
  return clock.run(probe(call({ clock, timeoutMs: 3_000 })));
}

/** Starts the probe, aborts it as soon as `begun` resolves, and expects it to throw that reason. */
export async function expectAbortable(
  probe: (call: ProbeCall) => Promise<ProbeResult>,
  begun: Promise<unknown>,
): Promise<void> {
  const controller = new AbortController();
  const reason = new Error('cancelled');
  const result = probe(call({ signal: controller.signal }));
  const refused = expect(result).rejects.toBe(reason);
  await begun;
  controller.abort(reason);
  await refused;
  await expect(probe(call({ signal: controller.signal }))).rejects.toBe(reason);
}
