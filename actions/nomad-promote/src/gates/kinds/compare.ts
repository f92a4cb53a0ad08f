import { startDeadline } from '@rollout-actions/client/time/deadline';
import type { Sample } from '@rollout-actions/probe/prometheus';
import { type CounterSample, createCounters } from '../comparison/counters.ts';
import { startSequential } from '../comparison/sequential-gate.ts';
import { fillQuery } from '../inputs/query-template.ts';
import type { GateOf } from '../inputs/schema.ts';
import { readStableIds } from '../stable-allocations.ts';
import type { Finding, GateContext, Measure } from '../types.ts';
import { openGatePrometheus, queryFacts } from './prometheus.ts';

/** Compares counters of canaries and stable allocations, read from a Prometheus server. */
export function measureCompare(gate: GateOf<'compare'>, context: GateContext): Measure {
  const prometheus = openGatePrometheus(gate, context);
  const counters = createCounters();
  const sequential = startSequential(gate, context);
  return async ({ signal, timeoutMs }) => {
    const known = sequential.finding();
    if (known.verdict !== 'undecided') return known;
    using limit = startDeadline(context.run.world.clock, timeoutMs, signal);
    const request = { signal: limit.signal, deadline: limit };
    const stable = await readStableIds(context, request);
    const missing = missingAllocations(context, stable);
    if (missing !== undefined) return inconclusive(missing);
    const facts = queryFacts(context, stable);
    // In this order: what is scraped in between adds requests, never events without requests.
    const events = await prometheus.query(fillQuery(gate.events, facts), request);
    const total = await prometheus.query(fillQuery(gate.total, facts), request);
    const unlabelled = [...events, ...total].filter(({ labels }) => !(gate.label in labels));
    if (unlabelled.length > 0) {
      return inconclusive(`a series has no label ${gate.label}: keep it in both queries`);
    }
    const ids = new Set([...facts.canaryIds, ...stable]);
    const read = (samples: readonly Sample[]) => toCounterSamples(samples, gate.label, ids);
    sequential.add(counters.read({ events: read(events), total: read(total) }), stable);
    const problem = counters.problem();
    return problem === undefined ? sequential.finding() : inconclusive(problem);
  };
}

function missingAllocations(context: GateContext, stable: readonly string[]): string | undefined {
  if (context.isSelfTest) {
    return stable.length < 2 ? 'a self-test needs at least two running allocations' : undefined;
  }
  if (context.canaries.length === 0) return 'there are no canaries';
  return stable.length === 0 ? 'no allocation of an older version runs to compare with' : undefined;
}

/** Series of allocations that do not take part are left out. */
function toCounterSamples(
  samples: readonly Sample[],
  label: string,
  ids: ReadonlySet<string>,
): CounterSample[] {
  return samples.flatMap(({ labels, value }) => {
    const allocation = labels[label] ?? '';
    if (!ids.has(allocation)) return [];
    const series = JSON.stringify(Object.entries(labels).sort());
    return [{ allocation, series, value }];
  });
}

function inconclusive(detail: string): Finding {
  return { verdict: 'inconclusive', detail };
}
