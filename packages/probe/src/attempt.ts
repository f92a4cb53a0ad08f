import { classifyNetworkError } from '@rollout-actions/client/http/exchange/network-errors';
import { Failure } from '@rollout-actions/client/http/failure';
import { sanitizeLine } from '@rollout-actions/client/http/redaction/sanitize-line';
import { startDeadline } from '@rollout-actions/client/time/deadline';
import { formatDuration } from '@rollout-actions/client/time/duration';
import type { ProbeCall, ProbeResult } from './result.ts';

const MAX_CHARACTERS = 200;

/**
 * One attempt, bounded by the time of the call. `measure` gives the detail of a target that answers
 * as it should, and throws for any other; `target` begins the sentence about that. Its signal
 * must end all it does. Throws nothing but the reason of the call's signal, and a `Failure` for TLS
 * texts or a proxy that cannot be used.
 */
export async function attempt(
  call: ProbeCall,
  target: string,
  measure: (signal: AbortSignal) => Promise<string>,
): Promise<ProbeResult> {
  call.signal.throwIfAborted();
  const startedMs = call.clock.now();
  using limit = startDeadline(call.clock, call.timeoutMs, call.signal);
  const seen = await measure(limit.signal).then(
    (detail) => ({ ok: true as const, detail }),
    (error: unknown) => {
      call.signal.throwIfAborted();
      if (error instanceof Failure) throw error;
      const late = limit.signal.aborted && !(error instanceof ProbeFault);
      return late ? tooLate(target, call.timeoutMs) : faultOf(error, target);
    },
  );
  const latencyMs = call.clock.now() - startedMs;
  const detail = call.redact?.(seen.detail) ?? seen.detail;
  return { ...seen, detail: sanitizeLine(detail, MAX_CHARACTERS), latencyMs };
}

function tooLate(target: string, timeoutMs: number) {
  return {
    ok: false as const,
    detail: `${target} gave no answer within ${formatDuration(timeoutMs)}`,
  };
}

function faultOf(error: unknown, target: string) {
  if (error instanceof ProbeFault) {
    const { message, permanent } = error;
    return { ok: false as const, detail: `${target} ${message}`, ...(permanent && { permanent }) };
  }
  const { what, code, final } = classifyNetworkError(error);
  const cause = code || (error instanceof Error ? error.message : String(error));
  const detail = `${target} ${what} (${cause})`;
  return { ok: false as const, detail, ...(final && { persistent: final }) };
}

/** The target does not answer as it should. The message goes on after the target's name. */
export class ProbeFault extends Error {
  override name = 'ProbeFault';
  /** It will not answer better the next time. */
  readonly permanent: boolean;

  constructor(message: string, { permanent = false } = {}) {
    super(message);
    this.permanent = permanent;
  }
}
