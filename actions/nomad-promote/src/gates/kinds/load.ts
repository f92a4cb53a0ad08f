import { probeOptions } from '@rollout-actions/action/connection';
import type { Arm } from '@rollout-actions/analysis/look';
import { probeHttp } from '@rollout-actions/probe/probes';
import { formatAddress, type ProbeCall } from '@rollout-actions/probe/result';
import { addressOf } from '../canary-ports.ts';
import { startSequential } from '../comparison/sequential-gate.ts';
import type { GateOf } from '../inputs/schema.ts';
import { createAddressReader, readStableIds } from '../stable-allocations.ts';
import type { Canary, Finding, GateContext, Measure } from '../types.ts';
import { hasCredentials } from './http.ts';
import { refusePlaintextCredentials } from './probe.ts';

type LoadGate = GateOf<'load'>;

/**
 * Asks canaries and stable allocations in turn, each time on a connection of its own, and compares
 * how often they answer badly. One measurement lasts for `interval`, and ends at once with a
 * verdict.
 */
export function measureLoad(gate: LoadGate, context: GateContext): Measure {
  if (hasCredentials(gate.headers) && gate.scheme === 'http')
    refusePlaintextCredentials(gate, context);
  const { clock } = context.run.world;
  const sequential = startSequential(gate, context);
  const readAddresses = createAddressReader(context);
  const pauseMs = gate.rate.windowMs / gate.rate.limit;
  const turns = createTurns();
  const options = probeOptions(context.run);
  let lastMs = -Infinity;
  return async (call) => {
    if (sequential.finding().verdict !== 'undecided') return sequential.finding();
    const request = { signal: call.signal, deadline: context.run.deadline };
    const stable = await readAddresses(await readStableIds(context, request), request);
    const missing = missingPort(gate, context, stable);
    if (missing !== undefined) return missing;
    const ids = stable.map(({ id }) => id);
    const probing = { ...options, ...call };
    const endMs = clock.now() + gate.interval;
    do {
      const increments = new Map<string, Arm>();
      for (const allocation of turns.next(context.canaries, stable)) {
        await clock.sleep(Math.max(0, lastMs + pauseMs - clock.now()), call.signal);
        lastMs = clock.now();
        increments.set(allocation.id, await probeOnce(gate, allocation, probing));
      }
      sequential.add(increments, ids);
    } while (clock.now() < endMs && sequential.finding().verdict === 'undecided');
    return sequential.finding();
  };
}

/** Who is asked next: one of each arm, ever another one, the first of them by turns. */
function createTurns() {
  let turn = 0;
  return {
    next(canaries: readonly Canary[], stable: readonly Canary[]): Canary[] {
      turn += 1;
      // In a self-test all are of one arm.
      if (canaries.length === 0) return [...stable];
      const pair = [canaries[turn % canaries.length], stable[turn % stable.length]];
      const given = pair.filter((one) => one !== undefined);
      return turn % 2 === 0 ? given : given.reverse();
    },
  };
}

async function probeOnce(gate: LoadGate, allocation: Canary, call: ProbeCall): Promise<Arm> {
  const { status, headers, method, path, 'slower-than': slowerThan } = gate;
  const origin = `${gate.scheme}://${formatAddress(addressOf(allocation, gate.port))}`;
  const target = {
    url: new URL(path, origin),
    method,
    headers,
    ...(status === undefined ? {} : { status }),
  };
  const { ok, latencyMs } = await probeHttp(target, call);
  const isSlow = slowerThan !== undefined && latencyMs > slowerThan;
  return { events: ok && !isSlow ? 0 : 1, total: 1 };
}

function missingPort(
  { port }: LoadGate,
  { canaries, isSelfTest }: GateContext,
  stable: readonly Canary[],
): Finding | undefined {
  const inconclusive = (detail: string): Finding => ({ verdict: 'inconclusive', detail });
  if (!isSelfTest && canaries.length === 0) return inconclusive('there are no canaries');
  if (stable.length < (isSelfTest ? 2 : 1)) {
    return inconclusive(
      isSelfTest
        ? 'a self-test needs at least two running allocations'
        : 'no allocation of an older version runs to compare with',
    );
  }
  const without = stable.find(({ ports }) => !Object.hasOwn(ports, port));
  if (without === undefined) return undefined;
  return inconclusive(`stable allocation ${without.id} has no port ${port}`);
}
