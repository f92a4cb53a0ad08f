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
    const samples = await prometheus.query(fillQuery(bothCounters(gate), facts), request);
    if (samples.some(({ labels }) => !(gate.label in labels))) {
      return inconclusive(`a series has no label ${gate.label}: keep it in both queries`);
    }
    const ids = new Set([...facts.canaryIds, ...stable]);
    const counted = toCounterSamples(samples, gate.label, ids);
    sequential.add(counters.read({ events: counted('events'), total: counted('total') }), stable);
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

/** Says of a sample which of the two queries gave it. */
const COUNTER_LABEL = 'rollout_counter';

/**
 * Both queries as one. A server answers one query from one state of its data, so a scrape cannot
 * fall between events and requests: that would compare the requests of one scrape with the events
 * of the scrape before, and a canary whose requests all fail would seem to have no errors.
 */
function bothCounters({ events, total }: GateOf<'compare'>): string {
  // On lines of their own, since a query may end in a comment.
  const marked = (query: string, counter: 'events' | 'total') =>
    `label_replace(\n${query}\n, "${COUNTER_LABEL}", "${counter}", "", "")`;
  return `${marked(events, 'events')} or ${marked(total, 'total')}`;
}

/** The series of each query; those of allocations that do not take part are left out. */
function toCounterSamples(samples: readonly Sample[], label: string, ids: ReadonlySet<string>) {
  return (counter: 'events' | 'total'): CounterSample[] =>
    samples.flatMap(({ labels, value }) => {
      const allocation = labels[label] ?? '';
      if (labels[COUNTER_LABEL] !== counter || !ids.has(allocation)) return [];
      return [{ allocation, series: JSON.stringify(Object.entries(labels).sort()), value }];
    });
}

function inconclusive(detail: string): Finding {
  return { verdict: 'inconclusive', detail };
}
